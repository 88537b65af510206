package liqa.transform.meetings;

import java.util.List;

import liqa.transform.names.Mention;

/**
 * One or more coordinated phrases with what introduces them: مع الكاظمي وقادة الفصائل.
 *
 * @param marker what introduces them
 * @param phrases the phrases, at least one
 * @param first index of the token that introduces them, or of their first token
 * @param end index after their last token
 */
record Argument(Marker marker, List<Mention> phrases, int first, int end) {

	Argument {
		phrases = List.copyOf(phrases);
	}

	Mention head() {
		return this.phrases.get(0);
	}

}
