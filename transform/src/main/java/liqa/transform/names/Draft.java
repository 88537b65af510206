package liqa.transform.names;

import java.util.List;
import java.util.Optional;

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
 * @param roles the offices in it; for a phrase that is no person's, its head noun with
 * what depends on it
 * @param known whom or what the lexicon knows by its proper name
 * @param country ISO code of the country it names, or empty
 * @param plural whether it names several
 * @param feminine whether verbs agree with it as feminine singular
 * @param wording what it would say by itself, if a noun before it is left out or a dual;
 * else empty
 */
record Draft(MentionType type, Form form, int first, int end, Reading reading, int nameFirst, int nameEnd,
		List<Role> roles, List<Known> known, String country, boolean plural, boolean feminine, String wording) {

	Draft {
		roles = List.copyOf(roles);
		known = List.copyOf(known);
	}

	Draft(MentionType type, Form form, int first, int end, Reading reading, int nameFirst, int nameEnd,
			List<Role> roles, List<Known> known, String country, boolean plural, boolean feminine) {
		this(type, form, first, end, reading, nameFirst, nameEnd, roles, known, country, plural, feminine, "");
	}

	/** The same phrase with what it would say by itself. */
	Draft worded(String words) {
		return new Draft(this.type, this.form, this.first, this.end, this.reading, this.nameFirst, this.nameEnd,
				this.roles, this.known, this.country, this.plural, this.feminine, words);
	}

	/** A phrase without a person in it, headed by a noun or a name. */
	static Draft of(MentionType type, Form form, int first, Role head, Reading reading, List<Known> known,
			boolean plural) {
		int nameFirst = (form == Form.NAME) ? first : head.end();
		return new Draft(type, form, first, head.end(), reading, nameFirst, head.end(), List.of(head), known,
				head.country(), plural, head.reading().word().feminine());
	}

	/** The same phrase with words before it that count or single out. */
	Draft from(int earlier, Reading start) {
		return new Draft(this.type, this.form, earlier, this.end, start, this.nameFirst, this.nameEnd, this.roles,
				this.known, this.country, this.plural, this.feminine, this.wording);
	}

	boolean hasName() {
		return this.nameEnd > this.nameFirst;
	}

	int length() {
		return this.end - this.first;
	}

	/** The one entry its name stands for beyond doubt. */
	Optional<Known> certain() {
		return (this.known.size() == 1 && !this.known.get(0).doubtful()) ? Optional.of(this.known.get(0))
				: Optional.empty();
	}

	/** The office or head noun that says most. */
	Optional<Role> mainRole() {
		Role main = null;
		for (Role role : this.roles) {
			main = (main == null || role.key().detail() > main.key().detail()) ? role : main;
		}
		return Optional.ofNullable(main);
	}

}
