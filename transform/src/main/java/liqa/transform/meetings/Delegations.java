package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * Who heads the two sides of talks: ترأس الجانب العراقي الوزير فلان فيما ترأس الجانب
 * الإيراني الوزير فلان, وقع عن الجانب الأردني فلان وعن الجانب الكويتي فلان.
 */
final class Delegations {

	private static final double HEADS = 0.75;

	/** Both sides are told within so many words. */
	private static final int REACH = 60;

	/** Between a side and its head stand its country and the occasion. */
	private static final int HEAD = 9;

	private static final Set<String> SIDES = Set.of("الجانب", "الوفد", "الطرف");

	private static final Set<String> FROM = Set.of("عن", "من", "وعن", "ومن");

	private static final Set<String> HEADING = Set.of("تراس", "تراست", "يتراس", "راس", "يراس", "مثل", "يمثل", "قاد",
			"يقود");

	private final Page page;

	Delegations(Page page) {
		this.page = page;
	}

	/** The heads of two sides told from a verb on, against one another. */
	Optional<Roles> of(int verb) {
		List<Mention> heads = new ArrayList<>();
		int end = Math.min(this.page.size(), verb + REACH);
		for (int at = verb + 1; at < end; at++) {
			if (!SIDES.contains(this.page.text().form(at)) || !isHeaded(at)) {
				continue;
			}
			Optional<Mention> head = head(at);
			head.filter((m) -> heads.stream().noneMatch((other) -> other.party() == m.party())).ifPresent(heads::add);
			if (heads.size() == 2) {
				Mention first = heads.get(0);
				Mention second = heads.get(1);
				return Optional.of(new Roles(Frame.MEET, List.of(first), List.of(second), List.of(), List.of(), verb,
						second.end(), HEADS));
			}
		}
		return Optional.empty();
	}

	/** ترأس الجانب, عن الجانب */
	private boolean isHeaded(int side) {
		return FROM.contains(this.page.text().form(side - 1)) || HEADING.contains(this.page.formWithoutAnd(side - 1));
	}

	/** The person who follows a side before anything else is told. */
	private Optional<Mention> head(int side) {
		int end = Math.min(this.page.sentenceOf(side).end(), side + HEAD);
		for (int at = side + 1; at < end; at++) {
			Optional<Mention> mention = this.page.mentionFrom(at);
			if (mention.filter((m) -> m.type() == MentionType.PERSON && this.page.isParty(m)).isPresent()) {
				return mention.filter((m) -> m.proclitics().isEmpty());
			}
			if (this.page.has(at, Cue.CONTENT) || this.page.has(at, Cue.BOUNDARY) || this.page.isVerb(at)) {
				break;
			}
		}
		return Optional.empty();
	}

}
