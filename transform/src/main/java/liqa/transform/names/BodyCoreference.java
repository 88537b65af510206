package liqa.transform.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Groups the phrases of bodies, places, groups and unnamed sources. A phrase with the
 * article points back to the last one with the same noun that says no less: الفصائل after
 * الفصائل المسلحة, المصدر after مصدر مطلع.
 */
final class BodyCoreference {

	private static final String DELEGATION = "وفد";

	private static final String MEMBER = "عضو";

	private static final OfficeKey PARLIAMENT = OfficeKey.of("برلمان", List.of(), "");

	/** The parliament by its other name: مجلس النواب. */
	private static final OfficeKey CHAMBER = OfficeKey.of("مجلس", List.of("نواب"), "");

	private final Words words;

	private final Map<String, Cluster> byId = new HashMap<>();

	private final Map<String, List<Cluster>> byNoun = new HashMap<>();

	BodyCoreference(Words words) {
		this.words = words;
	}

	/** A capital speaks for its country: القاهرة, مصر. */
	Cluster joinPlace(int d, Draft draft) {
		Known place = draft.known().get(0);
		boolean state = !place.country().isEmpty()
				&& (place.type().equals("country") || place.type().equals("capital"));
		Cluster cluster = this.byId.computeIfAbsent(state ? "state " + place.country() : "place " + place.id(),
				(key) -> new Cluster(MentionType.PLACE));
		cluster.identify(place);
		cluster.add(d, draft);
		return cluster;
	}

	Cluster joinBody(int d, Draft draft) {
		if (draft.known().isEmpty()) {
			return joinDescription(d, draft);
		}
		Known body = draft.known().get(0);
		Cluster cluster = this.byId.get(body.kind() + " " + body.id());
		if (cluster == null) {
			cluster = draft.mainRole().map((role) -> find(draft, role.key())).orElse(null);
			if (cluster == null || cluster.known().isPresent()) {
				// two bodies the lexicon knows are two, however much alike they are
				// called
				cluster = new Cluster(draft.type());
			}
		}
		this.byId.put(body.kind() + " " + body.id(), cluster);
		cluster.identify(body);
		return put(d, draft, cluster);
	}

	Cluster joinDescription(int d, Draft draft) {
		Cluster found = draft.mainRole().map((role) -> find(draft, delegation(role.key()))).orElse(null);
		return put(d, draft, (found == null) ? new Cluster(draft.type()) : found);
	}

	/** الفصائل, قادة الفصائل: by itself, or by the noun that completes it. */
	private boolean isDefinite(Role role) {
		return role.reading().definite() || isMembers(role.key())
				|| role.end() > role.first() + 1 && this.words.whole(role.first() + 1).hasArticle();
	}

	private static boolean isMembers(OfficeKey key) {
		return key.lemma().equals(MEMBER) && key.content().contains(DELEGATION);
	}

	/** أعضاء الوفد are the delegation. */
	private static OfficeKey delegation(OfficeKey key) {
		if (!isMembers(key)) {
			return key;
		}
		return new OfficeKey(DELEGATION,
				key.content().stream().filter((word) -> !word.equals(DELEGATION)).collect(Collectors.toSet()),
				key.country());
	}

	/**
	 * The unnamed source last called by an office before a token, or by one that says
	 * more: المسؤول الحكومي after مسؤول حكومي سوري.
	 */
	@Nullable Cluster lastSource(OfficeKey key, int token) {
		Cluster best = null;
		for (Cluster cluster : this.byNoun.getOrDefault(key.lemma(), List.of())) {
			if (cluster.type() == MentionType.ANONYMOUS
					&& cluster.offices().stream().anyMatch((own) -> isSaid(own, key))
					&& cluster.lastBefore(token) > (best == null ? -1 : best.lastBefore(token))) {
				best = cluster;
			}
		}
		return best;
	}

	private static boolean isSaid(OfficeKey own, OfficeKey key) {
		return own.content().containsAll(key.content())
				&& (key.country().isEmpty() || key.country().equals(own.country()));
	}

	private Cluster put(int d, Draft draft, Cluster cluster) {
		cluster.add(d, draft);
		draft.mainRole().ifPresent((role) -> {
			OfficeKey key = delegation(role.key());
			cluster.appoint(key);
			List<Cluster> same = this.byNoun.computeIfAbsent(key.lemma(), (noun) -> new ArrayList<>(2));
			if (!same.contains(cluster)) {
				same.add(cluster);
			}
		});
		return cluster;
	}

	private @Nullable Cluster find(Draft draft, OfficeKey key) {
		Cluster best = null;
		int bestLikeness = 0;
		boolean definite = draft.mainRole().filter(this::isDefinite).isPresent();
		for (Cluster cluster : this.byNoun.getOrDefault(key.lemma(), List.of())) {
			if (cluster.type() != draft.type()) {
				continue;
			}
			int likeness = 0;
			for (OfficeKey own : cluster.offices()) {
				likeness = Math.max(likeness, likeness(own, key, definite));
			}
			if (likeness > bestLikeness || likeness > 0 && likeness == bestLikeness && best != null
					&& cluster.lastBefore(draft.first()) > best.lastBefore(draft.first())) {
				best = cluster;
				bestLikeness = likeness;
			}
		}
		if (best == null && key.lemma().equals(PARLIAMENT.lemma()) && key.content().isEmpty()) {
			return find(draft, CHAMBER.in(key.country()));
		}
		return (best == null) ? only(draft, key, definite) : best;
	}

	/**
	 * The one party with the noun that the article has spoken of, where the phrase says
	 * nothing against it: مصادر and المصادر السياسية العراقية after مصادر عراقية, وفدا
	 * برلمانيا تشيليا before وفد مجلس النواب التشيلي.
	 */
	private @Nullable Cluster only(Draft draft, OfficeKey key, boolean definite) {
		List<Cluster> same = this.byNoun.getOrDefault(key.lemma(), List.of());
		if (same.size() != 1 || same.get(0).type() != draft.type()) {
			return null;
		}
		for (OfficeKey own : same.get(0).offices()) {
			boolean compatriot = !key.country().isEmpty() && key.country().equals(own.country());
			boolean source = draft.type() == MentionType.ANONYMOUS
					&& (key.isBare() || definite && own.content().isEmpty() && compatriot);
			if (source || key.lemma().equals(DELEGATION) && compatriot) {
				return same.get(0);
			}
		}
		return null;
	}

	private static int likeness(OfficeKey own, OfficeKey key, boolean definite) {
		if (own.isForeignTo(key)) {
			return 0;
		}
		if (own.content().equals(key.content())) {
			return own.country().equals(key.country()) ? 3 : 2;
		}
		return (definite && own.content().containsAll(key.content())) ? 1 : 0;
	}

}
