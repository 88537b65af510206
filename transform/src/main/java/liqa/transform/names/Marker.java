package liqa.transform.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.text.Folding;

import org.jspecify.annotations.Nullable;

/**
 * Walks over a text and takes the longest phrase at every place.
 */
final class Marker {

	/** So many words of office and name may stand for who travels. */
	private static final int LONGEST_TRAVELLER = 9;

	/** What the name of a source follows: بحسب البيت الأبيض. */
	private static final Set<String> ATTRIBUTING = Set.of("بحسب", "حسب", "وبحسب", "وحسب", "وفق", "ووفق");

	private final Namesakes namesakes;

	private final Gazetteer gazetteer;

	private final People people;

	private final Bodies bodies;

	private final Groups groups;

	private final Sources sources;

	private final Pairs pairs;

	private final Set<String> masculinePlaces;

	Marker(Gazetteer gazetteer, People people, Bodies bodies, Groups groups, Sources sources, Pairs pairs,
			LexiconFolder lexicon) {
		this.namesakes = new Namesakes(lexicon);
		this.gazetteer = gazetteer;
		this.people = people;
		this.bodies = bodies;
		this.groups = groups;
		this.sources = sources;
		this.pairs = pairs;
		this.masculinePlaces = lexicon.entries("masculine-places.csv")
			.stream()
			.map((entry) -> Folding.fold(entry.require("place")))
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * A place that was read.
	 *
	 * @param draft the phrase that begins there
	 * @param asked the last token at which a short name was asked for to find it
	 */
	private record Found(Optional<Draft> draft, int asked) {
	}

	/**
	 * Every phrase, in the order of the text. The second walk knows the full names that
	 * the first one found and so their short forms; what no short form changes is not
	 * read again.
	 */
	List<Draft> mark(Words words) {
		@Nullable Found[] read = new Found[words.size()];
		List<Draft> first = walk(words, new ShortNames(this.gazetteer), new BodyNames(words, List.of()), read);
		ShortNames shortNames = new ShortNames(words, first, this.gazetteer);
		BodyNames bodyNames = new BodyNames(words, first);
		return this.pairs.split(words,
				shortNames.isEmpty() && bodyNames.isEmpty() ? first : walk(words, shortNames, bodyNames, read));
	}

	private List<Draft> walk(Words words, ShortNames shortNames, BodyNames bodyNames, @Nullable Found[] read) {
		List<Draft> drafts = new ArrayList<>();
		int t = nextOpening(words, 0, shortNames, bodyNames);
		while (t >= 0) {
			Optional<Draft> draft = read(words, t, shortNames, read);
			Draft body = bodyNames.at(words, t).orElse(null);
			if (body != null && !shortNames.mayOpen(t)
					&& draft.filter((found) -> found.end() > body.end() || !found.known().isEmpty()).isEmpty()) {
				draft = Optional.of(body);
			}
			draft.filter((found) -> !this.namesakes.isOne(words, found)).ifPresent(drafts::add);
			t = nextOpening(words, draft.map(Draft::end).orElse(t + 1), shortNames, bodyNames);
		}
		return drafts;
	}

	/** Where the next phrase may begin: with most words none does. */
	private static int nextOpening(Words words, int from, ShortNames shortNames, BodyNames bodyNames) {
		int named = earlier(shortNames.nextOpening(from), bodyNames.nextOpening(from));
		return earlier(words.nextOpening(from), named);
	}

	/** The first of two places, of which either may be nowhere. */
	private static int earlier(int a, int b) {
		return (a < 0 || b < 0) ? Math.max(a, b) : Math.min(a, b);
	}

	private Optional<Draft> read(Words words, int t, ShortNames shortNames, @Nullable Found[] read) {
		Found before = read[t];
		if (before != null && !shortNames.mayOpenBetween(t, before.asked())) {
			return before.draft();
		}
		Optional<Draft> draft = longest(words, t, shortNames);
		read[t] = new Found(draft, Math.max(t, shortNames.asked()));
		return draft;
	}

	/**
	 * A person with a name wins over all else of the same length, a place over nothing.
	 */
	private Optional<Draft> longest(Words words, int t, ShortNames shortNames) {
		Draft best = this.people.at(words, t, shortNames).orElse(null);
		Readings opening = words.opening(t);
		if (!opening.mayOpenOther()) {
			return Optional.ofNullable(best);
		}
		Gazetteer.Match known = this.gazetteer.longest(words, t, words.limit(t), true).orElse(null);
		if (opening.has(Trait.ORGANIZATION) || known != null && known.isOfBody()) {
			best = longer(best, this.bodies.at(words, t).orElse(null));
		}
		if (opening.mayOpenGroup()) {
			best = longer(best, this.groups.at(words, t).orElse(null));
		}
		if (opening.mayOpenSource()) {
			best = longer(best, this.sources.at(words, t).orElse(null));
		}
		if (known != null && known.isOf(Known.Kind.PLACE)) {
			Draft place = place(words, t, known);
			best = isTown(best, place) ? place : longer(best, place);
		}
		return Optional.ofNullable(best);
	}

	/** سيدي بوسعيد, الشيخ زويد: a town that is called like a man with his title. */
	private static boolean isTown(@Nullable Draft person, @Nullable Draft place) {
		return person != null && place != null && person.type() == MentionType.PERSON && person.known().isEmpty()
				&& place.end() == person.end() && place.end() - place.first() > 1
				&& place.known().stream().noneMatch(Known::doubtful);
	}

	private static @Nullable Draft longer(@Nullable Draft a, @Nullable Draft b) {
		if (a == null) {
			return b;
		}
		if (b == null || b.end() < a.end()) {
			return a;
		}
		if (b.end() > a.end()) {
			return (a.hasName() && a.nameEnd() - a.nameFirst() > 1 && b.form() == Form.DESCRIPTION) ? a : b;
		}
		return (b.reading().cut() < a.reading().cut()) ? b : a;
	}

	private @Nullable Draft place(Words words, int t, Gazetteer.Match match) {
		if (match.end() == t + 1 && words.whole(t).is(Trait.FUNCTION)
				|| isWordToo(match) && !isPlaced(words, t, match.reading())) {
			return null;
		}
		List<Known> known = match.known().stream().filter((k) -> k.kind() == Known.Kind.PLACE).toList();
		Known place = known.get(0);
		return new Draft(MentionType.PLACE, Form.NAME, t, match.end(), match.reading(), t, match.end(), List.of(),
				known, place.country(), false, isFeminine(place, match.reading()));
	}

	/** Whether a name proves nothing alone. عمان is a place, whichever of the two. */
	private static boolean isWordToo(Gazetteer.Match match) {
		return match.known().stream().allMatch(Known::doubtful)
				&& match.known().stream().map(Known::kind).filter(Known.Kind.PLACE::equals).count() < 2;
	}

	/**
	 * Whether a name that is also a word stands where a place does: في سرت, إلى قطر, زار
	 * الرئيس الفرنسي إيمانويل ماكرون قطر.
	 */
	private static boolean isPlaced(Words words, int t, Reading reading) {
		String before = words.form(t - 1);
		return ATTRIBUTING.contains(before) || !reading.proclitics().isEmpty() || words.isFunction(t - 1)
				|| words.isVerb(t - 1) || words.whole(t - 1).word().isAny(Trait.OFFICE.bit() | Trait.PORTFOLIO.bit())
				|| words.as(t - 1, Trait.PORTFOLIO).isPresent() || before.isEmpty() || !words.isWord(t - 1)
				|| words.followsMeetingVerb(t, LONGEST_TRAVELLER) || words.isTravelledTo(t) || before.endsWith("زياره");
	}

	/** Towns and countries are feminine, but for a few: العراق, لبنان. */
	private boolean isFeminine(Known place, Reading reading) {
		return !this.masculinePlaces.contains(Folding.fold(place.name()))
				&& (!place.type().equals("site") || reading.stem().endsWith("ه"));
	}

}
