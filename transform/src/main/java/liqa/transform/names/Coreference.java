package liqa.transform.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Groups the phrases of one article by whom they stand for. Full names come first, since
 * a headline says قاآني before the text says إسماعيل قاآني; then parts of names, offices
 * and at last descriptions that point back.
 */
final class Coreference {

	private final Words words;

	private final List<Draft> drafts;

	private final @Nullable Cluster[] clusterOf;

	private final Honorifics honorifics;

	private final PersonCoreference people;

	private final BodyCoreference bodies;

	Coreference(Words words, List<Draft> drafts, Gazetteer gazetteer, KnownOffices knownOffices,
			Honorifics honorifics) {
		this.words = words;
		this.drafts = drafts;
		this.clusterOf = new Cluster[drafts.size()];
		this.bodies = new BodyCoreference();
		this.honorifics = honorifics;
		this.people = new PersonCoreference(gazetteer, knownOffices, homeCountry(drafts));
	}

	/** The country named most often: an office without one rather is of that country. */
	private static String homeCountry(List<Draft> drafts) {
		Map<String, Integer> counts = new HashMap<>();
		String home = "";
		for (Draft draft : drafts) {
			if (!draft.country().isEmpty()
					&& counts.merge(draft.country(), 1, Integer::sum) > counts.getOrDefault(home, 0)) {
				home = draft.country();
			}
		}
		return home;
	}

	/**
	 * The cluster of each phrase; {@code null} for one that names nobody, such as a
	 * calling without a holder.
	 */
	@Nullable Cluster[] resolve() {
		for (int d = 0; d < this.drafts.size(); d++) {
			if (isNamed(d) && this.drafts.get(d).form() == Form.NAME && name(this.drafts.get(d)).isFull()) {
				this.clusterOf[d] = this.people.joinFullName(d, this.drafts.get(d), name(this.drafts.get(d)));
			}
		}
		for (int d = 0; d < this.drafts.size(); d++) {
			if (isNamed(d) && this.clusterOf[d] == null) {
				this.clusterOf[d] = this.people.joinShortName(d, this.drafts.get(d), name(this.drafts.get(d)));
			}
		}
		for (int d = 0; d < this.drafts.size(); d++) {
			Draft draft = this.drafts.get(d);
			switch (draft.type()) {
				case PERSON -> joinOffice(d, draft);
				case ORGANIZATION -> this.clusterOf[d] = this.bodies.joinBody(d, draft);
				case PLACE -> this.clusterOf[d] = this.bodies.joinPlace(d, draft);
				case GROUP -> this.clusterOf[d] = this.bodies.joinDescription(d, draft);
				case ANONYMOUS -> this.clusterOf[d] = joinSource(d, draft);
			}
		}
		return this.clusterOf;
	}

	private boolean isNamed(int d) {
		return this.drafts.get(d).type() == MentionType.PERSON && this.drafts.get(d).hasName();
	}

	private PersonName name(Draft draft) {
		Reading reading = (draft.nameFirst() == draft.first()) ? draft.reading() : this.words.whole(draft.nameFirst());
		return PersonName.of(this.words, draft.nameFirst(), draft.nameEnd(), reading);
	}

	/**
	 * An office without a name; and with one, نظيره, which takes its office from another.
	 */
	private void joinOffice(int d, Draft draft) {
		Role role = draft.mainRole().orElse(null);
		if (role == null) {
			return;
		}
		Set<String> ranks = this.honorifics.offices(role.reading().stem());
		if (!ranks.isEmpty()) {
			String title = Honorifics.title(role.reading().stem());
			int sentence = this.words.text().sentenceIndexOf(draft.first());
			this.clusterOf[d] = this.people.joinHonorific(d, draft, ranks, (cluster) -> bears(cluster, title),
					(token) -> sentence - this.words.text().sentenceIndexOf(token));
			return;
		}
		Cluster other = role.isCounterpart() ? holderBefore(d) : null;
		OfficeKey key = (other == null) ? role.key() : counterpart(other, role.key());
		Cluster own = this.clusterOf[d];
		if (own != null) {
			own.appoint(key);
			return;
		}
		Cluster source = this.bodies.lastSource(key, draft.first());
		Cluster speaker = role.reading().hasArticle() ? lastSpeaker(d) : null;
		this.clusterOf[d] = this.people.joinOffice(d, draft, key, role, source, other, speaker);
	}

	/** Whether somebody was given a title before a name or office: سمو الأمير. */
	private boolean bears(Cluster cluster, String title) {
		for (int d : cluster.drafts()) {
			Draft draft = this.drafts.get(d);
			int end = draft.hasName() ? draft.nameFirst() : draft.end();
			for (int t = draft.first(); t < end; t++) {
				if (title.equals((t == draft.first()) ? draft.reading().stem() : this.words.form(t))
						|| this.words.form(t).equals("ال" + title)) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * متحدث باسم الأمم المتحدة may be named in the article as the holder of just that
	 * office.
	 */
	private Cluster joinSource(int d, Draft draft) {
		Role role = draft.mainRole().orElse(null);
		Cluster holder = (role == null) ? null : this.people.holder(role.key());
		if (holder == null) {
			return this.bodies.joinDescription(d, draft);
		}
		holder.add(d, draft);
		return holder;
	}

	/** Who spoke last, where a phrase is about to speak on: وأضاف المسؤول. */
	private @Nullable Cluster lastSpeaker(int d) {
		if (!this.words.isReportingVerb(this.drafts.get(d).first() - 1)) {
			return null;
		}
		for (int before = d - 1; before >= 0; before--) {
			Cluster cluster = this.clusterOf[before];
			if (cluster != null && cluster.type() == MentionType.PERSON
					&& this.words.isReportingVerb(this.drafts.get(before).first() - 1)) {
				return cluster;
			}
		}
		return null;
	}

	/** Who was named with an office before نظيره. */
	private @Nullable Cluster holderBefore(int d) {
		for (int before = d - 1; before >= 0 && before > d - 8; before--) {
			Cluster cluster = this.clusterOf[before];
			if (this.drafts.get(before).type() == MentionType.PERSON && cluster != null
					&& cluster.offices().stream().anyMatch((office) -> !office.isBare())) {
				return cluster;
			}
		}
		return null;
	}

	/** The office of the one, in the country that نظيره names. */
	private static OfficeKey counterpart(Cluster holder, OfficeKey key) {
		return holder.offices()
			.stream()
			.filter((office) -> !office.isBare() && !office.lemma().equals(key.lemma()))
			.findFirst()
			.map((office) -> office.in(key.country()))
			.orElse(key);
	}

}
