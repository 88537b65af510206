package liqa.transform.names;

/**
 * What stands between an office and its holder's name and belongs to the office: letters
 * or a short name that stand for its body.
 */
final class Insertions {

	/** From the bracket to its end at most: (الفيفا). */
	private static final int LONGEST = 5;

	private final NamePhrases names;

	private final Titles titles;

	Insertions(NamePhrases names, Titles titles) {
		this.names = names;
		this.titles = titles;
	}

	/**
	 * Index after the brackets in رئيس الاتحاد الدولي لكرة القدم (فيفا) سالم الجوهري, or
	 * after the quotation marks around one such word, if a full name follows; otherwise
	 * where the phrase is read on.
	 */
	int end(PersonPhrase phrase) {
		Words words = phrase.words();
		int open = phrase.at();
		boolean bracket = words.form(open).equals("(");
		if (phrase.roles().isEmpty() || !bracket && !words.isOpenQuote(open)) {
			return open;
		}
		int close = open + 1;
		while (close < Math.min(phrase.limit(), open + LONGEST) && words.isWord(close)) {
			close++;
		}
		boolean closed = bracket ? words.form(close).equals(")") : words.isCloseQuote(close) && close == open + 2;
		return (closed && close + 1 < phrase.limit() && !isName(words, open + 1)
				&& isFullName(words, words.isComma(close + 1) ? close + 2 : close + 1, phrase.limit())) ? close + 1
						: open;
	}

	/** السفيرة (سلمى الجوهري): who is named in brackets. */
	private boolean isName(Words words, int t) {
		return this.names.at(words, t, true).filter(NamePhrases.Name::isFull).isPresent();
	}

	private boolean isFullName(Words words, int t, int limit) {
		int start = (t < limit) ? this.titles.endOfAll(words, t, limit) : limit;
		return start < limit && this.names.at(words, start, start > t)
			.filter((name) -> name.isFull() && name.reading().cut() == 0)
			.isPresent();
	}

	/**
	 * مدير شركة الأبحاث "غافيكال": whether a word behind an office is what the body is
	 * called, and not its director.
	 */
	static boolean isOfBody(PersonPhrase phrase, NamePhrases.Name name) {
		Words words = phrase.words();
		Word word = words.whole(name.first()).word();
		if (phrase.roles().isEmpty() || name.isFull() || !name.known().isEmpty() || word.traits() != 0) {
			return false;
		}
		Role last = phrase.roles().get(phrase.roles().size() - 1);
		for (int t = last.first() + 1; t < last.end(); t++) {
			if (words.as(t, Trait.ORGANIZATION).isPresent()) {
				return true;
			}
		}
		return false;
	}

}
