package liqa.transform.meetings;

import java.util.Optional;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.text.Token;

/**
 * Tells who speaks the words around a token: قال الوزير: «التقيت نظيري». A verb in the
 * first person has him as subject.
 */
final class Speakers {

	/** A verb of speaking without its subject opens no longer a sentence than this. */
	private static final int DROPPED = 4;

	private final Page page;

	private final Markers markers;

	private final Antecedents antecedents;

	Speakers(Page page, Markers markers, Antecedents antecedents) {
		this.page = page;
		this.markers = markers;
		this.antecedents = antecedents;
	}

	/**
	 * Whose words a token belongs to, if its own sentence says so before it quotes him.
	 */
	Optional<Mention> of(int token) {
		int first = this.page.sentenceOf(token).first();
		int opening = opening(token, first);
		if (opening < 0) {
			return Optional.empty();
		}
		for (int m = this.page.firstMentionFrom(first); m < this.page.mentionCount(); m++) {
			Mention mention = this.page.mention(m);
			if (mention.first() >= opening) {
				break;
			}
			if (isSpeaker(mention, first, opening)) {
				return Optional.of(mention);
			}
		}
		return isDropped(first, opening) ? this.antecedents.topic(opening, (m) -> m.type() == MentionType.PERSON)
				: Optional.empty();
	}

	/** Whether a token is the first word that is quoted: على تويتر: اجتمعت. */
	boolean isFirstWord(int token) {
		return opens(token - 1) || this.page.has(token - 1, Cue.FILLER) && opens(token - 2);
	}

	/** Where the quotation or what follows a colon begins; -1 if there is none. */
	private int opening(int token, int first) {
		int closed = 0;
		for (int at = token - 1; at > first; at--) {
			Token.Kind kind = this.page.text().token(at).kind();
			if (kind == Token.Kind.CLOSE_QUOTE) {
				closed++;
			}
			else if (kind == Token.Kind.OPEN_QUOTE && closed > 0) {
				closed--;
			}
			else if (opens(at)) {
				return at;
			}
		}
		return -1;
	}

	private boolean opens(int at) {
		return at >= 0 && (this.page.text().token(at).kind() == Token.Kind.OPEN_QUOTE
				|| this.page.text().form(at).equals(":"));
	}

	/** قال الوزير, الوزير يقول, and in a headline the name before the colon. */
	private boolean isSpeaker(Mention mention, int first, int opening) {
		boolean headline = mention.first() == first && mention.end() == opening;
		boolean speaks = this.page.isOtherVerb(mention.first() - 1) || this.page.isOtherVerb(mention.end()) || headline;
		return speaks && mention.type() == MentionType.PERSON && this.page.isParty(mention)
				&& mention.proclitics().isEmpty() && this.markers.markerOf(mention, -1) == Marker.BARE;
	}

	/** وأضاف: «…»: who spoke before goes on. */
	private boolean isDropped(int first, int opening) {
		return opening - first <= DROPPED && this.page.isOtherVerb(first)
				&& this.page.firstMentionFrom(first) == this.page.firstMentionFrom(opening);
	}

}
