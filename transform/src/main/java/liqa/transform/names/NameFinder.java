package liqa.transform.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.Party;
import liqa.transform.PartyType;
import liqa.transform.Passage;
import liqa.transform.text.Spellings;
import liqa.transform.text.Text;

import org.jspecify.annotations.Nullable;

/**
 * Finds who is mentioned. Thread-safe.
 */
public final class NameFinder {

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private final Vocabulary vocabulary;

	private final ReadingTable readings;

	private final Marker marker;

	private final Gazetteer gazetteer;

	private final KnownOffices knownOffices;

	private final Honorifics honorifics;

	private final GroupSynonyms groupSynonyms;

	/**
	 * @throws liqa.ingest.lexicon.LexiconException if a lexicon file has a mistake
	 */
	public NameFinder(LexiconFolder lexicon) {
		this(lexicon, new Spellings());
	}

	/**
	 * @param spellings those of the texts that will be read
	 * @throws liqa.ingest.lexicon.LexiconException if a lexicon file has a mistake
	 */
	public NameFinder(LexiconFolder lexicon, Spellings spellings) {
		this.vocabulary = new Vocabulary(lexicon);
		this.gazetteer = new Gazetteer(lexicon);
		NamePhrases names = new NamePhrases(this.gazetteer);
		NounPhrases phrases = new NounPhrases(this.gazetteer, names, new Adjectives(this.vocabulary));
		OfficeSynonyms synonyms = new OfficeSynonyms(lexicon, this.vocabulary);
		Offices offices = new Offices(phrases, this.gazetteer, this.vocabulary, synonyms);
		this.knownOffices = new KnownOffices(lexicon, this.vocabulary, synonyms);
		this.honorifics = new Honorifics(lexicon);
		this.groupSynonyms = new GroupSynonyms(lexicon, this.vocabulary);
		Titles titles = new Titles(lexicon);
		this.readings = new ReadingTable(this.vocabulary, this.gazetteer, titles, spellings);
		People people = new People(names, offices, titles, this.gazetteer, this.knownOffices,
				new OfficeHomographs(lexicon));
		this.marker = new Marker(this.gazetteer, people, new Bodies(this.gazetteer, phrases, offices),
				new Groups(phrases, offices), new Sources(phrases, offices),
				new Pairs(phrases, offices, this.gazetteer), lexicon);
	}

	/** Marks the mentions of a text and groups them into parties. */
	public MarkedText mark(Text text) {
		Words words = new Words(text, this.readings);
		List<Draft> drafts = this.marker.mark(words);
		@Nullable Cluster[] clusters = new Coreference(words, drafts, this.gazetteer, this.knownOffices, this.honorifics,
				this.groupSynonyms)
			.resolve();
		Map<Cluster, Integer> parties = new HashMap<>();
		List<Cluster> order = new ArrayList<>();
		List<Mention> mentions = new ArrayList<>();
		for (int d = 0; d < clusters.length; d++) {
			Cluster cluster = clusters[d];
			if (cluster != null) {
				int party = parties.computeIfAbsent(cluster, (key) -> {
					order.add(key);
					return order.size() - 1;
				});
				mentions.add(mention(text, drafts.get(d), cluster, party));
			}
		}
		return new MarkedText(text, mentions, order.stream().map((cluster) -> party(text, drafts, cluster)).toList());
	}

	/** A person's gender shows in one of the phrases: ماي after رئيسة الوزراء. */
	private static Mention mention(Text text, Draft draft, Cluster cluster, int party) {
		int start = text.after(draft.first(), draft.reading().cut());
		return new Mention(draft.type(), draft.form(), draft.first(), draft.end(), start,
				text.token(draft.end() - 1).end(), draft.nameFirst(), draft.nameEnd(), draft.reading().proclitics(),
				draft.plural(), draft.feminine() || draft.type() == MentionType.PERSON && cluster.isWoman(), party);
	}

	private static Party party(Text text, List<Draft> drafts, Cluster cluster) {
		List<Passage> passages = new ArrayList<>();
		Set<String> roles = new LinkedHashSet<>();
		Draft fullest = drafts.get(cluster.drafts().get(0));
		cluster.drafts().sort(null);
		for (int d : cluster.drafts()) {
			Draft draft = drafts.get(d);
			int start = text.after(draft.first(), draft.reading().cut());
			int stop = text.token(draft.end() - 1).end();
			passages.add(new Passage(text.spanOfChars(start, stop), text.raw().substring(start, stop)));
			for (Role role : (draft.type() == MentionType.PERSON) ? draft.roles() : List.<Role>of()) {
				if (role.isBare() && draft.hasName()) {
					continue;
				}
				if (!draft.wording().isEmpty()) {
					roles.add(draft.wording());
					continue;
				}
				roles.add(withArticle(role.reading(), text.raw()
					.substring(text.after(role.first(), role.reading().cut()), text.token(role.end() - 1).end())));
			}
			if (weight(draft) > weight(fullest)) {
				fullest = draft;
			}
		}
		return new Party(type(cluster.type()), name(text, fullest), fullest.hasName(), cluster.known().map(Known::id),
				Optional.of(cluster.country()).filter((country) -> !country.isEmpty()), List.copyOf(roles), passages);
	}

	/** A name is fuller than an office, more words of it than fewer. */
	private static int weight(Draft draft) {
		return draft.hasName() ? 100 + draft.nameEnd() - draft.nameFirst() + (isCountry(draft) ? 10 : 0)
				: (draft.form() == Form.DESCRIPTION && draft.length() == 1) ? 0 : Math.min(draft.length(), 50);
	}

	private static boolean isCountry(Draft draft) {
		return draft.type() == MentionType.PLACE && draft.known().get(0).type().equals("country");
	}

	private static String name(Text text, Draft draft) {
		if (!draft.hasName() && !draft.wording().isEmpty()) {
			return draft.wording();
		}
		int first = draft.hasName() ? draft.nameFirst() : draft.first();
		int end = draft.hasName() ? draft.nameEnd() : draft.end();
		boolean opens = first == draft.first();
		String name = text.raw()
			.substring(opens ? text.after(first, draft.reading().cut()) : text.token(first).start(),
					text.token(end - 1).end());
		String whole = opens ? withArticle(draft.reading(), name) : name;
		if (end == first + 1 && whole.indexOf('_') < 0 && whole.indexOf(' ') < 0) {
			return whole;
		}
		return SPACES.matcher(whole).replaceAll(" ").replace('_', ' ').strip();
	}

	/** للرئيس is ل and الرئيس, with one letter left out. */
	private static String withArticle(Reading first, String phrase) {
		return first.definite() && phrase.startsWith("لل") ? "ال" + phrase.substring(2) : phrase;
	}

	private static PartyType type(MentionType type) {
		return switch (type) {
			case PERSON -> PartyType.PERSON;
			case GROUP -> PartyType.GROUP;
			case ORGANIZATION, PLACE -> PartyType.ORGANIZATION;
			case ANONYMOUS -> PartyType.ANONYMOUS;
		};
	}

}
