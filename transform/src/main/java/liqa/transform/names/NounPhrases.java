package liqa.transform.names;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Where the phrase of an office, a body or a group ends: the nouns that depend on its
 * head one by one (رئيس لجنة الأمن والدفاع), their adjectives, and what a preposition
 * binds to them (السفير الإيراني لدى بغداد).
 */
final class NounPhrases {

	private static final int DEEPEST = 6;

	private static final int LONGEST_QUOTE = 8;

	private static final int ADJECTIVES = Trait.NATIONALITY.bit() | Trait.OFFICE_ADJECTIVE.bit()
			| Trait.SOURCE_ADJECTIVE.bit();

	private static final int CARRIERS = Trait.OFFICE.bit() | Trait.OFFICE_PLURAL.bit() | Trait.ORGANIZATION.bit()
			| Trait.PORTFOLIO.bit() | Trait.GROUP.bit();

	private static final Set<String> PLACED = Set.of("في", "لدي", "الي", "ب", "ل");

	private final Gazetteer gazetteer;

	NounPhrases(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/**
	 * Where the nouns that depend on a head end, adjectives included.
	 * @param t index after the head
	 * @return {@code t} itself if none does
	 */
	int complement(Words words, int t, int limit) {
		return complement(words, t, limit, 0);
	}

	private int complement(Words words, int t, int limit, int depth) {
		if (t >= limit || depth > DEEPEST) {
			return t;
		}
		if (words.isOpenQuote(t)) {
			int end = quoted(words, t, limit);
			return (end > t) ? adjectives(words, end, limit, true) : t;
		}
		if (!words.isWord(t)) {
			return t;
		}
		Optional<Gazetteer.Match> known = this.gazetteer.longest(words, t, limit, false)
			.filter((m) -> m.reading().proclitics().isEmpty())
			.filter((m) -> m.end() - t > 1 || !words.whole(t).word().isAny(CARRIERS));
		if (known.isPresent() && !(known.get().isOf(Known.Kind.PERSON) && known.get().known().size() == 1)) {
			return coordinate(words, adjectives(words, known.get().end(), limit, true), limit, depth);
		}
		Reading here = words.whole(t);
		if (here.definite() && !here.is(Trait.GIVEN)) {
			return coordinate(words, adjectives(words, t + 1, limit, true), limit, depth);
		}
		if (here.word().isAny(CARRIERS) && !here.definite()) {
			int end = complement(words, t + 1, limit, depth + 1);
			if (end > t + 1) {
				return end;
			}
			int adjectives = adjectives(words, t + 1, limit, false);
			return (adjectives > t + 1) ? adjectives : t;
		}
		return t;
	}

	/** و with a further noun of the same office: وزير الثقافة والسياحة والآثار. */
	private int coordinate(Words words, int t, int limit, int depth) {
		int end = t;
		while (end < limit) {
			Reading joined = conjoined(words, end);
			if (joined == null || !joined.definite() || !joined.is(Trait.PORTFOLIO)
					|| joined.word().isAny(Trait.OFFICE.bit() | Trait.GROUP.bit() | Trait.ORGANIZATION.bit())) {
				return end;
			}
			end = adjectives(words, end + 1, limit, true);
		}
		return end;
	}

	private static @Nullable Reading conjoined(Words words, int t) {
		if (words.whole(t).is(Trait.COMMON)) {
			return null;
		}
		for (Reading reading : words.readings(t)) {
			if (reading.proclitics().equals("و")) {
				return reading;
			}
		}
		return null;
	}

	/**
	 * Where the adjectives that begin at a token end.
	 * @param definite whether they must have the article
	 */
	int adjectives(Words words, int t, int limit, boolean definite) {
		int end = t;
		while (end < limit && words.isWord(end)) {
			Reading here = words.whole(end);
			if (here.definite() != definite || !isAdjective(here)) {
				Reading joined = conjoined(words, end);
				if (end == t || joined == null || joined.definite() != definite || !joined.word().isAny(ADJECTIVES)
						|| joined.word().isAny(CARRIERS)) {
					break;
				}
			}
			end++;
		}
		return end;
	}

	/**
	 * Nationalities, listed adjectives, and any frequent word in ي or ية with the
	 * article.
	 */
	private static boolean isAdjective(Reading here) {
		if (here.word().isAny(ADJECTIVES)) {
			return true;
		}
		String stem = here.stem();
		return here.is(Trait.COMMON) && stem.length() > 5 && (stem.endsWith("ي") || stem.endsWith("يه"))
				&& !here.word().isAny(Trait.OFFICE.bit() | Trait.GIVEN.bit()) && here.definite();
	}

	/** Where a short quotation that names something ends, or {@code t}. */
	int quoted(Words words, int t, int limit) {
		for (int end = t + 1; end < limit && end <= t + LONGEST_QUOTE; end++) {
			if (words.isCloseQuote(end)) {
				return (end > t + 1) ? end + 1 : t;
			}
			if (!words.isWord(end)) {
				return t;
			}
		}
		return t;
	}

	/**
	 * Where what a preposition binds to an office or body ends: السفير لدى بغداد, القيادي
	 * في حركة حماس, المتحدث باسم الجيش.
	 * @param links the prepositions that the head noun allows; في and ب before a body are
	 * always allowed
	 */
	int linked(Words words, int t, int limit, Set<String> links) {
		int end = t;
		for (int i = 0; i < 2; i++) {
			int next = link(words, end, limit, links);
			if (next == end) {
				return end;
			}
			end = next;
		}
		return end;
	}

	private int link(Words words, int t, int limit, Set<String> links) {
		if (t >= limit || !words.isWord(t)) {
			return t;
		}
		String form = words.form(t);
		if (links.contains(form) && form.length() > 1) {
			int end = bound(words, t + 1, limit, form, true);
			return (end > t + 1) ? end : t;
		}
		if (form.equals("في") || form.equals("ب")) {
			int end = bound(words, t + 1, limit, form, false);
			return (end > t + 1) ? end : t;
		}
		if (form.equals("التابع") || form.equals("التابعه") || form.equals("التابعين")) {
			return attached(words, t + 1, limit, "ل", true, t);
		}
		int byLi = links.contains("ل") ? attached(words, t, limit, "ل", true, t) : t;
		return (byLi > t) ? byLi : attached(words, t, limit, "ب", links.contains("ب"), t);
	}

	private int attached(Words words, int t, int limit, String preposition, boolean anything, int otherwise) {
		if (t >= limit || words.whole(t).is(Trait.COMMON) && !words.form(t).startsWith("لل")) {
			return otherwise;
		}
		for (Reading reading : words.readings(t)) {
			if (!reading.proclitics().equals(preposition)) {
				continue;
			}
			Optional<Gazetteer.Match> known = this.gazetteer.longest(words, t, limit, true)
				.filter((m) -> m.reading().proclitics().equals(preposition))
				.filter((m) -> !m.isOf(Known.Kind.PERSON));
			if (known.isPresent() && (anything || !known.get().isOf(Known.Kind.PLACE))) {
				return coordinate(words, adjectives(words, known.get().end(), limit, true), limit, 0);
			}
			if (reading.definite() && (anything || reading.word().isAny(CARRIERS))) {
				return coordinate(words, adjectives(words, t + 1, limit, true), limit, 0);
			}
			if (reading.word().isAny(CARRIERS)) {
				int end = complement(words, t + 1, limit);
				if (end > t + 1) {
					return end;
				}
			}
		}
		return otherwise;
	}

	private int bound(Words words, int t, int limit, String preposition, boolean anything) {
		if (t >= limit) {
			return t;
		}
		Optional<Gazetteer.Match> known = this.gazetteer.longest(words, t, limit, false)
			.filter((m) -> m.reading().proclitics().isEmpty());
		if (known.isPresent() && known.get().isOf(Known.Kind.PLACE) && !anything && PLACED.contains(preposition)) {
			return t;
		}
		Reading here = words.whole(t);
		if (known.isPresent() || words.isOpenQuote(t) || anything && here.definite() || here.word().isAny(CARRIERS)) {
			return complement(words, t, limit);
		}
		return t;
	}

}
