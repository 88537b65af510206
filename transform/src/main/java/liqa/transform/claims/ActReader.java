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

	/** Words among which a demand shows: later, ويجب and ضرورة only explain. */
	private static final int OPENING = 4;

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
			boolean atStart = i == content.first();
			Optional<Sign> sign = signAt(text, i, atStart ? content.cut() : 0, atStart);
			boolean late = i >= content.first() + OPENING;
			if (sign.filter((found) -> !late || found.act() != Act.DEMAND).isPresent()) {
				return sign.get().act();
			}
		}
		return isLaidOn(text, content) ? Act.DEMAND : reported;
	}

	/** على الشركات أن تنهي عملها: what somebody has to do. */
	private static boolean isLaidOn(Text text, Content content) {
		if (!text.form(content.first()).equals("علي")) {
			return false;
		}
		for (int i = content.first() + 2; i < Math.min(content.end(), content.first() + MAIN_CLAUSE); i++) {
			if (text.form(i).equals("ان")) {
				return true;
			}
		}
		return false;
	}

	private Optional<Sign> signAt(Text text, int token, int cut, boolean atStart) {
		String form = text.form(token).substring(cut);
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
