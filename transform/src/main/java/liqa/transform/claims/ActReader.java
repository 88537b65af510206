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

	private record Sign(String[] words, Act act, Where where) {
	}

	/** Where a sign shows something. */
	private enum Where {

		/** As the first words of the statement. */
		START,
		/** As its first words, if the verb does not affirm. */
		STATED,
		/** Anywhere in its main clause. */
		ANY,
		/** In what somebody or something is called: وصف اللقاء بالجيد. */
		JUDGED

	}

	/**
	 * Words of a statement among which its main clause shows what is done; what follows
	 * is detail.
	 */
	private static final int MAIN_CLAUSE = 14;

	/** Words among which a demand shows: later, ويجب and ضرورة only explain. */
	private static final int OPENING = 4;

	/** Beginnings of nouns that look like a verb in the future. */
	private static final List<String> NOT_FUTURE = List.of("سيا", "سيد", "سير", "سينا", "سيول", "سيف", "ستين", "ستوك",
			"ستار", "ستر");

	/** Words of a statement among which it tells what somebody or something is called. */
	private static final int LONGEST_JUDGEMENT = 20;

	private final Map<String, List<Sign>> signs = new HashMap<>();

	ActReader(LexiconFolder lexicon) {
		for (Entry row : lexicon.entries("act-words.csv")) {
			String[] words = Folding.fold(row.require("phrase")).split(" ");
			this.signs.computeIfAbsent(words[0], (first) -> new ArrayList<>())
				.add(new Sign(words, row.oneOf("act", Act.class), row.oneOf("where", Where.class)));
		}
		this.signs.values().forEach((list) -> list.sort(Comparator.comparingInt((Sign sign) -> -sign.words().length)));
	}

	/**
	 * What is done by a statement that a verb of this act reports.
	 * @param manner how the content of the statement is put
	 */
	Act read(Act reported, Manner manner, Text text, Content content) {
		if (reported != Act.STATE && reported != Act.CONFIRM || manner == Manner.QUOTING) {
			return reported;
		}
		if (manner == Manner.JUDGING) {
			return judgement(text, content).orElse(reported);
		}
		if (isThreatened(text, content)) {
			return Act.WARN;
		}
		for (int i = content.first(); i < Math.min(content.end(), content.first() + MAIN_CLAUSE); i++) {
			boolean atStart = i == content.first();
			Optional<Sign> sign = signAt(text, i, atStart ? content.cut() : 0, atStart, reported);
			boolean late = i >= content.first() + OPENING;
			if (sign.filter((found) -> !late || found.act() != Act.DEMAND).isPresent()) {
				return sign.get().act();
			}
		}
		return isLaidOn(text, content) ? Act.DEMAND : reported;
	}

	/** اللقاء | بالجيد, القرار بأنه | خطير: what somebody or something is called. */
	private Optional<Act> judgement(Text text, Content content) {
		for (int i = content.first(); i < Math.min(content.end(), content.first() + LONGEST_JUDGEMENT); i++) {
			String form = text.form(i);
			String word = form.startsWith("بال") ? form.substring(3) : form.startsWith("ال") ? form.substring(2) : form;
			for (Sign sign : this.signs.getOrDefault(word, List.of())) {
				boolean shows = sign.where() == Where.JUDGED || sign.where() == Where.ANY;
				if (shows && sign.act() != Act.DEMAND && follows(text, i, sign.words())) {
					return Optional.of(sign.act());
				}
			}
		}
		return Optional.empty();
	}

	/** أي خرق سيقابل بالرد: what will follow if anything of that happens. */
	private static boolean isThreatened(Text text, Content content) {
		if (!text.form(content.first()).equals("اي") && !text.form(content.first()).equals("ايه")) {
			return false;
		}
		for (int i = content.first() + 1; i < Math.min(content.end(), content.first() + MAIN_CLAUSE); i++) {
			String form = text.form(i);
			if (isFuture(form) || form.equals("لن")) {
				return true;
			}
		}
		return false;
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

	/** سيظل, ستكون, but not سياسي or سيدة. */
	private static boolean isFuture(String form) {
		return form.length() > 3 && (form.startsWith("سي") || form.startsWith("ست")) && !form.endsWith("ه")
				&& NOT_FUTURE.stream().noneMatch(form::startsWith);
	}

	private Optional<Sign> signAt(Text text, int token, int cut, boolean atStart, Act reported) {
		String form = text.form(token).substring(cut);
		Optional<Sign> sign = signAt(text, token, form, atStart, reported);
		if (sign.isEmpty() && form.length() > 3 && (form.startsWith("و") || form.startsWith("ف"))) {
			sign = signAt(text, token, form.substring(1), atStart, reported);
		}
		return sign;
	}

	private Optional<Sign> signAt(Text text, int token, String form, boolean atStart, Act reported) {
		for (Sign sign : this.signs.getOrDefault(form, List.of())) {
			boolean shows = switch (sign.where()) {
				case ANY -> true;
				case START -> atStart;
				case STATED -> atStart && reported == Act.STATE;
				case JUDGED -> false;
			};
			if (shows && follows(text, token, sign.words())) {
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
