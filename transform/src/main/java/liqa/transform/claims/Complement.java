package liqa.transform.claims;

import java.util.Optional;

/**
 * Where the statement of a reporting word begins.
 *
 * @param how what holds it
 * @param first index of its first token
 * @param cut letters of that token that do not belong to it: the ب of بالتهدئة
 */
record Complement(Takes how, int first, int cut) {

	/** One that was found; the readers look for it place by place. */
	static Optional<Complement> at(Takes how, int first, int cut) {
		return Optional.of(new Complement(how, first, cut));
	}

}
