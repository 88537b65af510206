package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.List;

import liqa.transform.MeetingReport;
import liqa.transform.Party;

/**
 * Joins participants across articles whose names, if they have any, do not tell who they
 * are. A مصدر مطلع of one article is not that of another, unless both are said to have
 * met the same, to have said the same, or the one article is a copy of the other.
 */
final class Descriptions {

	private static final Score MET = Score.of("described alike on one side of one meeting", 2.0);

	private static final Score SAID = Score.of("described alike and saying the same", 2.0);

	private static final Score COPIED = Score.of("same words in copies of one article", 2.5);

	private static final double ALIKE = 0.5;

	private final Archive archive;

	private final Participants participants;

	private final List<Link> links = new ArrayList<>();

	Descriptions(Archive archive, Participants participants) {
		this.archive = archive;
		this.participants = participants;
	}

	/** Finds who is one because the articles are one. */
	void join(Copies copies) {
		for (int article = 0; article < this.archive.articles(); article++) {
			if (copies.isCopy(article)) {
				copied(copies.originalOf(article), article);
			}
		}
		joinLinks();
	}

	/** Finds who is one because the meetings or the claims are one. */
	void join(List<int[]> meetings, List<int[]> claims) {
		for (int[] reports : meetings) {
			for (int r = 1; r < reports.length; r++) {
				met(reports[0], reports[r]);
			}
		}
		for (int[] reports : claims) {
			for (int r = 1; r < reports.length; r++) {
				compare(speaker(reports[0]), speaker(reports[r]), SAID);
			}
		}
		joinLinks();
	}

	private void joinLinks() {
		this.participants.clustering().join(this.links, NameMatch.SAME, NameMatch.DOUBTFUL);
		this.links.clear();
	}

	private int speaker(int claim) {
		return this.archive.party(this.archive.articleOfClaim(claim), this.archive.claim(claim).speaker());
	}

	private void met(int left, int right) {
		MeetingReport one = this.archive.meeting(left);
		MeetingReport other = this.archive.meeting(right);
		for (List<Integer> here : List.of(one.side1(), one.side2())) {
			for (List<Integer> there : List.of(other.side1(), other.side2())) {
				for (int party : here) {
					for (int like : there) {
						compare(this.archive.party(this.archive.articleOfMeeting(left), party),
								this.archive.party(this.archive.articleOfMeeting(right), like), MET);
					}
				}
			}
		}
	}

	private void copied(int original, int copy) {
		for (int i = 0; i < this.archive.article(copy).parties().size(); i++) {
			for (int j = 0; j < this.archive.article(original).parties().size(); j++) {
				Party here = this.archive.article(copy).parties().get(i);
				if (here.name().equals(this.archive.article(original).parties().get(j).name())) {
					compare(this.archive.party(original, j), this.archive.party(copy, i), COPIED);
				}
			}
		}
	}

	private void compare(int left, int right, Score score) {
		int one = this.participants.personaOf(left);
		int other = this.participants.personaOf(right);
		Party here = this.archive.party(left);
		Party there = this.archive.party(right);
		boolean nameless = !this.participants.persona(one).isNamed() && !this.participants.persona(other).isNamed();
		if (one != other && (nameless || score == COPIED) && here.type() == there.type()
				&& Words.of(here.name()).containment(Words.of(there.name())) >= ALIKE) {
			this.links.add(new Link(one, other, score));
		}
	}

}
