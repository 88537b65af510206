package liqa.transform.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.text.Folding;

import org.jspecify.annotations.Nullable;

/**
 * The names that the lexicon knows, as a tree of folded words. A name matches whatever
 * quotation marks stand inside it, and عبد الله and عبدالله match each other.
 */
final class Gazetteer {

	private static final int LONGEST = 12;

	private static final Set<String> DAYS = Set.of("اليوم", "الان", "الغد");

	private final Names root = new Names();

	/** Full names without article and بن; empty for a name of several people. */
	private final Map<String, Optional<Known>> people = new HashMap<>();

	/** Those of them that end in a family name. */
	private final Map<String, Optional<Known>> families = new HashMap<>();

	private final Set<String> givenNames = new HashSet<>();

	Gazetteer(LexiconFolder lexicon) {
		lexicon.entries("given-names.csv")
			.forEach((entry) -> this.givenNames
				.add(PersonName.of(List.of(Folding.fold(entry.require("name")).split(" "))).key()));
		Set<String> doubtful = new HashSet<>();
		for (Entry entry : lexicon.entries("ambiguous-forms.csv")) {
			doubtful.add(entry.get("kind") + " " + Folding.fold(entry.require("form")));
		}
		read(lexicon, "people.csv", Known.Kind.PERSON, doubtful);
		read(lexicon, "organizations.csv", Known.Kind.ORGANIZATION, doubtful);
		read(lexicon, "outlets.csv", Known.Kind.OUTLET, doubtful);
		read(lexicon, "places.csv", Known.Kind.PLACE, doubtful);
		readStates(lexicon);
		for (Entry entry : lexicon.entries("ambiguous-forms.csv")) {
			addDoubtful(entry);
		}
	}

	private void read(LexiconFolder lexicon, String file, Known.Kind kind, Set<String> doubtful) {
		String label = (kind == Known.Kind.OUTLET) ? "organization" : kind.name().toLowerCase(java.util.Locale.ROOT);
		for (Entry entry : lexicon.entries(file)) {
			String type = entry.get((kind == Known.Kind.PERSON) ? "sex" : "kind");
			String name = entry.require("name");
			add(name, new Known(kind, entry.require("id"), name, entry.get("country"), type, true,
					doubtful.contains(label + " " + Folding.fold(name))));
			for (String variant : entry.list("variants")) {
				add(variant,
						new Known(kind, entry.get("id"), name, entry.get("country"), type,
								kind != Known.Kind.PERSON || variant.indexOf(' ') > 0,
								doubtful.contains(label + " " + Folding.fold(variant))));
			}
		}
	}

	/** مملكة النرويج, جمهورية تشاد: states by their long names. */
	private void readStates(LexiconFolder lexicon) {
		Map<String, Known> states = new HashMap<>();
		for (Entry entry : lexicon.entries("places.csv")) {
			if (entry.get("kind").equals("country")) {
				states.put(entry.get("country"), new Known(Known.Kind.PLACE, entry.require("id"), entry.require("name"),
						entry.get("country"), "country", true, false));
			}
		}
		for (Entry entry : lexicon.entries("countries.csv")) {
			Known state = states.get(entry.require("code"));
			if (state != null) {
				entry.list("variants")
					.stream()
					.filter((name) -> name.indexOf(' ') > 0)
					.forEach((name) -> add(name, state));
				add("جمهورية " + entry.require("name"), state);
				add("دولة " + entry.require("name"), state);
			}
		}
	}

	private void addDoubtful(Entry entry) {
		Known.Kind kind = entry.oneOf("kind", Known.Kind.class);
		if (kind != Known.Kind.PERSON) {
			return;
		}
		add(entry.require("form"), new Known(kind, entry.require("id"), entry.get("form"), "", "", false, true));
	}

	private void add(String name, Known known) {
		List<String> path = new ArrayList<>();
		for (String word : Folding.fold(name).split("[^\\p{L}\\p{N}]+")) {
			if (!word.isEmpty()) {
				path.add(word);
			}
		}
		if (path.isEmpty()) {
			return;
		}
		insert(path, known);
		if (known.kind() == Known.Kind.PERSON && path.size() > 1 && !known.doubtful()) {
			PersonName person = PersonName.of(path);
			merge(this.people, person.key(), known);
			if (endsInFamilyName(path, person)) {
				merge(this.families, person.key(), known);
			}
		}
		for (int i = 0; i + 1 < path.size(); i++) {
			if (path.get(i).equals("عبد")) {
				List<String> joined = new ArrayList<>(path.subList(0, i));
				joined.add("عبد" + path.get(i + 1));
				joined.addAll(path.subList(i + 2, path.size()));
				insert(joined, known);
			}
		}
	}

	/** الصالح, but neither صالح nor عبد الله, which are given names. */
	private boolean endsInFamilyName(List<String> path, PersonName person) {
		String last = path.get(path.size() - 1);
		if (last.equals("الله") || last.equals("الدين") || person.last().startsWith("عبد")) {
			return false;
		}
		return last.startsWith("ال") || !this.givenNames.contains(person.last());
	}

	private static void merge(Map<String, Optional<Known>> people, String key, Known known) {
		people.merge(key, Optional.of(known), (a, b) -> a.filter((k) -> k.id().equals(known.id())));
	}

	private void insert(List<String> path, Known known) {
		Names node = this.root;
		for (String word : path) {
			node = node.with(word);
		}
		node.add(known);
	}

	/**
	 * The one person known by a name, or by its first and last part, as أنور بن محمد
	 * قرقاش by أنور قرقاش. The last part must be a family name: محمد بن حمود النايف is
	 * not محمد بن نايف, whose father is نايف.
	 */
	Optional<Known> person(PersonName name) {
		return this.people.getOrDefault(name.key(), Optional.empty())
			.or(() -> this.families.getOrDefault(name.outerKey(), Optional.empty()));
	}

	/**
	 * A name found in a text.
	 *
	 * @param first index of its first token
	 * @param reading how its first token was read
	 * @param end index after its last token
	 * @param known who or what bears the name, never empty
	 */
	record Match(int first, Reading reading, int end, List<Known> known) {

		Optional<Known> of(Known.Kind kind) {
			return this.known.stream().filter((k) -> k.kind() == kind).findFirst();
		}

		boolean isOf(Known.Kind kind) {
			for (Known one : this.known) {
				if (one.kind() == kind) {
					return true;
				}
			}
			return false;
		}

		/** Whether it is the name of a body, an outlet included. */
		boolean isOfBody() {
			return isOf(Known.Kind.ORGANIZATION) || isOf(Known.Kind.OUTLET);
		}

	}

	/** The names that begin with a folded word, if any. */
	@Nullable Names namesFrom(String word) {
		return this.root.after(word);
	}

	/** Whether the name of a place begins at a token, with nothing before it. */
	boolean isPlace(Words words, int t) {
		return words.isWord(t) && longest(words, t, words.limit(t - 1), true)
			.filter((match) -> match.reading().proclitics().isEmpty() && match.isOf(Known.Kind.PLACE))
			.isPresent();
	}

	/** لرويترز: to an outlet that the lexicon knows. */
	boolean isOutletTold(Words words, int t, int limit) {
		return t < limit && words.form(t).startsWith("ل")
				&& longest(words, t, limit, true)
					.filter((m) -> m.reading().proclitics().equals("ل") && m.isOf(Known.Kind.OUTLET))
					.isPresent();
	}

	/** The longest known name that begins at a token and ends before another. */
	Optional<Match> longest(Words words, int first, int limit, boolean cutClitics) {
		if (!words.isWord(first)) {
			return Optional.empty();
		}
		if (!words.opening(first).beginsName()) {
			return Optional.empty();
		}
		if (limit > words.limit(first)) {
			return search(words, first, limit, cutClitics);
		}
		Optional<Match> known = words.known(first, cutClitics);
		if (known == null) {
			known = search(words, first, words.limit(first), cutClitics);
			words.keep(first, cutClitics, known);
		}
		boolean fits = known.isEmpty() || known.get().end() <= limit || limit == words.limit(first);
		return fits ? known : search(words, first, limit, cutClitics);
	}

	private static Optional<Match> search(Words words, int first, int limit, boolean cutClitics) {
		Match best = null;
		for (Reading reading : words.readings(first)) {
			if (reading.cut() > 0 && !cutClitics && !reading.proclitics().isEmpty()) {
				break;
			}
			Names node = reading.names();
			if (node == null) {
				continue;
			}
			if (!node.known.isEmpty() && best == null) {
				best = new Match(first, reading, first + 1, node.known);
			}
			best = walk(words, first, limit, reading, node, best);
		}
		return Optional.ofNullable(best);
	}

	private static @Nullable Match walk(Words words, int first, int limit, Reading reading, Names start,
			@Nullable Match before) {
		Match best = before;
		Names node = start;
		int quote = -1;
		for (int t = first + 1; t < limit && t < first + LONGEST; t++) {
			if (!words.isWord(t)) {
				boolean mark = words.isQuote(t);
				if (mark) {
					quote = words.isOpenQuote(t) ? t : -1;
				}
				if (mark || words.isHyphen(t)) {
					continue;
				}
			}
			node = node.after(words.form(t));
			if (node == null) {
				break;
			}
			if (!node.known.isEmpty() && !isPlaceAndDay(words, first, t, best)) {
				int end = (quote >= 0 && words.isCloseQuote(t + 1)) ? t + 2 : t + 1;
				if (best == null || end > best.end) {
					best = new Match(first, reading, end, node.known);
				}
			}
		}
		return best;
	}

	/**
	 * وصل إلى بغداد اليوم: where no outlet is spoken of, a town and a day rather than the
	 * outlet of that name.
	 */
	private static boolean isPlaceAndDay(Words words, int first, int last, @Nullable Match place) {
		return last == first + 1 && DAYS.contains(words.form(last)) && place != null && place.isOf(Known.Kind.PLACE)
				&& words.isWord(first - 1) && !words.isReportingVerb(first - 1) && !words.isReportingVerb(first - 2)
				&& !words.whole(first - 1).is(Trait.ORGANIZATION);
	}

	/** The names that go on from some first words. */
	static final class Names {

		private Map<String, Names> next = Map.of();

		/**
		 * A bit for each next word by its hash: most words are told apart by it alone.
		 */
		private long hashes;

		private List<Known> known = List.of();

		/** The names that go on with a word, if any. */
		@Nullable Names after(String word) {
			return ((this.hashes & bit(word)) != 0) ? this.next.get(word) : null;
		}

		private Names with(String word) {
			if (this.next.isEmpty()) {
				this.next = new HashMap<>(2);
			}
			this.hashes |= bit(word);
			return this.next.computeIfAbsent(word, (key) -> new Names());
		}

		private void add(Known added) {
			if (this.known.stream().noneMatch((k) -> k.id().equals(added.id()) && k.kind() == added.kind())) {
				this.known = Stream.concat(this.known.stream(), Stream.of(added)).toList();
			}
		}

		private static long bit(String word) {
			return 1L << word.hashCode();
		}

	}

}
