package liqa.job.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import liqa.transform.resolve.Dossier;

/**
 * Who takes part or speaks in one file: found, split in two, or made up.
 */
final class EntityScore {

	private final Scores scores;

	private final FileView view;

	private final Scorer.CrossFile crossFile;

	EntityScore(Scores scores, FileView view, Scorer.CrossFile crossFile) {
		this.scores = scores;
		this.view = view;
		this.crossFile = crossFile;
	}

	void add() {
		Map<Optional<String>, Set<String>> found = new HashMap<>();
		takingPart()
			.forEach((id) -> found.computeIfAbsent(this.view.entity(id), (key) -> new LinkedHashSet<>()).add(id));
		Set<String> needed = needed();
		Set<String> right = new LinkedHashSet<>(needed);
		right.removeIf((entity) -> !found.containsKey(Optional.of(entity)));
		this.scores.add(Scorer.ENTITIES, right.size(), found.getOrDefault(Optional.<String>empty(), Set.of()).size(),
				needed.size() - right.size());
		for (String entity : right) {
			Set<String> ids = found.getOrDefault(Optional.of(entity), Set.of());
			this.scores.add("entities.one_id", ids.size() == 1);
			if (ids.size() > 1) {
				this.scores.error("split: " + this.view.goldName(entity) + ": "
						+ ids.stream().map(this.view.index()::name).toList());
			}
		}
		for (Gold.Entity entity : this.view.gold().entities()) {
			String name = NameLikeness.fold(entity.same().orElse(entity.name()));
			if (entity.type().equals("person") && NameLikeness.words(name).size() >= 2) {
				found.getOrDefault(Optional.of(entity.id()), Set.of())
					.forEach((id) -> this.crossFile.person(name, this.view.file(), id));
			}
		}
	}

	private Set<String> takingPart() {
		Set<String> ids = new LinkedHashSet<>();
		for (List<Dossier.MeetingEvidence> evidence : this.view.index().meetings(this.view.file()).values()) {
			for (Dossier.MeetingEvidence passage : evidence) {
				ids.addAll(passage.side1());
				ids.addAll(passage.side2());
			}
		}
		for (List<Dossier.ClaimEvidence> evidence : this.view.index().claims(this.view.file()).values()) {
			evidence.forEach((passage) -> ids.add(passage.speakerId()));
		}
		return ids;
	}

	private Set<String> needed() {
		Set<String> needed = new HashSet<>();
		for (Gold.Meeting meeting : this.view.gold().meetings()) {
			needed.addAll(meeting.side1());
			needed.addAll(meeting.side2());
		}
		for (Gold.Claim claim : this.view.gold().claims()) {
			if (!claim.optional()) {
				needed.add(claim.speaker());
			}
		}
		return needed;
	}

}
