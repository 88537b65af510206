package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.MeetingKind;
import liqa.transform.meetings.Trigger.Condition;
import liqa.ingest.text.Folding;
import liqa.transform.text.Spelling;
import liqa.transform.text.Spellings;

/**
 * The words of meeting in every spelling they can take in print, proclitics and pronouns
 * included, so that a token is looked up once.
 */
final class MeetingLexicon {

	static final Word NOTHING = new Word(List.of(), EnumSet.noneOf(Cue.class));

	private static final List<String> CONJUNCTIONS = List.of("", "و", "ف");

	/** What asks, plans or denies does so behind و and ف as well. */
	private static final Set<Cue> GOVERNING = EnumSet.of(Cue.WISH, Cue.PLAN, Cue.DENIAL, Cue.CANCEL, Cue.THREAT,
			Cue.SENDING, Cue.LONGING);

	/** Words that mean the same behind a preposition. */
	private static final Set<Cue> PREFIXED = EnumSet.of(Cue.SPORT, Cue.LAYMAN, Cue.KIN, Cue.FICTION);

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	private static final Pattern WHITE = Pattern.compile("\\s");

	private static final List<String> PREFIXES = List.of("", "و", "ب", "ل", "ك");

	private static final List<String> PREPOSITIONS = List.of("", "ب", "ل", "ك");

	private final Map<String, Word> words = new HashMap<>();

	private final Spellings.Memo<Word> known;

	private final Set<String> places = new HashSet<>();

	private final Set<String> countries = new HashSet<>();

	private final Set<String> capitals = new HashSet<>();

	private final Set<String> outlets = new HashSet<>();

	private final Map<String, Integer> deaths = new HashMap<>();

	private final Set<String> otherVerbs = new HashSet<>();

	private final Set<String> verbsLikeNouns = new HashSet<>();

	/**
	 * What a spelling can be.
	 *
	 * @param triggers its readings as a word of meeting
	 * @param cues what else it tells
	 */
	record Word(List<Trigger> triggers, Set<Cue> cues) {

		/** The same, but that it does not belong to a class here. */
		Word without(Cue cue) {
			Set<Cue> others = EnumSet.copyOf(this.cues);
			others.remove(cue);
			return new Word(this.triggers, others);
		}

	}

	/**
	 * @throws liqa.ingest.lexicon.LexiconException if a file has a mistake
	 */
	MeetingLexicon(LexiconFolder lexicon, Spellings spellings) {
		this.known = spellings.memo(this::lookUp);
		lexicon.entries("meeting-verbs.csv").forEach(this::addVerb);
		lexicon.entries("meeting-nouns.csv").forEach(this::addNoun);
		for (Entry entry : lexicon.entries("places.csv")) {
			Set<String> names = entry.get("kind").equals("country") ? this.countries : this.places;
			names.add(Folding.fold(entry.require("name")));
			if (entry.get("kind").equals("capital")) {
				this.capitals.add(Folding.fold(entry.require("name")));
			}
			entry.list("variants").forEach((variant) -> names.add(Folding.fold(variant)));
		}
		lexicon.entries("outlets.csv").forEach((entry) -> this.outlets.add(entry.require("id")));
		lexicon.entries("deaths.csv")
			.forEach((entry) -> this.deaths.put(joined(entry.require("person")), year(entry, "died")));
		lexicon.entries("verbs.csv").forEach(this::addOtherVerb);
		for (Entry entry : lexicon.entries("meeting-words.csv")) {
			Cue cue = entry.oneOf("class", Cue.class);
			String form = Folding.fold(entry.require("word"));
			for (String clitic : GOVERNING.contains(cue) ? CONJUNCTIONS
					: PREFIXED.contains(cue) ? PREFIXES : (cue == Cue.RELATION) ? PREPOSITIONS : List.of("")) {
				word(join(clitic, form)).cues().add(cue);
			}
		}
	}

	/** ل and المنتخب are written للمنتخب. */
	private static String join(String clitic, String form) {
		return clitic.endsWith("ل") && form.startsWith("ال") ? clitic + form.substring(1) : clitic + form;
	}

	/** What a folded spelling can be; nothing, if the lexicon doesn't know it. */
	Word lookUp(String form) {
		return this.words.getOrDefault(form, NOTHING);
	}

	/** What a spelling can be; nothing, if the lexicon doesn't know it. */
	Word lookUp(Spelling spelling) {
		return this.known.of(spelling);
	}

	/** Whether a folded phrase is the name of a country. */
	boolean isCountry(String phrase) {
		return this.countries.contains(phrase);
	}

	/** Whether a folded phrase is the name of a country or of its capital. */
	boolean isLandOrCapital(String phrase) {
		return this.countries.contains(phrase) || this.capitals.contains(phrase);
	}

	/** Whether a folded phrase is the name of a place, a country included. */
	boolean isPlace(String phrase) {
		return this.countries.contains(phrase) || this.places.contains(phrase);
	}

	/** Whether a key is that of an outlet. */
	boolean isOutlet(String id) {
		return this.outlets.contains(id);
	}

	/** The year in which somebody died, by his key or a name; for none but the dead. */
	OptionalInt yearOfDeath(String person) {
		Integer year = this.deaths.get(joined(person));
		return (year != null) ? OptionalInt.of(year) : OptionalInt.empty();
	}

	private static int year(Entry entry, String column) {
		String year = entry.require(column);
		if (!YEAR.matcher(year).matches()) {
			throw entry.mistake("column '" + column + "' must be a year such as 1981, not '" + year + "'");
		}
		return Integer.parseInt(year);
	}

	/** عبد العزيز is written عبدالعزيز as well. */
	private static String joined(String name) {
		return WHITE.matcher(Folding.fold(name)).replaceAll("");
	}

	/**
	 * Whether a folded word is a verb that tells of no meeting.
	 * @param expected whether it stands where a verb is likely, so that one that is
	 * spelled like a noun counts too (نقل, طلب)
	 */
	boolean isOtherVerb(String form, boolean expected) {
		return this.otherVerbs.contains(form) || expected && this.verbsLikeNouns.contains(form);
	}

	private void addOtherVerb(Entry entry) {
		String perfect = entry.require("verb");
		boolean likeNoun = entry.get("noun").equals("yes");
		Map<String, VerbForm> conjugated = Conjugation.of(perfect, entry.require("imperfect"));
		// نقل is a noun, and no يقل in the first person
		conjugated.values().removeIf(VerbForm::spoken);
		for (String form : conjugated.keySet()) {
			Set<String> forms = likeNoun && form.equals(Folding.fold(perfect)) ? this.verbsLikeNouns : this.otherVerbs;
			CONJUNCTIONS.forEach((conjunction) -> forms.add(conjunction + form));
		}
	}

	private Word word(String form) {
		return this.words.computeIfAbsent(form, (key) -> new Word(new ArrayList<>(2), EnumSet.noneOf(Cue.class)));
	}

	private void addVerb(Entry entry) {
		String lemma = Folding.fold(entry.require("verb"));
		Frame frame = entry.oneOf("frame", Frame.class);
		MeetingKind kind = entry.oneOf("kind", MeetingKind.class);
		Set<String> partners = Set.copyOf(entry.list("partner").stream().map(Folding::fold).toList());
		boolean hasObject = partners.contains("object") || partners.contains("left");
		Conjugation.of(entry.require("verb"), entry.require("imperfect")).forEach((form, verb) -> {
			if (verb.spoken() && !isSpoken(frame, verb)) {
				return;
			}
			for (Pronoun pronoun : Pronoun.values()) {
				if (verb.spoken() && pronoun != Pronoun.NONE) {
					continue;
				}
				if (pronoun != Pronoun.NONE && frame == Frame.ARRIVE && !hasObject) {
					continue; // الاتهامات التي توجهها: nobody travels
				}
				String ended = before(pronoun, form, verb);
				for (String conjunction : CONJUNCTIONS) {
					add(conjunction + ended, new Trigger(lemma, frame, kind, partners, Optional.of(verb),
							Condition.NONE, pronoun, conjunction, false, false));
					if (!verb.perfect() && !verb.future()) {
						VerbForm future = new VerbForm(false, true, verb.number(), verb.feminine());
						add(conjunction + "س" + ended, new Trigger(lemma, frame, kind, partners, Optional.of(future),
								Condition.NONE, pronoun, conjunction, false, false));
						add(conjunction + "ل" + ended, new Trigger(lemma, frame, kind, partners, Optional.of(future),
								Condition.NONE, pronoun, conjunction + "ل", false, false));
					}
				}
			}
		});
	}

	/**
	 * Whether somebody tells by such a verb whom he met himself. Those who say we of
	 * talks speak for a body (نتفاوض مع, بحثنا مع), and استقبلنا is also said of who
	 * received us.
	 */
	private static boolean isSpoken(Frame frame, VerbForm verb) {
		boolean meets = frame == Frame.MEET || frame == Frame.HOLD;
		boolean one = verb.number() == VerbForm.Number.ONE;
		return meets || one && (frame == Frame.RECEIVE || frame == Frame.TALK || frame == Frame.CALL);
	}

	/** A verb before a pronoun: التقى + ه is written التقاه, التقوا + ه التقوه. */
	private static String before(Pronoun pronoun, String form, VerbForm verb) {
		if (pronoun == Pronoun.NONE) {
			return form;
		}
		if (verb.perfect() && form.endsWith("ي")) {
			return form.substring(0, form.length() - 1) + "ا" + pronoun.spelling();
		}
		if (form.endsWith("وا")) {
			return form.substring(0, form.length() - 1) + pronoun.spelling();
		}
		return form + pronoun.spelling();
	}

	private void addNoun(Entry entry) {
		String lemma = Folding.fold(entry.require("noun"));
		Frame frame = entry.oneOf("frame", Frame.class);
		MeetingKind kind = entry.oneOf("kind", MeetingKind.class);
		Set<String> partners = entry.get("object").equals("yes") ? Set.of("object", "ب", "مع") : Set.of("ب", "مع");
		Condition condition = entry.get("condition").isEmpty() ? Condition.NONE
				: entry.oneOf("condition", Condition.class);
		List<String> stems = new ArrayList<>(List.of(lemma));
		if (!entry.get("plural").isEmpty()) {
			stems.add(Folding.fold(entry.get("plural")));
		}
		if (condition != Condition.VERBAL) {
			String dual = lemma.endsWith("ه") ? lemma.substring(0, lemma.length() - 1) + "ت" : lemma;
			stems.add(dual + "ين");
			stems.add(dual + "ان");
		}
		for (String stem : stems) {
			addNounForms(stem, lemma, frame, kind, partners, condition);
		}
	}

	private void addNounForms(String stem, String lemma, Frame frame, MeetingKind kind, Set<String> partners,
			Condition condition) {
		boolean several = !stem.equals(lemma);
		for (String conjunction : CONJUNCTIONS) {
			for (String preposition : PREPOSITIONS) {
				if (condition == Condition.VERBAL && frame == Frame.TALK && !preposition.equals("ل")) {
					// لبحث, للتباحث: only what somebody comes for
					continue;
				}
				String proclitics = conjunction + preposition;
				String definite = preposition.equals("ل") ? conjunction + "لل" : proclitics + "ال";
				add(definite + stem, new Trigger(lemma, frame, kind, partners, Optional.empty(), condition,
						Pronoun.NONE, proclitics, true, several));
				for (Pronoun pronoun : Pronoun.values()) {
					for (String ended : nounBefore(pronoun, stem)) {
						add(proclitics + ended, new Trigger(lemma, frame, kind, partners, Optional.empty(), condition,
								pronoun, proclitics, false, several));
					}
				}
			}
		}
	}

	/**
	 * A noun before a pronoun: زيارة + ه is زيارته, لقاء + ه is لقاءه, لقائه or لقاؤه by
	 * case.
	 */
	private static List<String> nounBefore(Pronoun pronoun, String stem) {
		if (pronoun == Pronoun.NONE) {
			return stem.endsWith("ه") || stem.endsWith("ء") || stem.endsWith("ات") ? List.of(stem)
					: List.of(stem, stem + "ا");
		}
		if (stem.endsWith("ه")) {
			return List.of(stem.substring(0, stem.length() - 1) + "ت" + pronoun.spelling());
		}
		if (stem.endsWith("ء")) {
			String base = stem.substring(0, stem.length() - 1);
			return List.of(stem + pronoun.spelling(), base + "ي" + pronoun.spelling(), base + "و" + pronoun.spelling());
		}
		return List.of(stem + pronoun.spelling());
	}

	/**
	 * A spelling has one reading as a verb and one as a noun, the first: ودعا is و + دعا,
	 * not ودّعا.
	 */
	private void add(String form, Trigger trigger) {
		List<Trigger> triggers = word(form).triggers();
		boolean known = triggers.stream().anyMatch((other) -> other.isVerb() == trigger.isVerb());
		if (!known) {
			triggers.add(trigger);
		}
	}

}
