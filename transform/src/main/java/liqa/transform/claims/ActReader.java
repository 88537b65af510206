package liqa.transform.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

	/** Words among which a demand shows if nothing but its subject stands before it. */
	private static final int LONGEST_SUBJECT = 10;

	/** Words from what denies a sign to the sign. */
	private static final int TO_NEGATION = 3;

	/** What may stand before the first word that shows something. */
	private static final Set<String> OPENINGS = Set.of("اننا", "انني", "اني", "انا", "نحن", "لقد", "فاننا", "فانني",
			"فنحن", "لذلك", "لذا");

	/** With these a clause begins, or goes on as something else than a subject. */
	private static final Set<String> CLAUSES = Set.of("ان", "انه", "انها", "انهم", "الذي", "التي", "الذين", "اللذين",
			"اللتين", "لان", "لانه", "لانها", "لكن", "ولكن", "بل", "ما", "مما", "كما", "اذا", "لو", "حيث", "كي", "لكي",
			"حتي", "قبل", "بعد", "عندما", "حين", "بينما", "كان", "كانت", "قد", "لم", "لن", "لا", "ليس", "ليست");

	/** Negations of a clause without a verb. */
	private static final Set<String> NOT = Set.of("ليس", "ليست", "ليسوا", "ليسا", "لسنا", "لست");

	/** Negations of a verb, and of an adjective. */
	private static final Set<String> NEVER = Set.of("لم", "لن", "لا", "غير");

	/** لا تزال تهدد: with these, a negation affirms. */
	private static final Set<String> STILL = Set.of("يزال", "تزال", "يزالون", "زال", "زالت", "تزل", "يزل", "شك", "بد",
			"يخفي", "ريب");

	/** With these behind it, a negation affirms too. */
	private static final Set<String> ONLY = Set.of("سوي", "الا", "مجرد");

	/** Words of a subject among which it shows that it is a known one. */
	private static final int TO_ARTICLE = 3;

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
		int start = content.first();
		while (OPENINGS.contains(text.form(start)) && start < content.end() - 1) {
			start++; // إننا | نرفض
		}
		for (int i = content.first(); i < Math.min(content.end(), content.first() + MAIN_CLAUSE); i++) {
			boolean atStart = i == content.first() || i == start;
			Optional<Sign> sign = signAt(text, i, i == content.first() ? content.cut() : 0, atStart, reported);
			int at = i;
			Optional<Act> act = sign.flatMap((found) -> meant(found, text, content, at));
			boolean late = i >= content.first() + OPENING
					&& sign.filter((found) -> endsSubject(text, content, at, found.words()[0])).isEmpty();
			if (act.filter((found) -> !late || found != Act.DEMAND).isPresent()) {
				return act.get();
			}
		}
		return isLaidOn(text, content) ? Act.DEMAND : reported;
	}

	/**
	 * What a sign shows where it stands: الشركة | ليست متورطة denies, لن تكون له |
	 * تداعيات خطيرة warns of nothing.
	 */
	private static Optional<Act> meant(Sign sign, Text text, Content content, int token) {
		if (sign.where() != Where.ANY || NOT.contains(sign.words()[0]) || NEVER.contains(sign.words()[0])) {
			return Optional.of(sign.act());
		}
		for (int i = token - 1; i >= Math.max(content.first(), token - TO_NEGATION); i--) {
			String form = text.form(i);
			if (form.isEmpty() || !Character.isLetter(form.charAt(0)) || form.equals("ان")) {
				break;
			}
			String word = (form.startsWith("و") || form.startsWith("ف")) ? form.substring(1) : form;
			boolean never = NEVER.contains(word) && !STILL.contains(text.form(i + 1))
					&& (!word.equals("غير") || i == token - 1);
			boolean only = ONLY.contains(text.form(i + 1)); // ليس سوى انتقام سياسي
			if (!only && (never || NOT.contains(word))) {
				return switch (sign.act()) {
					case ALLEGE -> Optional.of(Act.DENY);
					case CONDEMN -> Optional.of(never ? Act.CONDEMN : Act.DENY);
					case WARN, PROMISE, PRAISE -> Optional.empty();
					default -> Optional.of(sign.act());
				};
			}
		}
		return Optional.of(sign.act());
	}

	/**
	 * قرار إلغاء الدعم عن الوقود | يجب: whether nothing but a subject stands before what
	 * is to be done.
	 */
	private static boolean endsSubject(Text text, Content content, int token, String sign) {
		if (token >= content.first() + LONGEST_SUBJECT || !text.form(token).equals(sign) || !sign.startsWith("ي")) {
			return false;
		}
		boolean known = text.form(content.first()).equals("اي") || text.form(content.first()).equals("كل");
		for (int i = content.first(); i < token; i++) {
			String form = text.form(i);
			if (form.isEmpty() || !Character.isLetter(form.charAt(0)) || CLAUSES.contains(form)) {
				return false;
			}
			known |= form.startsWith("ال") && i < content.first() + TO_ARTICLE;
		}
		return known && !text.form(content.first()).equals("علي"); // حزمة شروط | يتعين
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
