package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import liqa.transform.Act;
import liqa.transform.ClaimReport;

/**
 * Decides which reports are of one claim. Only reports are compared whose wordings share
 * one of their lowest hashes, each with those next to it in time.
 */
final class ClaimMatcher {

	private static final int REACH = 30;

	private static final long WINDOW = 31;

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
		Clustering clustering = new Clustering(this.statements.size(), ruling, (left, right) -> false);
		List<Link> found = new ArrayList<>();
		forEachPair(blocks(false),
				(left, right) -> this.match.compare(this.statements.get(left), this.statements.get(right))
					.ifPresent((score) -> found.add(new Link(left, right, score))));
		clustering.join(found, ClaimMatch.SAME, ClaimMatch.DOUBTFUL);
		return clustering;
	}

	/** Pairs of reports, one of which denies what the other says. */
	List<Link> denials() {
		List<Link> denials = new ArrayList<>();
		forEachPair(blocks(true), (left, right) -> {
			if (ClaimMatch.denies(this.statements.get(left), this.statements.get(right))) {
				denials.add(new Link(left, right, Score.of("denied in the same words", 1)));
			}
		});
		return denials;
	}

	private interface Pair {

		void accept(int left, int right);

	}

	private void forEachPair(List<List<Integer>> blocks, Pair pair) {
		Set<Long> compared = new HashSet<>();
		for (List<Integer> block : blocks) {
			for (int i = 0; i < block.size(); i++) {
				for (int j = i + 1; j < Math.min(block.size(), i + 1 + REACH); j++) {
					int left = Math.min(block.get(i), block.get(j));
					int right = Math.max(block.get(i), block.get(j));
					if (isNear(left, right) && compared.add(((long) left << 32) | right)) {
						pair.accept(left, right);
					}
				}
			}
		}
	}

	private boolean isNear(int left, int right) {
		Statement one = this.statements.get(left);
		Statement other = this.statements.get(right);
		return one.day().isEmpty() || other.day().isEmpty()
				|| Math.abs(one.day().getAsLong() - other.day().getAsLong()) <= WINDOW;
	}

	/** Reports that share a word pair or, for denials, a word; in the order of time. */
	private List<List<Integer>> blocks(boolean denials) {
		Map<Integer, List<Integer>> blocks = new HashMap<>();
		for (int c = 0; c < this.statements.size(); c++) {
			Wording wording = this.statements.get(c).wording();
			for (int key : Wording.lowest(denials ? wording.words() : wording.pairs())) {
				blocks.computeIfAbsent(key, (unused) -> new ArrayList<>(2)).add(c);
			}
			if (!denials && wording.pairs().length == 0) {
				blocks.computeIfAbsent(wording.text(), (unused) -> new ArrayList<>(2)).add(c);
			}
		}
		Comparator<Integer> inTime = Comparator
			.comparingLong((Integer c) -> this.statements.get(c).day().orElse(Long.MIN_VALUE))
			.thenComparing(Comparator.naturalOrder());
		return blocks.values()
			.stream()
			.filter((block) -> block.size() > 1 && (!denials || hasDenial(block)))
			.peek((block) -> block.sort(inTime))
			.toList();
	}

	private boolean hasDenial(List<Integer> block) {
		return block.stream().anyMatch((c) -> this.statements.get(c).report().act() == Act.DENY);
	}

}
