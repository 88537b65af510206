package liqa.transform.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises bodies: ministries, parties, companies, outlets, armies.
 */
final class Bodies {

	private static final int LONGEST_UNKNOWN = 3;

	/** مصدر لشبكتنا: the outlet that tells. */
	private static final String OUR = "نا";

	private static final String MINISTRY = "وزاره";

	/** Ministries that are called by what they are for. */
	private static final Set<String> MINISTRIES = Set.of("خارجيه", "داخليه");

	/** Prepositions that parties follow. */
	private static final Set<String> BESIDE = Set.of("مع", "بين", "من", "قبل", "طرف");

	private final Gazetteer gazetteer;

	private final NounPhrases phrases;

	private final Offices offices;

	Bodies(Gazetteer gazetteer, NounPhrases phrases, Offices offices) {
		this.gazetteer = gazetteer;
		this.phrases = phrases;
		this.offices = offices;
	}

	/** The body whose phrase begins at a token. */
	Optional<Draft> at(Words words, int t) {
		int limit = words.limit(t);
		Optional<Gazetteer.Match> known = this.gazetteer.longest(words, t, limit, true)
			.filter(Gazetteer.Match::isOfBody)
			.filter((m) -> !isDoubtful(words, t, m));
		Optional<Reading> noun = words.as(t, Trait.ORGANIZATION)
			.filter((r) -> r.cut() == 0 || !words.whole(t).is(Trait.COMMON))
			.filter((r) -> !Attachments.isLeadership(words, t, r));
		int phrase = noun.map((reading) -> phrase(words, t, limit, reading)).orElse(t);
		if (known.isPresent() && known.get().end() >= phrase) {
			return Optional.of(named(words, t, limit, known.get()));
		}
		if (phrase == t + 1 || noun.isEmpty()) {
			Optional<Draft> ministry = ministry(words, t);
			if (ministry.isPresent() || noun.isEmpty()) {
				return ministry;
			}
		}
		Reading reading = noun.get();
		if (phrase > t + 1) {
			List<Known> entry = known.filter((m) -> m.end() > t + 1 && phrase - m.end() <= 1)
				.map((m) -> bodies(m))
				.orElse(List.of());
			return Optional.of(Draft.of(MentionType.ORGANIZATION, Form.NAME, t,
					this.offices.role(words, t, phrase, reading), reading, entry, false));
		}
		// برنامجها النووي, احتل المركز الرابع: no bodies
		boolean own = reading.isPossessed() && !reading.word().kind().equals("weak")
				&& (!reading.word().kind().startsWith("weak") || reading.stem().endsWith(OUR));
		boolean ranked = words.whole(t + 1).is(Trait.REGNAL) && words.whole(t + 1).hasArticle();
		if (reading.definite() && (reading.word().alone() || own) && !ranked) {
			// الجهاز الفني والإداري: of whatever kind, it is no other
			int end = reading.hasArticle() ? this.phrases.adjectives(words, t + 1, limit, true) : t + 1;
			return Optional.of(Draft.of(MentionType.ORGANIZATION, Form.DESCRIPTION, t,
					this.offices.role(words, t, end, reading), reading, List.of(), false));
		}
		return Optional.empty();
	}

	/** خارجية, داخلية: what a minister is for, and his ministry. */
	static boolean isMinistry(Reading reading) {
		return MINISTRIES.contains(reading.base());
	}

	/** وأكدت الداخلية أن: a ministry by what it is for, where it speaks. */
	private Optional<Draft> ministry(Words words, int t) {
		Reading reading = words.whole(t);
		if (!reading.hasArticle() || !MINISTRIES.contains(reading.base()) || !words.isTelling(t - 1)
				|| words.whole(t + 1).hasArticle()) {
			return Optional.empty();
		}
		String verb = words.form(t - 1);
		if (!verb.endsWith("ت") && !verb.startsWith("ت") && !verb.startsWith("وت")) {
			return Optional.empty();
		}
		OfficeKey key = OfficeKey.of(MINISTRY, List.of(reading.base()), "");
		return Optional.of(new Draft(MentionType.ORGANIZATION, Form.DESCRIPTION, t, t + 1, reading, t + 1, t + 1,
				List.of(new Role(t, t + 1, reading, key)), List.of(), "", false, true));
	}

	/**
	 * Whether a name is also an ordinary word here: الحياة and ومع are outlets only in a
	 * source's place, in quotation marks or behind their noun.
	 */
	private static boolean isDoubtful(Words words, int t, Gazetteer.Match match) {
		if (match.known().stream().allMatch(Known::doubtful)) {
			return !isCoupled(words, t, match);
		}
		if (match.end() == t + 1 && !words.isOpenQuote(t - 1) && !match.isOf(Known.Kind.ORGANIZATION)
				&& match.of(Known.Kind.PLACE).filter((place) -> place.type().equals("capital")).isPresent()) {
			// أكدت الرياض
			return true;
		}
		if (match.end() > t + 1 || words.isOpenQuote(t - 1)
				|| words.isReportingVerb(t - 1) && match.reading().cut() == 0) {
			return false;
		}
		boolean man = words.isReportingVerb(t - 1) && !words.form(t - 1).endsWith("ت");
		if (match.isOf(Known.Kind.ORGANIZATION) && match.reading().isPlain() && !match.reading().definite() && !man) {
			// طالبان, داعش: what is also a word is listed as such
			return match.known()
				.stream()
				.filter((known) -> known.kind() == Known.Kind.ORGANIZATION)
				.allMatch(Known::doubtful);
		}
		return words.isCommon(t) || match.reading().word().isAny(Trait.NATIONALITY.bit() | Trait.OFFICE_ADJECTIVE.bit())
				|| match.reading().proclitics().length() > 0 && match.reading().stem().length() < 4;
	}

	/**
	 * بين حماس وإسرائيل, قالت حماس: where a state or another body stands beside it, or it
	 * speaks.
	 */
	private static boolean isCoupled(Words words, int t, Gazetteer.Match match) {
		if (match.end() == t + 1 && match.reading().definite() && match.reading().cut() == 0
				&& match.isOf(Known.Kind.ORGANIZATION) && !match.isOf(Known.Kind.PLACE)) {
			// أكد الأزهر
			return words.isTelling(t - 1);
		}
		if (match.end() > t + 1 || match.reading().definite() || !match.isOf(Known.Kind.ORGANIZATION)) {
			return false;
		}
		if (words.isReportingVerb(t - 1) && words.form(t - 1).endsWith("ت") && match.reading().cut() == 0) {
			return true;
		}
		Reading after = Adjectives.conjoined(words, match.end());
		boolean next = after != null && after.is(Trait.COUNTRY);
		return next && match.reading().cut() == 0
				|| match.reading().proclitics().equals("و") && words.whole(t - 1).is(Trait.COUNTRY);
	}

	private static List<Known> bodies(Gazetteer.Match match) {
		return match.known()
			.stream()
			.filter((k) -> k.kind() == Known.Kind.ORGANIZATION || k.kind() == Known.Kind.OUTLET)
			.toList();
	}

	private Draft named(Words words, int t, int limit, Gazetteer.Match match) {
		int end = this.phrases.adjectives(words, match.end(), limit, true);
		List<Known> known = bodies(match);
		Reading reading = match.reading();
		Word noun = reading.word();
		boolean feminine = noun.isAny(Trait.ORGANIZATION.bit() | Trait.GROUP.bit()) ? noun.feminine()
				: reading.stem().endsWith("ه") || known.get(0).kind() == Known.Kind.OUTLET;
		return new Draft(MentionType.ORGANIZATION, Form.NAME, t, end, reading, t, end,
				List.of(this.offices.role(words, t, end, reading)), known, known.get(0).country(), false, feminine);
	}

	private int phrase(Words words, int t, int limit, Reading noun) {
		boolean weak = noun.word().kind().startsWith("weak");
		if (noun.hasArticle()) {
			int end = this.phrases.adjectives(words, t + 1, limit, true);
			// المكتب الإعلامي لكتيبة الفتح
			int quoted = words.isOpenQuote(end) ? this.phrases.quoted(words, end, limit)
					: (end > t + 1) ? this.phrases.owner(words, end, limit) : end;
			return (weak && quoted == end && this.offices.country(words, t + 1, end).isEmpty()) ? t + 1 : quoted;
		}
		int end = noun.isPossessed() ? t + 1
				: this.phrases.dependent(words, t + 1, limit, NounPhrases.takesPerson(noun.word()));
		if (weak && !words.isOpenQuote(t + 1) && this.offices.country(words, t + 1, end).isEmpty()
				&& words.whole(t + 1).is(Trait.COMMON) && !isManagement(words, t, noun)) {
			end = t + 1;
		}
		end = Math.max(end, this.phrases.namesake(words, t + 1, limit, noun));
		if (end > t + 1) {
			end = this.phrases.withHolder(words, t + 1, end, limit);
		}
		if (end == t + 1 && !noun.isPossessed()) {
			end = properName(words, t + 1, limit);
		}
		return (end == t + 1) ? end : this.phrases.linked(words, end, limit, Set.of());
	}

	/** إدارة شركة الأسمنت: those who run it; but مسؤولية إدارة شركة is what they do. */
	private static boolean isManagement(Words words, int t, Reading noun) {
		Word run = words.whole(t + 1).word();
		return noun.is(Trait.LED) && run.is(Trait.ORGANIZATION)
				&& (words.isFirst(t) || words.isMeetingVerb(t - 1) || !words.isWord(t - 1)
						|| BESIDE.contains(words.form(t - 1)) || words.whole(t - 1).definite() || noun.isConjoined());
	}

	/** A name nobody knows after the noun: صحيفة هآرتس, شركة هواوي. */
	private static int properName(Words words, int t, int limit) {
		int end = t;
		while (end < limit && end < t + LONGEST_UNKNOWN && words.isWord(end) && words.whole(end).word().traits() == 0
				&& !words.isCommon(end)) {
			end++;
		}
		return end;
	}

}
