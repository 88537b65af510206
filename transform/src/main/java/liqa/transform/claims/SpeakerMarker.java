package liqa.transform.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import liqa.ingest.Block;
import liqa.transform.Party;
import liqa.transform.PartyType;
import liqa.transform.Passage;
import liqa.transform.names.Form;
import liqa.transform.names.MarkedText;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.text.Sentence;
import liqa.transform.text.Text;

/**
 * Marks speakers that no name list and no title shows, but the verb does: what stands
 * between قال and إن is whoever said it (قال الصيادون إن, أوضحت الدراسة أن).
 */
final class SpeakerMarker {

	/** Words of such a phrase at most. */
	private static final int LONGEST = 6;

	/** Words of an outlet's name at most. */
	private static final int LONGEST_OUTLET = 4;

	/** How reliable a verb must be to prove a speaker. */
	private static final double PROOF = 0.85;

	private final Page page;

	private final List<Speaker> speakers = new ArrayList<>();

	SpeakerMarker(Page page) {
		this.page = page;
	}

	/**
	 * Somebody found so far: his phrases, and the words of the first one without article.
	 */
	private record Speaker(Set<String> words, PartyType type, List<Mention> mentions) {
	}

	/** The text with these speakers among its mentions and parties. */
	MarkedText mark() {
		for (Sentence sentence : this.page.text().sentences()) {
			if (sentence.role() == Block.Role.BODY) {
				for (int i = sentence.first(); i < sentence.end(); i++) {
					mark(i);
				}
			}
		}
		return this.speakers.isEmpty() ? this.page.marked() : extended();
	}

	private void mark(int verb) {
		Optional<Cue> cue = this.page.cueAt(verb).filter((word) -> word.is(Cue.Shape.FINITE) && !word.homograph());
		Optional<Frame> read = cue.flatMap((word) -> this.page.frameAt(verb));
		read.ifPresent(this::markOutlet);
		Optional<Frame> frame = read.filter((found) -> found.unknownSubject() && found.subject().isEmpty());
		if (frame.isEmpty() || refersBack(verb + 1)) {
			return;
		}
		int first = this.page.opensQuote(verb + 1) ? verb + 2 : verb + 1;
		int end = endOfPhrase(first, frame.get().complement().first());
		if (end > first && isPhrase(first, end, frame.get())) {
			add(first, end, type(first, end), frame.get().cue().feminine());
		}
	}

	/**
	 * قال فلان لـ«الشروق» إن, في اتصال مع «الشروق»: what is set apart behind is the
	 * outlet he spoke to.
	 */
	private void markOutlet(Frame frame) {
		for (int i = frame.at() + 1; i < frame.complement().first() - 3; i++) {
			int open = i + 1;
			boolean told = this.page.form(i).equals("ل") || this.page.isConversation(i);
			if (told && (this.page.opensQuote(open) || this.page.isSign(open, "("))) {
				int end = endOfPhrase(open + 1, frame.complement().first());
				boolean closed = this.page.closesQuote(end) || this.page.isSign(end, ")");
				if (end > open + 1 && end <= open + 1 + LONGEST_OUTLET && closed) {
					add(open + 1, end, PartyType.ORGANIZATION, true);
				}
			}
		}
	}

	/**
	 * Whether the subject is a word that takes up somebody named before: البيان, الموقع.
	 */
	private boolean refersBack(int token) {
		return this.page.is(WordClass.DOCUMENT, token) || this.page.is(WordClass.STAND_IN, token)
				|| this.page.is(WordClass.LINK, token) || this.page.is(WordClass.NEGATION, token)
				|| (this.page.is(WordClass.OUTLET, token) && this.page.form(token).startsWith("ال"));
	}

	private int endOfPhrase(int first, int limit) {
		int end = first;
		while (end < Math.min(limit - 1, first + LONGEST) && belongs(end, first)) {
			end++;
		}
		return end;
	}

	private boolean belongs(int i, int first) {
		return this.page.isWord(i) && this.page.mentionOver(i).isEmpty() && !this.page.isThat(i)
				&& !this.page.isPreposition(i) && !this.page.isRelative(i) && !this.page.is(WordClass.TIME, i)
				&& !this.page.is(WordClass.ADVERB, i)
				&& (i == first || (this.page.cueAt(i).isEmpty() && !this.page.form(i).startsWith("لل")));
	}

	private boolean isPhrase(int first, int end, Frame frame) {
		if (this.page.mentionFrom(end).filter((inner) -> inner.type() == MentionType.PERSON).isPresent()) {
			return false; // محامي فلان
		}
		if (known(words(first, end)).isPresent()) {
			return true;
		}
		Takes how = frame.complement().how();
		boolean proves = frame.cue().verb().reliability() >= PROOF && how != Takes.OBJECT && how != Takes.PREDICATE;
		String form = this.page.form(first);
		// مخاطبا الحضور
		boolean adverb = form.length() > 3 && form.endsWith("ا") && !form.startsWith("ال");
		// لراديو المدينة
		boolean told = form.startsWith("ل") && this.page.has(WordClass.OUTLET, form.substring(1));
		return proves && !adverb && !told && form.length() > 2 && !form.equals("الله");
	}

	private void add(int first, int end, PartyType type, boolean feminine) {
		Set<String> words = words(first, end);
		Speaker speaker = known(words).orElseGet(() -> {
			Speaker found = new Speaker(words, type, new ArrayList<>());
			this.speakers.add(found);
			return found;
		});
		Text text = this.page.text();
		boolean plural = speaker.type() == PartyType.GROUP;
		int party = this.page.marked().parties().size() + this.speakers.indexOf(speaker);
		boolean named = speaker.type() == PartyType.PERSON;
		speaker.mentions()
			.add(new Mention(mentionType(speaker.type()), named ? Form.NAME : Form.DESCRIPTION, first, end,
					text.token(first).start(), text.token(end - 1).end(), first, named ? end : first, "", plural,
					feminine, party));
	}

	private Optional<Speaker> known(Set<String> words) {
		return this.speakers.stream().filter((speaker) -> speaker.words().containsAll(words)).findFirst();
	}

	private Set<String> words(int first, int end) {
		Set<String> words = new TreeSet<>();
		for (int i = first; i < end; i++) {
			String form = this.page.form(i);
			words.add((form.startsWith("ال") && form.length() > 4) ? form.substring(2) : form);
		}
		return words;
	}

	private PartyType type(int first, int end) {
		String form = this.page.form(first);
		String stem = form.startsWith("ال") ? form.substring(2) : form;
		if (this.page.has(WordClass.OUTLET, form) || this.page.has(WordClass.BODY, stem)) {
			return PartyType.ORGANIZATION;
		}
		if (this.page.has(WordClass.DOCUMENT, form) || this.page.is(WordClass.QUANTIFIER, first)) {
			return PartyType.ANONYMOUS;
		}
		if (stem.length() > 4 && (stem.endsWith("ون") || stem.endsWith("ات") || stem.endsWith("اء"))) {
			return PartyType.GROUP;
		}
		return (end - first > 1 || form.startsWith("ال")) ? PartyType.PERSON : PartyType.ANONYMOUS;
	}

	private static MentionType mentionType(PartyType type) {
		return switch (type) {
			case PERSON -> MentionType.PERSON;
			case GROUP -> MentionType.GROUP;
			case ORGANIZATION -> MentionType.ORGANIZATION;
			case ANONYMOUS -> MentionType.ANONYMOUS;
		};
	}

	private MarkedText extended() {
		List<Mention> mentions = new ArrayList<>(this.page.marked().mentions());
		List<Party> parties = new ArrayList<>(this.page.marked().parties());
		for (Speaker speaker : this.speakers) {
			mentions.addAll(speaker.mentions());
			Mention first = speaker.mentions().get(0);
			boolean named = speaker.type() == PartyType.PERSON && first.end() - first.first() > 1;
			parties.add(
					new Party(speaker.type(), this.page.text().cut(first.first(), first.end()), named, Optional.empty(),
							Optional.empty(), List.of(), speaker.mentions().stream().map(this::passage).toList()));
		}
		mentions.sort(Comparator.comparingInt(Mention::first));
		return new MarkedText(this.page.text(), mentions, parties);
	}

	private Passage passage(Mention mention) {
		Text text = this.page.text();
		return new Passage(text.spanOfChars(mention.start(), mention.stop()),
				text.raw().substring(mention.start(), mention.stop()));
	}

}
