package liqa.transform.meetings;

import java.util.Optional;

import liqa.transform.names.Mention;

/**
 * Where something took place or somebody went.
 *
 * @param start offset of its first character in the raw text
 * @param stop offset after its last character
 * @param mention the phrase that names it, if it is a known place
 */
record Place(int start, int stop, Optional<Mention> mention) {

	static Place of(Mention mention) {
		return new Place(mention.start(), mention.stop(), Optional.of(mention));
	}

}
