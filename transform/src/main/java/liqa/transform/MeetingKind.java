package liqa.transform;

/** How parties met; the lower-case name is the code in the output. */
public enum MeetingKind {

	/** In person. */
	MEETING,
	/** By telephone or video. */
	CALL,
	/** An official's travel to a place. */
	VISIT

}
