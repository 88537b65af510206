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

	/** Kinds of titles whose bearers are called by their given names. */
	private static final Set<String> ROYAL = Set.of("monarch", "noble", "heir");

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

	/**
	 * Where the name of a ruler in that of an institution ends: جامعة الملك سعود | كريم
	 * حداد, جامعة الأميرة نورة بنت عبد الرحمن.
	 * @param first index of his given name
	 * @param end where his name could end at the latest
	 */
	static int end(Words words, int first, int end, Reading title) {
		if (!ROYAL.contains(title.word().kind())) {
			return end;
		}
		int t = first + (words.whole(first).is(Trait.HEAD) ? 2 : 1);
		while (t < end && (words.whole(t).is(Trait.LINK) || words.whole(t).is(Trait.REGNAL))) {
			boolean link = words.whole(t).is(Trait.LINK);
			t += !link ? 1 : words.whole(t + 1).is(Trait.HEAD) ? 3 : 2;
		}
		boolean another = t < end && words.whole(t).word().isGivenName() && !words.whole(t).definite();
		return another ? t : end;
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
