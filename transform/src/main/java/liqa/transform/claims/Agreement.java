package liqa.transform.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import liqa.transform.names.Form;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * Whether a reporting word agrees with its subject in gender and number. A short name
 * takes its gender from the fuller phrases for the same person (رئيسة الوزراء … ماي), or
 * from a verb it stood with as subject.
 */
final class Agreement {

	private final Page page;

	private final Set<Integer> women = new HashSet<>();

	private boolean taught;

	Agreement(Page page) {
		this.page = page;
		Map<Integer, Integer> votes = new HashMap<>();
		for (Mention mention : page.marked().mentions()) {
			if (mention.type() == MentionType.PERSON && mention.form() != Form.SHORT_NAME) {
				votes.merge(mention.party(), mention.feminine() ? 1 : -1, Integer::sum);
			}
		}
		votes.forEach((party, sum) -> {
			if (sum > 0) {
				this.women.add(party);
			}
		});
	}

	/** Takes note of a person who was named as subject of a feminine verb. */
	void learn(Cue cue, Mention subject) {
		if (subject.type() == MentionType.PERSON && cue.feminine() && !cue.plural()) {
			this.taught |= this.women.add(subject.party());
		}
	}

	/** Whether a verb has shown of somebody what no phrase had. */
	boolean isTaught() {
		return this.taught;
	}

	/**
	 * Whether a phrase behind the word can be its subject. A verb before its subject is
	 * singular, feminine before plurals of things and, freely, before groups.
	 */
	boolean before(Cue cue, Mention subject) {
		if (cue.plural()) {
			return subject.plural();
		}
		return subject.plural() || cue.feminine() == isFeminine(subject);
	}

	/** Whether somebody named before the word can be its subject. */
	boolean after(Cue cue, Mention subject) {
		if (cue.plural()) {
			return subject.plural();
		}
		return cue.feminine() == isFeminine(subject) && (!subject.plural() || subject.feminine());
	}

	/** Whether whoever has the word can be its subject. */
	boolean after(Cue cue, Voice voice) {
		return after(cue, voice.speaker()) || cue.plural() && (isOneOfTwo(voice.speaker()) || isForTwo(cue, voice))
				|| !cue.plural() && (voice.how() == Voice.How.WRITTEN || !cue.feminine() && isOne(voice.speaker()));
	}

	/** اتصل الملك بالرئيس، أكدا كذا، مشددين على: the first stands for both of them. */
	private static boolean isForTwo(Cue cue, Voice voice) {
		return cue.is(Cue.Shape.PARTICIPLE) && voice.how() == Voice.How.TOPIC;
	}

	/** الرئيس | ونظيره, كل من | الوزير: others spoke with him. */
	private boolean isOneOfTwo(Mention subject) {
		return this.page.isEachOf(subject.first() - 1)
				|| this.page.mentionFrom(subject.end()).filter(Mention::isConjoined).isPresent();
	}

	/** أحد سكان الحي: one of several. */
	private boolean isOne(Mention subject) {
		return this.page.form(subject.first()).endsWith("احد");
	}

	private boolean isFeminine(Mention subject) {
		return (subject.type() == MentionType.PERSON) ? this.women.contains(subject.party()) : subject.feminine();
	}

}
