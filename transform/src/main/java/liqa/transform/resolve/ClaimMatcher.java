package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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

	private final List<Statement> statements;

	/** The statements in the order of time, those without a day first. */
	private final int[] inTime;

	/**
	 * @param wordings the wording of each claim
	 * @param participantOf the number of each party's participant
	 * @param hasName whether that participant has a name of its own
	 */
	ClaimMatcher(Archive archive, Copies copies, Wording[] wordings, int[] participantOf, boolean[] hasName) {
		this.statements = IntStream.range(0, archive.claims())
			.parallel()
			.mapToObj((c) -> statement(archive, copies, c, wordings[c], participantOf, hasName))
			.toList();
		this.inTime = IntStream.range(0, this.statements.size())
			.boxed()
			.sorted(Comparator.comparingLong((c) -> this.statements.get(c).day()))
			.mapToInt(Integer::intValue)
			.toArray();
	}

	private static Statement statement(Archive archive, Copies copies, int claim, Wording wording, int[] participantOf,
			boolean[] hasName) {
		ClaimReport report = archive.claim(claim);
		int article = archive.articleOfClaim(claim);
		int party = archive.party(article, report.speaker());
		int speaker = participantOf[party];
		int relay = report.relay().isPresent() ? participantOf[archive.party(article, report.relay().getAsInt())] : -1;
		return new Statement(article, copies.originalOf(article), report.act(), speaker, relay, hasName[speaker],
				hasName[speaker] ? Words.NONE : Words.of(archive.party(party).name()), archive.day(article), wording);
	}

	/** The reports, those of one claim in one set. */
	Clustering match(Ruling ruling) {
		Clustering clustering = new Clustering(this.statements.size(), ruling, this::forbids);
		Blocks blocks = new Blocks();
		for (int place = 0; place < this.inTime.length; place++) {
			for (int key : pairKeys(this.statements.get(this.inTime[place]).wording())) {
				blocks.add(key, place);
			}
		}
		List<Link> found = blocks.severals().parallel().boxed().flatMap((block) -> {
			List<Link> links = new ArrayList<>();
			compare(blocks.block(block), links);
			return links.stream();
		}).toList();
		Set<Long> once = new HashSet<>();
		clustering.join(found.stream().filter((link) -> once.add(((long) link.left() << 32) | link.right())).toList(),
				ClaimMatch.SAME, ClaimMatch.DOUBTFUL);
		return clustering;
	}

	private void compare(int[] block, List<Link> found) {
		for (int i = 0; i < block.length; i++) {
			for (int j = i + 1; j < Math.min(block.length, i + 1 + REACH); j++) {
				int left = Math.min(this.inTime[block[i]], this.inTime[block[j]]);
				int right = Math.max(this.inTime[block[i]], this.inTime[block[j]]);
				if (this.statements.get(left).isWithin(WINDOW, this.statements.get(right))) {
					this.match.compare(this.statements.get(left), this.statements.get(right))
						.ifPresent((score) -> found.add(new Link(left, right, score)));
				}
			}
		}
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
		Set<Integer> denied = new HashSet<>();
		for (Statement statement : this.statements) {
			if (statement.act() == Act.DENY) {
				IntStream.of(Wording.lowest(statement.wording().words())).forEach(denied::add);
			}
		}
		Blocks blocks = new Blocks();
		for (int place = 0; place < this.inTime.length; place++) {
			for (int key : Wording.lowest(this.statements.get(this.inTime[place]).wording().words())) {
				if (denied.contains(key)) {
					blocks.add(key, place);
				}
			}
		}
		Set<Link> denials = new LinkedHashSet<>();
		blocks.severals().forEach((block) -> denials(blocks.block(block), denials));
		return List.copyOf(denials);
	}

	private void denials(int[] block, Set<Link> denials) {
		for (int i = 0; i < block.length; i++) {
			int denial = this.inTime[block[i]];
			if (this.statements.get(denial).act() != Act.DENY) {
				continue;
			}
			for (int j = Math.max(0, i - REACH); j < Math.min(block.length, i + 1 + REACH); j++) {
				int other = this.inTime[block[j]];
				if (ClaimMatch.denies(this.statements.get(denial), this.statements.get(other))) {
					denials.add(new Link(denial, other, DENIED));
				}
			}
		}
	}

	/** Two words in a row; a single word by itself. */
	private static int[] pairKeys(Wording wording) {
		return (wording.pairs().length == 0) ? new int[] { wording.text() } : Wording.lowest(wording.pairs());
	}

}
