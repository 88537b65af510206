package liqa.transform.claims;

import java.util.Optional;

import liqa.transform.names.Mention;

/**
 * A reporting word with what was found around it.
 *
 * @param cue the word
 * @param at its index
 * @param subject who is named as subject after it
 * @param addressee who is named as spoken to
 * @param unknownSubject whether a noun stands where the subject belongs that is no known
 * mention, so that nobody else may be taken for it
 * @param complement where the statement begins
 */
record Frame(Cue cue, int at, Optional<Mention> subject, Optional<Mention> addressee, boolean unknownSubject,
		Complement complement) {
}
