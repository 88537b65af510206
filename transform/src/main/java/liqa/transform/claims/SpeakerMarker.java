package liqa.transform.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

	/**
	 * Words from a source without a verb to the outlet it spoke to: بحسب مصدر لـ"الوطن".
	 */
	private static final int REACH_OF_SOURCE = 14;

	/**
	 * Words from وفق to the outlet behind its verb: وفق ما نشره أمس موقع قناة (النهر).
	 */
	private static final int REACH_OF_VERB = 7;

	/** How reliable a verb must be to prove a speaker. */
	private static final double PROOF = 0.85;

	private static final Set<String> REPORTS = Set.of("تقرير", "احصاءات", "احصاييات", "ارقام", "بيانات", "تقديرات",
			"معطيات", "وثايق", "وثيقه", "تحليل", "نتايج", "تحقيقات", "صور", "مسح", "احصاء");

	private final Page page;

	private final List<Speaker> speakers = new ArrayList<>();

	/** Those of them that are known outlets, with their ids. */
	private final Map<Speaker, String> outlets = new IdentityHashMap<>();

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
		Optional<Cue> cue = this.page.cueAt(verb).filter((word) -> word.is(Cue.Shape.FINITE));
		Optional<Frame> read = cue.flatMap((word) -> this.page.frameAt(verb));
		read.ifPresent((found) -> markOutlets(verb + 1, found.complement().first()));
		read.ifPresent((found) -> markOpening(verb));
		markCarrier(verb);
		if (this.page.starts(WordClass.ATTRIBUTION, verb) || this.page.starts(WordClass.ATTRIBUTION_CLAUSE, verb)) {
			markNamedBySign(verb);
		}
		if (cue.isEmpty() && this.page.starts(WordClass.ATTRIBUTION, verb)) {
			markOutlets(verb + 1, Math.min(verb + REACH_OF_SOURCE, this.page.sentenceOf(verb).end()));
		}
		Optional<Frame> frame = read
			.filter((found) -> found.unknownSubject() && found.subject().isEmpty() && !found.cue().homograph());
		if (frame.isEmpty() || refersBack(verb + 1)) {
			return;
		}
		int first = this.page.opensQuote(verb + 1) ? verb + 2 : verb + 1;
		Complement complement = frame.get().complement();
		// دعت حماس | لتشكيل: nothing stands between
		boolean adjoins = complement.cut() > 0 || complement.how() == Takes.OBJECT;
		int end = endOfPhrase(first, adjoins ? complement.first() + 1 : complement.first());
		if (end > first && !markHolder(end, frame.get()) && isPhrase(first, end, frame.get())) {
			add(first, end, 0, type(first, end), frame.get().cue().feminine());
		}
	}

	/**
	 * رئيس | بلدية شيلوبي | سيف الدين أيدمير: behind the body that completes an office
	 * stands the name of its holder.
	 */
	private boolean markHolder(int office, Frame frame) {
		int first = office;
		Optional<Mention> body = this.page.mentionFrom(first);
		while (body.filter((of) -> of.type() != MentionType.PERSON && of.proclitics().isEmpty()).isPresent()) {
			first = body.get().end();
			body = this.page.mentionFrom(first);
		}
		if (first == office || body.isPresent()) {
			return false;
		}
		first = this.page.isSign(first, "،,") ? first + 1 : first;
		int limit = frame.complement().first();
		int end = endOfPhrase(first, limit);
		boolean last = end >= limit - 1 || this.page.isPause(end) || this.page.isThat(end)
				|| this.page.isPreposition(end);
		boolean named = end >= first + 2 && !this.page.form(first).startsWith("ال")
				&& !this.page.form(first).endsWith("ا") && !this.page.form(first).startsWith("لل");
		if (last && named) {
			add(first, end, 0, PartyType.PERSON, frame.cue().feminine());
		}
		return last && named;
	}

	/**
	 * قال فلان لـ«الشروق» إن, في اتصال مع «الشروق», في تصريح لهسبريس: what is set apart
	 * behind ل, or stands behind a word for what was said to it, is the outlet he spoke
	 * to.
	 */
	private void markOutlets(int first, int end) {
		for (int i = first; i < end; i++) {
			boolean through = this.page.form(i).equals("ل") || this.page.form(i).equals("عبر");
			through |= this.page.mentionOver(i).isEmpty() && this.page.isOutletTold(i);
			int name = through || this.page.isConversation(i) ? i + 1 : this.page.end(WordClass.PUBLISHED, i);
			if (name > 0 && this.page.setsApart(name)) {
				markSetApart(name);
			}
			else if (this.page.isOutletTold(i) && isUnknownName(i + 1, end)) {
				add(i + 1, endOfPhrase(i + 1, end), 0, PartyType.ORGANIZATION, true);
			}
			else if (this.page.isStatementTo(i)) {
				markTold(i, end);
			}
		}
	}

	/** وفقا لصحيفة (النهر), وفق ما نشره موقع «النهر»: an outlet as source. */
	private void markNamedBySign(int attribution) {
		int source = this.page.end(WordClass.ATTRIBUTION, attribution);
		if (source > 0 && this.page.setsApart(source)) {
			markSetApart(source); // بحسب «النهر»
			return;
		}
		for (int i = attribution + 1; i < attribution + REACH_OF_VERB; i++) {
			if ((this.page.is(WordClass.OUTLET, i) || this.page.isOutletTold(i)) && this.page.setsApart(i + 1)) {
				markSetApart(i + 1);
				return;
			}
		}
	}

	/** وفي حديث لـ«الشروق»، قال فلان: the outlet stands before the verb. */
	private void markOpening(int verb) {
		int first = this.page.sentenceOf(verb).first();
		if (this.page.form(first).endsWith("في") && this.page.is(WordClass.CONVERSATION, first + 1)) {
			markOutlets(first + 1, Math.min(verb, first + REACH_OF_SOURCE));
		}
	}

	/** نقلت إذاعة محلية عن فلان: a medium without a name. */
	private void markCarrier(int verb) {
		boolean medium = QuotedSources.isCarrying(this.page.form(verb)) && this.page.is(WordClass.OUTLET, verb + 1)
				&& !this.page.form(verb + 1).startsWith("ال") && this.page.mentionOver(verb + 1).isEmpty();
		if (medium) {
			int end = endOfPhrase(verb + 1, this.page.sentenceOf(verb).end());
			if (this.page.form(end).equals("عن")) {
				add(verb + 1, end, 0, PartyType.ORGANIZATION, true);
			}
		}
	}

	/** لمبعوثة الجوهرة أف أم: words with article where only an outlet can stand. */
	private boolean isUnknownName(int first, int end) {
		return first < end && this.page.form(first).startsWith("ال") && belongs(first, first)
				&& this.page.cueAt(first).isEmpty();
	}

	private void markSetApart(int open) {
		int close = this.page.endOfSetApart(open, LONGEST_OUTLET);
		boolean known = false;
		for (int i = open + 1; i < close; i++) {
			known |= this.page.mentionOver(i).filter((inner) -> !isPartOfName(inner, open, close)).isPresent();
		}
		if (close > open + 1 && close <= open + LONGEST_OUTLET + 1 && !known) {
			add(open + 1, close, 0, PartyType.ORGANIZATION, true);
		}
	}

	/** لـ«أخبار المنامة»: a place inside the name of an outlet. */
	private static boolean isPartOfName(Mention inner, int open, int close) {
		return inner.type() == MentionType.PLACE && inner.first() > open && inner.end() <= close
				&& inner.end() - inner.first() < close - open - 1;
	}

	/**
	 * في تصريح لهسبريس, لـCNN: the word behind ل, and what follows it in the same script.
	 */
	private void markTold(int at, int end) {
		boolean apart = this.page.form(at).equals("ل");
		int first = apart ? at + 1 : at;
		if (first < end && this.page.isWord(first) && this.page.mentionOver(first).isEmpty()) {
			int last = first + 1;
			while (this.page.isLatin(first) && last < end && this.page.isLatin(last)) {
				last++;
			}
			add(first, last, apart ? 0 : 1, PartyType.ORGANIZATION, true);
			Speaker outlet = known(words(first, last)).orElseThrow();
			this.page.outlet(apart ? this.page.form(first) : this.page.toldName(first))
				.ifPresent((id) -> this.outlets.put(outlet, id));
		}
	}

	/**
	 * Whether the subject is a word that takes up somebody named before: البيان, الموقع.
	 */
	private boolean refersBack(int token) {
		return this.page.is(WordClass.DOCUMENT, token) && !isReport(token) || this.page.is(WordClass.STAND_IN, token)
				|| this.page.is(WordClass.LINK, token) || this.page.is(WordClass.NEGATION, token)
				|| (this.page.is(WordClass.OUTLET, token) && this.page.form(token).startsWith("ال"));
	}

	/** تقرير أممي, إحصاءات رسمية: a document that is named for itself, not for a body. */
	private boolean isReport(int token) {
		return REPORTS.contains(this.page.form(token)) && this.page.isWord(token + 1)
				&& this.page.mentionOver(token + 1).isEmpty() && belongs(token + 1, token);
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
				&& !this.page.starts(WordClass.ATTRIBUTION, i) && !this.page.starts(WordClass.ATTRIBUTION_CLAUSE, i)
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
		boolean proves = frame.cue().verb().reliability() >= PROOF && how != Takes.PREDICATE
				&& (how != Takes.OBJECT || frame.cue().takes(Takes.QUOTE) && this.page.form(first).startsWith("ال"));
		String form = this.page.form(first);
		// مخاطبا الحضور
		boolean adverb = form.length() > 3 && form.endsWith("ا") && !form.startsWith("ال")
				&& !this.page.is(WordClass.OUTLET, first) // مراسلنا
				|| isAdverb(this.page.form(end - 1)); // جملة وتفصيلا
		// لراديو المدينة
		boolean told = form.startsWith("ل") && this.page.has(WordClass.OUTLET, form.substring(1));
		return proves && !adverb && !told && form.length() > 2 && !form.equals("الله");
	}

	private static boolean isAdverb(String form) {
		return form.length() > 4 && form.startsWith("و") && form.endsWith("ا");
	}

	private void add(int first, int end, int cut, PartyType type, boolean feminine) {
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
					(cut > 0) ? text.after(first, cut) : text.token(first).start(), text.token(end - 1).end(), first,
					named ? end : first, (cut > 0) ? this.page.form(first).substring(0, cut) : "", plural, feminine,
					party));
	}

	private Optional<Speaker> known(Set<String> words) {
		return this.speakers.stream().filter((speaker) -> speaker.words().containsAll(words)).findFirst();
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
		this.speakers.stream()
			.flatMap((speaker) -> speaker.mentions().stream())
			.forEach(
					(name) -> mentions.removeIf((inner) -> inner.first() >= name.first() && inner.end() <= name.end()));
		List<Party> parties = new ArrayList<>(this.page.marked().parties());
		for (Speaker speaker : this.speakers) {
			mentions.addAll(speaker.mentions());
			Mention first = speaker.mentions().get(0);
			boolean named = speaker.type() == PartyType.PERSON && first.end() - first.first() > 1;
			String written = this.page.text().raw().substring(first.start(), first.stop());
			// للأهرام, without the ل that is cut off
			String name = written.startsWith("ل") && !first.proclitics().isEmpty() ? "ا" + written : written;
			parties.add(new Party(speaker.type(), name, named, Optional.ofNullable(this.outlets.get(speaker)),
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
