package liqa.transform;

/** Whether a meeting took place, as the text has it; the lower-case name is the code. */
public enum MeetingStatus {

	HELD, PLANNED, DENIED

}
