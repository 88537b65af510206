package liqa.transform.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.text.Folding;

/**
 * Titles that stand before a name: فخامة, الشيخ الدكتور, العميد الركن, د.
 */
final class Titles {

	private static final int LONGEST = 4;

	private final Map<String, Boolean> feminine = new HashMap<>();

	private final Set<String> beginnings = new HashSet<>();

	Titles(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("titles.csv")) {
			String title = Folding.fold(entry.require("title"));
			this.feminine.put(title, entry.get("sex").equals("f"));
			this.beginnings.add(title.split(" ", 2)[0]);
		}
	}

	/** Whether a folded word is or begins a title. */
	boolean begins(String word) {
		return this.beginnings.contains(word);
	}

	/** Index after all titles that stand one behind the other from a token on. */
	int endOfAll(Words words, int t, int limit) {
		int at = t;
		while (at < limit && words.isWord(at)) {
			int end = end(words, at, limit, words.whole(at));
			if (end == at) {
				return at;
			}
			at = end;
		}
		return at;
	}

	/** Index after the longest title that begins at a token, or {@code t}. */
	int end(Words words, int t, int limit, Reading first) {
		if (!first.beginsTitle() || NameShapes.isSidi(words, t)) {
			return t;
		}
		StringBuilder phrase = new StringBuilder(first.stem());
		int best = this.feminine.containsKey(first.stem()) ? t + 1 : t;
		for (int i = t + 1; i < limit && i < t + LONGEST && words.isWord(i); i++) {
			phrase.append(' ').append(words.form(i));
			if (this.feminine.containsKey(phrase.toString())) {
				best = i + 1;
			}
		}
		if (best == t + 1 && first.stem().length() <= 2) {
			// A lone letter is a title only with its full stop or slash: د. محمد, م/
			// أحمد.
			if (isMark(words.form(best))) {
				return (best + 1 < words.size()) ? best + 1 : t;
			}
			// أ.د محمد: of two letters the second may go without
			return (isMark(words.form(t - 1)) && words.form(t - 2).length() == 1) ? best : t;
		}
		return best;
	}

	private static boolean isMark(String sign) {
		return sign.equals(".") || sign.equals("/") || sign.equals("٫");
	}

	boolean isFeminine(Reading first) {
		return this.feminine.getOrDefault(first.stem(), false);
	}

}
