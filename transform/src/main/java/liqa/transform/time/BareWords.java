package liqa.transform.time;

import java.util.Set;

import liqa.transform.text.Clitics;
import liqa.transform.text.Sentence;
import liqa.transform.text.Spelling;
import liqa.transform.text.Spellings;
import liqa.transform.text.Text;
import liqa.transform.text.Token;

/**
 * Words as the grammar of time reads them: without what is written as one with them, if
 * the rest says when. Few of the words of an article do. Thread-safe.
 */
final class BareWords {

	private final Set<String> beginnings;

	private final Set<String> cuttable;

	/** What is left of a word that says when; nothing of any other. */
	private final Spellings.Memo<String> words;

	/**
	 * @param beginnings every word that is or begins an expression of time
	 * @param cuttable those from which any preposition may be cut, not only one before
	 * the article
	 */
	BareWords(Set<String> beginnings, Set<String> cuttable, Spellings spellings) {
		this.beginnings = Set.copyOf(beginnings);
		this.cuttable = Set.copyOf(cuttable);
		this.words = spellings.memo(this::bare);
	}

	/** A word as it is read. */
	String of(Spelling word) {
		String bare = this.words.of(word);
		return bare.isEmpty() ? word.form() : bare;
	}

	/** Whether an expression of time may begin in a sentence. */
	boolean mayBegin(Text text, Sentence sentence) {
		for (int t = sentence.first(); t < sentence.end(); t++) {
			if (mayBegin(text.token(t))) {
				return true;
			}
		}
		return false;
	}

	/** Whether an expression of time may begin at a token. */
	boolean mayBegin(Token token) {
		return token.kind() == Token.Kind.NUMBER || token.isWord() && !this.words.of(token.spelling()).isEmpty();
	}

	private String bare(String form) {
		if (this.beginnings.contains(form)) {
			return form;
		}
		if (form.length() < 3 || "وفبلك".indexOf(form.charAt(0)) < 0) {
			return "";
		}
		for (Clitics.Analysis analysis : Clitics.analyses(form)) {
			String stem = analysis.stem();
			String cut = analysis.proclitics();
			// Not every ل is a preposition: لامس is no yesterday
			boolean safe = cut.equals("و") || cut.equals("ف") || stem.startsWith("ال") || this.cuttable.contains(stem);
			if (safe && this.beginnings.contains(stem)) {
				return stem;
			}
		}
		return "";
	}

}
