package liqa.transform.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The conjunctions and prepositions that Arabic writes as one with the next word: و and ف
 * first, then ب, ل or ك, then the article; ل with the article is written لل.
 * <p>
 * What can be cut is not always cut: in بوتين the ب is a radical. {@link #analyses} gives
 * every reading, least cut first; who looks words up takes the first one the lexicon
 * knows.
 */
public final class Clitics {

	private Clitics() {
	}

	/**
	 * One way to read a word.
	 *
	 * @param proclitics the letters cut off, such as {@code "و"}, {@code "ول"} or
	 * {@code ""}
	 * @param stem what is left, with the article if there is one; after لل the article is
	 * restored
	 * @param cut how many letters of the form stand before the stem as written; the لل of
	 * للكاظمي is not cut, since it hides the article
	 */
	public record Analysis(String proclitics, String stem, int cut) {

		/** Whether the preposition hides the article: للكاظمي for ل + الكاظمي. */
		public boolean isFused() {
			return this.proclitics.endsWith("ل") && this.stem.startsWith("ال") && this.cut < this.proclitics.length();
		}

	}

	/** Every reading of a folded word, the whole word first. */
	public static List<Analysis> analyses(String form) {
		List<Analysis> found = new ArrayList<>(4);
		found.add(new Analysis("", form, 0));
		cutPreposition(form, "", 0, found);
		if (form.length() > 2 && (form.charAt(0) == 'و' || form.charAt(0) == 'ف')) {
			String conjunction = form.substring(0, 1);
			found.add(new Analysis(conjunction, form.substring(1), 1));
			cutPreposition(form, conjunction, 1, found);
		}
		return found;
	}

	private static void cutPreposition(String form, String before, int at, List<Analysis> found) {
		int left = form.length() - at;
		if (left < 3) {
			return;
		}
		char c = form.charAt(at);
		if (c == 'ل' && form.charAt(at + 1) == 'ل' && left > 3) {
			found.add(new Analysis(before + "ل", "ال" + form.substring(at + 2), at));
			found.add(new Analysis(before + "ل", form.substring(at + 1), at + 1));
		}
		else if (c == 'ب' || c == 'ل' || c == 'ك') {
			found.add(new Analysis(before + c, form.substring(at + 1), at + 1));
		}
	}

}
