package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.transform.names.Form;
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

	/** So many words after a name the latter still means who bears it. */
	private static final int LATTER_REACH = 40;

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
			Optional<Mention> phrase = mention.type() == MentionType.PLACE || known && !isAttendedBy(mention)
					? Optional.of(mention) : withoutWordOfMeeting(mention);
			phrase.filter((m) -> !isWordOfPlanning(m) && !isJointConference(m) && !isWordOfJourney(m))
				.ifPresent(phrases::add);
		}
		addLatter(phrases);
		return phrases;
	}

	/**
	 * زيارة الأخير, استقبل هذا الأخير: the latter is the person named last before it,
	 * where it follows a word of meeting and is no adjective.
	 */
	private void addLatter(List<Mention> phrases) {
		for (int m = 0; m < phrases.size(); m++) {
			Mention named = phrases.get(m);
			int next = (m + 1 < phrases.size()) ? phrases.get(m + 1).first() : this.text.size();
			int reach = Math.min(next, named.end() + LATTER_REACH);
			for (int at = named.end(); named.type() == MentionType.PERSON && at < reach; at++) {
				if (isLatter(at) && this.text.form(at).endsWith("ه") == named.feminine()) {
					phrases.add(m + 1,
							new Mention(MentionType.PERSON, Form.DESCRIPTION, at, at + 1, this.text.token(at).start(),
									this.text.token(at).end(), at, at, "", false, named.feminine(), named.party()));
					m++;
					break;
				}
			}
		}
	}

	private boolean isLatter(int at) {
		String form = this.text.form(at);
		if (!form.equals("الاخير") && !form.equals("الاخيره")) {
			return false;
		}
		String before = this.text.form(at - 1);
		int word = before.equals("هذا") || before.equals("هذه") ? at - 2 : at - 1;
		return this.text.form(word).equals("مع") || this.lexicon.lookUp(this.text.form(word))
			.triggers()
			.stream()
			.anyMatch((t) -> !t.definite() && t.pronoun() == Pronoun.NONE);
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

	/** حضره فلان, جمعته فلانة: no first name, however well the person is known. */
	private boolean isAttendedBy(Mention mention) {
		return mention.end() - mention.first() > 1 && this.lexicon.lookUp(this.text.spelling(mention.first()))
			.triggers()
			.stream()
			.anyMatch((t) -> t.isVerb() && hasPronoun(t, mention.first())
					&& (t.frame() == Frame.ATTEND || t.frame() == Frame.JOIN));
	}

	/** جمع من المواطنين is a crowd, جمع الوزيرين a verb. */
	private boolean isWordOfMeeting(int token) {
		boolean crowd = this.text.form(token + 1).equals("من");
		return this.lexicon.lookUp(this.text.spelling(token))
			.triggers()
			.stream()
			.anyMatch((t) -> !t.isVerb() && !t.isVerbal() && !t.definite()
					|| t.isVerb() && (hasPronoun(t, token) || t.frame() == Frame.JOIN && !crowd));
	}

	/** حضره, but not حضرة, which folding makes the same. */
	private boolean hasPronoun(Trigger trigger, int token) {
		return trigger.pronoun() != Pronoun.NONE && this.text.raw().charAt(this.text.token(token).end() - 1) != 'ة';
	}

	/** المؤتمر الصحفي المشترك: an adjective, no journalist. */
	private boolean isJointConference(Mention mention) {
		return this.text.form(mention.first() - 1).endsWith("موتمر")
				&& this.text.form(mention.end() - 1).endsWith("مشترك");
	}

	/** جولة قادته إلى باريس: a verb, no leaders. */
	private boolean isWordOfJourney(Mention mention) {
		return mention.end() - mention.first() == 1 && mention.type() == MentionType.GROUP
				&& this.lexicon.lookUp(this.text.form(mention.first())).cues().contains(Cue.STATIONS)
				&& this.text.form(mention.end()).equals("الي");
	}

	/** من المقرر is no person, however much it looks like a family name. */
	private boolean isWordOfPlanning(Mention mention) {
		if (mention.end() - mention.first() > 1) {
			return false;
		}
		Set<Cue> cues = this.lexicon.lookUp(this.text.spelling(mention.first())).cues();
		return cues.contains(Cue.PLAN) || cues.contains(Cue.WISH);
	}

}
