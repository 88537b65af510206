package liqa.transform.meetings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import liqa.transform.meetings.Support.Held;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/** Who receives whom by a noun: استقبال الوزير نظيره, أوراق اعتماد السفير. */
final class Receptions {

	private static final double EXPLICIT = 0.86;

	private static final double PRONOUN = 0.74;

	private final Page page;

	private final Arguments arguments;

	private final Antecedents antecedents;

	private final Sides sides;

	private final Welcomed welcomed;

	Receptions(Page page, Markers markers, Arguments arguments, Antecedents antecedents, Sides sides) {
		this.page = page;
		this.arguments = arguments;
		this.antecedents = antecedents;
		this.sides = sides;
		this.welcomed = new Welcomed(page, markers);
	}

	/** استقبال الوزير نظيره, استقباله المبعوث, كان في استقباله الرئيس. */
	Optional<Roles> of(int noun, Trigger trigger, Cast cast, Optional<Held> held) {
		boolean present = held.map(Held::isPresence).orElse(false);
		List<Mention> bare = cast.bare().isEmpty() ? cast.to() : cast.bare();
		if (trigger.pronoun() != Pronoun.NONE) {
			List<Mention> other = cast.genitive().isEmpty() ? bare : cast.genitive();
			if (other.isEmpty()) {
				return Optional.empty();
			}
			Optional<Mention> meant = present ? guest(noun, trigger.pronoun(), other)
					: this.antecedents.antecedent(noun, trigger.pronoun(), (m) -> Cast.holds(other, m));
			return meant.map((m) -> present ? this.sides.of(noun, trigger, cast, List.of(m), other, PRONOUN)
					: this.sides.of(noun, trigger, cast, other, List.of(m), PRONOUN));
		}
		if (!cast.agents().isEmpty()) {
			// استقبال الوزير من قبل نظيره, حظي الوزير باستقبال من طرف نظيره
			List<Mention> guests = cast.genitive().isEmpty() ? held.map(Held::subject).orElse(List.of())
					: cast.genitive();
			return guests.isEmpty() || isOfThePublic(cast.agents(), guests) ? Optional.empty()
					: Optional.of(this.sides.of(noun, trigger, cast, guests, cast.agents(), PRONOUN));
		}
		if (held.map(Held::isGift).orElse(false) && !held.get().subject().isEmpty()
				&& !held.get().partner().isEmpty()) {
			return Optional.of(this.sides.of(noun, trigger, cast, held.get().partner(), held.get().subject(), PRONOUN)
				.from(held.get().first()));
		}
		if (cast.genitive().isEmpty() || trigger.definite()) {
			return Optional.empty();
		}
		if (trigger.proclitics().endsWith("ب") && bare.isEmpty() && held.filter(this::isHost).isPresent()) {
			// قام الوزير باستقبال نظيره, but not حظي الوزير باستقبال نظيره
			List<Mention> hosts = held.get().subject();
			boolean others = cast.genitive().stream().noneMatch((m) -> Cast.holds(hosts, m));
			return others && !isOfThePublic(hosts, cast.genitive()) ? Optional
				.of(this.sides.of(noun, trigger, cast, cast.genitive(), hosts, EXPLICIT).from(held.get().first()))
					: Optional.empty();
		}
		if (present) {
			// كان في استقبال الرئيس لدى وصوله الوزير
			int verb = held.map(Held::first).orElse(noun);
			List<Mention> waiting = held.map(Held::subject)
				.orElse(List.of())
				.stream()
				.filter((m) -> m.first() > verb && m.end() < noun)
				.toList();
			List<Mention> later = bare.isEmpty() ? this.arguments.laterBare(cast.end()) : bare;
			List<Mention> hosts = waiting.isEmpty() ? later : waiting;
			return hosts.isEmpty() ? Optional.empty()
					: Optional.of(this.sides.of(noun, trigger, cast, cast.genitive(), hosts, EXPLICIT));
		}
		List<Mention> meant = guestsByPronoun(cast);
		if (!meant.isEmpty()) {
			return Optional.of(this.sides.of(noun, trigger, cast, meant, cast.genitive(), PRONOUN));
		}
		return bare.isEmpty() || isOfThePublic(cast.genitive(), bare) ? Optional.empty()
				: Optional.of(this.sides.of(noun, trigger, cast, bare, cast.genitive(), EXPLICIT));
	}

	/** وصل الوزير … وكان في استقباله: he who arrived, if an arrival is told. */
	private Optional<Mention> guest(int noun, Pronoun pronoun, List<Mention> hosts) {
		OptionalInt occasion = this.welcomed.occasion(noun);
		if (occasion.isPresent() && this.welcomed.isOfUnknown(occasion.getAsInt())) {
			return Optional.empty();
		}
		Optional<Mention> guest = occasion.isPresent() ? this.welcomed.guest(occasion.getAsInt(), noun, pronoun)
				: Optional.empty();
		return guest.filter((m) -> !Cast.holds(hosts, m))
			.or(() -> this.antecedents.antecedent(noun, pronoun, (m) -> Cast.holds(hosts, m)));
	}

	private boolean isHost(Held held) {
		return !held.isPresence() && !held.isGift() && !held.isReceived() && !held.subject().isEmpty()
				&& !held.verb().lemma().equals("حظي");
	}

	/** استقبال القرية للسياح: no person receives, and no delegation is received. */
	private boolean isOfThePublic(List<Mention> hosts, List<Mention> guests) {
		return hosts.stream().noneMatch((m) -> m.type() == MentionType.PERSON) && guests.stream()
			.noneMatch((m) -> m.type() == MentionType.PERSON || this.page.has(m.first(), Cue.ENTOURAGE));
	}

	/** استقبال الرئيس له, استقبال الرئيس، له: the guests were named before. */
	private List<Mention> guestsByPronoun(Cast cast) {
		int host = cast.genitive().get(cast.genitive().size() - 1).end();
		int at = this.page.isComma(host) ? host + 1 : host;
		Pronoun pronoun = Pronoun.after("ل", this.page.text().form(at));
		return (pronoun == Pronoun.NONE) ? List.of()
				: this.antecedents.meant(at, pronoun, (m) -> Cast.holds(cast.genitive(), m));
	}

	/** تسلم الرئيس أوراق اعتماد السفير, قدم السفير أوراق اعتماده إلى الرئيس. */
	Optional<Roles> credentials(int noun, Trigger trigger, Cast cast) {
		boolean own = trigger.pronoun() != Pronoun.NONE;
		List<Mention> other = own ? cast.to() : cast.genitive();
		return other
			.isEmpty()
					? Optional.empty()
					: this.antecedents.actor(noun, (m) -> m.type() == MentionType.PERSON && !Cast.holds(other, m))
						.map((actor) -> (own ? this.sides.of(noun, trigger, cast, List.of(actor), other, PRONOUN)
								: this.sides.of(noun, trigger, cast, other, List.of(actor), PRONOUN))
							.from(actor.first()));
	}

}
