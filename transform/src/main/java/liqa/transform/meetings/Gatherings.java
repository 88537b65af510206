package liqa.transform.meetings;

import java.util.List;
import java.util.Optional;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * A circle of equals that meets among itself: اجتمع قادة دول الخليج, قمة بين الزعيمين,
 * عقد وزراء المالية اجتماعا. Nobody stands on the other side, so that nothing but the
 * circle is told; who meets it is read elsewhere.
 */
final class Gatherings {

	private static final double CONFIDENCE = 0.65;

	/** So far from the word of meeting بين and the circle may stand. */
	private static final int FAR = 10;

	/** So many adjectives stand between: اجتماع تشاوري طارئ لوزراء الخارجية. */
	private static final int ADJECTIVES = 3;

	private final Page page;

	private final Antecedents antecedents;

	Gatherings(Page page, Antecedents antecedents) {
		this.page = page;
		this.antecedents = antecedents;
	}

	/** The circle that a word of meeting is told of, if there is one. */
	Optional<Roles> of(int token, Trigger trigger) {
		if (trigger.isVerb()) {
			return (trigger.frame() == Frame.MEET && trigger.pronoun() == Pronoun.NONE) ? subject(token)
					: Optional.empty();
		}
		boolean meeting = (trigger.frame() == Frame.MEET || trigger.frame() == Frame.TALK)
				&& trigger.condition() == Trigger.Condition.NONE;
		if (!meeting) {
			return Optional.empty();
		}
		if (trigger.pronoun() != Pronoun.NONE) {
			return trigger.pronoun() == Pronoun.THEM ? own(token) : Optional.empty();
		}
		return genitive(token).or(() -> between(token)).or(() -> holder(token));
	}

	private Optional<Roles> subject(int verb) {
		int before = verb - 1;
		while (this.page.has(before, Cue.FILLER) && this.page.mentionIndexAt(before) < 0) {
			before--;
		}
		int last = before;
		return this.page.mentionFrom(verb + 1)
			.filter((m) -> m.proclitics().isEmpty() && isCircle(m))
			.or(() -> this.page.mentionAt(last).filter((m) -> m.proclitics().isEmpty() && isCircle(m)))
			.map((circle) -> roles(circle, verb));
	}

	/**
	 * أقر وزراء الخارجية في ختام اجتماعهم الاتفاق: the circle that acts in the sentence.
	 */
	private Optional<Roles> own(int noun) {
		int start = this.page.sentenceOf(noun).first();
		for (int at = noun - 1; at >= start; at--) {
			Optional<Mention> mention = this.page.mentionAt(at).filter((m) -> !this.page.isPlace(m));
			if (mention.isPresent()) {
				return mention.filter((m) -> m.proclitics().isEmpty() && isCircle(m))
					.map((circle) -> roles(circle, noun));
			}
		}
		return Optional.empty();
	}

	/** قمة قادة, اجتماع طارئ لوزراء */
	private Optional<Roles> genitive(int noun) {
		for (int at = noun + 1; at <= noun + 1 + ADJECTIVES; at++) {
			Optional<Mention> mention = this.page.mentionAt(at);
			if (mention.isPresent()) {
				String clitic = mention.get().proclitics();
				boolean fits = clitic.equals("ل") || clitic.isEmpty() && at == noun + 1;
				return mention.filter((m) -> fits && isCircle(m)).map((circle) -> roles(circle, noun));
			}
			if (isBorder(at)) {
				break;
			}
		}
		return Optional.empty();
	}

	private Optional<Roles> between(int noun) {
		for (int at = noun + 1; at < noun + FAR; at++) {
			if (this.page.has(at, Cue.BETWEEN)) {
				return this.page.mentionFrom(at + 1)
					.filter((m) -> m.proclitics().isEmpty() && isCircle(m))
					.map((circle) -> roles(circle, noun));
			}
			if (this.page.has(at, Cue.CONTENT) || this.page.has(at, Cue.BOUNDARY)) {
				break;
			}
		}
		return Optional.empty();
	}

	/** عقد وزراء المالية أمس اجتماعا */
	private Optional<Roles> holder(int noun) {
		Optional<Mention> circle = Optional.empty();
		for (int at = noun - 1; at > noun - FAR && at >= this.page.sentenceOf(noun).first(); at--) {
			Optional<Mention> mention = this.page.mentionAt(at).filter((m) -> !this.page.isPlace(m));
			if (mention.isPresent()) {
				if (circle.isPresent() || !isCircle(mention.get())) {
					return Optional.empty();
				}
				circle = mention;
				at = mention.get().first();
				continue;
			}
			if (this.page.triggers(at).stream().anyMatch((t) -> t.isVerb() && t.frame() == Frame.HOLD)) {
				int verb = at;
				return circle.map((found) -> roles(found, noun).from(verb));
			}
			if (isBorder(at)) {
				break;
			}
		}
		return Optional.empty();
	}

	private Roles roles(Mention circle, int token) {
		List<Mention> two = isTwo(circle) ? this.antecedents.pair(circle.first()) : List.of();
		boolean known = two.size() == 2;
		return new Roles(Frame.MEET, known ? two.subList(0, 1) : List.of(circle), known ? two.subList(1, 2) : List.of(),
				List.of(), List.of(), Math.min(token, circle.first()), Math.max(token + 1, circle.end()), CONFIDENCE);
	}

	/** الوزيران: the two who were named side by side before. */
	private boolean isTwo(Mention circle) {
		String form = this.page.text().form(circle.first());
		return circle.end() - circle.first() == 1 && this.page.has(circle.first(), Cue.MUTUAL)
				&& (form.endsWith("ان") || form.endsWith("ين"));
	}

	/** وزراء خارجية الدول الأربع, الزعيمين: heads and envoys, not whoever came. */
	private boolean isCircle(Mention mention) {
		return mention.type() == MentionType.GROUP && this.page.has(mention.first(), Cue.CIRCLE);
	}

	private boolean isBorder(int at) {
		return this.page.has(at, Cue.CONTENT) || this.page.has(at, Cue.BOUNDARY) || this.page.has(at, Cue.PARTNER)
				|| this.page.has(at, Cue.RELATIVE);
	}

}
