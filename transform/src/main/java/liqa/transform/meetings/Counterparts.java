package liqa.transform.meetings;

import java.util.List;
import java.util.Optional;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * Reads a noun of meeting whose one side is a pronoun and whose other side is named
 * behind a second بين: القمة المرتقبة بينه وبين نظيره. Arabic repeats بين where one of
 * the two is a pronoun; see Ryding, A Reference Grammar of Modern Standard Arabic (2005),
 * chapter 16.
 */
final class Counterparts {

	private static final double CONFIDENCE = 0.74;

	/** Between the noun and بينه stand adjectives or a relative clause. */
	private static final int FAR = 10;

	/** الرئيس إلغاء القمة: so near stands who the noun before it is told of. */
	private static final int BESIDE = 2;

	private static final String AND_BETWEEN = "وبين";

	private final Page page;

	private final Arguments arguments;

	private final Antecedents antecedents;

	private final Sides sides;

	Counterparts(Page page, Arguments arguments, Antecedents antecedents, Sides sides) {
		this.page = page;
		this.arguments = arguments;
		this.antecedents = antecedents;
		this.sides = sides;
	}

	/** Who meets whom, if a noun is followed by such a pair. */
	Optional<Roles> of(int noun, Trigger trigger, Cast cast) {
		int at = between(noun);
		if (at < 0 || this.page.has(noun - 1, Cue.EXISTENCE)) {
			// دون أن تكون هناك لقاءات بينه وبين الوفد: not told of a single one
			return Optional.empty();
		}
		List<Mention> others = this.arguments.after(at + 1, trigger)
			.stream()
			.filter((a) -> a.first() == at + 2)
			.flatMap((a) -> a.phrases().stream())
			.filter((m) -> this.page.isPlace(m) || this.page.isParty(m))
			.toList();
		if (others.isEmpty()) {
			return Optional.empty();
		}
		boolean bodies = trigger.frame() == Frame.TALK
				&& others.stream().allMatch((m) -> m.type() == MentionType.ORGANIZATION && !this.page.isPlace(m));
		return meant(noun, pronoun(at), others)
			// المفاوضات جارية بينه وبين النادي: a body negotiates with bodies
			.filter((m) -> !bodies || m.type() != MentionType.PERSON)
			.map((one) -> this.sides.of(noun, trigger, cast, List.of(one), others, CONFIDENCE).upTo(end(others)));
	}

	/** Where بينه stands that وبين follows; -1 if it does not. */
	private int between(int noun) {
		int end = Math.min(this.page.sentenceOf(noun).end(), noun + FAR);
		for (int at = noun + 1; at + 2 < end; at++) {
			if (pronoun(at) != Pronoun.NONE && this.page.text().form(at + 1).equals(AND_BETWEEN)) {
				return at;
			}
			boolean named = this.page.mentionAt(at).filter((m) -> !this.page.isPlace(m)).isPresent();
			// الاجتماع الذي جرى بينه وبين نظيره
			boolean boundary = this.page.has(at, Cue.BOUNDARY) && !this.page.has(at - 1, Cue.RELATIVE);
			if (named || boundary || this.page.has(at, Cue.CONTENT)
					|| this.page.triggers(at).stream().anyMatch((t) -> !t.isVerb() && !t.isVerbal())) {
				break;
			}
		}
		return -1;
	}

	/**
	 * بعد قرار الرئيس إلغاء القمة المقررة بينه وبين نظيره: whom the sentence names right
	 * before the noun, else whom it is about.
	 */
	private Optional<Mention> meant(int noun, Pronoun pronoun, List<Mention> others) {
		int first = this.page.sentenceOf(noun).first();
		return this.antecedents.nearest(noun, (m) -> pronoun.agreesWith(m) && !Cast.holds(others, m))
			.filter((m) -> noun - m.end() <= BESIDE)
			.or(() -> this.antecedents.antecedent(noun, pronoun, (m) -> Cast.holds(others, m)))
			.filter((m) -> m.first() >= first && m.first() < noun && m.type() != MentionType.ORGANIZATION);
	}

	private Pronoun pronoun(int at) {
		Pronoun pronoun = Pronoun.after("بين", this.page.text().form(at));
		return (pronoun == Pronoun.BOTH) ? Pronoun.NONE : pronoun;
	}

	private static int end(List<Mention> others) {
		return others.get(others.size() - 1).end();
	}

}
