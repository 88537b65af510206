package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.List;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * What is found, phrase by phrase, of the clause of a verb: who acts, on whom, and who
 * was there.
 */
final class Clause {

	/**
	 * A subject farther before its verb than this is named for reference, not shown as
	 * evidence.
	 */
	private static final int EVIDENCE = 30;

	/** A subject that is named in the clause is more reliable than this. */
	private static final double SUPPOSED = 0.8;

	private static final double STATE = 0.82;

	private final Page page;

	private List<Mention> subject = List.of();

	private double confidence;

	private final List<Mention> partner = new ArrayList<>();

	private final List<Mention> alsoPresent = new ArrayList<>();

	private final List<Mention> invited = new ArrayList<>();

	private int last;

	Clause(Page page) {
		this.page = page;
	}

	List<Mention> subject() {
		return this.subject;
	}

	List<Mention> partner() {
		return this.partner;
	}

	List<Mention> alsoPresent() {
		return this.alsoPresent;
	}

	/** Whom the subject calls to a meeting that a noun names. */
	List<Mention> invited() {
		return this.invited;
	}

	/** How reliable the way is by which the subject was found. */
	double confidence() {
		return this.confidence;
	}

	/** Whether its subject is not named in it and goes on from before. */
	boolean isSupposed() {
		return this.confidence <= SUPPOSED;
	}

	/** Whether a party has a part in it already. */
	boolean holds(int party) {
		return this.partner.stream().anyMatch((m) -> m.party() == party)
				|| this.subject.stream().anyMatch((m) -> m.party() == party);
	}

	void act(List<Mention> who, double reliable) {
		boolean states = who.size() > 1 && who.stream().allMatch(this.page::isPlace);
		this.subject = states ? List.copyOf(who) : who.stream().filter(this.page::isParty).toList();
		this.confidence = reliable;
	}

	/**
	 * A state acts, and meets states, bodies and groups: أجرت باريس محادثات مع شركائها.
	 * It meets no persons.
	 */
	void actForState(Mention state, List<Argument> after) {
		if (this.partner.isEmpty()) {
			after.stream()
				.filter((argument) -> argument.marker() == Marker.WITH)
				.flatMap((argument) -> argument.phrases().stream())
				.forEach(this.partner::add);
		}
		boolean persons = this.partner.stream().anyMatch((m) -> m.type() == MentionType.PERSON);
		this.subject = persons ? List.of() : List.of(state);
		this.confidence = STATE;
	}

	void trust(double reliable) {
		this.confidence = reliable;
	}

	void meet(List<Mention> whom) {
		for (Mention phrase : whom) {
			if (this.page.isParty(phrase)) {
				(this.page.isEntourage(phrase) ? this.alsoPresent : this.partner).add(phrase);
			}
		}
	}

	void attend(List<Mention> who) {
		this.alsoPresent.addAll(who);
	}

	void invite(List<Mention> whom) {
		this.invited.addAll(whom);
	}

	/** قادة يتقدمهم فلان: the named are the partners, the group was there. */
	void lead(List<Mention> named) {
		this.alsoPresent.addAll(this.partner);
		this.partner.clear();
		meet(named);
	}

	/** التقى فيها فلان وفلان: they met one another. */
	void meetOneAnother() {
		this.subject = List.copyOf(this.partner);
		this.partner.clear();
	}

	/** وناقش معه: the partner is somebody named before. */
	void meetByPronoun(int token, Antecedents antecedents) {
		for (int at = token + 1; at <= token + 2; at++) {
			String form = this.page.text().form(at);
			for (Pronoun pronoun : Pronoun.values()) {
				if (pronoun != Pronoun.NONE && form.equals("مع" + pronoun.spelling())) {
					this.partner.clear();
					antecedents.nearest(token, (m) -> pronoun.fits(m) && !holds(m.party()))
						.ifPresent(this.partner::add);
				}
			}
		}
	}

	void extendTo(int end) {
		this.last = Math.max(this.last, end);
	}

	/** The first token of the clause as evidence. */
	int first(int token) {
		return this.subject.stream()
			.mapToInt(Mention::first)
			.filter((first) -> this.page.text().sentenceIndexOf(first) == this.page.text().sentenceIndexOf(token)
					&& token - first < EVIDENCE)
			.reduce(token, Math::min);
	}

	int end(int token) {
		return Math.max(this.last, token + 1);
	}

	/** Subject against partner; of a reception, guest against host. */
	Roles roles(int token, Frame frame) {
		boolean guestIsObject = frame == Frame.RECEIVE;
		return new Roles(frame, guestIsObject ? this.partner : this.subject,
				guestIsObject ? this.subject : this.partner, this.alsoPresent, List.of(), first(token), end(token),
				this.confidence);
	}

}
