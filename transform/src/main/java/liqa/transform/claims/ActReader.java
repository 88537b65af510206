package liqa.transform.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.Act;
import liqa.transform.claims.ActSigns.Sign;
import liqa.transform.claims.ActSigns.Where;
import liqa.transform.text.Text;

/**
 * Tells what a speaker does by a statement. A verb that judges decides by itself (أدان);
 * after one that merely reports (قال, أكد) the words of the statement decide where they
 * are plain: شدد على ضرورة is a demand.
 */
final class ActReader {

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
	private static final Set<String> NEVER = Set.of("لم", "لن", "لا", "غير", "لايوجد", "لاتوجد");

	/** لا تزال تهدد: with these, a negation affirms. */
	private static final Set<String> STILL = Set.of("يزال", "تزال", "يزالون", "زال", "زالت", "تزل", "يزل", "شك", "بد",
			"يخفي", "ريب");

	/** With these behind it, a negation affirms too. */
	private static final Set<String> ONLY = Set.of("سوي", "الا", "مجرد");

	/** Words of a subject among which it shows that it is a known one. */
	private static final int TO_ARTICLE = 3;

	/** Beginnings of nouns that look like a verb in the future. */
	private static final List<String> NOT_FUTURE = List.of("سيا", "سيد", "سير", "سينا", "سيول", "سيف", "ستين", "ستوك",
			"ستار", "ستر", "سنو", "سند", "سنغاف", "سنجار", "سنتر");

	/** Words of a subject before what it does, at most: حكومة المملكة | تدين. */
	private static final int SHORT_SUBJECT = 4;

	/** With these a question begins, which demands and warns of nothing. */
	private static final Set<String> QUESTIONS = Set.of("هل", "لماذا", "كيف", "ماذا", "اين", "متي");

	/** Nouns with which an adjective only tells how something is done, or what he is. */
	private static final Set<String> MANNERS = Set.of("بصوره", "بصفه", "بشكل", "شكل", "بطريقه", "بطرق", "مهاجر",
			"مهاجرا");

	/** What says something on somebody's behalf. */
	private static final Set<String> DOCUMENTS = Set.of("البيان", "المذكره", "الرساله", "القرار", "قرار", "التقرير",
			"القانون", "المشروع", "النص");

	/** أن with the speaker himself. */
	private static final Set<String> OF_HIMSELF = Set.of("انه", "انها", "انهم", "بانه", "بانها", "بانهم");

	private static final Set<String> RELATIVES = Set.of("الذي", "التي", "الذين", "اللذين", "اللتين", "والذي", "والتي");

	/** هو | الذي يهدد: this relative clause is the main one. */
	private static final Set<String> EMPHASIS = Set.of("هو", "هي", "هم");

	/** Words from a relative pronoun to a sign in its clause: التي | تمثل انتهاكا. */
	private static final int TO_RELATIVE = 2;

	/** Words of a condition and of what follows if it is not met. */
	private static final int LONGEST_THREAT = 25;

	/** Words of a statement among which it tells what somebody or something is called. */
	private static final int LONGEST_JUDGEMENT = 20;

	private final ActSigns signs;

	ActReader(LexiconFolder lexicon) {
		this.signs = new ActSigns(lexicon);
	}

	/**
	 * What is done by a statement that a verb of this act reports.
	 * @param manner how the content of the statement is put
	 */
	Act read(Act reported, Manner manner, Text text, Content content) {
		if (reported != Act.STATE && reported != Act.CONFIRM) {
			return reported;
		}
		if (manner == Manner.QUOTING) {
			return performed(text, content).orElse(reported);
		}
		if (manner == Manner.JUDGING) {
			return judgement(text, content).orElse(reported);
		}
		if (QUESTIONS.contains(text.form(content.first()))) {
			return reported;
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
			int at = i;
			Optional<Sign> sign = this.signs.at(text, i, i == content.first() ? content.cut() : 0,
					(found) -> shows(found, text, content, at, atStart, reported));
			Optional<Act> act = sign.flatMap((found) -> meant(found, text, content, at));
			boolean late = i >= content.first() + OPENING
					&& sign.filter((found) -> endsSubject(text, content, at, found.first())).isEmpty();
			if (act.filter((found) -> !late || found != Act.DEMAND).isPresent()) {
				return act.get();
			}
		}
		return isLaidOn(text, content) ? Act.DEMAND : reported;
	}

	private static boolean shows(Sign sign, Text text, Content content, int token, boolean atStart, Act reported) {
		String before = text.form(content.first() - 1);
		return switch (sign.where()) {
			case ANY -> true;
			case START -> atStart;
			case STATED -> atStart && reported == Act.STATE;
			case OBJECT -> atStart && !before.equals("ان") && !before.equals("بان");
			case SELF -> token == content.first() && OF_HIMSELF.contains(before);
			case SUBJECT -> followsSubject(text, content, token);
			case JUDGED -> false;
		};
	}

	/** مصر | تدين, الولايات المتحدة | ترحب: whether a verb has its subject before it. */
	private static boolean followsSubject(Text text, Content content, int token) {
		int words = token - content.first();
		if (words < 1 || words > SHORT_SUBJECT || text.form(content.first()).endsWith("ا") && words == 1) {
			return false; // قرارا | يدين
		}
		if (DOCUMENTS.contains(text.form(content.first()))) {
			return false; // المذكرة | تثمن: who wrote it does
		}
		return isSubject(text, content, token, words == 1);
	}

	/**
	 * Whether nothing but a known subject stands before a token.
	 * @param known whether something else than the article shows that it is a known one
	 */
	private static boolean isSubject(Text text, Content content, int token, boolean known) {
		boolean definite = known;
		for (int i = content.first(); i < token; i++) {
			String form = text.form(i);
			if (form.isEmpty() || !Character.isLetter(form.charAt(0)) || CLAUSES.contains(form)) {
				return false;
			}
			definite |= form.startsWith("ال") && i < content.first() + TO_ARTICLE;
		}
		return definite;
	}

	/** قال المتحدث إن | مصر تدين الهجوم: what a body does by saying that it does it. */
	private Optional<Act> performed(Text text, Content content) {
		for (int i = content.first() + 1; i < Math.min(content.end(), content.first() + 1 + SHORT_SUBJECT); i++) {
			int at = i;
			Optional<Sign> sign = this.signs.at(text, i, 0,
					(found) -> found.where() == Where.SUBJECT && followsSubject(text, content, at));
			if (sign.isPresent()) {
				return sign.map(Sign::act);
			}
		}
		return Optional.empty();
	}

	/**
	 * What a sign shows where it stands: الشركة | ليست متورطة denies, لن تكون له |
	 * تداعيات خطيرة warns of nothing.
	 */
	private static Optional<Act> meant(Sign sign, Text text, Content content, int token) {
		if (sign.act() == Act.DEMAND && text.form(token - 1).equals("كان")) {
			return Optional.empty(); // كان | من المهم: it is past
		}
		if (sign.first().equals("غير") && MANNERS.contains(text.form(token - 1))) {
			return Optional.empty(); // بصورة | غير قانونية
		}
		if (sign.where() != Where.ANY || NOT.contains(sign.first()) || NEVER.contains(sign.first())) {
			return Optional.of(sign.act());
		}
		if (isInRelativeClause(text, content, token)) {
			return Optional.empty();
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
	 * أوقفت العملية التي | تهدد السكان: what only describes a noun is not what is said;
	 * but الجهة التي | تقف وراء الهجوم is said of whoever follows.
	 */
	private static boolean isInRelativeClause(Text text, Content content, int token) {
		for (int i = token - 1; i >= Math.max(content.first() + 2, token - TO_RELATIVE); i--) {
			if (RELATIVES.contains(text.form(i))) {
				return !EMPHASIS.contains(text.form(i - 1));
			}
		}
		return false;
	}

	/**
	 * قرار إلغاء الدعم عن الوقود | يجب: whether nothing but a subject stands before what
	 * is to be done.
	 */
	private static boolean endsSubject(Text text, Content content, int token, String sign) {
		if (token >= content.first() + LONGEST_SUBJECT || !text.form(token).equals(sign) || !sign.startsWith("ي")) {
			return false;
		}
		String first = text.form(content.first());
		return !first.equals("علي") // حزمة شروط | يتعين
				&& isSubject(text, content, token, first.equals("اي") || first.equals("كل"));
	}

	/** اللقاء | بالجيد, القرار بأنه | خطير: what somebody or something is called. */
	private Optional<Act> judgement(Text text, Content content) {
		for (int i = content.first(); i < Math.min(content.end(), content.first() + LONGEST_JUDGEMENT); i++) {
			Optional<Sign> sign = this.signs.judgementAt(text, i,
					(found) -> (found.where() == Where.JUDGED || found.where() == Where.ANY)
							&& found.act() != Act.DEMAND);
			if (sign.isPresent()) {
				return sign.map(Sign::act);
			}
		}
		return Optional.empty();
	}

	/**
	 * أي خرق سيقابل بالرد, إذا لم ينسحبوا فسنرد: what will follow if anything of that
	 * happens, or does not.
	 */
	private static boolean isThreatened(Text text, Content content) {
		String first = text.form(content.first());
		boolean unless = first.equals("اذا") && text.form(content.first() + 1).equals("لم");
		if (!first.equals("اي") && !first.equals("ايه") && !unless) {
			return false;
		}
		int last = content.first() + (unless ? LONGEST_THREAT : MAIN_CLAUSE);
		for (int i = content.first() + 1; i < Math.min(content.end(), last); i++) {
			String form = text.form(i);
			if (isFuture(form) || form.equals("لن") || unless && isFuture(withoutConjunction(form))) {
				return true;
			}
		}
		return false;
	}

	private static String withoutConjunction(String form) {
		return form.startsWith("ف") ? form.substring(1) : form;
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

	/** سيظل, ستكون, سنرد, but not سياسي or سيدة. */
	private static boolean isFuture(String form) {
		return form.length() > 3 && (form.startsWith("سي") || form.startsWith("ست") || form.startsWith("سن"))
				&& !form.endsWith("ه") && NOT_FUTURE.stream().noneMatch(form::startsWith);
	}

}
