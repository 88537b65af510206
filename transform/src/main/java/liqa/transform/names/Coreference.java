package liqa.transform.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Groups the phrases of one article by whom they stand for. Full names come first, since
 * a headline says قاآني before the text says إسماعيل قاآني; then parts of names, offices
 * and at last descriptions that point back.
 */
final class Coreference {

	private static final Set<String> GUESTS = Set.of("الضيف", "الضيفه", "الزاير", "الزايره");

	/**
	 * Callings that a source without a name is referred to by: وأضاف المتحدث after مصدر.
	 */
	private static final Set<String> ON_BEHALF = Set.of("official", "spokesperson");

	/** Sentences after which nobody who spoke goes on without his name. */
	private static final int SENTENCES_OF_A_SPEAKER = 6;

	/**
	 * No sentence tells of two holders of one office with so many phrases between them.
	 */
	private static final int BESIDE = 50;

	private final Words words;

	private final List<Draft> drafts;

	private final @Nullable Cluster[] clusterOf;

	private final Honorifics honorifics;

	private final PersonCoreference people;

	private final HomeCountry home;

	private final BodyCoreference bodies;

	Coreference(Words words, List<Draft> drafts, Gazetteer gazetteer, KnownOffices knownOffices, Honorifics honorifics,
			GroupSynonyms synonyms) {
		this.words = words;
		this.drafts = drafts;
		this.clusterOf = new Cluster[drafts.size()];
		this.bodies = new BodyCoreference(words, synonyms);
		this.honorifics = honorifics;
		this.home = HomeCountry.of(drafts);
		this.people = new PersonCoreference(gazetteer, knownOffices, this.home.code(), new Rulers(words));
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
				case PERSON -> {
					if (this.clusterOf[d] != null) {
						joinOffice(d, draft);
					}
				}
				case ORGANIZATION -> this.clusterOf[d] = this.bodies.joinBody(d, draft);
				case PLACE -> this.clusterOf[d] = this.bodies.joinPlace(d, draft);
				case GROUP -> this.clusterOf[d] = this.bodies.joinDescription(d, draft);
				case ANONYMOUS -> this.clusterOf[d] = joinSource(d, draft);
			}
		}
		// Offices that say of which country first, so that others are not taken for them.
		joinOffices((role) -> !role.country().isEmpty() && !role.isCounterpart());
		joinOffices((role) -> true);
		if (this.home.clear()) {
			this.people.settle();
			this.bodies.settle(this.home.code());
		}
		return this.clusterOf;
	}

	private void joinOffices(Predicate<Role> which) {
		for (int d = 0; d < this.drafts.size(); d++) {
			Draft draft = this.drafts.get(d);
			if (draft.type() == MentionType.PERSON && (this.clusterOf[d] == null || draft.hasName())
					&& draft.mainRole().filter(which).isPresent()) {
				joinOffice(d, draft);
			}
		}
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
		Cluster before = role.isCounterpart() ? holderBefore(d) : null;
		OfficeKey key = (before == null) ? role.key() : counterpart(before, role.key());
		// أحاط الوزير نظيره الفنلندي: no Finn is a Finn's counterpart, so it is he
		Cluster other = (before == null || !key.country().isEmpty() && key.country().equals(before.country())) ? null
				: before;
		Cluster own = this.clusterOf[d];
		if (own != null) {
			own.appoint(key);
			return;
		}
		if (isGuest(role)) {
			Cluster guest = this.people.guest(draft, key.lemma());
			if (guest != null) {
				guest.add(d, draft);
				this.clusterOf[d] = guest;
				return;
			}
		}
		Cluster source = this.bodies.lastSource(key, draft.first());
		boolean again = isSaidAgain(draft) && !key.isRuling();
		Cluster spoke = again || this.words.isGoingOn(draft.first() - 1) ? whoSpoke(d, again) : null;
		boolean goesOn = spoke != null;
		Cluster speaker = goesOn ? spoke
				: role.reading().hasArticle() ? lastSpeaker(d, ON_BEHALF.contains(role.kind())) : null;
		Set<Cluster> others = key.country().isEmpty() ? beside(d, draft, role) : new HashSet<>();
		if (other != null) {
			others.add(other);
		}
		this.clusterOf[d] = this.people.joinOffice(d, draft, key, role, source, others, speaker, goesOn);
	}

	/**
	 * وزير الخارجية يلتقي وزير الخارجية السويدي: who has the same office of a country in
	 * one sentence with a phrase that names none. الوزير alone, of whom a later clause
	 * tells, goes back to him.
	 */
	private Set<Cluster> beside(int d, Draft draft, Role role) {
		Set<Cluster> beside = new HashSet<>();
		int sentence = this.words.text().sentenceIndexOf(draft.first());
		for (int step = -1; step < 2; step += 2) {
			int near = draft.first();
			for (int at = d + step; at >= 0 && at < this.drafts.size() && Math.abs(at - d) <= BESIDE
					&& this.words.text().sentenceIndexOf(this.drafts.get(at).first()) == sentence; at += step) {
				Cluster cluster = this.clusterOf[at];
				if (role.key().isBare() && step < 0) {
					if (isVerbBetween(this.drafts.get(at).end(), near)) {
						break;
					}
					near = Math.min(near, this.drafts.get(at).end());
				}
				if (cluster != null && this.drafts.get(at).type() == MentionType.PERSON && this.drafts.get(at)
					.roles()
					.stream()
					.anyMatch(
							(other) -> !other.country().isEmpty() && other.key().lemma().equals(role.key().lemma()))) {
					beside.add(cluster);
				}
			}
		}
		return beside;
	}

	private boolean isVerbBetween(int first, int end) {
		for (int t = first; t < end; t++) {
			if (this.words.isVerb(t)) {
				return true;
			}
		}
		return false;
	}

	/** الوزير الضيف, الرئيس الزائر: somebody from abroad. */
	private boolean isGuest(Role role) {
		for (int t = role.first() + 1; t < role.end(); t++) {
			if (GUESTS.contains(this.words.form(t))) {
				return true;
			}
		}
		return false;
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
	 * office, المصدر نفسه is whoever was quoted last.
	 */
	private Cluster joinSource(int d, Draft draft) {
		Role role = draft.mainRole().orElse(null);
		Cluster holder = (role == null) ? null : this.people.holder(role.key());
		if (holder == null && role != null && isSaidAgain(draft) && draft.length() <= 2 && !draft.plural()
				&& this.bodies.lastSource(role.key(), draft.first()) == null) {
			holder = whoSpoke(d, false);
		}
		if (holder == null) {
			return this.bodies.joinDescription(d, draft);
		}
		holder.add(d, draft);
		return holder;
	}

	/**
	 * المتحدث ذاته, نفس المصدر: whoever was heard last, whatever he was called then.
	 */
	private boolean isSaidAgain(Draft draft) {
		return Adjectives.isSame(this.words.form(draft.end() - 1))
				|| Adjectives.isSameAhead(this.words.form(draft.first()))
				|| Adjectives.isSameAhead(this.words.form(draft.first() - 1));
	}

	/**
	 * Who spoke or travelled last, where a phrase is about to go on: وأضاف المسؤول,
	 * والتقى المسؤول.
	 * @param unnamed whether it may be a source without a name
	 */
	private @Nullable Cluster lastSpeaker(int d, boolean unnamed) {
		if (!acts(this.drafts.get(d))) {
			return null;
		}
		for (int before = d - 1; before >= 0; before--) {
			Cluster cluster = this.clusterOf[before];
			boolean one = cluster != null && (cluster.type() == MentionType.PERSON
					|| unnamed && cluster.type() == MentionType.ANONYMOUS && !this.drafts.get(before).plural());
			if (one && (acts(this.drafts.get(before)) || travels(this.drafts.get(before)))) {
				return cluster;
			}
		}
		return null;
	}

	/**
	 * Who spoke last before وأضاف, if the phrase behind the last verb of speaking that
	 * has a subject is a person known.
	 * @param again whether nobody is meant who was not heard, so that verbs with other
	 * subjects do not count
	 */
	private @Nullable Cluster whoSpoke(int d, boolean again) {
		int before = d - 1;
		int here = this.words.text().sentenceIndexOf(this.drafts.get(d).first());
		for (int t = this.drafts.get(d).first() - 2; before >= 0 && t >= 0
				&& here - this.words.text().sentenceIndexOf(t) <= SENTENCES_OF_A_SPEAKER; t--) {
			while (before > 0 && this.drafts.get(before).first() > t + 1) {
				before--;
			}
			Draft subject = this.drafts.get(before);
			boolean known = subject.first() == t + 1 && Saying.isBy(this.words, t + 1);
			boolean person = known && subject.type() == MentionType.PERSON && this.clusterOf[before] != null;
			boolean said = known
					|| this.words.isTelling(t) && this.words.isWord(t + 1) && !this.words.isFunction(t + 1);
			if (person || said && !again) {
				return person ? this.clusterOf[before] : null;
			}
		}
		return null;
	}

	/** Whether a phrase is the subject of a verb of speaking or meeting before it. */
	private boolean acts(Draft draft) {
		return this.words.isVerb(draft.first() - 1);
	}

	/** زيارة الوزير, وصول الوزير: whose journey a noun tells. */
	private boolean travels(Draft draft) {
		String before = this.words.form(draft.first() - 1);
		return before.endsWith("زياره") || before.endsWith("وصول");
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
