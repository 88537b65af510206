package liqa.transform.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import liqa.transform.Party;
import liqa.transform.PartyType;
import liqa.transform.Passage;
import liqa.transform.names.Form;
import liqa.transform.names.MarkedText;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.text.Text;

/**
 * Those whom no name list shows, as the grammar of statements finds them: the parties and
 * mentions of an article that come to the ones it is marked with.
 */
final class Newcomers {

	private final Page page;

	private final List<Newcomer> all = new ArrayList<>();

	/** Tokens of the phrases found so far. */
	private final BitSet taken = new BitSet();

	/** Those of them that are known outlets, with their ids. */
	private final Map<Newcomer, String> outlets = new IdentityHashMap<>();

	Newcomers(Page page) {
		this.page = page;
	}

	/**
	 * Somebody found so far: his phrases, and the words of the first one without article.
	 */
	private record Newcomer(Set<String> words, PartyType type, List<Mention> mentions) {
	}

	/** Whether somebody has been found whose name holds all these words. */
	boolean isKnown(int first, int end) {
		return known(words(first, end)).isPresent();
	}

	/** Adds a phrase that names somebody. */
	void add(int first, int end, PartyType type, boolean feminine) {
		add(first, end, 0, type, feminine);
	}

	/**
	 * Adds a phrase that names somebody.
	 * @param cut letters of its first word that do not belong to it
	 */
	void add(int first, int end, int cut, PartyType type, boolean feminine) {
		if (!isTaken(first, end)) {
			put(first, end, cut, type, feminine);
		}
	}

	/**
	 * Adds a phrase that names an outlet.
	 * @param cut letters of its first word that do not belong to it: the ل of لصحيفة
	 */
	void addOutlet(int first, int end, int cut) {
		if (isTaken(first, end)) {
			return;
		}
		Newcomer outlet = put(first, end, cut, PartyType.ORGANIZATION, true);
		if (end <= first + 2) {
			String word = (cut > 0) ? this.page.toldName(first) : this.page.form(first);
			String name = (end == first + 1) ? word : word + " " + this.page.form(first + 1);
			this.page.outlet(name).ifPresent((id) -> this.outlets.put(outlet, id));
		}
	}

	private boolean isTaken(int first, int end) {
		int next = this.taken.nextSetBit(first);
		return next >= 0 && next < end;
	}

	private Newcomer put(int first, int end, int cut, PartyType type, boolean feminine) {
		Set<String> words = words(first, end);
		Newcomer somebody = known(words).orElseGet(() -> {
			Newcomer found = new Newcomer(words, type, new ArrayList<>());
			this.all.add(found);
			return found;
		});
		this.taken.set(first, end);
		Text text = this.page.text();
		boolean plural = somebody.type() == PartyType.GROUP;
		int party = this.page.marked().parties().size() + this.all.indexOf(somebody);
		boolean named = somebody.type() == PartyType.PERSON;
		somebody.mentions()
			.add(new Mention(mentionType(somebody.type()), named ? Form.NAME : Form.DESCRIPTION, first, end,
					(cut > 0) ? text.after(first, cut) : text.token(first).start(), text.token(end - 1).end(), first,
					named ? end : first, (cut > 0) ? this.page.form(first).substring(0, cut) : "", plural, feminine,
					party));
		return somebody;
	}

	private Optional<Newcomer> known(Set<String> words) {
		return this.all.stream().filter((somebody) -> somebody.words().containsAll(words)).findFirst();
	}

	private Set<String> words(int first, int end) {
		Set<String> words = new TreeSet<>();
		for (int i = first; i < end; i++) {
			if (!this.page.isWord(i)) {
				continue;
			}
			String form = this.page.form(i);
			words.add((form.startsWith("ال") && form.length() > 4) ? form.substring(2) : form);
		}
		return words;
	}

	private static MentionType mentionType(PartyType type) {
		return switch (type) {
			case PERSON -> MentionType.PERSON;
			case GROUP -> MentionType.GROUP;
			case ORGANIZATION -> MentionType.ORGANIZATION;
			case ANONYMOUS -> MentionType.ANONYMOUS;
		};
	}

	/** The article with them among its mentions and parties. */
	MarkedText marked() {
		if (this.all.isEmpty()) {
			return this.page.marked();
		}
		List<Mention> mentions = new ArrayList<>(this.page.marked().mentions());
		this.all.stream()
			.flatMap((somebody) -> somebody.mentions().stream())
			.forEach(
					(name) -> mentions.removeIf((inner) -> inner.first() >= name.first() && inner.end() <= name.end()));
		List<Party> parties = new ArrayList<>(this.page.marked().parties());
		for (Newcomer somebody : this.all) {
			mentions.addAll(somebody.mentions());
			parties.add(party(somebody));
		}
		mentions.sort(Comparator.comparingInt(Mention::first));
		return new MarkedText(this.page.text(), mentions, parties);
	}

	private Party party(Newcomer somebody) {
		Mention first = somebody.mentions().get(0);
		boolean named = somebody.type() == PartyType.PERSON && first.end() - first.first() > 1
				&& !(isOrdinary(first.first()) && isOrdinary(first.first() + 1));
		String written = this.page.text().raw().substring(first.start(), first.stop());
		// للأهرام, without the ل that is cut off
		String name = written.startsWith("ل") && !first.proclitics().isEmpty() ? "ا" + written : written;
		return new Party(somebody.type(), name, named, Optional.ofNullable(this.outlets.get(somebody)),
				Optional.empty(), List.of(), somebody.mentions().stream().map(this::passage).toList());
	}

	/** المدرب الشاب, لاعب الفريق: words that nobody is called by. */
	private boolean isOrdinary(int token) {
		String form = this.page.form(token);
		return this.page.isOrdinary(Page.withoutArticle(form));
	}

	private Passage passage(Mention mention) {
		Text text = this.page.text();
		return new Passage(text.spanOfChars(mention.start(), mention.stop()),
				text.raw().substring(mention.start(), mention.stop()));
	}

}
