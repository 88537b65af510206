package liqa.transform.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.Act;
import liqa.ingest.text.Folding;
import liqa.transform.text.Text;

/**
 * Tells what a speaker does by a statement. A verb that judges decides by itself (أدان);
 * after one that merely reports (قال, أكد) the words of the statement decide where they
 * are plain: شدد على ضرورة is a demand.
 */
final class ActReader {

	private record Sign(String[] words, Act act, boolean anywhere) {
	}

	/**
	 * Words of a statement among which its main clause shows what is done; what follows
	 * is detail.
	 */
	private static final int MAIN_CLAUSE = 14;

	private final Map<String, List<Sign>> signs = new HashMap<>();

	ActReader(LexiconFolder lexicon) {
		for (Entry row : lexicon.entries("act-words.csv")) {
			String[] words = Folding.fold(row.require("phrase")).split(" ");
			this.signs.computeIfAbsent(words[0], (first) -> new ArrayList<>())
				.add(new Sign(words, row.oneOf("act", Act.class), row.require("where").equals("any")));
		}
		this.signs.values().forEach((list) -> list.sort(Comparator.comparingInt((Sign sign) -> -sign.words().length)));
	}

	/** What is done by a statement that a verb of this act reports. */
	Act read(Act reported, Text text, Content content) {
		if (reported != Act.STATE && reported != Act.CONFIRM) {
			return reported;
		}
		for (int i = content.first(); i < Math.min(content.end(), content.first() + MAIN_CLAUSE); i++) {
			Optional<Sign> sign = signAt(text, i, i == content.first());
			if (sign.isPresent()) {
				return sign.get().act();
			}
		}
		return reported;
	}

	private Optional<Sign> signAt(Text text, int token, boolean atStart) {
		String form = text.form(token);
		Optional<Sign> sign = signAt(text, token, form, atStart);
		if (sign.isEmpty() && form.length() > 3 && (form.startsWith("و") || form.startsWith("ف"))) {
			sign = signAt(text, token, form.substring(1), atStart);
		}
		return sign;
	}

	private Optional<Sign> signAt(Text text, int token, String form, boolean atStart) {
		for (Sign sign : this.signs.getOrDefault(form, List.of())) {
			if ((sign.anywhere() || atStart) && follows(text, token, sign.words())) {
				return Optional.of(sign);
			}
		}
		return Optional.empty();
	}

	private static boolean follows(Text text, int token, String[] words) {
		for (int w = 1; w < words.length; w++) {
			if (!text.form(token + w).equals(words[w])) {
				return false;
			}
		}
		return true;
	}

}
