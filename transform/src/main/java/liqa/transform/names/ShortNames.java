package liqa.transform.names;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The parts of full names that one article uses alone: الألوسي after مثال الألوسي.
 */
final class ShortNames {

	/** How many words a short name may have: أبو الغيط, بن سلمان. */
	private static final int LONGEST = 3;

	/** Nouns and adjectives before which no name stands in apposition: الشعب السوداني. */
	private static final int QUALIFIED = Trait.PORTFOLIO.bit() | Trait.ORGANIZATION.bit() | Trait.OFFICE.bit()
			| Trait.GROUP.bit() | Trait.NATIONALITY.bit() | Trait.SOURCE.bit() | Trait.OFFICE_PLURAL.bit();

	private static final int NAMES = Trait.GIVEN.bit() | Trait.GIVEN_OR_WORD.bit() | Trait.FAMILY.bit()
			| Trait.AFTER_ABD.bit() | Trait.TAIL.bit();

	/** First halves of names that are written as one with the other or apart. */
	private static final List<String> HALVES = List.of("عبد", "ابو");

	/** Behind what a party is likely. */
	private static final Set<String> PARTNERS = Set.of("مع", "ومع", "بين", "وبين", "برياسه", "بقياده", "بزعامه");

	/** A particle of Dutch names that folds like فإن. */
	private static final String VAN = "فان";

	/** Articles behind it: فان دير ميولن. */
	private static final Set<String> DUTCH = Set.of("دير", "در", "دن", "دين");

	/** The house whose members are called by their fathers' names with the article. */
	private static final String HOUSE = "الصباح";

	private final Map<String, Integer> lengths = new HashMap<>();

	private final Set<String> plain = new HashSet<>();

	private final Set<String> beginnings = new HashSet<>();

	/** Family names that are also nationalities, each with a title its bearer has. */
	private final Set<String> titled = new HashSet<>();

	/** A bit for each beginning by its hash: most words are told apart by it alone. */
	private long hashes;

	/** The tokens at which a short name may begin. */
	private final BitSet openings = new BitSet();

	/** The last token at which a short name was asked for. */
	private int asked = -1;

	private final Gazetteer gazetteer;

	/** Before anything is known of the article. */
	ShortNames(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** The short forms of the full names among some phrases. */
	ShortNames(Words words, List<Draft> drafts, Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		for (Draft draft : drafts) {
			if (draft.type() == MentionType.PERSON && draft.nameEnd() - draft.nameFirst() > 1) {
				addParts(words, draft);
			}
		}
		for (int t = 0; t < words.size() && !this.beginnings.isEmpty(); t++) {
			if (words.opening(t).mayHaveStem(this.hashes) && begins(words, t)) {
				this.openings.set(t);
			}
		}
	}

	private void addParts(Words words, Draft draft) {
		int[] parts = IntStream.range(draft.nameFirst(), draft.nameEnd()).filter(words::isWord).toArray();
		int last = parts.length - 1;
		if (last < 1) {
			return;
		}
		for (int p = 0; p < last; p++) {
			Reading here = words.whole(parts[p]);
			if (p > 0 && (here.is(Trait.LINK) || here.stem().equals(VAN)) || here.is(Trait.HEAD) && last > 1) {
				add(words, draft, parts, p,
						(p + 2 <= last && DUTCH.contains(words.form(parts[p + 1]))) ? p + 3 : p + 2);
			}
			else if (p > 0 && here.hasArticle()) {
				// اللومي for سلمى اللومي الرقيق
				add(words, draft, parts, p, p + 1);
			}
		}
		if (last > 1 && words.form(parts[last]).equals(HOUSE) && !words.whole(parts[1]).hasArticle()
				&& !words.whole(parts[1]).is(Trait.LINK)) {
			// الخالد for صباح خالد الحمد الصباح
			String father = "ال" + words.whole(parts[1]).stem();
			this.lengths.merge(father, 1, Math::max);
			this.beginnings.add(father);
			this.hashes |= 1L << father.hashCode();
			this.plain.add(father);
		}
		if (!words.whole(parts[last]).is(Trait.REGNAL) && !isOther(words, draft, parts[last])) {
			add(words, draft, parts, last, last + 1);
		}
		if (words.whole(parts[last]).is(Trait.NATIONALITY)) {
			for (int t = draft.first(); t < draft.nameFirst(); t++) {
				this.titled.add(words.form(t) + " " + words.form(parts[last]));
			}
		}
		Word given = reading(words, draft, parts[0]).word();
		boolean name = (given.isGivenName() || given.traits() == 0) && !given.is(Trait.COMMON);
		// مون جيه إن: the family name comes first
		boolean family = last > 1 && given.is(Trait.FAMILY) && reading(words, draft, parts[0]).stem().length() < 4
				&& !given.isAny(Trait.FUNCTION.bit() | Trait.GIVEN.bit()) && !words.whole(parts[last]).definite()
				&& !words.whole(parts[1]).word().isAny(Trait.GIVEN.bit() | Trait.LINK.bit() | Trait.HEAD.bit());
		if (name || family || given.traits() == Trait.COMMON.bit()) {
			// أفاد هان, of هان تشنغ: a word that nothing but its place makes a name
			add(words, draft, parts, 0, 1);
		}
		if (last > 1 && !words.whole(parts[last - 1]).is(Trait.LINK)) {
			add(words, draft, parts, last - 1, last + 1);
		}
	}

	/**
	 * ميسي برشلونة, علي قوة: the last word of what looks like a name, when it is a place
	 * or an ordinary word, is nobody's name in the rest of the article.
	 */
	private boolean isOther(Words words, Draft draft, int t) {
		Reading last = words.whole(t);
		if (!draft.known().isEmpty() || last.word().isAny(NAMES)) {
			return false;
		}
		Reading given = reading(words, draft, draft.nameFirst());
		return last.is(Trait.COMMON) && !last.definite() && given.is(Trait.COMMON) && given.is(Trait.GIVEN_OR_WORD)
				|| this.gazetteer.longest(words, t, words.limit(t), false)
					.filter((match) -> match.end() == t + 1 && !match.isOf(Known.Kind.PERSON)
							&& match.known().stream().noneMatch(Known::doubtful))
					.isPresent();
	}

	private static Reading reading(Words words, Draft draft, int t) {
		return (t == draft.first()) ? draft.reading() : words.whole(t);
	}

	private void add(Words words, Draft draft, int[] parts, int from, int to) {
		StringBuilder key = new StringBuilder();
		for (int p = from; p < to; p++) {
			key.append(key.length() > 0 ? " " : "").append(reading(words, draft, parts[p]).stem());
		}
		Reading first = reading(words, draft, parts[from]);
		boolean plain = to - from > 1
				|| !first.word().isAny(Trait.COMMON.bit() | Trait.NATIONALITY.bit() | Trait.OFFICE.bit());
		put(key.toString(), first.stem(), to - from, plain);
		putOtherwise(key.toString(), first.stem());
	}

	/**
	 * وأضاف عبد الرحمن, where the article has رامي عبدالرحمن; and the other way round.
	 */
	private void putOtherwise(String name, String first) {
		for (String half : HALVES) {
			if (name.equals(first) && first.startsWith(half + "ال") && first.length() > half.length() + 3) {
				put(half + " " + first.substring(half.length()), half, 2, true);
			}
			else if (first.equals(half) && name.startsWith(half + " ال")) {
				String joined = half + name.substring(half.length() + 1);
				put(joined, joined, 1, true);
			}
		}
	}

	private void put(String name, String first, int length, boolean plainly) {
		this.lengths.merge(name, length, Math::max);
		this.beginnings.add(first);
		this.hashes |= Readings.bit(first);
		if (plainly) {
			this.plain.add(name);
		}
	}

	private boolean begins(Words words, int t) {
		for (Reading reading : words.readings(t)) {
			if (this.beginnings.contains(reading.stem())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * اللواء التركي after اللواء منصور التركي: whether two words are somebody's title and
	 * his family name rather than the office of a country.
	 */
	boolean isTitled(Words words, int t) {
		return !this.titled.isEmpty() && this.titled.contains(words.form(t) + " " + words.form(t + 1));
	}

	/** Whether a short name may begin at a token. */
	boolean mayOpen(int t) {
		return this.openings.get(t);
	}

	/**
	 * The first token from one on at which a short name may begin; -1 if there is none.
	 */
	int nextOpening(int from) {
		return this.openings.nextSetBit(from);
	}

	/** Whether a short name may begin at one of some tokens. */
	boolean mayOpenBetween(int first, int last) {
		int next = this.openings.nextSetBit(first);
		return next >= 0 && next <= last;
	}

	/** Whether the article has no short name. */
	boolean isEmpty() {
		return this.openings.isEmpty();
	}

	/** The last token at which a short name was asked for, -1 before any was. */
	int asked() {
		return this.asked;
	}

	/**
	 * A short name at a token; one that is also a word only where no noun stands before
	 * it.
	 */
	Optional<NamePhrases.Name> at(Words words, int first, boolean introduced) {
		this.asked = Math.max(this.asked, first);
		if (!mayOpen(first)) {
			return Optional.empty();
		}
		for (Reading reading : words.readings(first)) {
			if (!this.beginnings.contains(reading.stem()) || reading.is(Trait.FUNCTION)
					&& !reading.word().isAny(Trait.FAMILY.bit()) && !reading.stem().equals(VAN)) {
				// على is not علي
				continue;
			}
			StringBuilder key = new StringBuilder(reading.stem());
			NamePhrases.Name found = null;
			int end = first + 1;
			for (int parts = 1; parts <= LONGEST; parts++) {
				String name = key.toString();
				if (this.lengths.getOrDefault(name, 0) == parts && (introduced || this.plain.contains(name)
						|| mayBeName(words, first, reading) || reading.isConjoined() && mayOpen(first - 1))) {
					// كيم ومون
					found = new NamePhrases.Name(first, end, reading, List.of(), 1);
				}
				end += words.isHyphen(end) ? 1 : 0;
				if (!words.isWord(end)) {
					break;
				}
				key.append(' ').append(words.form(end++));
			}
			if (found != null) {
				return Optional.of(found);
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether a name that is also an ordinary word stands where a person is likely:
	 * behind a verb of speaking or meeting, or, with the article, behind a particle.
	 * الشعب السوداني is no person, أكد السوداني is.
	 */
	static boolean mayBeName(Words words, int first, Reading reading) {
		if (!words.isWord(first - 1)) {
			return false;
		}
		if (words.isVerb(first - 1)) {
			return true;
		}
		if (PARTNERS.contains(words.form(first - 1)) && reading.cut() == 0 && !words.whole(first + 1).definite()) {
			// قمة بين مون وكيم
			return true;
		}
		Reading before = words.whole(first - 1);
		return reading.definite() && !before.definite() && !before.word().isAny(QUALIFIED)
				&& (before.is(Trait.FUNCTION) || words.isFunction(first - 1)) && !before.stem().equals("في");
	}

}
