package liqa.transform.claims;

import java.util.Optional;
import java.util.Set;

import liqa.transform.claims.Voice.How;
import liqa.transform.claims.Voice.Reach;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * Whom المصدر ذاته and ذات المصدر stand for in an article that has spoken of no source
 * before: whoever spoke last, be it a body, a man or a document.
 */
final class SameSource {

	private static final Set<String> ONE = Set.of("المصدر");

	private static final Set<String> SEVERAL = Set.of("المصادر");

	/** The same one: ذات, نفس before the noun, and behind it with a pronoun. */
	private static final Set<String> SAME = Set.of("ذات", "نفس", "ذاته", "نفسه", "عينه", "ذاتها", "نفسها", "عينها");

	private final Page page;

	SameSource(Page page) {
		this.page = page;
	}

	/** The voice of whoever spoke last, for a source that was not introduced. */
	Optional<Voice> of(Mention source, Floor floor) {
		boolean one = isBare(source, ONE);
		if (!one && !isBare(source, SEVERAL) || isIntroduced(source)
				|| this.page.is(WordClass.QUANTIFIER, source.first() - 1)) {
			return Optional.empty(); // بعض المصادر
		}
		return floor.last()
			.filter((last) -> one ? isOne(last.speaker()) : isSeveral(last.speaker()))
			// الوزارة. وأضاف المصدر كذا، مشيرة, مشيرا: what goes on agrees with either
			.map((last) -> (last.reach() == Reach.TOLD || last.reach() == Reach.ON) ? last.goingOn(How.NAMED)
					: new Voice(last.speaker(), How.WRITTEN));
	}

	/** المصدر, المصدر نفسه, ذات المصدر; but not المصدر الأمني, بعض المصادر. */
	private boolean isBare(Mention source, Set<String> nouns) {
		boolean named = false;
		for (int i = source.first(); i < source.end(); i++) {
			String form = (i == source.first()) ? this.page.form(i).substring(source.proclitics().length())
					: this.page.form(i);
			boolean noun = nouns.contains(form) || nouns.contains("ا" + form);
			if (!noun && !SAME.contains(form)) {
				return false;
			}
			named |= noun;
		}
		return named && source.type() == MentionType.ANONYMOUS;
	}

	private boolean isIntroduced(Mention source) {
		return this.page.marked()
			.mentions()
			.stream()
			.anyMatch((before) -> before.party() == source.party() && before.first() < source.first()
					&& !isBare(before, ONE) && !isBare(before, SEVERAL));
	}

	/** الوزارة, الوزير; مصادر مطلعة are often taken up as one: المصدر. */
	private static boolean isOne(Mention speaker) {
		return !isSeveral(speaker) || speaker.type() == MentionType.ANONYMOUS;
	}

	/** وسائل إعلام, مصادر محلية. */
	private static boolean isSeveral(Mention speaker) {
		return speaker.plural() || speaker.type() == MentionType.GROUP;
	}

}
