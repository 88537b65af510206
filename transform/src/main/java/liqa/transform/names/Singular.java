package liqa.transform.names;

import liqa.transform.text.Text;

/**
 * What each of two holders of an office is called, whom a dual names at once: وزيري
 * الدفاع والداخلية are وزير الدفاع and وزير الداخلية.
 */
final class Singular {

	/** The phrase of the first, which the dual opens. */
	Draft first(Words words, Draft draft) {
		Text text = words.text();
		String rest = text.raw().substring(text.token(draft.first()).end(), text.token(draft.end() - 1).end());
		return draft.worded(noun(words, draft) + rest);
	}

	/**
	 * The phrase of the second, with the noun of both.
	 * @param shared index after what of the first phrase is said of both
	 */
	Draft second(Words words, Draft first, int shared, Draft second) {
		Text text = words.text();
		String both = text.raw().substring(text.token(first.first()).end(), text.token(shared).start());
		String own = text.raw()
			.substring(text.after(second.first(), second.reading().cut()), text.token(second.end() - 1).end());
		// والداخلية اليمنيان: an adjective of both is a dual as well
		return second.worded(noun(words, first) + both + own.replaceFirst("ي[اي]ن$", "ي"));
	}

	private static String noun(Words words, Draft draft) {
		Text text = words.text();
		String raw = text.raw()
			.substring(text.after(draft.first(), draft.reading().cut()), text.token(draft.first()).end());
		String dual = (draft.reading().definite() && raw.startsWith("لل")) ? "ال" + raw.substring(2) : raw;
		if (dual.endsWith("يه") || dual.endsWith("اه")) {
			// نظيريه
			return dual.substring(0, dual.length() - 2) + "ه";
		}
		boolean absolute = dual.endsWith("ان") || dual.endsWith("ين");
		String one = dual.substring(0, dual.length() - (absolute ? 2 : 1));
		return one.endsWith("ت") ? one.substring(0, one.length() - 1) + "ة" : one;
	}

}
