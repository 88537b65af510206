package liqa.transform.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import liqa.ingest.PartialDate;
import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.text.Folding;

/**
 * Who held which office when. An office is found under every name the lexicon has for its
 * kind: رئيس الوزراء, رئيس الحكومة and رئيس مجلس الوزراء are one office of each country.
 */
final class Offices {

	/** Offices that each country gives to one person at a time. */
	private static final Set<String> SINGLE = Set.of("head_of_state", "head_of_government", "monarch", "crown_prince",
			"speaker", "foreign_minister", "defence_minister", "interior_minister");

	/** Kinds of nouns of offices that one person at a time holds. */
	private static final Set<String> SOLE_KINDS = Set.of("head", "minister", "monarch", "noble", "heir", "governor",
			"commander", "manager", "diplomat");

	private final Nations nations;

	private final Set<String> soleNouns = new HashSet<>();

	/** Words before or behind an office that address its holder: معالي, الدكتور. */
	private final Set<String> titles = new HashSet<>();

	private final Set<String> notNow = new HashSet<>();

	private final Map<String, List<Term>> terms = new HashMap<>();

	private final Map<String, Map<String, Integer>> kinds = new HashMap<>();

	private final Map<String, Set<String>> nounsOfPerson = new HashMap<>();

	/**
	 * A time in which somebody held an office.
	 *
	 * @param person id in the lexicon of people
	 * @param from first day, as precise as known
	 * @param to last day; unknown if it lasts
	 */
	record Term(String person, PartialDate from, PartialDate to) {

		/** Whether the holder was in office on each day that a date can be. */
		boolean covers(PartialDate date) {
			LocalDate first = date.from().orElseThrow();
			LocalDate last = date.to().orElseThrow();
			return this.from.from().filter((day) -> !day.isAfter(first)).isPresent()
					&& this.to.to().map((day) -> !day.isBefore(last)).orElse(true);
		}

		boolean touches(PartialDate date) {
			LocalDate first = date.from().orElseThrow();
			LocalDate last = date.to().orElseThrow();
			return this.from.from().map((day) -> !day.isAfter(last)).orElse(true)
					&& this.to.to().map((day) -> !day.isBefore(first)).orElse(true);
		}

	}

	/**
	 * An office as a phrase names it.
	 *
	 * @param name its words without articles and country, sorted spelling apart
	 * @param country ISO code of its country, or empty
	 * @param now whether the phrase means who holds it at the time
	 */
	record Office(String name, String country, boolean now) {

		@Override
		public String toString() {
			return this.country.isEmpty() ? this.name : this.name + " " + this.country;
		}

	}

	Offices(LexiconFolder lexicon, Nations nations) {
		this.nations = nations;
		lexicon.entries("office-times.csv")
			.forEach((entry) -> this.notNow.add(Nations.bare(Folding.fold(entry.require("word")))));
		for (Entry entry : lexicon.entries("titles.csv")) {
			this.titles.add(Nations.bare(Folding.fold(entry.require("title"))));
		}
		for (Entry entry : lexicon.entries("office-nouns.csv")) {
			this.titles.remove(Folding.fold(entry.require("noun")));
			this.titles.remove(Folding.fold(entry.get("feminine")));
			if (SOLE_KINDS.contains(entry.require("kind"))) {
				this.soleNouns.add(Folding.fold(entry.require("noun")));
				this.soleNouns.add(Folding.fold(entry.get("feminine")));
			}
		}
		for (Entry entry : lexicon.entries("offices.csv")) {
			Office office = read(entry.require("office"), entry.get("country"));
			this.nounsOfPerson.computeIfAbsent(entry.require("person_id"), (id) -> new HashSet<>())
				.add(office.name().split(" ")[0]);
			Term term = new Term(entry.require("person_id"), date(entry, "from"), date(entry, "to"));
			if (!office.now() || !term.from().isKnown() || office.country().isEmpty()
					&& !(isSole(office) && isOfABody(office, entry.get("organization")))) {
				continue;
			}
			this.terms.computeIfAbsent(office.toString(), (key) -> new ArrayList<>()).add(term);
			String kind = entry.get("office_kind");
			this.kinds.computeIfAbsent(office.name(), (key) -> new HashMap<>()).merge(kind, 1, Integer::sum);
			if (SINGLE.contains(kind) && !office.country().isEmpty()) {
				this.terms.computeIfAbsent(kind + " " + office.country(), (key) -> new ArrayList<>()).add(term);
			}
		}
	}

	/**
	 * الأمين العام للأمم المتحدة, but not الأمين العام: whether an office of no country
	 * names the body in which it is held.
	 */
	private static boolean isOfABody(Office office, String body) {
		List<String> words = List.of(office.name().split(" "));
		return words.size() > 2 && Arrays.stream(Folding.fold(body).split(" "))
			.map(Nations::bare)
			.anyMatch((word) -> words.contains(word) || words.contains("ل" + word) || words.contains("لل" + word));
	}

	private static PartialDate date(Entry entry, String column) {
		try {
			return PartialDate.parse(entry.get(column));
		}
		catch (DateTimeException ex) {
			throw entry.mistake("column '" + column + "' must be a date such as 2014, 2014-09 or 2014-09-08");
		}
	}

	/**
	 * Reads a phrase as an office.
	 * @param country the country known from elsewhere, or empty
	 */
	Office read(String phrase, String country) {
		List<String> words = new ArrayList<>();
		String named = "";
		boolean now = true;
		String[] all = Folding.fold(phrase).split("[^\\p{L}\\p{Nd}]+");
		for (int w = 0; w < all.length; w++) {
			String bare = Nations.bare(all[w]);
			Optional<String> nation = (w + 1 < all.length) ? nation(bare, all[w + 1]) : Optional.empty();
			w += nation.isPresent() ? 1 : 0;
			nation = nation.or(() -> this.nations.of(bare));
			if (nation.isPresent() && named.isEmpty() && !words.isEmpty()) {
				named = nation.get();
			}
			else if (this.notNow.contains(bare)) {
				now = false;
			}
			else if (!bare.isEmpty() && !(words.isEmpty() && this.titles.contains(bare))) {
				words.add(bare);
			}
		}
		while (words.size() > 1 && this.titles.contains(words.get(words.size() - 1))) {
			words.remove(words.size() - 1);
		}
		return new Office(String.join(" ", words), named.isEmpty() ? country : named, now);
	}

	/** الولايات المتحدة, الكوري الجنوبي: a country named by two words. */
	private Optional<String> nation(String bare, String next) {
		return this.nations.of(bare + " " + next).or(() -> this.nations.of(bare + " " + Nations.bare(next)));
	}

	/**
	 * The only person who held an office when an article was published.
	 * @param when the day, month or year of the article
	 */
	Optional<Term> holder(Office office, PartialDate when) {
		if (!office.now() || !when.isKnown()) {
			return Optional.empty();
		}
		List<Term> terms = touching(office.toString(), when);
		if (terms.isEmpty()) {
			terms = touching(office.name(), when);
		}
		if (terms.isEmpty() && !office.country().isEmpty()) {
			terms = singleKind(office.name()).map((kind) -> touching(kind + " " + office.country(), when))
				.orElse(List.of());
		}
		long holders = terms.stream().map(Term::person).distinct().count();
		return (holders == 1) ? terms.stream().filter((term) -> term.covers(when)).findFirst() : Optional.empty();
	}

	/**
	 * Whether an office is like one that a person of the lexicon has or had at any time:
	 * somebody called a minister is the one who was a minister of anything.
	 */
	boolean isLikeOneOf(String person, String phrase) {
		String noun = read(phrase, "").name().split(" ")[0];
		return this.nounsOfPerson.getOrDefault(person, Set.of()).contains(noun);
	}

	/** Whether an office is the highest of a country: الرئيس الفلسطيني, الملك الأردني. */
	boolean isHighest(Office office) {
		return !office.country().isEmpty() && singleKind(office.name()).isPresent();
	}

	/**
	 * Whether one person at a time holds an office: محافظ البصرة, and not نائب البصرة.
	 */
	boolean isSole(Office office) {
		return this.soleNouns.contains(office.name().split(" ")[0]);
	}

	private List<Term> touching(String office, PartialDate when) {
		return this.terms.getOrDefault(office, List.of()).stream().filter((term) -> term.touches(when)).toList();
	}

	/**
	 * The kind of office that a name means in most countries, if one person at a time
	 * holds it.
	 */
	private Optional<String> singleKind(String name) {
		Map<String, Integer> counts = this.kinds.getOrDefault(name, Map.of());
		int all = counts.values().stream().mapToInt(Integer::intValue).sum();
		return counts.entrySet()
			.stream()
			.filter((count) -> SINGLE.contains(count.getKey()) && count.getValue() >= 2 && count.getValue() * 2 > all)
			.map(Map.Entry::getKey)
			.findFirst();
	}

}
