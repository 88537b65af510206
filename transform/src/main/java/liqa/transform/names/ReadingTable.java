package liqa.transform.names;

import java.util.List;
import java.util.Set;

import liqa.transform.text.Clitics;
import liqa.transform.text.Spelling;
import liqa.transform.text.Spellings;

/**
 * The readings of each form, kept once they have been found. Thread-safe.
 */
final class ReadingTable {

	/** Pronouns that end a noun, longest first. */
	private static final List<String> PRONOUNS = List.of("هما", "هم", "ها", "هن", "نا", "ه");

	/** Nouns that a pronoun makes a party's: نظيره, زوجته, حكومتها, عائلته. */
	private static final int OWNED = Trait.OFFICE.bit() | Trait.OFFICE_PLURAL.bit() | Trait.OFFICE_DUAL.bit()
			| Trait.GROUP.bit() | Trait.SOURCE.bit();

	private static final int PLURAL = Trait.OFFICE_PLURAL.bit() | Trait.GROUP.bit() | Trait.SOURCE.bit();

	private static final int ACCUSATIVE = Trait.OFFICE.bit() | Trait.GROUP.bit() | Trait.SOURCE.bit()
			| Trait.SOURCE_ADJECTIVE.bit() | Trait.OFFICE_ADJECTIVE.bit() | Trait.NATIONALITY.bit();

	/** What a word can be without being able to open any phrase. */
	private static final int INNER = Trait.COMMON.bit() | Trait.FUNCTION.bit() | Trait.VERB.bit() | Trait.TELLING.bit()
			| Trait.MEETING_VERB.bit() | Trait.SUBJECT_VERB.bit() | Trait.PARTICIPLE.bit() | Trait.PORTFOLIO.bit()
			| Trait.OFFICE_ADJECTIVE.bit() | Trait.SOURCE_ADJECTIVE.bit();

	private static final String ALI = "علي";

	/** What may be cut off before a name. */
	private static final String PARTICLES = "وفبلك";

	/** باسمه, in his name, as باسمة is folded too. */
	private static final String IN_HIS_NAME = "باسمه";

	/** إمام and أمام, as both are folded. */
	private static final String IMAM = "امام";

	private final Vocabulary vocabulary;

	private final Gazetteer gazetteer;

	private final Titles titles;

	private final Spellings.Memo<Readings> plain;

	/** Forms whose last letter is written ه, so that it may be a pronoun. */
	private final Spellings.Memo<Readings> possessed;

	private final Spellings.Memo<Readings> prepositions;

	/** علي in a text that writes على otherwise. */
	private final Spellings.Memo<Readings> names;

	/** إمام, which is no preposition, with and without و. */
	private final Spellings.Memo<Readings> clerics;

	/** Words that begin with أل or إل. */
	private final Spellings.Memo<Readings> radicals;

	/** آن and آنا, which are no particle or pronoun. */
	private final Spellings.Memo<Readings> annes;

	ReadingTable(Vocabulary vocabulary, Gazetteer gazetteer, Titles titles, Spellings spellings) {
		this.vocabulary = vocabulary;
		this.gazetteer = gazetteer;
		this.titles = titles;
		this.plain = spellings.memo((form) -> read(form, false));
		this.possessed = spellings.memo((form) -> read(form, true));
		this.prepositions = spellings.memo(this::preposition);
		this.names = spellings.memo(this::name);
		this.clerics = spellings.memo(this::cleric);
		this.radicals = spellings.memo(this::radical);
		this.annes = spellings.memo(this::anne);
	}

	Vocabulary vocabulary() {
		return this.vocabulary;
	}

	/**
	 * The readings of a form.
	 * @param last the last letter as it is written
	 * @param dotted whether the text writes final ي and ى apart
	 */
	Readings of(Spelling spelling, char last, boolean dotted) {
		if (last == 'ى' && isPreposition(spelling.form())) {
			return this.prepositions.of(spelling);
		}
		if (last == 'ي' && dotted && (spelling.form().equals(ALI) || spelling.form().equals("و" + ALI))) {
			return this.names.of(spelling);
		}
		return (last == 'ه') ? this.possessed.of(spelling) : this.plain.of(spelling);
	}

	/** The readings of إمام, whose first letter tells it from أمام. */
	Readings ofImam(Spelling spelling) {
		return this.clerics.of(spelling);
	}

	/** The readings of a word whose ال is no article: أليخاندرا, ألمانيا. */
	Readings ofRadical(Spelling spelling) {
		return this.radicals.of(spelling);
	}

	/** The readings of آن and آنا: a woman's name, or a time (في آن واحد). */
	Readings ofAnne(Spelling spelling) {
		return this.annes.of(spelling);
	}

	/** Whether a word that folds to أن or أنا is written with a madda. */
	static boolean isAnne(String form, String raw, int start) {
		// The text is at hand, the form mostly is not.
		return raw.charAt(start) == 'آ' && (form.equals("ان") || form.equals("انا"));
	}

	private Readings anne(String form) {
		Word word = new Word(Trait.COMMON.bit() | Trait.GIVEN_OR_WORD.bit(), form, "", false, Set.of(), "", true);
		return new Readings(new Reading[] { reading("", 0, form, form, false, word) }, true);
	}

	/**
	 * Whether the ال that a word begins with, behind a particle perhaps, is written with
	 * a hamza.
	 */
	static boolean isRadical(String form, String raw, int start) {
		// The text is at hand, the form mostly is not: few words have a hamza there at
		// all.
		if (isHamza(raw.charAt(start))) {
			return form.length() > 4 && form.startsWith("ال");
		}
		return start + 1 < raw.length() && isHamza(raw.charAt(start + 1)) && form.length() > 5
				&& form.startsWith("ال", 1) && PARTICLES.indexOf(form.charAt(0)) >= 0;
	}

	private static boolean isHamza(char letter) {
		return letter == 'أ' || letter == 'إ' || letter == 'آ';
	}

	private Readings radical(String form) {
		List<Clitics.Analysis> analyses = Clitics.analyses(form);
		Reading[] found = new Reading[analyses.size()];
		for (int a = 0; a < found.length; a++) {
			Clitics.Analysis analysis = analyses.get(a);
			String stem = analysis.stem();
			Word word = this.vocabulary.word(stem);
			if (stem.startsWith("ال") && this.vocabulary.word(stem.substring(2)).is(Trait.COUNTRY)) {
				word = word.and(this.vocabulary.word(stem.substring(2)));
			}
			found[a] = reading(analysis.proclitics(), analysis.cut(), stem, stem, false, word);
		}
		return new Readings(found, mayOpen(found));
	}

	/** Whether a word is written إمام, or the same with و. */
	static boolean isImam(String form, String raw, int start) {
		char first = raw.charAt(start);
		return first == 'إ' && form.equals(IMAM)
				|| first == 'و' && form.equals("و" + IMAM) && raw.charAt(start + 1) == 'إ';
	}

	private Readings cleric(String form) {
		Word word = new Word(Trait.OFFICE.bit(), IMAM, "cleric", true, Set.of(), "", false);
		int cut = form.length() - IMAM.length();
		Reading cleric = reading(form.substring(0, cut), cut, IMAM, IMAM, false, word);
		return new Readings((cut == 0) ? new Reading[] { cleric }
				: new Reading[] { reading("", 0, form, form, false, Word.UNKNOWN), cleric }, true);
	}

	/** Whether a word shows that its text writes final ي and ى apart. */
	static boolean isDotless(String form, char last) {
		return last == 'ى' && isPreposition(form);
	}

	private static boolean isPreposition(String form) {
		return form.length() <= 4 && (form.endsWith("علي") || form.endsWith("الي"));
	}

	/** على and إلى fold to the names علي and الي; the writing tells them apart. */
	private Readings preposition(String form) {
		Word word = new Word(Trait.COMMON.bit() | Trait.FUNCTION.bit(), form, "", false, Set.of(), "", false);
		return new Readings(new Reading[] { reading("", 0, form, form, false, word) }, true);
	}

	private Readings name(String form) {
		Word word = new Word(Trait.GIVEN.bit() | Trait.FAMILY.bit(), ALI, "", false, Set.of(), "", false);
		int cut = form.length() - ALI.length();
		Reading name = reading(form.substring(0, cut), cut, ALI, ALI, false, word);
		return new Readings((cut == 0) ? new Reading[] { name }
				: new Reading[] { reading("", 0, form, form, false, Word.UNKNOWN), name }, true);
	}

	private Reading reading(String proclitics, int cut, String stem, String base, boolean definite, Word word) {
		return new Reading(proclitics, cut, stem, base, definite, word, this.gazetteer.namesFrom(stem),
				this.titles.begins(stem));
	}

	private Readings read(String form, boolean pronoun) {
		List<Clitics.Analysis> analyses = Clitics.analyses(form);
		Reading[] found = new Reading[analyses.size()];
		boolean known = false;
		for (int a = 0; a < found.length; a++) {
			found[a] = read(analyses.get(a));
			known |= (found[a].word().traits() & ~Trait.COMMON.bit()) != 0;
		}
		for (int a = 0; a < found.length; a++) {
			if (pronoun && found[a].stem().equals(IN_HIS_NAME)) {
				// الملك المفدى باسمه, المتحدث باسمه: written with ه it is no woman's name
				found[a] = reading(found[a].proclitics(), found[a].cut(), IN_HIS_NAME, IN_HIS_NAME, false,
						Word.UNKNOWN);
			}
			else if (!known || pronoun
					&& (found[a].word().isAny(Trait.OFFICE.bit() | Trait.ORGANIZATION.bit()) || isSeat(found[a]))) {
				found[a] = inflected(found[a], pronoun);
			}
		}
		return new Readings(found, mayOpen(found));
	}

	/** مكتبه, written with ه, is his office and not مكتبة, a library. */
	private boolean isSeat(Reading reading) {
		if (!reading.is(Trait.PORTFOLIO) || !reading.stem().endsWith("ه")) {
			return false;
		}
		Word noun = this.vocabulary.word(reading.stem().substring(0, reading.stem().length() - 1));
		return noun.is(Trait.ORGANIZATION) && noun.alone();
	}

	private boolean mayOpen(Reading[] readings) {
		boolean known = false;
		for (Reading reading : readings) {
			if ((reading.word().traits() & ~INNER) != 0 || reading.beginsName() || reading.beginsTitle()) {
				return true;
			}
			known |= reading.word().traits() != 0;
		}
		return !known;
	}

	private Reading read(Clitics.Analysis analysis) {
		String stem = analysis.stem();
		Word word = this.vocabulary.word(stem);
		boolean definite = stem.startsWith("ال") && (stem.length() > (analysis.cut() > 0 ? 4 : 3)
				|| stem.length() == 4 && this.vocabulary.word(stem.substring(2)).is(Trait.PORTFOLIO));
		String base = definite ? stem.substring(2) : stem;
		return reading(analysis.proclitics(), analysis.cut(), stem, base, definite,
				definite && !isConstruct(base) ? word.and(this.vocabulary.word(base).withArticle()) : word);
	}

	/**
	 * مسؤولي and مسؤولو stand before what depends on them, never behind the article; but
	 * المحامي is one.
	 */
	private boolean isConstruct(String base) {
		Word word = this.vocabulary.word(base);
		return (base.endsWith("ي") || base.endsWith("و")) && word.isAny(PLURAL) && !word.is(Trait.OFFICE)
				&& this.vocabulary.word(base.substring(0, base.length() - 1) + "ين").isAny(PLURAL);
	}

	/**
	 * The noun before a pronoun (نظيره), where that is an office, a body or a group, and
	 * the noun in the accusative (وفدا); else the reading as it is.
	 */
	private Reading inflected(Reading reading, boolean possessed) {
		String stem = reading.stem();
		if (reading.definite()) {
			return reading;
		}
		for (String pronoun : PRONOUNS) {
			if (stem.endsWith(pronoun) && (possessed || !pronoun.equals("ه")) && stem.length() > pronoun.length() + 2) {
				String noun = stem.substring(0, stem.length() - pronoun.length());
				if (noun.endsWith("ت")) {
					noun = noun.substring(0, noun.length() - 1) + "ه";
				}
				else if (noun.endsWith("اي") || noun.endsWith("او")) {
					// نظرائه, وزراؤها
					noun = noun.substring(0, noun.length() - 1) + "ء";
				}
				Word word = this.vocabulary.word(noun);
				// وزير خارجيته, but not سموه
				boolean ministry = word.is(Trait.PORTFOLIO) && !reading.is(Trait.OFFICE);
				if (word.isAny(OWNED) || ministry || word.is(Trait.ORGANIZATION) && word.alone()) {
					return reading(reading.proclitics(), reading.cut(), stem, noun, true, word);
				}
			}
		}
		if (stem.endsWith("ا") && stem.length() > 3 && !reading.beginsName()) {
			String noun = stem.substring(0, stem.length() - 1);
			Word word = this.vocabulary.word(noun);
			if (word.isAny(ACCUSATIVE)) {
				return reading(reading.proclitics(), reading.cut(), noun, noun, false, word);
			}
		}
		return reading;
	}

}
