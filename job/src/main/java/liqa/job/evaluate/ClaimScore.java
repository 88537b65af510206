package liqa.job.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import liqa.ingest.Span;
import liqa.transform.resolve.Dossier;

/**
 * Who said what in one file: content by the place it stands at, and speaker.
 */
final class ClaimScore {

	private static final double HALF = 0.5;

	private final Scores scores;

	private final FileView view;

	private final Map<String, List<Dossier.ClaimEvidence>> found;

	ClaimScore(Scores scores, FileView view) {
		this.scores = scores;
		this.view = view;
		this.found = view.index().claims(view.file());
	}

	void add() {
		List<Match> candidates = new ArrayList<>();
		for (Gold.Claim gold : this.view.gold().claims()) {
			List<Span> places = this.view.places(gold.text());
			this.found.forEach((id, evidence) -> {
				for (Dossier.ClaimEvidence passage : evidence) {
					double likeness = likeness(passage.span(), places);
					if (likeness >= HALF) {
						boolean sameSpeaker = this.view.entity(passage.speakerId()).equals(Optional.of(gold.speaker()));
						candidates.add(new Match(sameSpeaker, likeness, id, gold));
					}
				}
			});
		}
		candidates.sort(Match.BEST_FIRST);
		Set<String> usedIds = new HashSet<>();
		Set<String> usedGold = new HashSet<>();
		for (Match match : candidates) {
			if (usedIds.contains(match.id) || usedGold.contains(match.gold.id())) {
				continue;
			}
			usedIds.add(match.id);
			usedGold.add(match.gold.id());
			if (!match.gold.optional()) {
				compare(match);
			}
		}
		missed(usedGold);
		wrong(usedIds);
	}

	private void compare(Match match) {
		Gold.Claim gold = match.gold;
		Dossier.ClaimEvidence first = this.found.getOrDefault(match.id, List.of()).get(0);
		this.scores.add(Scorer.CONTENT, 1, 0, 0);
		this.scores.add("claims.speaker", match.sameSpeaker);
		this.scores.add("claims.act", code(first.act()).equals(gold.act()));
		this.scores.add("claims.form", code(first.form()).equals(gold.form()));
		gold.relay()
			.ifPresent((relay) -> this.scores.add("claims.relay",
					first.relayId().flatMap(this.view::entity).equals(Optional.of(relay))));
		if (match.sameSpeaker) {
			this.scores.add(Scorer.CLAIMS, 1, 0, 0);
		}
		else {
			this.scores.add(Scorer.CLAIMS, 0, 1, 1);
			this.scores.error("wrong speaker: '" + this.view.index().name(first.speakerId()) + "' for '"
					+ this.view.goldName(gold.speaker()) + "': " + gold.text());
		}
	}

	private void missed(Set<String> used) {
		for (Gold.Claim gold : this.view.gold().claims()) {
			if (!used.contains(gold.id()) && !gold.optional()) {
				this.scores.add(Scorer.CONTENT, 0, 0, 1);
				this.scores.add(Scorer.CLAIMS, 0, 0, 1);
				this.scores.error("missed claim: " + this.view.goldName(gold.speaker()) + ": " + gold.text());
			}
		}
	}

	private void wrong(Set<String> used) {
		List<Span> optional = this.view.gold()
			.claims()
			.stream()
			.filter(Gold.Claim::optional)
			.flatMap((gold) -> this.view.places(gold.text()).stream())
			.toList();
		this.found.forEach((id, evidence) -> {
			boolean mayBe = evidence.stream().anyMatch((passage) -> likeness(passage.span(), optional) >= HALF);
			if (!used.contains(id) && !mayBe) {
				this.scores.add(Scorer.CONTENT, 0, 1, 0);
				this.scores.add(Scorer.CLAIMS, 0, 1, 0);
				Dossier.ClaimEvidence first = evidence.get(0);
				this.scores.error("wrong claim: " + this.view.index().name(first.speakerId()) + ": " + first.text());
			}
		});
	}

	private static double likeness(Span span, List<Span> places) {
		return places.stream().mapToDouble((place) -> FileView.likeness(span, place)).max().orElse(0);
	}

	private static String code(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	private record Match(boolean sameSpeaker, double likeness, String id, Gold.Claim gold) {

		private static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::sameSpeaker)
			.thenComparingDouble(Match::likeness)
			.reversed();

	}

}
