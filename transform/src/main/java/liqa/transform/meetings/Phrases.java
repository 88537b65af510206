package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.transform.names.MarkedText;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.text.Text;

/**
 * The phrases of a marked text as this room reads them. Who marks names cannot know every
 * verb and noun, and takes a word of meeting before an unknown name for its first part
 * (لقاء جمعه, لقاء الشيخ فلان); here the word is cut off again.
 */
final class Phrases {

	private final MeetingLexicon lexicon;

	private final Text text;

	Phrases(Text text, MeetingLexicon lexicon) {
		this.text = text;
		this.lexicon = lexicon;
	}

	/** The phrases that are left, in the order of the text. */
	List<Mention> of(MarkedText marked) {
		List<Mention> phrases = new ArrayList<>(marked.mentions().size());
		for (Mention mention : marked.mentions()) {
			boolean known = marked.party(mention).lexiconId().isPresent();
			Optional<Mention> phrase = known || mention.type() == MentionType.PLACE ? Optional.of(mention)
					: withoutWordOfMeeting(mention);
			phrase.filter((m) -> !isWordOfPlanning(m)).ifPresent(phrases::add);
		}
		return phrases;
	}

	private Optional<Mention> withoutWordOfMeeting(Mention mention) {
		int first = mention.first();
		boolean cuttable = mention.type() == MentionType.PERSON || mention.type() == MentionType.GROUP;
		while (cuttable && first < mention.end() && isWordOfMeeting(first)) {
			first++;
		}
		if (first == mention.first()) {
			return Optional.of(mention);
		}
		if (first == mention.end()) {
			return Optional.empty();
		}
		return Optional.of(new Mention(mention.type(), mention.form(), first, mention.end(),
				this.text.token(first).start(), mention.stop(), Math.max(first, mention.nameFirst()),
				Math.max(first, mention.nameEnd()), "", mention.plural(), mention.feminine(), mention.party()));
	}

	/** جمع من المواطنين is a crowd, جمع الوزيرين a verb. */
	private boolean isWordOfMeeting(int token) {
		boolean crowd = this.text.form(token + 1).equals("من");
		return this.lexicon.lookUp(this.text.form(token))
			.triggers()
			.stream()
			.anyMatch((t) -> !t.isVerb() && t.condition() != Trigger.Condition.VERBAL && !t.definite()
					|| t.isVerb() && (t.pronoun() != Pronoun.NONE || t.frame() == Frame.JOIN && !crowd));
	}

	/** من المقرر is no person, however much it looks like a family name. */
	private boolean isWordOfPlanning(Mention mention) {
		Set<Cue> cues = this.lexicon.lookUp(this.text.form(mention.first())).cues();
		return mention.end() - mention.first() == 1 && (cues.contains(Cue.PLAN) || cues.contains(Cue.WISH));
	}

}
