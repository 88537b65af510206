package liqa.transform.claims;

import java.util.Optional;
import java.util.Set;

import liqa.transform.claims.Voice.How;
import liqa.transform.claims.Voice.Reach;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * Who speaks by a document: البيان, تقرير صادر عن, بيان جاء فيه. A document speaks for
 * whoever issued it, and for itself if nobody is known to have.
 */
final class Issuers {

	/** What somebody issues, in words of its own: بيان حكومي. */
	static final Set<String> STATEMENTS = Set.of("بيان", "بلاغ");

	/** Words that join a document to the outlet that got it, at most. */
	private static final int LONGEST_RECEIVED = 3;

	private final Page page;

	private final SentenceSubject subjects;

	private final Relays relays;

	Issuers(Page page, SentenceSubject subjects, Relays relays) {
		this.page = page;
		this.subjects = subjects;
		this.relays = relays;
	}

	/**
	 * التقرير, الدراسة, بيان حكومي: marked as one that speaks for itself, if nobody
	 * speaks by it.
	 */
	boolean isLoneReport(Mention subject) {
		boolean definite = subject.end() == subject.first() + 1 && isDefinite(subject.first())
				&& this.page.is(WordClass.DOCUMENT, subject.first());
		return subject.type() == MentionType.ANONYMOUS
				&& (definite || STATEMENTS.contains(this.page.form(subject.first())));
	}

	/** Who issued a report that is known from before; else it speaks for itself. */
	Voice ofReport(Frame frame, Floor floor, Mention report) {
		return ofDocument(frame, floor)
			.filter((voice) -> voice.speaker().type() != MentionType.PERSON
					&& !this.page.form(report.first()).equals("التقارير"))
			.orElse(new Voice(report, How.NAMED));
	}

	/** Who issued the document that speaks: البيان, بيان لوزارة الخارجية. */
	Optional<Voice> ofDocument(Frame frame, Floor floor) {
		int start = frame.at() + 1;
		while (start < frame.complement().first() && !this.page.is(WordClass.DOCUMENT, start)) {
			start++;
		}
		if (start == frame.complement().first()) {
			return Optional.empty();
		}
		int document = start;
		Optional<Mention> issuer = isDefinite(start) ? of(start)
				: this.page.firstMention(start, frame.complement().first())
					.filter((body) -> body.first() > document && !received(body));
		if (issuer.isPresent()) {
			return Optional.of(new Voice(issuer.get(), How.WRITTEN));
		}
		if (this.page.form(start).endsWith("تقرير") || this.page.form(start).endsWith("خبر")) {
			Optional<Mention> outlet = this.relays.lastBefore(frame.at());
			if (outlet.isPresent()) {
				return outlet.map((mention) -> new Voice(mention, How.EARLIER));
			}
		}
		// في بيان تلقته الوكالة. وأضاف البيان
		return floor.issuer()
			.or(() -> floor.last().map(Voice::speaker))
			.map((mention) -> floor.last()
				.filter((last) -> last.speaker().party() == mention.party() && last.reach() == Reach.TOLD)
				.map((last) -> last.goingOn(How.WRITTEN))
				.orElse(new Voice(mention, How.WRITTEN)));
	}

	/** بلاغ توصلت به | وكالة النهر: whoever got a document did not issue it. */
	private boolean received(Mention body) {
		int name = this.page.setsApart(body.first() - 1) ? body.first() - 1 : body.first();
		for (int i = name - 1; i >= name - LONGEST_RECEIVED; i--) {
			if (this.page.end(WordClass.PUBLISHED, i) == name) {
				return true;
			}
		}
		return false;
	}

	/** أصدر الحزب بيانا جاء فيه أن: whoever the sentence says issued it. */
	Optional<Voice> ofDocumentBefore(int verb, Floor floor) {
		Optional<Mention> issuer = Optional.empty();
		for (int i = verb - 1; i > this.page.sentenceOf(verb).first() && issuer.isEmpty(); i--) {
			issuer = this.page.is(WordClass.DOCUMENT, i) ? of(i) : Optional.empty();
		}
		return issuer.or(() -> this.subjects.of(this.page.sentenceOf(verb)).filter((mention) -> mention.first() < verb))
			.or(floor::issuer)
			.map((mention) -> new Voice(mention, How.WRITTEN));
	}

	/**
	 * Who issues the document named at a token: بيان لوزارة الخارجية, بيان صادر عن الحزب;
	 * but in دعا البيان القضاة إلى the judges are spoken to.
	 */
	Optional<Mention> of(int document) {
		// التقرير الذي أصدرته المؤسسة
		boolean issuing = this.page.isRelative(document + 1);
		for (int i = document + 1; i <= document + 3; i++) {
			Optional<Mention> mention = this.page.mentionFrom(i);
			if (issuing && mention.isPresent()) {
				return mention.filter((body) -> body.type() == MentionType.ORGANIZATION);
			}
			if (mention.isPresent()) {
				boolean issues = i == document + 1 && !isDefinite(document) || mention.get().proclitics().endsWith("ل")
						|| this.page.form(i - 1).equals("عن") || this.page.form(i - 1).equals("من");
				return issues ? mention : Optional.empty();
			}
		}
		return Optional.empty();
	}

	private boolean isDefinite(int token) {
		return this.page.form(token).startsWith("ال");
	}

}
