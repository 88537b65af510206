package liqa.transform;

/** Whether a statement is quoted or told; the lower-case name is the code. */
public enum ClaimForm {

	DIRECT, INDIRECT

}
