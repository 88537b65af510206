package liqa.transform.names;

import java.util.Optional;
import java.util.Set;

/**
 * Finds the name that a title introduces behind an office of many words, whatever verb
 * the office is the subject of: ندد الرئيس العام لهيئة الأمر بالمعروف والنهي عن المنكر
 * الشيخ فلان، بالهجوم. With its title and set apart from what follows, the name can be
 * nobody else's.
 */
final class TitledAhead {

	/** Words from the noun of the office to the title at most. */
	private static final int FARTHEST = 24;

	/** Kinds of titles whose bearers places and institutions are called after. */
	private static final Set<String> HOUSES = Set.of("monarch", "noble", "heir");

	/** Kinds of offices that are somebody else's behind و. */
	private static final Set<String> OF_STATE = Set.of("minister", "monarch", "noble", "heir", "diplomat");

	/** Prepositions that bind a body, subject or place to an office. */
	private static final Set<String> WITHIN = Set.of("في", "عن", "علي", "باسم", "لدي", "بين");

	private final NamePhrases names;

	private final Titles titles;

	private final Gazetteer gazetteer;

	TitledAhead(NamePhrases names, Titles titles, Gazetteer gazetteer) {
		this.names = names;
		this.titles = titles;
		this.gazetteer = gazetteer;
	}

	/**
	 * The name of whose office begins at a token.
	 * @param from index after what has been read of the office
	 */
	Optional<NamesAhead.Titled> of(Words words, int office, int from) {
		int limit = Math.min(words.limit(office), office + FARTHEST);
		for (int t = from; t < limit; t++) {
			Optional<NamesAhead.Titled> found = at(words, t, limit);
			if (found.isPresent()) {
				return found;
			}
			if (!goesOn(words, office, t)) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	private Optional<NamesAhead.Titled> at(Words words, int t, int limit) {
		int start = this.titles.endOfAll(words, t, limit);
		if (start == t || start >= limit || !isClosed(words, t - 1) || HOUSES.contains(words.whole(t).word().kind())) {
			return Optional.empty();
		}
		return this.names.at(words, start, true)
			.filter((name) -> name.isFull() && name.reading().cut() == 0 && !name.reading().is(Trait.LINK))
			.filter((name) -> Saying.isApart(words, name.end()))
			.map((name) -> new NamesAhead.Titled(t, name));
	}

	/**
	 * Whether a word can be the last of an office: بالواحة, المنتدب; but in إمام مسجد |
	 * الشيخ زايد the title is that of whom the mosque is called after.
	 */
	private boolean isClosed(Words words, int t) {
		for (Reading reading : words.readings(t)) {
			if (reading.definite()) {
				return true;
			}
		}
		return this.gazetteer.isPlace(words, t) || !words.isWord(t)
				|| !words.isCommon(t) && words.whole(t).word().traits() == 0;
	}

	/** Whether a word may be part of the office. */
	private static boolean goesOn(Words words, int office, int t) {
		if (words.isQuote(t)) {
			return true;
		}
		Reading here = words.whole(t);
		if (!words.isWord(t) || words.isVerb(t) || here.isPossessed()) {
			return false; // شكره, تصريحاته
		}
		if (here.is(Trait.FUNCTION) || here.word().traits() == 0 && words.isFunction(t)) {
			return WITHIN.contains(words.form(t));
		}
		if (here.is(Trait.OFFICE)) {
			// رئيس المحكمة العامة بالواحة | رئيس الجمعية الخيرية, but not الوزير
			return !here.hasArticle();
		}
		for (Reading reading : words.readings(t)) {
			if (reading.cut() > 0 && reading.is(Trait.OFFICE)) {
				return reading.proclitics().equals("و") && mayAdd(words, office, reading);
			}
			if (reading.proclitics().equals("ل") && reading.beginsTitle()) {
				return false; // لسمو الشيخ
			}
			if (reading.proclitics().equals("ب") && reading.word().traits() != 0) {
				return reading.hasArticle() || reading.beginsName() || reading.word().isAny(NamesAhead.PLACED);
			}
		}
		return true;
	}

	/**
	 * المشرف العام على البرنامج | وعضو هيئة الخبراء: a further office of the same person.
	 */
	private static boolean mayAdd(Words words, int office, Reading next) {
		return !OF_STATE.contains(next.word().kind()) && words.as(office, Trait.OFFICE)
			.filter((first) -> !OF_STATE.contains(first.word().kind()))
			.isPresent();
	}

}
