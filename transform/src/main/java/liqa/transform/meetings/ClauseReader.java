package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/** Reads subject and partner of a verb of meeting. */
final class ClauseReader {

	private static final double EXPLICIT = 0.92;

	private static final double DROPPED = 0.8;

	private static final double PRONOUN = 0.72;

	private final Page page;

	private final Arguments arguments;

	private final Subjects subjects;

	private final Antecedents antecedents;

	ClauseReader(Page page, Arguments arguments, Subjects subjects, Antecedents antecedents) {
		this.page = page;
		this.arguments = arguments;
		this.subjects = subjects;
		this.antecedents = antecedents;
	}

	/** Subject and partner of a verb. */
	Clause read(int token, Trigger trigger, List<Argument> after) {
		VerbForm verb = trigger.verb().orElseThrow();
		Clause clause = new Clause(this.page);
		List<Argument> bare = new ArrayList<>();
		for (Argument argument : after) {
			sort(argument, trigger, clause, bare);
		}
		if (bare.size() > 2 && isApposition(bare.get(0), bare.get(1))) {
			bare.remove(1);
		}
		List<Mention> before = trigger.isConjoined() ? List.of() : this.subjects.before(token);
		if (!before.isEmpty() && trigger.pronoun() == Pronoun.NONE) {
			clause.act(before, EXPLICIT);
			bare.stream().findFirst().ifPresent((argument) -> clause.invite(argument.phrases()));
			if (trigger.takesObject() && !bare.isEmpty()) {
				clause.meet(bare.get(0).phrases());
			}
			return clause;
		}
		if (trigger.pronoun() != Pronoun.NONE) {
			return withPronoun(token, trigger, clause, bare, before);
		}
		int needed = clause.partner().isEmpty() && takesParty(trigger) ? 2 : 1;
		boolean agrees = !bare.isEmpty() && agrees(verb, bare.get(0).head());
		if (bare.size() >= needed && agrees && !bare.isEmpty()) {
			clause.act(bare.get(0).phrases(), EXPLICIT);
			bare.stream().skip(1).findFirst().ifPresent((argument) -> clause.invite(argument.phrases()));
			if (trigger.takesObject() && bare.size() > 1 && clause.partner().isEmpty()) {
				clause.meet(bare.get(1).phrases());
			}
			return clause;
		}
		if (trigger.takesObject() && !bare.isEmpty()) {
			clause.meet(bare.get(0).phrases());
		}
		clause.trust(DROPPED);
		if (!trigger.isConjoined() && opens(token)) {
			return clause;
		}
		if (this.subjects.isRelative(token) && !this.page.has(token + 1, Cue.PERSON_PRONOUN)) {
			return clause;
		}
		if (this.arguments.isUnknownNoun(token + 1) && (bare.isEmpty() || trigger.frame() == Frame.ARRIVE)) {
			return clause;
		}
		this.antecedents.goingOn(token, verb, (m) -> clause.holds(m.party()))
			.ifPresent((m) -> clause.act(List.of(m), clause.confidence()));
		return clause;
	}

	/** A verb at the start, or after an adverb: برلمانيا، التقت اللجنة. */
	private boolean opens(int token) {
		int first = this.page.sentenceOf(token).first();
		boolean adverb = token - first == 2 && this.page.isComma(token - 1) && this.page.isUnknown(first)
				&& this.page.text().form(first).endsWith("ا");
		return token == first || adverb;
	}

	/** التقاه الوزير: the pronoun is the object, a phrase after the verb its subject. */
	private Clause withPronoun(int token, Trigger trigger, Clause clause, List<Argument> bare, List<Mention> before) {
		clause.trust(PRONOUN);
		VerbForm verb = trigger.verb().orElseThrow();
		boolean relative = this.subjects.isRelative(token);
		if (!bare.isEmpty() && agrees(verb, bare.get(0).head())) {
			clause.act(bare.get(0).phrases(), PRONOUN);
		}
		else if (!before.isEmpty() && !relative) {
			clause.act(before, PRONOUN);
		}
		else {
			this.antecedents.goingOn(token, verb, (m) -> relative && before.contains(m))
				.ifPresent((m) -> clause.act(List.of(m), clause.confidence()));
		}
		List<Mention> object = before.stream().filter((m) -> !clause.holds(m.party())).limit(1).toList();
		if (object.isEmpty()) {
			object = this.antecedents.meant(token, trigger.pronoun(), (m) -> clause.holds(m.party()));
		}
		clause.partner().addAll(object);
		return clause;
	}

	private void sort(Argument argument, Trigger trigger, Clause clause, List<Argument> bare) {
		boolean parties = argument.phrases().stream().anyMatch(this.page::isParty);
		if (!parties) {
			return;
		}
		clause.extendTo(argument.end());
		switch (argument.marker()) {
			case BARE -> {
				if (bare.isEmpty() || bare.get(bare.size() - 1).head().party() != argument.head().party()) {
					bare.add(argument);
				}
			}
			case WITH -> {
				if (trigger.partners().contains("مع")) {
					clause.meet(argument.phrases());
				}
			}
			case BY -> {
				if (trigger.partners().contains("ب") && clause.partner().isEmpty()) {
					clause.meet(argument.phrases());
				}
			}
			case COMPANION, JOINING -> clause.attend(argument.phrases());
			case LEADING -> clause.lead(argument.phrases());
			default -> {
			}
		}
	}

	/** الأمير فلان ولي العهد before a third phrase: the office belongs to the name. */
	private static boolean isApposition(Argument name, Argument office) {
		return office.first() == name.end() && !office.head().hasName() && office.head().type() == MentionType.PERSON;
	}

	/** Whether a person is the object: not of زار بغداد, nor of عقد اجتماعا. */
	private static boolean takesParty(Trigger trigger) {
		return trigger.takesObject()
				&& (trigger.frame() == Frame.MEET || trigger.frame() == Frame.RECEIVE || trigger.frame() == Frame.CALL);
	}

	private static boolean agrees(VerbForm verb, Mention mention) {
		// a verb before its subject stays singular: التقى الوزيران
		return verb.feminine() == mention.feminine() || mention.plural();
	}

}
