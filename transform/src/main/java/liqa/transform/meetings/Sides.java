package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.List;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/** Who stands on which side of an encounter that a noun tells. */
final class Sides {

	/** So surely must a subject be known for talks with a state to be its own. */
	private static final double CERTAIN = 0.8;

	private final Page page;

	private final Arguments arguments;

	Sides(Page page, Arguments arguments) {
		this.page = page;
		this.arguments = arguments;
	}

	/** The first against the second, or everybody together when they are more. */
	Roles split(int noun, Trigger trigger, Cast cast, List<Mention> all, double confidence) {
		if (all.size() == 4 && this.arguments.leaderOf(all.get(0)).filter(all.get(1)::equals).isPresent()
				&& this.arguments.leaderOf(all.get(2)).filter(all.get(3)::equals).isPresent()) {
			// بين الجانب العماني برئاسة فلان والجانب الهندي برئاسة فلان
			return of(noun, trigger, cast, all.subList(0, 2), all.subList(2, 4), confidence);
		}
		boolean two = all.size() == 2;
		return of(noun, trigger, cast, two ? all.subList(0, 1) : all, two ? all.subList(1, 2) : List.of(), confidence);
	}

	/** One side against the other; states meet no persons. */
	Roles of(int noun, Trigger trigger, Cast cast, List<Mention> one, List<Mention> other, double confidence) {
		// محادثات الوزير مع إيران: a person meets no state, only states meet one another,
		// or a body: بين حماس وإسرائيل, تجري المعارضة محادثات مع روسيا
		boolean between = !cast.between().isEmpty();
		boolean talks = trigger.frame() == Frame.TALK && confidence >= CERTAIN;
		boolean states = other.isEmpty() || one.stream()
			.allMatch((m) -> this.page.isPlace(m) || (between || talks) && m.type() == MentionType.ORGANIZATION
					|| talks && m.type() == MentionType.GROUP);
		List<Mention> side1 = withoutEntourage(one, cast);
		List<Mention> faced = withoutEntourage(other, cast);
		List<Mention> side2 = states ? faced : faced.stream().filter((m) -> !this.page.isPlace(m)).toList();
		if (isMultilateral(noun) && side1.size() + side2.size() > 2) {
			List<Mention> all = new ArrayList<>(side1);
			all.addAll(side2);
			return new Roles(trigger.frame(), all, List.of(), cast.alsoPresent(), List.of(), noun, cast.end(),
					confidence);
		}
		return new Roles(trigger.frame(), side1, side2, cast.alsoPresent(), List.of(), noun, cast.end(), confidence);
	}

	/** مأدبة تكريما للرئيس والوفد المرافق: who came along merely attended. */
	private List<Mention> withoutEntourage(List<Mention> side, Cast cast) {
		List<Mention> parties = side.stream().filter((m) -> !this.page.isEntourage(m)).toList();
		if (parties.isEmpty() || parties.size() == side.size()) {
			return side;
		}
		side.stream().filter(this.page::isEntourage).forEach(cast.alsoPresent()::add);
		return parties;
	}

	/** اجتماع ثلاثي: those who meet have no sides. */
	private boolean isMultilateral(int noun) {
		return this.page.has(noun + 1, Cue.MULTILATERAL) || this.page.has(noun + 2, Cue.MULTILATERAL);
	}

}
