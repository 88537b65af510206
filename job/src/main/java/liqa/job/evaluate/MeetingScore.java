package liqa.job.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import liqa.ingest.Span;
import liqa.transform.MeetingKind;
import liqa.transform.resolve.Dossier;

/**
 * Who met whom in one file: pairs, whole meetings and visits.
 */
final class MeetingScore {

	private static final double HALF = 0.5;

	private final Scores scores;

	private final FileView view;

	private final Scorer.CrossFile crossFile;

	private final Set<Pair> required = new LinkedHashSet<>();

	private final Set<Pair> optional = new HashSet<>();

	private final Map<Pair, String> firstOf = new HashMap<>();

	private final Map<Gold.Meeting, Set<Pair>> talksOfGold = new LinkedHashMap<>();

	private final Map<String, Found> found = new LinkedHashMap<>();

	MeetingScore(Scores scores, FileView view, Scorer.CrossFile crossFile) {
		this.scores = scores;
		this.view = view;
		this.crossFile = crossFile;
	}

	void add() {
		readGold();
		this.view.index().meetings(this.view.file()).forEach((id, evidence) -> this.found.put(id, read(evidence)));
		dyads();
		meetings();
		visits();
	}

	private void readGold() {
		for (Gold.Meeting meeting : this.view.gold().meetings()) {
			if (meeting.isVisit()) {
				continue;
			}
			Set<Pair> pairs = new LinkedHashSet<>();
			if (meeting.side2().isEmpty()) {
				pairs.addAll(allPairs(meeting.side1()));
			}
			for (String a : meeting.side1()) {
				for (String b : meeting.side2()) {
					pairs.add(Pair.of(a, b));
					this.firstOf.put(Pair.of(a, b), a);
				}
			}
			List<String> everyone = new ArrayList<>(meeting.side1());
			everyone.addAll(meeting.side2());
			everyone.addAll(meeting.optional());
			this.required.addAll(pairs);
			this.optional.addAll(allPairs(everyone));
			if (!pairs.isEmpty()) {
				this.talksOfGold.put(meeting, pairs);
			}
		}
	}

	private Found read(List<Dossier.MeetingEvidence> evidence) {
		Found meeting = new Found();
		for (Dossier.MeetingEvidence passage : evidence) {
			meeting.spans.add(passage.span());
			meeting.statuses.add(code(passage.status()));
			meeting.dates.add(passage.date().toString());
			meeting.places.add(passage.place());
			if (passage.kind() == MeetingKind.VISIT) {
				passage.side1()
					.forEach((visitor) -> meeting.visits
						.add(new Visit(this.view.entity(visitor), NameLikeness.fold(passage.place()))));
				continue;
			}
			List<String> side1 = passage.side1();
			for (int i = 0; i < side1.size(); i++) {
				List<String> others = passage.side2().isEmpty() ? side1.subList(i + 1, side1.size()) : passage.side2();
				for (String other : others) {
					String a = this.view.entityOrName(side1.get(i));
					String b = this.view.entityOrName(other);
					if (!a.equals(b)) {
						meeting.pairs.putIfAbsent(Pair.of(a, b),
								passage.side2().isEmpty() ? Optional.empty() : this.view.entity(side1.get(i)));
					}
				}
			}
		}
		return meeting;
	}

	private void dyads() {
		Map<Pair, Optional<String>> all = new LinkedHashMap<>();
		this.found.values().forEach((meeting) -> all.putAll(meeting.pairs));
		Set<Pair> right = new LinkedHashSet<>(this.required);
		right.retainAll(all.keySet());
		for (Pair pair : right) {
			String first = this.firstOf.get(pair);
			if (first != null) {
				this.scores.add("meetings.sides", Optional.of(first).equals(all.get(pair)));
			}
		}
		Set<Pair> wrong = new LinkedHashSet<>(all.keySet());
		wrong.removeAll(this.required);
		wrong.removeAll(this.optional);
		this.scores.add(Scorer.DYADS, right.size(), wrong.size(), this.required.size() - right.size());
		this.required.stream()
			.filter((pair) -> !right.contains(pair))
			.forEach((pair) -> this.scores.error("missed pair: " + name(pair.a) + " — " + name(pair.b)));
		wrong.forEach((pair) -> this.scores.error("wrong pair:  " + name(pair.a) + " — " + name(pair.b)));
	}

	private String name(String entity) {
		return entity.startsWith("?") ? entity.substring(1) : this.view.goldName(entity);
	}

	private void meetings() {
		List<Match> candidates = new ArrayList<>();
		this.found.forEach((id, meeting) -> this.talksOfGold.forEach((gold, pairs) -> {
			Set<Pair> both = new HashSet<>(meeting.pairs.keySet());
			both.retainAll(pairs);
			Set<Pair> either = new HashSet<>(meeting.pairs.keySet());
			either.addAll(pairs);
			double shared = (double) both.size() / either.size();
			if (shared >= HALF) {
				candidates
					.add(new Match(shared, isToldAt(gold, meeting), meeting.dates.contains(gold.date().orElse("")),
							meeting.statuses.contains(gold.status()), id, gold));
			}
		}));
		candidates.sort(Match.BEST_FIRST);
		Set<String> usedIds = new HashSet<>();
		Set<Gold.Meeting> usedGold = new HashSet<>();
		for (Match match : candidates) {
			if (!usedIds.contains(match.id) && !usedGold.contains(match.gold)) {
				usedIds.add(match.id);
				usedGold.add(match.gold);
				compare(match);
			}
		}
		int wrong = 0;
		for (Map.Entry<String, Found> entry : this.found.entrySet()) {
			Set<Pair> pairs = entry.getValue().pairs.keySet();
			if (!pairs.isEmpty() && !usedIds.contains(entry.getKey()) && !this.optional.containsAll(pairs)) {
				wrong++;
			}
		}
		this.scores.add(Scorer.MEETINGS, usedGold.size(), wrong, this.talksOfGold.size() - usedGold.size());
	}

	private boolean isToldAt(Gold.Meeting gold, Found meeting) {
		return gold.evidence()
			.stream()
			.flatMap((quote) -> this.view.places(quote).stream())
			.anyMatch((place) -> meeting.spans.stream().anyMatch((span) -> span.overlap(place) > 0));
	}

	private void compare(Match match) {
		Gold.Meeting gold = match.gold;
		Found meeting = this.found.getOrDefault(match.id, new Found());
		this.scores.add("meetings.status", match.sameStatus);
		gold.date().ifPresent((date) -> {
			this.scores.add("meetings.date", match.sameDate);
			if (!match.sameDate) {
				this.scores.error("date: " + meeting.dates + " for " + date);
			}
		});
		gold.place().ifPresent((place) -> {
			String y = NameLikeness.fold(place);
			this.scores.add("meetings.place",
					meeting.places.stream()
						.filter((p) -> !p.isEmpty())
						.map(NameLikeness::fold)
						.anyMatch((x) -> y.contains(x) || x.contains(y)));
		});
		this.crossFile.meeting(gold.event().orElse(this.view.file() + "#" + gold.id()), this.view.file(), match.id);
	}

	private void visits() {
		Set<Visit> gold = new LinkedHashSet<>();
		for (Gold.Meeting meeting : this.view.gold().meetings()) {
			if (meeting.isVisit()) {
				gold.add(new Visit(Optional.of(meeting.side1().get(0)), NameLikeness.fold(meeting.place().orElse(""))));
			}
		}
		Set<Visit> visits = new LinkedHashSet<>();
		this.found.values().forEach((meeting) -> visits.addAll(meeting.visits));
		int right = (int) gold.stream().filter((g) -> visits.stream().anyMatch(g::isLike)).count();
		int wrong = (int) visits.stream().filter((v) -> gold.stream().noneMatch(v::isLike)).count();
		this.scores.add(Scorer.VISITS, right, wrong, gold.size() - right);
	}

	private static Set<Pair> allPairs(List<String> entities) {
		Set<Pair> pairs = new LinkedHashSet<>();
		for (int i = 0; i < entities.size(); i++) {
			for (int j = i + 1; j < entities.size(); j++) {
				pairs.add(Pair.of(entities.get(i), entities.get(j)));
			}
		}
		return pairs;
	}

	private static String code(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/** Two parties without order. */
	private record Pair(String a, String b) {

		static Pair of(String a, String b) {
			return (a.compareTo(b) <= 0) ? new Pair(a, b) : new Pair(b, a);
		}

	}

	private record Visit(Optional<String> visitor, String place) {

		boolean isLike(Visit other) {
			return this.visitor.equals(other.visitor)
					&& (this.place.contains(other.place) || other.place.contains(this.place));
		}

	}

	/** What the dossier says of one meeting in this file. */
	private static final class Found {

		private final Map<Pair, Optional<String>> pairs = new LinkedHashMap<>();

		private final Set<Visit> visits = new LinkedHashSet<>();

		private final List<Span> spans = new ArrayList<>();

		private final List<String> statuses = new ArrayList<>();

		private final List<String> dates = new ArrayList<>();

		private final List<String> places = new ArrayList<>();

	}

	private record Match(double shared, boolean told, boolean sameDate, boolean sameStatus, String id,
			Gold.Meeting gold) {

		private static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble(Match::shared)
			.thenComparing(Match::told)
			.thenComparing(Match::sameDate)
			.thenComparing(Match::sameStatus)
			.thenComparing(Match::id)
			.thenComparing((match) -> match.gold.id())
			.reversed();

	}

}
