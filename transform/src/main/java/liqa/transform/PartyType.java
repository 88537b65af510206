package liqa.transform;

/** What a party is; the lower-case name is the code in the output. */
public enum PartyType {

	/** A named person, or an office holder named by office alone. */
	PERSON,
	/** A plural or collective party: قادة الفصائل المسلحة. */
	GROUP,
	/** A named body: ministry, party, company, outlet, a state that speaks. */
	ORGANIZATION,
	/** An unnamed source: مصدر مطلع. */
	ANONYMOUS

}
