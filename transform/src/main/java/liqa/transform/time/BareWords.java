package liqa.transform.time;

import java.util.HashSet;
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

	private final Set<String> openings;

	private final Set<String> beginnings;

	private final Set<String> cuttable;

	private final Spellings.Memo<Bare> words;

	/**
	 * What is left of a word.
	 *
	 * @param form the word that says when; empty for one that does not
	 * @param opens whether an expression of time may begin with it
	 */
	private record Bare(String form, boolean opens) {

		/** Of most words: one object for them all stays close at hand. */
		private static final Bare NOTHING = new Bare("", false);

	}

	/**
	 * @param openings every word with which an expression of time begins
	 * @param further every word that begins a phrase of time, within an expression too
	 * @param cuttable those from which any preposition may be cut, not only one before
	 * the article
	 */
	BareWords(Set<String> openings, Set<String> further, Set<String> cuttable, Spellings spellings) {
		this.openings = Set.copyOf(openings);
		this.beginnings = new HashSet<>(openings);
		this.beginnings.addAll(further);
		this.cuttable = Set.copyOf(cuttable);
		this.words = spellings.memo(this::read);
	}

	/** A word as it is read. */
	String of(Spelling word) {
		Bare bare = this.words.of(word);
		return (bare == Bare.NOTHING) ? word.form() : bare.form();
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
		return token.kind() == Token.Kind.NUMBER || token.isWord() && this.words.of(token.spelling()).opens();
	}

	private Bare read(String form) {
		String bare = bare(form);
		return bare.isEmpty() ? Bare.NOTHING : new Bare(bare, this.openings.contains(bare));
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
			// Not every ل is a preposition, nor every ب: لامس is no yesterday, باب no
			// August
			boolean safe = cut.equals("و") || cut.equals("ف") || stem.startsWith("ال")
					|| stem.length() > 2 && this.cuttable.contains(stem);
			if (safe && this.beginnings.contains(stem)) {
				return stem;
			}
		}
		return "";
	}

}
