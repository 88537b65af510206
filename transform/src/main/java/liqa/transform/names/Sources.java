package liqa.transform.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises sources without a name: مصدر مطلع, تقارير صحفية, مسؤول أمريكي.
 */
final class Sources {

	private static final Set<String> LINKS = Set.of("في", "من", "داخل", "لدي", "باسم", "علي", "ب");

	private static final Set<String> FROM_THEM = Set.of("منه", "منها", "منهم");

	/** Callings whose holder is quoted without a name. */
	private static final Set<String> UNNAMED = Set.of("official", "diplomat", "spokesperson", "leader", "member",
			"rank", "politician", "adviser", "commander", "judge", "profession", "deputy", "minister");

	private final NounPhrases phrases;

	private final Offices offices;

	Sources(NounPhrases phrases, Offices offices) {
		this.phrases = phrases;
		this.offices = offices;
	}

	/** The source whose phrase begins at a token. */
	Optional<Draft> at(Words words, int t) {
		if (words.as(t, Trait.QUANTIFIER).isPresent() && words.as(t + 1, Trait.SOURCE)
			.filter((r) -> r.cut() == 0 && r.definite() == Adjectives.isSameAhead(words.form(t)))
			.isPresent()) {
			// ثلاثة مصادر مطلعة, نفس المصدر
			Reading start = words.as(t, Trait.QUANTIFIER).orElseThrow();
			return at(words, t + 1).map((source) -> source.from(t, start));
		}
		Optional<Reading> found = words.as(t, Trait.SOURCE)
			.filter((r) -> r.cut() == 0 || !words.whole(t).is(Trait.COMMON));
		if (found.isEmpty()) {
			return unnamed(words, t);
		}
		Reading reading = found.get();
		int limit = words.limit(t);
		int end = this.phrases.adjectives(words, afterRelative(words, t + 1, reading), limit, reading.definite());
		if (end == t + 1 && words.whole(end).is(Trait.PORTFOLIO)) {
			// وسائل إعلام محلية
			boolean definite = words.whole(end).definite();
			end = this.phrases.adjectives(words, end + 1, limit, definite);
		}
		end = this.phrases.linked(words, end, limit, LINKS);
		if (end == t + 1 && words.isOpenQuote(end)) {
			end = this.phrases.quoted(words, end, limit);
		}
		if (end == t + 1 && FROM_THEM.contains(words.form(end)) && reading.base().startsWith("مقرب")) {
			end++;
		}
		if (end == t + 1 && !reading.word().alone()) {
			return Optional.empty();
		}
		return Optional.of(draft(words, t, end, reading, isMany(reading)));
	}

	/**
	 * مصدر فصائلي مطلع: a relative adjective that no list has, behind an indefinite
	 * source.
	 */
	private static int afterRelative(Words words, int t, Reading source) {
		Reading next = words.whole(t);
		return (!source.definite() && next.word().traits() == 0 && next.base().length() > 4 && !next.definite()
				&& (!next.base().startsWith("ل") || next.base().startsWith("لل")) && next.base().endsWith("ي")) ? t + 1
						: t;
	}

	private Optional<Draft> unnamed(Words words, int t) {
		return this.offices.indefinite(words, t)
			.filter((role) -> UNNAMED.contains(role.kind()) && !qualifiesNoun(words, t, role.reading()))
			.map((role) -> draft(words, t, role.end(), role.reading(), false));
	}

	/** مؤتمر صحفي مشترك: an adjective behind its noun is nobody. */
	private static boolean qualifiesNoun(Words words, int t, Reading reading) {
		Reading before = words.whole(t - 1);
		return reading.proclitics().isEmpty() && reading.stem().endsWith("ي") && before.is(Trait.COMMON)
				&& !before.is(Trait.FUNCTION) && !words.isVerb(t - 1) && !words.isFunction(t - 1);
	}

	/** تقارير; مراقبين, who are known by what they do as well. */
	private static boolean isMany(Reading reading) {
		return reading.word().kind().equals("many") || reading.base().endsWith("ون") || reading.base().endsWith("ين");
	}

	private Draft draft(Words words, int t, int end, Reading reading, boolean several) {
		return Draft.of(MentionType.ANONYMOUS, Form.DESCRIPTION, t, this.offices.role(words, t, end, reading), reading,
				List.of(), several);
	}

}
