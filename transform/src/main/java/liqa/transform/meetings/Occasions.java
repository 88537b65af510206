package liqa.transform.meetings;

import java.util.List;
import java.util.Optional;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/** Who speaks on the occasion of a meeting, and to whom: أبلغ الرئيس الوزير في اجتماع. */
final class Occasions {

	private static final double TOPIC = 0.7;

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
		return beforeOccasion(noun).filter(this::isAddressee)
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
