package liqa.transform.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Groups the phrases of bodies, places, groups and unnamed sources. A phrase with the
 * article points back to the last one with the same noun that says no less: الفصائل after
 * الفصائل المسلحة, المصدر after مصدر مطلع.
 */
final class BodyCoreference {

	private static final String DELEGATION = "وفد";

	/** Bodies that every state has. */
	private static final Set<String> OF_STATE = Set.of("وزاره", "حكومه", "برلمان");

	private static final String MEMBER = "عضو";

	private static final OfficeKey PARLIAMENT = OfficeKey.of("برلمان", List.of(), "");

	/** The parliament by its other name: مجلس النواب. */
	private static final OfficeKey CHAMBER = OfficeKey.of("مجلس", List.of("نواب"), "");

	private static final OfficeKey ARMY = OfficeKey.of("جيش", List.of(), "");

	/** The army by its other name: القوات المسلحة. */
	private static final OfficeKey FORCES = OfficeKey.of("قوات", List.of("مسلحه"), "");

	private final Words words;

	private final GroupSynonyms synonyms;

	private final Map<String, Cluster> byId = new HashMap<>();

	private final Map<String, List<Cluster>> byNoun = new HashMap<>();

	BodyCoreference(Words words, GroupSynonyms synonyms) {
		this.words = words;
		this.synonyms = synonyms;
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
		if (draft.known().isEmpty() || draft.known().get(0).isOfEveryCountry()) {
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
		Cluster found = draft.mainRole().map((role) -> find(draft, key(draft, role))).orElse(null);
		return put(d, draft, (found == null) ? new Cluster(draft.type()) : found);
	}

	/**
	 * Bodies of state that the article says no country of are those of the country it is
	 * about.
	 */
	void settle(String home) {
		for (String noun : OF_STATE) {
			for (Cluster cluster : this.byNoun.getOrDefault(noun, List.of())) {
				if (cluster.country().isEmpty() && cluster.known().isEmpty()
						&& cluster.type() == MentionType.ORGANIZATION) {
					cluster.settle(home);
				}
			}
		}
	}

	/** الفصائل, قادة الفصائل: by itself, or by the noun that completes it. */
	private boolean isDefinite(Role role) {
		return role.reading().definite() || isMembers(role.key()) || role.end() > role.first() + 1
				&& (this.words.whole(role.first() + 1).hasArticle() || isConstruct(role) || isNamed(role));
	}

	/** شركة «الواحة الخضراء» السودانية: a name of its own in quotation marks. */
	private boolean isNamed(Role role) {
		for (int t = role.first() + 1; t < role.end(); t++) {
			if (this.words.isOpenQuote(t)) {
				return true;
			}
		}
		return false;
	}

	/** وفد صندوق النقد: nouns of which the last has the article. */
	private boolean isConstruct(Role role) {
		for (int t = role.first() + 1; t < role.end(); t++) {
			if (!this.words.isWord(t) || this.words.isFunction(t) || this.words.whole(t).hasArticle()) {
				return t > role.first() + 1 && this.words.whole(t).hasArticle();
			}
		}
		return false;
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
	@Nullable Cluster lastSource(OfficeKey office, int token) {
		OfficeKey key = this.synonyms.usual(office);
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

	/** What makes two phrases name the same party, by its usual words. */
	private OfficeKey key(Draft draft, Role role) {
		OfficeKey key = delegation(role.key());
		return switch (draft.type()) {
			case GROUP -> this.synonyms.usual(GroupSynonyms.uncounted(key));
			case ANONYMOUS -> this.synonyms.usual(key);
			default -> key;
		};
	}

	private Cluster put(int d, Draft draft, Cluster cluster) {
		cluster.add(d, draft);
		draft.mainRole().ifPresent((role) -> {
			// الزعيمان, though they were called القادة in between
			call(cluster, delegation(role.key()));
			call(cluster, key(draft, role));
		});
		return cluster;
	}

	private void call(Cluster cluster, OfficeKey key) {
		cluster.appoint(key);
		List<Cluster> same = this.byNoun.computeIfAbsent(key.lemma(), (noun) -> new ArrayList<>(2));
		if (!same.contains(cluster)) {
			same.add(cluster);
		}
	}

	private @Nullable Cluster find(Draft draft, OfficeKey key) {
		Cluster best = null;
		int bestLikeness = 0;
		boolean definite = draft.mainRole().filter(this::isDefinite).isPresent();
		for (Cluster cluster : this.byNoun.getOrDefault(key.lemma(), List.of())) {
			if (cluster.type() != draft.type() || isForeign(cluster, key)) {
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
		if (best == null && key.in("").equals(FORCES)) {
			return find(draft, ARMY.in(key.country()));
		}
		if (best == null) {
			best = announced(draft, key);
		}
		return (best == null) ? only(draft, key, definite) : best;
	}

	/**
	 * The body that a headline called by the noun alone, ميثاق المنظمة, before the text
	 * says which it is.
	 */
	private @Nullable Cluster announced(Draft draft, OfficeKey key) {
		if (key.content().isEmpty() || OF_STATE.contains(key.lemma())) {
			return null;
		}
		return this.byNoun.getOrDefault(key.lemma(), List.of())
			.stream()
			.filter((cluster) -> cluster.type() == MentionType.ORGANIZATION && draft.type() == cluster.type()
					&& cluster.offices().stream().allMatch(OfficeKey::isBare)
					&& cluster.places().stream().allMatch((place) -> this.words.text().sentenceIndexOf(place) == 0))
			.findFirst()
			.orElse(null);
	}

	/**
	 * الفريق المغربي is not الفريق المصري, though this one was called الفريق alone in
	 * between.
	 */
	private static boolean isForeign(Cluster cluster, OfficeKey key) {
		return cluster.offices().stream().anyMatch(key::isForeignTo)
				&& cluster.offices().stream().noneMatch((own) -> own.country().equals(key.country()));
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
			boolean described = draft.type() == MentionType.ORGANIZATION && !own.isForeignTo(key)
					&& !key.lemma().equals(FORCES.lemma()) && draft.mainRole().filter(this::isDescribed).isPresent();
			if (source || described || key.lemma().equals(DELEGATION) && compatriot) {
				return same.get(0);
			}
		}
		return null;
	}

	/** المنظمة الحقوقية: what kind of body was spoken of. */
	private boolean isDescribed(Role role) {
		for (int t = role.first() + 1; t < role.end(); t++) {
			Reading here = this.words.whole(t);
			if (!here.hasArticle() || !here.is(Trait.SOURCE_ADJECTIVE) || here.is(Trait.NATIONALITY)) {
				return false;
			}
		}
		return role.reading().hasArticle() && role.end() > role.first() + 1;
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
