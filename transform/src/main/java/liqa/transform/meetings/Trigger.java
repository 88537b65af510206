package liqa.transform.meetings;

import java.util.Optional;
import java.util.Set;

import liqa.transform.MeetingKind;

/**
 * One reading of a word that can tell of a meeting.
 *
 * @param lemma the word in the lexicon, folded
 * @param frame how it assigns parts
 * @param kind what kind of meeting it tells of
 * @param partners what its partner or destination is marked with: {@code object} or a
 * preposition
 * @param verb the form of the verb; empty for a noun
 * @param condition what else must be said, for nouns
 * @param pronoun the pronoun at its end: the object of a verb, the agent or partner of a
 * noun
 * @param proclitics the letters before it: {@code "و"}, {@code "ب"}, {@code "ول"}, …
 * @param definite whether a noun has the article
 * @param several whether a noun is plural or dual
 */
record Trigger(String lemma, Frame frame, MeetingKind kind, Set<String> partners, Optional<VerbForm> verb,
		Condition condition, Pronoun pronoun, String proclitics, boolean definite, boolean several) {

	/** The lemmas of جولة and رحلة, folded as the lexicon folds them. */
	private static final Set<String> TOURS = Set.of("جوله", "رحله");

	private static final String INSPECTION = "تفقد";

	private static final String ASSEMBLE = "اجتمع";

	private static final String ASSEMBLY = "اجتماع";

	/** What must be said for a noun to tell of a meeting. */
	enum Condition {

		/** Nothing more. */
		NONE,
		/** That it was by telephone: اتصال هاتفي. */
		TELEPHONE,
		/** That credentials are meant: أوراق اعتماد. */
		CREDENTIALS,
		/** That somebody held it: تناول الغداء مع. */
		HELD,
		/** It is no meeting, it stands for a verb of holding one: عقد اجتماع. */
		VERBAL

	}

	boolean isVerb() {
		return this.verb.isPresent();
	}

	/** Whether it is joined to what stands before it by و or ف. */
	boolean isConjoined() {
		return this.proclitics.startsWith("و") || this.proclitics.startsWith("ف");
	}

	boolean takesObject() {
		return this.partners.contains("object");
	}

	/** تفقد: of a site, never of a person. */
	boolean isInspection() {
		return this.lemma.equals(INSPECTION);
	}

	/** اجتمع, اجتماع: round a table; teams that play each other do not assemble. */
	boolean isAssembly() {
		return this.lemma.equals(ASSEMBLE) || this.lemma.equals(ASSEMBLY);
	}

	/** لبحث الأزمة مع, للتباحث مع: what somebody comes for. */
	boolean isPurposeOfTalk() {
		return isVerbal() && this.frame == Frame.TALK;
	}

	/** يعقد, سيعقد: whether it is a verb in the imperfect or the future. */
	boolean isImperfect() {
		return this.verb.filter((form) -> !form.perfect()).isPresent();
	}

	/** عقد, إجراء: whether it is a noun that stands for a verb of holding a meeting. */
	boolean isVerbal() {
		return this.condition == Condition.VERBAL;
	}

	/** Whether it is a journey with several stations. */
	boolean isTour() {
		return TOURS.contains(this.lemma);
	}

	/** Whether it says by itself that somebody travelled. */
	boolean isTravel() {
		return this.frame == Frame.VISIT || this.frame == Frame.ARRIVE;
	}

}
