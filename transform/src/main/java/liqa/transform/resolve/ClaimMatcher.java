package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import liqa.transform.Act;
import liqa.transform.ClaimReport;

/**
 * Decides which reports are of one claim. Only reports are compared whose wordings share
 * one of their lowest hashes, each with those next to it in time.
 */
final class ClaimMatcher {

	private static final int REACH = 30;

	private static final long WINDOW = 31;

	private static final Score DENIED = Score.of("denied in the same words", 1);

	private final ClaimMatch match = new ClaimMatch();

	private final List<Statement> statements = new ArrayList<>();

	/**
	 * @param participantOf the number of each party's participant
	 * @param hasName whether that participant has a name of its own
	 */
	ClaimMatcher(Archive archive, Copies copies, int[] participantOf, boolean[] hasName) {
		for (int c = 0; c < archive.claims(); c++) {
			ClaimReport report = archive.claim(c);
			int article = archive.articleOfClaim(c);
			int party = archive.party(article, report.speaker());
			int speaker = participantOf[party];
			int relay = report.relay().isPresent() ? participantOf[archive.party(article, report.relay().getAsInt())]
					: -1;
			this.statements.add(new Statement(article, copies.originalOf(article), report, speaker, relay,
					hasName[speaker], hasName[speaker] ? Words.NONE : Words.of(archive.party(party).name()),
					archive.published(article), Wording.of(report.content().text())));
		}
	}

	/** The reports, those of one claim in one set. */
	Clustering match(Ruling ruling) {
		Clustering clustering = new Clustering(this.statements.size(), ruling, this::forbids);
		List<Link> found = new ArrayList<>();
		Set<Long> compared = new HashSet<>();
		for (List<Integer> block : blocks(this::pairKeys)) {
			for (int i = 0; i < block.size(); i++) {
				for (int j = i + 1; j < Math.min(block.size(), i + 1 + REACH); j++) {
					int left = Math.min(block.get(i), block.get(j));
					int right = Math.max(block.get(i), block.get(j));
					if (isNear(left, right) && compared.add(((long) left << 32) | right)) {
						this.match.compare(this.statements.get(left), this.statements.get(right))
							.ifPresent((score) -> found.add(new Link(left, right, score)));
					}
				}
			}
		}
		clustering.join(found, ClaimMatch.SAME, ClaimMatch.DOUBTFUL);
		return clustering;
	}

	/**
	 * What two say by name is never one claim, also when a third without a name said it
	 * too.
	 */
	private boolean forbids(List<Integer> left, List<Integer> right) {
		for (int one : left) {
			for (int other : right) {
				Statement here = this.statements.get(one);
				Statement there = this.statements.get(other);
				if (here.named() && there.named() && here.speaker() != there.speaker()
						&& here.relay() != there.speaker() && there.relay() != here.speaker()) {
					return true;
				}
			}
		}
		return false;
	}

	/** Pairs of reports, the first of which denies what the second says. */
	List<Link> denials() {
		Set<Link> denials = new LinkedHashSet<>();
		for (List<Integer> block : blocks((wording) -> Wording.lowest(wording.words()))) {
			for (int i = 0; i < block.size(); i++) {
				int denial = block.get(i);
				if (this.statements.get(denial).report().act() != Act.DENY) {
					continue;
				}
				for (int j = Math.max(0, i - REACH); j < Math.min(block.size(), i + 1 + REACH); j++) {
					if (ClaimMatch.denies(this.statements.get(denial), this.statements.get(block.get(j)))) {
						denials.add(new Link(denial, block.get(j), DENIED));
					}
				}
			}
		}
		return List.copyOf(denials);
	}

	private boolean isNear(int left, int right) {
		Statement one = this.statements.get(left);
		Statement other = this.statements.get(right);
		return one.day().isEmpty() || other.day().isEmpty()
				|| Math.abs(one.day().getAsLong() - other.day().getAsLong()) <= WINDOW;
	}

	/** Two words in a row; a single word by itself. */
	private int[] pairKeys(Wording wording) {
		return (wording.pairs().length == 0) ? new int[] { wording.text() } : Wording.lowest(wording.pairs());
	}

	/** Reports that share a key, in the order of time. */
	private List<List<Integer>> blocks(Function<Wording, int[]> keys) {
		Map<Integer, List<Integer>> blocks = new HashMap<>();
		for (int c = 0; c < this.statements.size(); c++) {
			for (int key : keys.apply(this.statements.get(c).wording())) {
				blocks.computeIfAbsent(key, (unused) -> new ArrayList<>(2)).add(c);
			}
		}
		Comparator<Integer> inTime = Comparator
			.comparingLong((Integer c) -> this.statements.get(c).day().orElse(Long.MIN_VALUE))
			.thenComparing(Comparator.naturalOrder());
		blocks.values().removeIf((block) -> block.size() < 2);
		blocks.values().forEach((block) -> block.sort(inTime));
		return List.copyOf(blocks.values());
	}

}
