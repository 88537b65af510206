package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Parties of any number of articles that are one participant on their face: same lexicon
 * id, or same spelling of a full name and same country, or one article's own anonymous
 * source. Personas are what is compared, not parties, of which there are many more.
 */
final class Persona {

	private final String key;

	private final String label;

	private final Optional<String> lexiconId;

	private final List<PersonName> names;

	private final String country;

	private final boolean named;

	private final List<Integer> parties = new ArrayList<>();

	private final List<Integer> articles = new ArrayList<>();

	private final TreeSet<String> offices = new TreeSet<>();

	private final TreeMap<String, Days> soleOffices = new TreeMap<>();

	private final Stories stories;

	private final Subjects subjects;

	private long first = Long.MAX_VALUE;

	private long last = Long.MIN_VALUE;

	/** From one day to another, as {@link Archive#day} counts. */
	record Days(long first, long last) {

		private Days with(Days other) {
			return new Days(Math.min(this.first, other.first), Math.max(this.last, other.last));
		}

		/** The days between two times; 0 if they overlap. */
		long apart(Days other) {
			return Math.max(0, Math.max(other.first - this.last, this.first - other.last));
		}

	}

	/**
	 * @param key what tells it from all others, the same in every run
	 * @param label what a reader is shown
	 * @param lexiconId its id in the lexicon
	 * @param names its name in all spellings of the lexicon or of the articles; empty if
	 * it has none
	 * @param country ISO code, or empty
	 * @param named whether it is known by a name, and not only by a description
	 * @param stories which articles tell one story
	 * @param subjects which articles are about one thing
	 */
	Persona(String key, String label, Optional<String> lexiconId, List<PersonName> names, String country, boolean named,
			Stories stories, Subjects subjects) {
		this.stories = stories;
		this.subjects = subjects;
		this.key = key;
		this.label = label;
		this.lexiconId = lexiconId;
		this.names = List.copyOf(names);
		this.country = country;
		this.named = named;
	}

	/**
	 * Adds a party; parties come in the order of the archive.
	 * @param day when its article was published, as {@link Archive#day} counts
	 */
	void add(int party, int article, long day) {
		this.parties.add(party);
		if (this.articles.isEmpty() || this.articles.get(this.articles.size() - 1) != article) {
			this.articles.add(article);
		}
		if (day != Archive.NO_DAY) {
			this.first = Math.min(this.first, day);
			this.last = Math.max(this.last, day);
		}
	}

	void addOffice(String office) {
		this.offices.add(office);
	}

	/**
	 * Adds an office that one person at a time holds.
	 * @param day when an article was published that says so
	 */
	void addSoleOffice(String office, long day) {
		addOffice(office);
		if (day != Archive.NO_DAY) {
			this.soleOffices.merge(office, new Days(day, day), Days::with);
		}
	}

	String key() {
		return this.key;
	}

	/** The id of a participant that is this persona alone. */
	String ownId() {
		return this.lexiconId.map((id) -> "p-" + id).orElseGet(() -> Ids.of("p", this.key));
	}

	/** Whether it is known by a name, and not only by a description. */
	boolean isNamed() {
		return this.named;
	}

	String label() {
		return this.label;
	}

	Optional<String> lexiconId() {
		return this.lexiconId;
	}

	List<PersonName> names() {
		return this.names;
	}

	/** Whether a single name is all it is called by: قاآني. */
	boolean isCalledByOneName() {
		return !this.names.isEmpty() && this.names.stream().allMatch((name) -> name.size() == 1);
	}

	String country() {
		return this.country;
	}

	List<Integer> parties() {
		return this.parties;
	}

	TreeSet<String> offices() {
		return this.offices;
	}

	/**
	 * The offices that one person at a time holds, and from when to when articles say so.
	 */
	TreeMap<String, Days> soleOffices() {
		return this.soleOffices;
	}

	/** Whether it is somebody who is called by an office alone. */
	boolean isOffice() {
		return this.names.isEmpty() && !this.offices.isEmpty();
	}

	boolean hasDay() {
		return this.first <= this.last;
	}

	/** The day of the first report, or the end of time. */
	long firstDay() {
		return this.first;
	}

	/**
	 * The days between the reports of one and of the other; 0 if they overlap, empty if
	 * unknown.
	 */
	Optional<Long> daysApart(Persona other) {
		if (this.first > this.last || other.first > other.last) {
			return Optional.empty();
		}
		return Optional.of(Math.max(0, Math.max(other.first - this.last, this.first - other.last)));
	}

	/** Whether one article has both, as two. */
	boolean sharesArticle(Persona other) {
		List<Integer> few = (this.articles.size() < other.articles.size()) ? this.articles : other.articles;
		List<Integer> many = (few == this.articles) ? other.articles : this.articles;
		for (Integer article : few) {
			if (Collections.binarySearch(many, article) >= 0) {
				return true;
			}
		}
		return false;
	}

	/** How much the articles of the one tell the stories of the other. */
	double sharedStory(Persona other) {
		return this.stories.shared(this.articles, other.articles);
	}

	/** How much an article of the one and an article of the other are about one thing. */
	double sharedSubject(Persona other) {
		return this.subjects.shared(this.articles, other.articles, this.label + " " + other.label);
	}

	@Override
	public String toString() {
		return this.key;
	}

}
