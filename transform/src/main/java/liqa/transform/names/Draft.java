package liqa.transform.names;

import java.util.List;

/**
 * A phrase found, before it is known which party it stands for.
 *
 * @param type what it names
 * @param form how it names it
 * @param first index of its first token
 * @param end index after its last
 * @param reading how its first token is read
 * @param nameFirst index of the first token of the proper name in it
 * @param nameEnd index after the last; equal to {@code nameFirst} if it has none
 * @param roles the offices in it
 * @param known whom the lexicon knows by its proper name
 * @param country ISO code of the country it names, or empty
 * @param plural whether it names several
 * @param feminine whether verbs agree with it as feminine singular
 */
record Draft(MentionType type, Form form, int first, int end, Reading reading, int nameFirst, int nameEnd,
		List<Role> roles, List<Known> known, String country, boolean plural, boolean feminine) {

	Draft {
		roles = List.copyOf(roles);
		known = List.copyOf(known);
	}

	boolean hasName() {
		return this.nameEnd > this.nameFirst;
	}

	int length() {
		return this.end - this.first;
	}

}
