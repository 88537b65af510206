package liqa.transform.meetings;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import liqa.transform.Party;
import liqa.transform.PartyType;

/** What a headline means that says in fewer words what the body tells. */
final class Headlines {

	private final Page page;

	Headlines(Page page) {
		this.page = page;
	}

	/** Whether an encounter is told in a headline. */
	boolean isOne(Encounter encounter) {
		return this.page.isTitle(encounter.passages().get(0)[0]);
	}

	/**
	 * A headline says in fewer words who is named in the body: الرئيس يستقبل وفدا
	 * برلمانيا. It means the first encounter told of somebody it names, with somebody it
	 * may be describing; -1 if there is none.
	 */
	int meant(Encounter headline, List<Encounter> merged, Predicate<Encounter> mayBe) {
		boolean unnamed = headline.side1().stream().allMatch(this::isOfHeadline)
				&& headline.side2().stream().allMatch(this::isOfHeadline);
		for (int i = 0; i < merged.size(); i++) {
			Encounter told = merged.get(i);
			boolean meant = headline.isVisit() ? isTraveller(headline.side1(), told.side1())
					: unnamed || isDescribed(headline.side1(), headline.side2(), told)
							|| isDescribed(headline.side2(), headline.side1(), told);
			if (meant && mayBe.test(told)) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * المبعوث الدولي يصل … وصل مبعوث الأمم المتحدة فلان: one traveller, if both are one.
	 */
	private boolean isTraveller(Set<Integer> described, Set<Integer> told) {
		if (described.size() != 1 || told.size() != 1) {
			return false;
		}
		Party description = party(described.iterator().next());
		Party traveller = party(told.iterator().next());
		return description.type() == PartyType.PERSON && isOfHeadline(described.iterator().next())
				&& mayDescribe(description, traveller);
	}

	/** Whether the others may be who an encounter brings together with one of those. */
	private boolean isDescribed(Set<Integer> those, Set<Integer> others, Encounter told) {
		boolean first = those.stream().anyMatch(told.side1()::contains);
		boolean second = those.stream().anyMatch(told.side2()::contains);
		if (others.isEmpty() || first == second) {
			return false;
		}
		Set<Integer> partners = first ? told.side2() : told.side1();
		// يجتمع بكبار مستشاريه: the body names each of them
		boolean several = others.size() == 1 && party(others.iterator().next()).type() == PartyType.GROUP
				&& !party(others.iterator().next()).named() && partners.size() > 1
				&& partners.stream().allMatch((partner) -> party(partner).type() == PartyType.PERSON);
		return several || others.stream()
			.allMatch((other) -> isGroupOfHeadline(other)
					|| partners.stream().anyMatch((partner) -> mayDescribe(party(other), party(partner))));
	}

	/**
	 * A description fits whoever is of its kind and not of another country; الخارجية
	 * المصرية in a headline may be the minister.
	 */
	private static boolean mayDescribe(Party description, Party party) {
		boolean ministry = description.type() == PartyType.ORGANIZATION && party.type() == PartyType.PERSON
				&& description.country().isPresent() && description.country().equals(party.country());
		return ministry || description.equals(party)
				|| !description.named() && description.type() == party.type() && (description.country().isEmpty()
						|| party.country().isEmpty() || description.country().equals(party.country()));
	}

	/** سفيرين أوروبيين: the body tells each of them by name. */
	private boolean isGroupOfHeadline(int party) {
		return party(party).type() == PartyType.GROUP && isOfHeadline(party);
	}

	/** A mere description that the body does not take up: شيخ قبيلة. */
	private boolean isOfHeadline(int party) {
		if (party(party).named()) {
			return false;
		}
		for (int m = this.page.mentionCount() - 1; m >= 0; m--) {
			if (this.page.mention(m).party() == party && !this.page.isTitle(this.page.mention(m).first())) {
				return false;
			}
		}
		return true;
	}

	private Party party(int number) {
		return this.page.marked().parties().get(number);
	}

}
