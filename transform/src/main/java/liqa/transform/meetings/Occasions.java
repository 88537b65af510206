package liqa.transform.meetings;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/** Who speaks on the occasion of a meeting, and to whom: أبلغ الرئيس الوزير في اجتماع. */
final class Occasions {

	private static final double TOPIC = 0.7;

	/**
	 * على with what somebody is congratulated on stands at most so far before the call.
	 */
	private static final int REASON = 6;

	/** Forms of أبلغ, folded: who does so stands before whom he tells it. */
	private static final Set<String> INFORMING = Set.of("ابلغ", "ابلغت", "ابلغا");

	private final Page page;

	private final Markers markers;

	private final Antecedents antecedents;

	private final Sides sides;

	Occasions(Page page, Markers markers, Antecedents antecedents, Sides sides) {
		this.page = page;
		this.markers = markers;
		this.antecedents = antecedents;
		this.sides = sides;
	}

	/**
	 * أبلغ الرئيس الوزير خلال اتصال هاتفي, طلب من الرئيس في اجتماع: who speaks on the
	 * occasion meets whom he speaks to.
	 */
	Optional<Roles> addressed(int noun, Trigger trigger, Cast cast) {
		Optional<Roles> behind = addressedBehind(noun, trigger, cast);
		return behind.isPresent() ? behind : addressedBefore(noun, trigger, cast);
	}

	/**
	 * أبلغ الرئيس الوزير خلال اللقاء: who was told something face to face was there, and
	 * is no king who is thanked from afar.
	 */
	Optional<Roles> told(int noun, Trigger trigger, Cast cast) {
		return this.page.has(noun - 1, Cue.DURING) || this.page.text().form(noun - 1).equals("في")
				? addressedBefore(noun, trigger, cast).filter((roles) -> isTelling(roles.side1().get(0)))
				: Optional.empty();
	}

	/** أبلغ الوزير, الوزير أبلغ */
	private boolean isTelling(Mention speaker) {
		return isInforming(speaker.first() - 1) || isInforming(speaker.end());
	}

	private boolean isInforming(int verb) {
		return INFORMING.contains(this.page.formWithoutAnd(verb));
	}

	/**
	 * أبلغ الرئيس في اتصال هاتفي نظيره, هنأ الرئيس، خلال اتصال، نظيره, الرئيس أبلغ في
	 * اتصال نظيره: whom the verb before the occasion has as its object behind it.
	 */
	private Optional<Roles> addressedBehind(int noun, Trigger trigger, Cast cast) {
		int on = noun - 1;
		if (!this.page.has(on, Cue.DURING) && !this.page.text().form(on).equals("في")) {
			return Optional.empty();
		}
		int last = this.page.beforeInsertion(on - 1);
		int subject = this.page.isOtherVerb(last) ? this.page.beforeInsertion(last - 1) : last;
		int at = noun + 1;
		while (this.page.has(at, Cue.TELEPHONE) || this.page.isComma(at) || this.page.timeAt(at).isPresent()
				|| this.page.has(at, Cue.VIDEO)) {
			at++;
		}
		boolean from = this.page.text().form(at).equals("من");
		Optional<Mention> to = this.page.mentionFrom(from ? at + 1 : at)
			.filter((m) -> m.type() == MentionType.PERSON && this.page.isParty(m))
			.filter((m) -> m.proclitics().isEmpty() || m.proclitics().equals("ل"));
		Optional<Mention> by = this.page.mentionAt(subject)
			.filter((m) -> m.type() == MentionType.PERSON && this.page.isParty(m))
			.filter((m) -> this.markers.markerOf(m, -1) == Marker.BARE)
			.filter((m) -> this.page.isOtherVerb(m.first() - 1) || this.page.isOtherVerb(last));
		return to.filter((m) -> by.filter((b) -> b.party() != m.party()).isPresent())
			.map((m) -> this.sides.of(noun, trigger, cast, by.stream().toList(), List.of(m), TOPIC)
				.from(by.orElseThrow().first()));
	}

	private Optional<Roles> addressedBefore(int noun, Trigger trigger, Cast cast) {
		return beforeOccasion(noun).or(() -> congratulated(noun, trigger))
			.filter(this::isAddressee)
			.flatMap((to) -> this.antecedents
				.topic(to.first(), (m) -> m.party() != to.party() && m.type() == MentionType.PERSON)
				.filter((by) -> this.page.sentenceOf(by.first()).equals(this.page.sentenceOf(noun)))
				.map((by) -> this.sides.of(noun, trigger, cast, List.of(by), List.of(to), TOPIC).from(by.first())));
	}

	/** أكدت الغرفة في اجتماع مع الوفد: the body that speaks on the occasion. */
	Optional<Mention> subject(int noun, Trigger trigger) {
		return beforeOccasion(noun).filter((m) -> !trigger.definite() && m.type() == MentionType.ORGANIZATION)
			.filter((m) -> this.page.isParty(m) && !this.page.isOutlet(m))
			.filter((m) -> this.markers.markerOf(m, -1) == Marker.BARE && this.page.isOtherVerb(m.first() - 1));
	}

	/** The phrase right before في or خلال and a noun, but for times and commas. */
	private Optional<Mention> beforeOccasion(int noun) {
		int on = noun - 1;
		return (this.page.has(on, Cue.DURING) || this.page.text().form(on).equals("في"))
				? this.page.mentionAt(this.page.beforeInsertion(on - 1)) : Optional.empty();
	}

	/** هنأ الرئيس نظيره على فوزه في اتصال هاتفي: what for stands between. */
	private Optional<Mention> congratulated(int noun, Trigger trigger) {
		boolean occasion = this.page.has(noun - 1, Cue.DURING) || this.page.text().form(noun - 1).equals("في");
		if (!occasion || trigger.frame() != Frame.CALL) {
			return Optional.empty();
		}
		int at = noun - 2;
		while (at > noun - REASON && this.page.mentionIndexAt(at) < 0 && this.page.isUnknown(at)) {
			at--;
		}
		return this.page.text().form(at).equals("علي") ? this.page.mentionAt(at - 1) : Optional.empty();
	}

	/** Whether somebody is spoken to: the object of a verb, or who follows من, ل, إلى. */
	private boolean isAddressee(Mention mention) {
		if (mention.type() != MentionType.PERSON) {
			return false;
		}
		int before = mention.first() - 1;
		Marker marker = this.markers.markerOf(mention, -1);
		return switch (marker) {
			case FROM -> followsVerb(before - 1);
			case TO, BARE -> followsVerb(before);
			default -> false;
		};
	}

	/** Whether a token is a verb or the subject that follows one. */
	private boolean followsVerb(int at) {
		int word = this.page.mentionAt(at).map((m) -> m.first() - 1).orElse(at);
		return this.page.isOtherVerb(word);
	}

}
