package liqa.transform;

/** What a speaker does by a statement; the lower-case name is the code in the output. */
public enum Act {

	STATE, CONFIRM, DENY, ALLEGE, DEMAND, WARN, PROMISE, CONDEMN, PRAISE

}
