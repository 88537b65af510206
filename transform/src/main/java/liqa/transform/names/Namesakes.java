package liqa.transform.names;

import java.util.Set;
import java.util.stream.Collectors;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.text.Folding;

/**
 * People whom only a place or a prize is called after: شارع الحبيب بورقيبة, مطار الملك
 * خالد. They are nobody who takes part in what an article tells.
 */
final class Namesakes {

	/** عن طريق زعيمها is no road. */
	private static final String BY_WAY = "عن";

	private final Set<String> nouns;

	Namesakes(LexiconFolder lexicon) {
		this.nouns = lexicon.entries("namesakes.csv")
			.stream()
			.map((entry) -> Folding.fold(entry.require("noun")))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Whether a person is named only because something is called after him. */
	boolean isOne(Words words, Draft draft) {
		return draft.type() == MentionType.PERSON && draft.hasName() && draft.reading().cut() == 0
				&& !words.isFirst(draft.first()) && !words.form(draft.first() - 2).equals(BY_WAY)
				&& isNoun(words, draft.first() - 1);
	}

	private boolean isNoun(Words words, int t) {
		for (Reading reading : words.readings(t)) {
			if (!reading.definite() && this.nouns.contains(reading.base())) {
				return true;
			}
		}
		return false;
	}

}
