package liqa.transform.claims;

import java.util.Optional;
import java.util.Set;

import liqa.transform.claims.Voice.How;
import liqa.transform.claims.Voice.Reach;
import liqa.transform.names.Mention;
import liqa.transform.text.Sentence;

/**
 * To whom a statement was made where neither its verb nor its source tells: the occasion,
 * a talk with an outlet, stands elsewhere in the sentence or in one of its own.
 */
final class Audience {

	/** Words that may open a sentence before the occasion on which something was said. */
	private static final int OPENING = 4;

	/** Statements of one speaker that a sentence tells the occasion of, at most. */
	private static final int LONGEST_SPEECH = 6;

	/** Words between a talk and the outlet it was with. */
	private static final int TO_OUTLET = 8;

	private static final Set<String> TELLS_WHERE = Set.of("جاء", "جاءت", "ادلي", "ادلت");

	private final Page page;

	private final Relays relays;

	private final ClaimList claims;

	private final Floor floor;

	private Optional<Heard> heardBy = Optional.empty();

	/**
	 * An outlet that a sentence says was spoken to.
	 *
	 * @param opens whether the sentence opens with it
	 */
	private record Heard(int outlet, Sentence sentence, boolean opens) {
	}

	Audience(Page page, Relays relays, ClaimList claims, Floor floor) {
		this.page = page;
		this.relays = relays;
		this.claims = claims;
		this.floor = floor;
	}

	/**
	 * وذلك في مقابلة مع قناة النهر, جاء ذلك في حديث لها: through whom passed what was
	 * said before it, or what its sentence goes on to tell.
	 */
	void hears(int conversation, Sentence sentence) {
		int end = conversation + 1;
		while (end < Math.min(conversation + TO_OUTLET, sentence.end()) && !this.page.isPause(end)
				&& !this.page.isThat(end)) {
			end++;
		}
		Optional<Mention> outlet = this.relays.told(conversation + 1, end);
		if (outlet.isEmpty()) {
			return;
		}
		int party = outlet.get().party();
		int said = this.claims.in(sentence);
		if (said > 0 || tellsWhere(sentence)) {
			this.claims.relayLast(party, (said > 0) ? said : LONGEST_SPEECH);
			this.floor.tells(party);
		}
		else {
			// كذا؛ ففي حديث للقناة قال
			boolean opens = conversation <= sentence.first() + OPENING || this.page.isSign(conversation - 2, "؛;");
			this.heardBy = Optional.of(new Heard(party, sentence, opens));
		}
	}

	/**
	 * جاء ذلك, وجاءت تصريحاته, أدلى بتصريحاته: the sentence tells where the last was
	 * said.
	 */
	private boolean tellsWhere(Sentence sentence) {
		for (int i = sentence.first(); i < Math.min(sentence.end(), sentence.first() + OPENING); i++) {
			String form = this.page.form(i);
			if (TELLS_WHERE.contains(form.startsWith("و") ? form.substring(1) : form)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * وهو ما أكده الوزير في تصريح للقناة، قائلا: the participle's words went there too.
	 */
	Voice through(Voice voice, Sentence sentence) {
		return this.heardBy
			.filter((heard) -> heard.sentence() == sentence && voice.relay().isEmpty()
					&& voice.speaker().party() != heard.outlet()
					&& (heard.opens() || voice.how() != How.NAMED && voice.how() != How.WRITTEN))
			.map((heard) -> voice.through(heard.outlet(), Reach.TOLD))
			.orElse(voice);
	}

}
