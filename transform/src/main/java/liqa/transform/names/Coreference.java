package liqa.transform.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Groups the phrases of one article by whom they stand for. Full names come first, since
 * a headline says قاآني before the text says إسماعيل قاآني; then parts of names, offices
 * and at last descriptions that point back.
 */
final class Coreference {

	private static final Set<String> NEED_HOLDER = Set.of("profession", "kin", "owner", "person", "senior", "noble",
			"rank", "cleric", "candidate");

	private final Words words;

	private final List<Draft> drafts;

	private final KnownOffices knownOffices;

	private final @Nullable Cluster[] clusterOf;

	private final List<Cluster> people = new ArrayList<>();

	private final Map<String, Cluster> byKey = new HashMap<>();

	private final List<Cluster> others = new ArrayList<>();

	Coreference(Words words, List<Draft> drafts, KnownOffices knownOffices) {
		this.words = words;
		this.drafts = drafts;
		this.knownOffices = knownOffices;
		this.clusterOf = new Cluster[drafts.size()];
	}

	/**
	 * The cluster of each phrase; {@code null} for one that names nobody, such as a
	 * calling without a holder.
	 */
	@Nullable Cluster[] resolve() {
		for (int d = 0; d < this.drafts.size(); d++) {
			Draft draft = this.drafts.get(d);
			if (draft.type() == MentionType.PERSON && draft.hasName() && (isFull(draft) || isCertain(draft))) {
				joinPerson(d, draft);
			}
		}
		for (int d = 0; d < this.drafts.size(); d++) {
			Draft draft = this.drafts.get(d);
			if (draft.type() == MentionType.PERSON && draft.hasName() && this.clusterOf[d] == null) {
				joinShortName(d, draft);
			}
		}
		for (int d = 0; d < this.drafts.size(); d++) {
			Draft draft = this.drafts.get(d);
			switch (draft.type()) {
				case PERSON -> {
					if (!draft.hasName()) {
						joinOffice(d, draft);
					}
				}
				case ORGANIZATION -> joinBody(d, draft);
				case PLACE -> joinByKey(d, draft, draft.known().isEmpty() ? "" : draft.known().get(0).id());
				case GROUP -> joinDescription(d, draft);
				case ANONYMOUS -> joinDescription(d, draft);
			}
		}
		return Arrays.copyOf(this.clusterOf, this.clusterOf.length);
	}

	private boolean isFull(Draft draft) {
		return name(draft).isFull();
	}

	private static boolean isCertain(Draft draft) {
		return draft.known().size() == 1 && !draft.known().get(0).doubtful();
	}

	private PersonName name(Draft draft) {
		Reading reading = (draft.nameFirst() == draft.first()) ? draft.reading() : this.words.whole(draft.nameFirst());
		return PersonName.of(this.words, draft.nameFirst(), draft.nameEnd(), reading);
	}

	private void joinPerson(int d, Draft draft) {
		PersonName name = name(draft);
		Cluster found = null;
		if (isCertain(draft)) {
			String id = draft.known().get(0).id();
			found = this.people.stream()
				.filter((c) -> c.known().filter((k) -> k.id().equals(id)).isPresent())
				.findFirst()
				.orElse(null);
		}
		if (found == null && name.isFull()) {
			for (Cluster cluster : this.people) {
				boolean clash = isCertain(draft)
						&& cluster.known().filter((k) -> !k.id().equals(draft.known().get(0).id())).isPresent();
				if (!clash && cluster.names().stream().anyMatch((n) -> n.isFull() && n.isSameAs(name))) {
					found = cluster;
					break;
				}
			}
		}
		if (found == null) {
			found = new Cluster(MentionType.PERSON);
			this.people.add(found);
		}
		put(d, draft, found, name);
	}

	private void put(int d, Draft draft, Cluster cluster, PersonName name) {
		this.clusterOf[d] = cluster;
		cluster.add(d, draft);
		cluster.call(name);
		if (isCertain(draft)) {
			cluster.identify(draft.known().get(0));
		}
		for (Role role : draft.roles()) {
			cluster.appoint(OfficeKey.of(this.words, role));
		}
	}

	private void joinShortName(int d, Draft draft) {
		PersonName name = name(draft);
		Cluster best = null;
		for (Cluster cluster : this.people) {
			boolean fits = cluster.names().stream().anyMatch((n) -> name.ends(n) || n.parts().equals(name.parts()));
			if (fits && (best == null || isNearer(cluster, best, draft))) {
				best = cluster;
			}
		}
		if (best == null && !draft.roles().isEmpty() || best == null && draft.form() == Form.SHORT_NAME) {
			for (Cluster cluster : this.people) {
				if (cluster.names().stream().anyMatch(name::isWithin)
						&& (best == null || isNearer(cluster, best, draft))) {
					best = cluster;
				}
			}
		}
		if (best == null && draft.known().size() == 1) {
			String id = draft.known().get(0).id();
			best = this.people.stream()
				.filter((c) -> c.known().filter((k) -> k.id().equals(id)).isPresent())
				.findFirst()
				.orElse(null);
		}
		if (best == null) {
			best = new Cluster(MentionType.PERSON);
			this.people.add(best);
		}
		put(d, draft, best, name);
	}

	/**
	 * The party last spoken of before a phrase is nearer than one spoken of only behind
	 * it.
	 */
	private boolean isNearer(Cluster cluster, Cluster best, Draft draft) {
		int a = lastBefore(cluster, draft.first());
		int b = lastBefore(best, draft.first());
		return a > b;
	}

	private int lastBefore(Cluster cluster, int token) {
		int last = -1;
		for (int d : cluster.drafts()) {
			int first = this.drafts.get(d).first();
			if (first < token) {
				last = Math.max(last, first);
			}
		}
		return last;
	}

	private void joinOffice(int d, Draft draft) {
		Role role = draft.roles().get(0);
		OfficeKey key = OfficeKey.of(this.words, role);
		boolean bare = key.content().isEmpty() && key.country().isEmpty();
		Cluster best = null;
		for (Cluster cluster : this.people) {
			boolean fits = bare ? cluster.offices().stream().anyMatch((o) -> o.lemma().equals(key.lemma()))
					: cluster.holds(key);
			if (fits && (best == null || isNearer(cluster, best, draft))
					&& (!bare || lastBefore(cluster, draft.first()) >= 0)) {
				best = cluster;
			}
		}
		if (best == null && !bare) {
			for (Cluster cluster : this.people) {
				if (cluster.known().isPresent()
						&& this.knownOffices.of(cluster.known().get().id()).stream().anyMatch((o) -> o.matches(key))
						&& (best == null || isNearer(cluster, best, draft))) {
					best = cluster;
				}
			}
		}
		if (best == null) {
			if (bare && NEED_HOLDER.contains(role.kind())) {
				return;
			}
			best = new Cluster(MentionType.PERSON);
			this.people.add(best);
		}
		this.clusterOf[d] = best;
		best.add(d, draft);
		if (!bare) {
			best.appoint(key);
		}
	}

	private void joinBody(int d, Draft draft) {
		if (draft.form() == Form.DESCRIPTION) {
			String head = draft.reading().base();
			Cluster best = null;
			for (Cluster cluster : this.others) {
				if (cluster.type() == MentionType.ORGANIZATION && cluster.last() < draft.first()
						&& (best == null || cluster.last() > best.last()) && isHeadedBy(cluster, head)) {
					best = cluster;
				}
			}
			if (best != null) {
				this.clusterOf[d] = best;
				best.add(d, draft);
			}
			return;
		}
		String id = draft.known().isEmpty() ? "" : draft.known().get(0).id();
		joinByKey(d, draft, id);
	}

	private boolean isHeadedBy(Cluster cluster, String head) {
		Reading first = this.drafts.get(cluster.drafts().get(0)).reading();
		return first.base().equals(head);
	}

	private void joinByKey(int d, Draft draft, String id) {
		String words = content(draft);
		Cluster cluster = this.byKey.get(draft.type() + words);
		if (cluster == null && !id.isEmpty()) {
			cluster = this.byKey.get(draft.type() + "#" + id);
		}
		if (cluster == null) {
			cluster = new Cluster(draft.type());
			this.others.add(cluster);
		}
		this.byKey.putIfAbsent(draft.type() + words, cluster);
		if (!id.isEmpty()) {
			this.byKey.putIfAbsent(draft.type() + "#" + id, cluster);
			cluster.identify(draft.known().get(0));
		}
		this.clusterOf[d] = cluster;
		cluster.add(d, draft);
	}

	/** The words of a phrase without article and order of clitics, as a key. */
	private String content(Draft draft) {
		StringBuilder key = new StringBuilder();
		for (int t = draft.first(); t < draft.end(); t++) {
			if (this.words.isWord(t)) {
				key.append(' ').append((t == draft.first()) ? draft.reading().base() : this.words.whole(t).base());
			}
		}
		return key.toString();
	}

	/**
	 * Groups and sources: the same words, or fewer of them with the article, point back.
	 */
	private void joinDescription(int d, Draft draft) {
		Set<String> content = contentSet(draft);
		Cluster best = null;
		for (Cluster cluster : this.others) {
			if (cluster.type() != draft.type() || best != null && cluster.last() < best.last()) {
				continue;
			}
			for (int other : cluster.drafts()) {
				Set<String> theirs = contentSet(this.drafts.get(other));
				if (theirs.equals(content) || (draft.reading().definite() && theirs.containsAll(content))) {
					best = cluster;
				}
			}
		}
		if (best == null) {
			best = new Cluster(draft.type());
			this.others.add(best);
		}
		this.clusterOf[d] = best;
		best.add(d, draft);
	}

	private Set<String> contentSet(Draft draft) {
		Set<String> content = new HashSet<>();
		for (int t = draft.first(); t < draft.end(); t++) {
			Reading reading = (t == draft.first()) ? draft.reading() : this.words.whole(t);
			if (this.words.isWord(t) && !reading.is(Trait.QUANTIFIER) && reading.stem().length() > 2) {
				Word word = reading.word();
				content.add(word.isAny(Trait.SOURCE.bit() | Trait.GROUP.bit() | Trait.OFFICE_PLURAL.bit())
						? word.lemma() : reading.base());
			}
		}
		return content;
	}

	Optional<Cluster> clusterOf(int d) {
		return Optional.ofNullable(this.clusterOf[d]);
	}

}
