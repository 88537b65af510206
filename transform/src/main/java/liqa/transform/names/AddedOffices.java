package liqa.transform.names;

import java.util.Set;

/**
 * Whether an office that و adds to one without a name is held by the same person, whose
 * name stands behind the second: نائب رئيس الوزراء ووزير الدفاع أحمد الفهد, الكاتب
 * والمحلل السياسي رفعت بدوي.
 */
final class AddedOffices {

	/** Kinds of callings that one person has several of. */
	private static final Set<String> CALLINGS = Set.of("profession", "politician", "candidate", "deputy", "leader",
			"person", "cleric");

	/** Kinds of offices whose holders are named on their own or known without a name. */
	private static final Set<String> OTHERS = Set.of("monarch", "noble", "heir", "kin", "minister", "governor",
			"counterpart", "diplomat", "honorific");

	/** What heads of state, government and parliament are at the head of. */
	private static final Set<String> STATE = Set.of("وزراء", "جمهوريه", "نواب", "حكومه", "برلمان", "دوله");

	private static final Set<String> FORMER = Set.of("السابق", "السابقه", "الاسبق", "سابقا");

	private static final String CABINET = "وزراء";

	/** Kinds of offices that a second one is added to behind a name, whoever has both. */
	private static final Set<String> BESIDES = Set.of("deputy", "adviser", "cleric", "member");

	/** Callings of those of whom a team has one without his name, folded. */
	private static final Set<String> SPORTSMEN = Set.of("مدرب", "لاعب", "حارس", "مهاجم");

	private AddedOffices() {
	}

	/**
	 * Whether the last office of a phrase and the next, which has a name behind it, are
	 * one person's.
	 */
	static boolean isSamePersons(PersonPhrase phrase, Role next) {
		Role last = phrase.roles().get(phrase.roles().size() - 1);
		if (phrase.isDeputyOfHead() && next.kind().equals("minister") && !next.isBare()) {
			return true;
		}
		if (last.reading().hasArticle() && CALLINGS.contains(last.kind()) && next.reading().hasArticle()) {
			return true;
		}
		if (last.reading().hasArticle() && isCalling(last.reading().word()) && next.kind().equals("minister")
				&& last.reading().proclitics().isEmpty() && !last.isBare()) {
			return true;
		}
		if (last.key().isForeignTo(next.key()) || last.isWomans() != next.isWomans()) {
			return false;
		}
		return isInCabinet(last, next) || isSpeakers(phrase, last, next) || isNamelessAlone(last, next);
	}

	/**
	 * ولي عهد الإمارة ونائب القائد الأعلى, behind the name of who has both: such an
	 * office tells of nobody else, since of somebody else the name would be given.
	 */
	static boolean isOfNamed(Role next) {
		return BESIDES.contains(next.kind()) && !next.isBare() && !next.reading().isPossessed();
	}

	/**
	 * عضو المجلس وعضو اللجنة فلان, رجل الأعمال ومؤسس المجموعة فلان, الممثلة الجديدة
	 * ومنسقة الإغاثة فلانة: the first alone would name nobody.
	 */
	private static boolean isNamelessAlone(Role last, Role next) {
		if (OTHERS.contains(next.kind()) || next.reading().isPossessed()) {
			return false;
		}
		boolean members = last.kind().equals("member") && next.kind().equals("member") && !last.isBare();
		boolean women = last.isWomans() && next.isWomans() && !last.isBare() && !next.isBare()
				&& (!OTHERS.contains(last.kind()) || last.kind().equals("diplomat"));
		Word calling = last.reading().word();
		boolean layman = isCalling(calling) && !SPORTSMEN.contains(calling.lemma())
				&& (last.reading().hasArticle() || calling.lemma().equals("رجل") && !last.isBare());
		return members || women || layman;
	}

	/**
	 * المشرف على البرنامج وعضو هيئة الخبراء, الخبير الاقتصادي ووزير المالية الأسبق:
	 * whether و may add an office to one that has been read only in part, before its
	 * holder's name.
	 */
	static boolean mayJoin(Words words, int office, int t, Reading next) {
		Word first = words.as(office, Trait.OFFICE).map(Reading::word).orElse(Word.UNKNOWN);
		if (next.word().kind().equals("minister")) {
			return first.kind().equals("deputy") || first.kind().equals("minister") || isCalling(first);
		}
		return !OTHERS.contains(next.word().kind()) && !OTHERS.contains(first.kind()) && !isOfState(words, t)
				&& (!isOfState(words, office) || isFormer(words, office, t));
	}

	/** رئيس الحكومة, whose name need not be said. */
	private static boolean isOfState(Words words, int t) {
		return STATE.contains(words.whole(t + 1).base());
	}

	/** رئيس الحكومة الأسبق, of whom there are several. */
	private static boolean isFormer(Words words, int office, int end) {
		for (int t = office + 1; t < end; t++) {
			if (FORMER.contains(words.form(t))) {
				return true;
			}
		}
		return false;
	}

	/** A calling that names nobody without his name: الخبير, الكاتب. */
	private static boolean isCalling(Word office) {
		return office.kind().equals("profession") || office.kind().equals("politician");
	}

	/** وزير الدولة وعضو مجلس الوزراء فلان. */
	private static boolean isInCabinet(Role last, Role next) {
		return next.kind().equals("member") && next.key().content().contains(CABINET)
				&& (last.kind().equals("minister") || !OTHERS.contains(last.kind())) && !last.isBare();
	}

	/**
	 * أوضح مدير الإعلام والمتحدث باسم البلدية فلان: of two speakers the first would be
	 * named too, unless his office alone says who he is.
	 */
	private static boolean isSpeakers(PersonPhrase phrase, Role last, Role next) {
		return Saying.isBy(phrase.words(), phrase.first()) && isFurther(last) && isFurther(next)
				&& last.reading().proclitics().isEmpty();
	}

	private static boolean isFurther(Role office) {
		boolean state = office.kind().equals("head") && office.key().content().stream().anyMatch(STATE::contains);
		return !office.isBare() && !OTHERS.contains(office.kind()) && !office.reading().isPossessed() && !state;
	}

}
