package liqa.transform.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of full names that one article uses alone: الألوسي after مثال الألوسي.
 */
final class ShortNames {

	/** How many words a short name may have: أبو الغيط, بن سلمان. */
	private static final int LONGEST = 3;

	private final Map<String, Integer> lengths = new HashMap<>();

	private final Set<String> plain = new HashSet<>();

	/** Before anything is known of the article. */
	ShortNames() {
	}

	/** The short forms of the full names among some phrases. */
	ShortNames(Words words, List<Draft> drafts) {
		for (Draft draft : drafts) {
			if (draft.type() == MentionType.PERSON && draft.nameEnd() - draft.nameFirst() > 1) {
				addTails(words, draft);
			}
		}
	}

	private void addTails(Words words, Draft draft) {
		int end = draft.nameEnd();
		while (end > draft.nameFirst() && !words.isWord(end - 1)) {
			end--;
		}
		int first = end - 1;
		if (first > draft.nameFirst()
				&& (words.whole(first - 1).is(Trait.HEAD) || words.whole(first - 1).is(Trait.LINK))) {
			add(words, first - 1, end);
		}
		Word last = words.whole(first).word();
		if (first > draft.nameFirst() && !last.is(Trait.REGNAL)) {
			add(words, first, end);
		}
		Word given = words.whole(draft.nameFirst()).word();
		if ((given.is(Trait.GIVEN) || given.traits() == 0) && !given.is(Trait.COMMON)) {
			add(words, draft.nameFirst(), draft.nameFirst() + 1);
		}
		if (end - draft.nameFirst() > 2 && !words.whole(end - 2).is(Trait.LINK)) {
			add(words, end - 2, end);
		}
	}

	private void add(Words words, int first, int end) {
		StringBuilder key = new StringBuilder();
		for (int t = first; t < end; t++) {
			key.append(key.length() > 0 ? " " : "")
				.append(t == first && first > 0 ? words.whole(t).stem() : words.form(t));
		}
		this.lengths.merge(key.toString(), end - first, Math::max);
		Word word = words.whole(first).word();
		if (end - first == 1 && (words.isCommon(first) || word.is(Trait.NATIONALITY) || word.is(Trait.OFFICE)
				|| word.is(Trait.GIVEN_OR_WORD))) {
			return;
		}
		this.plain.add(key.toString());
	}

	/**
	 * A short name at a token; one that is also a word only where no noun stands before
	 * it.
	 */
	Optional<NamePhrases.Name> at(Words words, int first, boolean introduced) {
		if (this.lengths.isEmpty()) {
			return Optional.empty();
		}
		for (Reading reading : words.readings(first)) {
			StringBuilder key = new StringBuilder(reading.stem());
			NamePhrases.Name found = null;
			for (int end = first + 1; end <= first + LONGEST; end++) {
				String name = key.toString();
				if (this.lengths.getOrDefault(name, 0) == end - first
						&& (introduced || this.plain.contains(name) || mayBeName(words, first, reading))) {
					found = new NamePhrases.Name(first, end, reading, List.of(), 1);
				}
				if (!words.isWord(end)) {
					break;
				}
				key.append(' ').append(words.form(end));
			}
			if (found != null) {
				return Optional.of(found);
			}
		}
		return Optional.empty();
	}

	/** الشعب السوداني is no person, أكد السوداني is. */
	private static boolean mayBeName(Words words, int first, Reading reading) {
		if (!reading.definite()) {
			return false;
		}
		Reading before = words.whole(first - 1);
		return words.isWord(first - 1) && !words.form(first - 1).contains("ال") && !before.is(Trait.PORTFOLIO)
				&& !before.is(Trait.ORGANIZATION) && !before.is(Trait.OFFICE) && !before.is(Trait.GROUP)
				&& !before.is(Trait.NATIONALITY) && !before.is(Trait.SOURCE)
				&& (before.is(Trait.COMMON) || words.isCommon(first - 1));
	}

}
