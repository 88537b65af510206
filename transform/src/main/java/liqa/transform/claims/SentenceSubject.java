package liqa.transform.claims;

import java.util.Optional;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.text.Sentence;

/**
 * The subject of a sentence or clause as its place shows it, whatever its verb: the first
 * phrase that no preposition governs.
 */
final class SentenceSubject {

	/** Words of a sentence among which its subject begins. */
	private static final int SUBJECT_REACH = 5;

	/** Words of a phrase that may open a sentence before its verb. */
	private static final int OPENING = 10;

	private final Page page;

	SentenceSubject(Page page) {
		this.page = page;
	}

	/**
	 * The subject of a sentence, if it stands at its beginning: right behind the verb or
	 * before it.
	 */
	Optional<Mention> of(Sentence sentence) {
		return subject(sentence.first(), sentence.end()).or(() -> {
			int first = sentence.first() + 1;
			while (first < Math.min(sentence.end(), sentence.first() + OPENING) && !this.page.isPause(first)) {
				first++;
			}
			// وفي اليوم الذي سبقه، بدا الوزير
			return this.page.isPause(first) ? subject(first + 1, sentence.end()) : Optional.empty();
		});
	}

	private Optional<Mention> subject(int first, int end) {
		for (int i = first; i < Math.min(end, first + SUBJECT_REACH); i++) {
			Optional<Mention> mention = this.page.mentionFrom(i);
			if (mention.isPresent() && mention.get().type() != MentionType.PLACE && this.page.isFree(mention.get())) {
				return mention;
			}
		}
		return Optional.empty();
	}

	/** قالت الوزارة في بيان: the subject of the clause in which a document is named. */
	Optional<Mention> subjectOf(int document) {
		if (!this.page.form(document - 1).equals("في")) {
			return Optional.empty();
		}
		for (int i = document - 2; i >= Math.max(this.page.sentenceOf(document).first(), document - 12); i--) {
			Optional<Mention> mention = this.page.mentionFrom(i);
			if (mention.isPresent()) {
				return mention.filter(this.page::isFree);
			}
		}
		return Optional.empty();
	}

	/** The first phrase of a clause that can be the subject of what follows in it. */
	Optional<Mention> topic(Cue cue, int start, int before) {
		Optional<Mention> one = Optional.empty();
		for (int i = start; i < before; i++) {
			Optional<Mention> mention = this.page.mentionFrom(i)
				.filter((candidate) -> candidate.type() != MentionType.PLACE && this.page.isFree(candidate));
			if (mention.filter((candidate) -> this.page.agreement().after(cue, candidate)).isPresent()) {
				return mention;
			}
			if (one.isEmpty()) {
				one = mention;
			}
		}
		return cue.plural() ? one : Optional.empty(); // اتصل الملك بالرئيس، أكدا
	}

	/** Where the clause that a token stands in begins. */
	int clauseStart(int at) {
		int first = this.page.sentenceOf(at).first();
		for (int i = at; i > first; i--) {
			if (this.page.isPause(i - 1) && (this.page.starts(WordClass.TURN, i) || this.page.is(WordClass.BREAK, i))) {
				return i;
			}
		}
		return first;
	}

}
