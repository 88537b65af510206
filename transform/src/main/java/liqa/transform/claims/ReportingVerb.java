package liqa.transform.claims;

import java.util.EnumSet;
import java.util.Set;

import liqa.ingest.lexicon.Entry;
import liqa.transform.Act;

/**
 * A verb that reports what somebody says, with its frame.
 *
 * @param lemma third person masculine singular of the past, as written
 * @param takes what can hold the statement
 * @param act what the speaker does by it, unless the content says otherwise
 * @param actWith the same if the statement is a noun phrase after ب: نوه بالجهود
 * @param chains whether it goes on with the speaker of the sentence before: وأضاف
 * @param addressee whether its first object is the one spoken to: حث فلانا على
 * @param reliability how often a match is a statement
 */
record ReportingVerb(String lemma, Set<Takes> takes, Act act, Act actWith, boolean chains, boolean addressee,
		double reliability) {

	static ReportingVerb of(Entry row) {
		Set<Takes> takes = EnumSet.noneOf(Takes.class);
		for (String name : row.list("takes")) {
			takes.add(takes(row, name));
		}
		Act act = row.oneOf("act", Act.class);
		return new ReportingVerb(row.require("lemma"), takes, act,
				row.get("act_with").isEmpty() ? act : row.oneOf("act_with", Act.class), row.get("chains").equals("yes"),
				row.get("addressee").equals("yes"), reliability(row));
	}

	/**
	 * Whether somebody or something of whom it is said can be its object: اتهمه, وصفه.
	 */
	boolean hasObject() {
		return this.addressee || takes(Takes.PREDICATE) || takes(Takes.ACCUSE) || takes(Takes.BURDEN);
	}

	boolean takes(Takes how) {
		return this.takes.contains(how);
	}

	/** What the speaker does by a statement that this holds. */
	Act act(Takes how) {
		return (how == Takes.WITH) ? this.actWith : this.act;
	}

	/** The verb in لم يستبعد, لم ينف: who does not deny says that it may be so. */
	ReportingVerb undenied() {
		return new ReportingVerb(this.lemma, this.takes, Act.STATE, Act.STATE, this.chains, this.addressee,
				this.reliability);
	}

	private static Takes takes(Entry row, String name) {
		for (Takes constant : Takes.values()) {
			if (constant.name().equalsIgnoreCase(name)) {
				return constant;
			}
		}
		throw row.mistake("column 'takes' holds '" + name + "'");
	}

	private static double reliability(Entry row) {
		try {
			return Double.parseDouble(row.require("reliability"));
		}
		catch (NumberFormatException ex) {
			throw row.mistake("column 'reliability' must be a number from 0 to 1");
		}
	}

}
