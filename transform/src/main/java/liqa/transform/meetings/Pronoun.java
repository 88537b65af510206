package liqa.transform.meetings;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/** A pronoun written as the end of a word: لقائه, التقاهم. */
enum Pronoun {

	NONE(""), HIM("ه"), HER("ها"), BOTH("هما"), THEM("هم");

	private final String spelling;

	Pronoun(String spelling) {
		this.spelling = spelling;
	}

	String spelling() {
		return this.spelling;
	}

	/** The pronoun at the end of a preposition: له, لهما, معه; NONE if there is none. */
	static Pronoun after(String preposition, String form) {
		for (Pronoun pronoun : values()) {
			if (pronoun != NONE && form.equals(preposition + pronoun.spelling)) {
				return pronoun;
			}
		}
		return NONE;
	}

	/** The same, but a delegation can be spoken of as one: استقبل وفدا وناقش معه. */
	boolean fits(Mention mention) {
		return agreesWith(mention) || this == HIM && mention.type() == MentionType.GROUP;
	}

	/** Whether it can stand for what a phrase names. */
	boolean agreesWith(Mention mention) {
		return switch (this) {
			case NONE -> false;
			case HIM -> !mention.plural() && !mention.feminine();
			case HER -> mention.feminine();
			case BOTH, THEM -> mention.plural();
		};
	}

}
