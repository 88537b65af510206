package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import liqa.ingest.PartialDate;
import liqa.transform.MeetingKind;
import liqa.transform.MeetingReport;
import liqa.transform.MeetingStatus;

/**
 * Decides which reports are of one meeting. Reports are compared that have two
 * participants in common, or one and a party that is only described, each with those next
 * to it in time.
 */
final class MeetingMatcher {

	/** How many days apart reports of one pair may be to be compared. */
	private static final long WINDOW = 31;

	/** How many days apart reports of one meeting appear. */
	private static final long NEAR = 7;

	/** How many later reports of one pair a report is compared with. */
	private static final int REACH = 40;

	/** More participants than this make a conference, whose pairs tell nothing. */
	private static final int CROWD = 12;

	private final MeetingMatch match = new MeetingMatch();

	private final List<Encounter> encounters;

	private final List<Link> denials = new ArrayList<>();

	/**
	 * @param participantOf the number of each party's participant
	 * @param hasName whether that participant has a name of its own
	 */
	MeetingMatcher(Archive archive, Copies copies, int[] participantOf, boolean[] hasName) {
		this.encounters = IntStream.range(0, archive.meetings()).parallel().mapToObj((m) -> {
			MeetingReport report = archive.meeting(m);
			int article = archive.articleOfMeeting(m);
			return Encounter.of(article, copies.originalOf(article), report,
					side(archive, article, report.side1(), participantOf, hasName),
					side(archive, article, report.side2(), participantOf, hasName), archive.published(article));
		}).toList();
	}

	private static Encounter.Side side(Archive archive, int article, List<Integer> parties, int[] participantOf,
			boolean[] hasName) {
		TreeSet<Integer> known = new TreeSet<>();
		List<Words> described = new ArrayList<>();
		for (int index : parties) {
			int participant = participantOf[archive.party(article, index)];
			if (hasName[participant]) {
				known.add(participant);
			}
			else {
				described.add(Words.of(archive.party(archive.party(article, index)).name()));
			}
		}
		return new Encounter.Side(known, described);
	}

	/** The reports, those of one meeting in one set. */
	Clustering match(Ruling ruling) {
		Clustering clustering = new Clustering(this.encounters.size(), ruling, this::forbids);
		List<Link> found = new ArrayList<>();
		Set<Long> compared = new HashSet<>();
		for (List<Integer> block : blocks()) {
			for (int i = 0; i < block.size(); i++) {
				for (int j = i + 1; j < Math.min(block.size(), i + 1 + REACH); j++) {
					int left = block.get(i);
					int right = block.get(j);
					if (this.encounters.get(left).isWithin(WINDOW, this.encounters.get(right))
							&& compared.add(((long) Math.min(left, right) << 32) | Math.max(left, right))) {
						compare(Math.min(left, right), Math.max(left, right), found);
					}
				}
			}
		}
		clustering.join(found, MeetingMatch.SAME, MeetingMatch.DOUBTFUL);
		return clustering;
	}

	/** Pairs of reports, one of which denies the other; known after {@link #match}. */
	List<Link> denials() {
		return this.denials;
	}

	private void compare(int left, int right, List<Link> found) {
		Encounter one = this.encounters.get(left);
		Encounter other = this.encounters.get(right);
		this.match.compare(one, other).ifPresent((score) -> {
			Link link = new Link(left, right, score);
			if (MeetingMatch.denies(one, other)) {
				if (score.sum() >= MeetingMatch.DOUBTFUL) {
					this.denials.add(link);
				}
			}
			else if (one.article() != other.article()) {
				found.add(link);
			}
		});
	}

	/**
	 * Reports of one pair, or of one participant and somebody without a name, in the
	 * order of time.
	 */
	private List<List<Integer>> blocks() {
		Map<Long, List<Integer>> blocks = new HashMap<>();
		for (int m = 0; m < this.encounters.size(); m++) {
			Encounter encounter = this.encounters.get(m);
			List<Integer> known = encounter.known().stream().limit(CROWD).toList();
			boolean alone = !encounter.described().isEmpty() || !encounter.hasSides();
			for (int i = 0; i < known.size(); i++) {
				if (alone) {
					add(blocks, known.get(i), -1, m);
				}
				for (int j = i + 1; j < known.size(); j++) {
					add(blocks, known.get(i), known.get(j), m);
				}
			}
		}
		Comparator<Integer> inTime = Comparator.comparingLong((m) -> this.encounters.get(m).day());
		return blocks.values()
			.stream()
			.filter((block) -> block.size() > 1)
			.peek((block) -> block.sort(inTime.thenComparing(Comparator.naturalOrder())))
			.toList();
	}

	private static void add(Map<Long, List<Integer>> blocks, int one, int other, int meeting) {
		blocks.computeIfAbsent(((long) one << 32) | (other & 0xFFFFFFFFL), (key) -> new ArrayList<>(2)).add(meeting);
	}

	/**
	 * Two reports of one article are of two meetings; so are days apart, and a denial.
	 */
	private boolean forbids(List<Integer> left, List<Integer> right) {
		Set<Integer> articles = new HashSet<>();
		left.forEach((m) -> articles.add(this.encounters.get(m).article()));
		if (right.stream().anyMatch((m) -> articles.contains(this.encounters.get(m).article()))) {
			return true;
		}
		for (int one : left) {
			for (int other : right) {
				if (!mayBeOne(this.encounters.get(one), this.encounters.get(other))) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean mayBeOne(Encounter one, Encounter other) {
		PartialDate here = one.report().date();
		PartialDate there = other.report().date();
		boolean denied = one.report().status() == MeetingStatus.DENIED;
		return (here.mayBe(there) || areOfDaysNear(one, other)) && areNear(one, other)
				&& denied == (other.report().status() == MeetingStatus.DENIED)
				&& one.report().kind() == other.report().kind();
	}

	/**
	 * Outlets in two time zones, or one that was late, give two days for one meeting; a
	 * visit has several.
	 */
	private static boolean areOfDaysNear(Encounter one, Encounter other) {
		long most = (one.report().kind() == MeetingKind.VISIT) ? MeetingMatch.STAY : 1;
		return one.report().date().isDay() && other.report().date().isDay()
				&& Math.abs(one.day() - other.day()) <= most;
	}

	/**
	 * Keeps reports without a day of their own from making one meeting of all those that
	 * two have week by week: each within a few days of the next, the first and the last
	 * far apart.
	 */
	private static boolean areNear(Encounter one, Encounter other) {
		boolean planned = one.report().status() == MeetingStatus.PLANNED
				|| other.report().status() == MeetingStatus.PLANNED;
		boolean monthAlone = one.report().date().month() != 0 && other.report().date().month() != 0;
		return planned || one.isWithin(monthAlone ? WINDOW : NEAR, other);
	}

}
