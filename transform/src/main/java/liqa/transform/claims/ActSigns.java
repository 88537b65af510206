package liqa.transform.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.text.Folding;
import liqa.transform.Act;
import liqa.transform.text.Text;

/**
 * The words that show what is done by a statement, as {@code act-words.csv} lists them,
 * and whether they stand at a token. A noun or an adjective is listed without the ending
 * that its case may give it (اعتداء صارخ, اعتداء صارخا), a verb of the future in one word
 * (سنواصل, which سوف نواصل is too), the preposition ب as a word of its own.
 */
final class ActSigns {

	/**
	 * Words that show something.
	 *
	 * @param words the words, folded
	 * @param act what they show
	 * @param where where they show it
	 */
	record Sign(String[] words, Act act, Where where) {

		String first() {
			return this.words[0];
		}

	}

	/** Where a sign shows something. */
	enum Where {

		/** As the first words of the statement. */
		START,
		/** As its first words, if the verb does not affirm. */
		STATED,
		/** As its first words, if it is no clause: وجه | دعوة, but not أكد أن دعوة. */
		OBJECT,
		/** As its first words, said of the speaker himself: قال إنه | يرفض. */
		SELF,
		/** Behind nothing but their subject: مصر | تدين. */
		SUBJECT,
		/** Anywhere in its main clause. */
		ANY,
		/** In what somebody or something is called: وصف اللقاء بالجيد. */
		JUDGED

	}

	private final Map<String, List<Sign>> signs = new HashMap<>();

	ActSigns(LexiconFolder lexicon) {
		for (Entry row : lexicon.entries("act-words.csv")) {
			String[] words = Folding.fold(row.require("phrase")).split(" ");
			this.signs.computeIfAbsent(words[0], (first) -> new ArrayList<>())
				.add(new Sign(words, row.oneOf("act", Act.class), row.oneOf("where", Where.class)));
		}
		this.signs.values()
			.forEach((list) -> list.sort(Comparator.comparingInt((Sign sign) -> -sign.words().length)
				.thenComparingInt((sign) -> -String.join(" ", sign.words()).length())));
	}

	/**
	 * The longest sign that stands at a token.
	 * @param cut letters of the token that do not belong to the statement
	 * @param shows which signs show something there
	 */
	Optional<Sign> at(Text text, int token, int cut, Predicate<Sign> shows) {
		String form = text.form(token).substring(cut);
		Optional<Sign> sign = startingWith(form, text, token, shows);
		if (sign.isEmpty() && form.length() > 3 && (form.startsWith("و") || form.startsWith("ف"))) {
			sign = startingWith(form.substring(1), text, token, shows);
		}
		return sign;
	}

	private Optional<Sign> startingWith(String form, Text text, int token, Predicate<Sign> shows) {
		if (form.equals("سوف")) {
			return find("س" + text.form(token + 1), text, token + 1, shows);
		}
		return find(form, text, token, shows)
			.or(() -> find(withoutEnding(form), text, token, (sign) -> sign.words().length > 1 && shows.test(sign)));
	}

	/** What somebody or something is called by the word at a token: باللقاء | الجيد. */
	Optional<Sign> judgementAt(Text text, int token, Predicate<Sign> shows) {
		String form = text.form(token);
		String word = form.startsWith("بال") ? form.substring(3) : Page.withoutArticle(form);
		return find(word, text, token, shows).or(() -> find(withoutEnding(word), text, token, shows));
	}

	private Optional<Sign> find(String first, Text text, int token, Predicate<Sign> shows) {
		for (Sign sign : this.signs.getOrDefault(first, List.of())) {
			if (shows.test(sign) && goesOn(sign, text, token)) {
				return Optional.of(sign);
			}
		}
		return Optional.empty();
	}

	private static boolean goesOn(Sign sign, Text text, int token) {
		for (int w = 1; w < sign.words().length; w++) {
			String word = sign.words()[w];
			String form = text.form(token + w);
			boolean same = word.equals("ب") ? form.startsWith("ب")
					: form.equals(word) || withoutEnding(form).equals(word)
							|| sign.where() == Where.JUDGED && Page.withoutArticle(form).equals(word);
			if (!same) {
				return false;
			}
		}
		return true;
	}

	/** صارخا: the ending of the accusative is no part of the word. */
	private static String withoutEnding(String form) {
		return (form.length() > 3 && form.endsWith("ا")) ? form.substring(0, form.length() - 1) : form;
	}

}
