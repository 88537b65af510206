package liqa.transform.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

import liqa.ingest.text.Folding;

import org.jspecify.annotations.Nullable;

/**
 * Groups the phrases of persons. Two people with one family name stay apart as long as
 * their given names differ.
 */
final class PersonCoreference {

	/**
	 * Rulers and clerics are called by title and given name: الملك سلمان, البابا فرنسيس.
	 */
	private static final Set<String> CALLED_BY_GIVEN_NAME = Set.of("monarch", "noble", "cleric", "heir");

	/** Callings that with a nationality point to whomever of it was spoken of. */
	private static final Set<String> OF_A_COUNTRY = Set.of("official", "politician", "rank", "leader");

	private static final String DIPLOMAT = "دبلوماسي";

	private static final String OFFICIAL = "official";

	/** Callings that speak on for whoever spoke last: وأضاف المسؤول, وقال الخبير. */
	private static final Set<String> STAND_INS = Set.of("official", "spokesperson", "profession", "politician");

	/** المسؤول الأممي, المسؤول الأوروبي: what such a calling may say beside the noun. */
	private static final Set<String> OF_NO_STATE = Set.of("امم", "اوروبي", "دولي");

	/** Callings by which the article points at others than who speaks: المواطن, والده. */
	private static final Set<String> OF_ANYBODY = Set.of("person", "kin");

	/** Kinds of offices that have many holders in one article. */
	private static final Set<String> GENERAL = Set.of("head", "member", "official", "profession", "person", "kin",
			"deputy", "adviser", "senior", "owner", "counterpart");

	private final Gazetteer gazetteer;

	private final KnownOffices knownOffices;

	private final String home;

	private final Rulers rulers;

	private final List<Cluster> people = new ArrayList<>();

	PersonCoreference(Gazetteer gazetteer, KnownOffices knownOffices, String home, Rulers rulers) {
		this.gazetteer = gazetteer;
		this.knownOffices = knownOffices;
		this.home = home;
		this.rulers = rulers;
	}

	Cluster joinFullName(int d, Draft draft, PersonName name) {
		Optional<Known> known = draft.certain().or(() -> this.gazetteer.person(name));
		Cluster found = known.map((k) -> nearest(draft, (cluster) -> cluster.is(k.id()))).orElse(null);
		if (found == null) {
			found = nearest(draft, (cluster) -> !(known.isPresent() && cluster.known().isPresent())
					&& cluster.names().stream().anyMatch((own) -> own.isFull() && own.isSameAs(name)));
		}
		return put(d, draft, (found == null) ? begin() : found, name, known);
	}

	Cluster joinShortName(int d, Draft draft, PersonName name) {
		Optional<Known> known = draft.certain();
		Cluster found = known.map((k) -> nearest(draft, (cluster) -> cluster.is(k.id()))).orElse(null);
		if (found == null && this.rulers.mayBeMeant(draft)) {
			Cluster last = nearest(draft, (cluster) -> Rulers.isBorne(name, cluster));
			found = (last != null && this.rulers.goesOn(draft, last)) ? last : ruler(draft, name);
		}
		if (found == null && draft.first() < draft.nameFirst()) {
			// الجنرال كيم: whom the article calls general
			found = nearest(draft,
					(cluster) -> Rulers.isBorne(name, cluster) && this.rulers.isTitledAs(draft, cluster));
		}
		boolean byGivenName = draft.roles().stream().anyMatch((role) -> CALLED_BY_GIVEN_NAME.contains(role.kind()));
		if (found == null && byGivenName) {
			found = nearest(draft,
					(cluster) -> cluster.names()
						.stream()
						.anyMatch((own) -> own.isFull() && own.given().equals(name.given())));
		}
		if (found == null) {
			found = nearest(draft, (cluster) -> !(known.isPresent() && cluster.known().isPresent())
					&& cluster.names().stream().anyMatch((own) -> name.ends(own) || own.parts().equals(name.parts())));
		}
		if (found == null) {
			found = nearest(draft, (cluster) -> !(known.isPresent() && cluster.known().isPresent())
					&& cluster.names().stream().anyMatch(name::isWithin));
		}
		boolean namesake = found != null && known.isPresent() && !isLike(found, known.get());
		return put(d, draft, (found == null) ? begin() : found, name, namesake ? Optional.empty() : known);
	}

	/**
	 * The ruler of some name: one who rules to this day, or whom the article names before
	 * anybody else of the name, as it would not name جيمي كارتر who is called so too.
	 */
	private @Nullable Cluster ruler(Draft draft, PersonName name) {
		int first = this.people.stream()
			.filter((cluster) -> Rulers.isBorne(name, cluster))
			.mapToInt(Cluster::firstPlace)
			.min()
			.orElse(-1);
		return nearest(draft,
				(cluster) -> Rulers.isBorne(name, cluster) && (cluster.rules() && cluster.firstPlace() == first
						|| cluster.known().filter((known) -> this.knownOffices.rulesStill(known.id())).isPresent()));
	}

	/**
	 * Whether somebody whom the article names in full may be who is famous by that family
	 * name: no هشام مرسي is محمد مرسي, unless he holds an office of his.
	 */
	private boolean isLike(Cluster cluster, Known famous) {
		if (cluster.is(famous.id()) || cluster.names().stream().noneMatch(PersonName::isFull)) {
			return true;
		}
		PersonName usual = PersonName.of(List.of(Folding.fold(famous.name()).split(" ")));
		return cluster.names().stream().anyMatch((own) -> own.isFull() && usual.mayBegin(own.given()))
				|| cluster.offices().stream().anyMatch((office) -> this.knownOffices.likeness(famous.id(), office) > 2);
	}

	private Cluster begin() {
		Cluster cluster = new Cluster(MentionType.PERSON);
		this.people.add(cluster);
		return cluster;
	}

	private Cluster put(int d, Draft draft, Cluster cluster, PersonName name, Optional<Known> known) {
		cluster.add(d, draft);
		cluster.call(name);
		if (this.rulers.isCalled(draft)) {
			cluster.crown();
		}
		known.ifPresent(cluster::identify);
		for (Role role : draft.roles()) {
			if (!role.isCounterpart()) {
				cluster.appoint(role.key());
			}
		}
		return cluster;
	}

	/**
	 * The one of those that fit that was spoken of last before a phrase; else any after
	 * it.
	 */
	private @Nullable Cluster nearest(Draft draft, Predicate<Cluster> fits) {
		Cluster best = null;
		int last = -2;
		for (Cluster cluster : this.people) {
			int before = cluster.lastBefore(draft.first());
			if (before > last && fits.test(cluster)) {
				best = cluster;
				last = before;
			}
		}
		return best;
	}

	/**
	 * The party that an office without a name stands for.
	 * @param source the unnamed source last called by the same noun: المسؤول after مسؤول
	 * أمريكي
	 * @param others who it cannot be: whose counterpart it is, or who is named beside it
	 * @param speaker who spoke before, if this one speaks
	 * @param goesOn whether this one speaks on: وأضاف
	 * @return {@code null} if it is a calling that nobody in the article has
	 */
	@Nullable Cluster joinOffice(int d, Draft draft, OfficeKey key, Role role, @Nullable Cluster source, Set<Cluster> others,
			@Nullable Cluster speaker, boolean goesOn) {
		Cluster found = holder(draft, key, role, source, others);
		if (found == null && speaker != null
				&& (goesOn ? maySpeakOn(draft, key, role, speaker) : mayStandFor(draft, key, role, speaker))) {
			speaker.add(d, draft);
			return speaker;
		}
		if (found == null) {
			if (key.isBare() && (!role.reading().word().alone() || role.isCounterpart())) {
				return null;
			}
			found = begin();
		}
		found.add(d, draft);
		if (found != source) {
			found.appoint(key);
		}
		return found;
	}

	/** Who of the article holds an office, or who without a name is called by it. */
	private @Nullable Cluster holder(Draft draft, OfficeKey key, Role role, @Nullable Cluster source,
			Set<Cluster> others) {
		Cluster found = key.isBare() ? lastHolder(draft, key.lemma(), others) : bestHolder(draft, key, others);
		if (found == null && !key.isBare() && !others.isEmpty() && !role.isCounterpart()) {
			found = onlyOther(draft, key, others);
		}
		boolean announced = found != null && found.lastBefore(draft.first()) < 0;
		boolean onlyOfCountry = false;
		if ((found == null || announced) && key.content().isEmpty() && !key.country().isEmpty()
				&& role.reading().definite() && (OF_A_COUNTRY.contains(role.kind()) || key.lemma().equals(DIPLOMAT))) {
			// المسؤول التركي: the Turk last spoken of, rather than one yet to be named
			Cluster spokenOf = nearest(draft,
					(cluster) -> cluster.country().equals(key.country()) && cluster.lastBefore(draft.first()) >= 0
							&& cluster.isWoman() == draft.feminine()
							&& !(role.kind().equals(OFFICIAL) && isRuler(cluster)));
			onlyOfCountry = spokenOf != null;
			found = (spokenOf != null) ? spokenOf : found;
		}
		if (found == null && !key.isBare()) {
			found = onlyLeader(key, others);
		}
		if (found == null && Rulers.isHead(key)) {
			// زعيم كوريا for رئيسها
			found = nearest(draft, (cluster) -> !others.contains(cluster) && cluster.isWoman() == draft.feminine()
					&& (cluster.offices().stream().anyMatch((own) -> Rulers.isHeadOfSame(own, key)) || cluster.known()
						.filter((known) -> known.country().equals(key.country())
								&& this.knownOffices.rulesStill(known.id()))
						.isPresent()));
		}
		if (found == null && !key.isBare() && !GENERAL.contains(role.kind())) {
			found = bareHolder(draft, key);
		}
		if (source != null && (found == null || onlyOfCountry
				|| found.lastBefore(draft.first()) < source.lastBefore(draft.first()))) {
			found = source;
		}
		return found;
	}

	/** Whether a calling goes on with who spoke before: وأضاف المسؤول. */
	private static boolean mayStandFor(Draft draft, OfficeKey key, Role role, Cluster speaker) {
		boolean general = key.isBare()
				|| key.country().isEmpty() && OF_NO_STATE.containsAll(key.content()) && speaker.country().isEmpty();
		return general && STAND_INS.contains(role.kind()) && speaker.isWoman() == draft.feminine();
	}

	/**
	 * Whether whoever spoke last goes on under a description that the article has not
	 * given him before: وأضاف لاعب الوسط الدولي, وتابع المدرب البرتغالي; but the head of
	 * one body is not that of another.
	 */
	private static boolean maySpeakOn(Draft draft, OfficeKey key, Role role, Cluster speaker) {
		boolean ofAnother = !STAND_INS.contains(role.kind()) && !key.content().isEmpty()
				&& speaker.offices()
					.stream()
					.anyMatch((own) -> own.isCalled(key.lemma()) && !own.content().isEmpty() && own.likeness(key) == 0);
		boolean abroad = !key.country().isEmpty() && !speaker.country().isEmpty()
				&& !key.country().equals(speaker.country());
		return !OF_ANYBODY.contains(role.kind()) && speaker.isWoman() == draft.feminine() && !ofAnother && !abroad;
	}

	/** الرئيس دونالد ترامب, الملك سلمان: somebody whom no writer calls an official. */
	private static boolean isRuler(Cluster cluster) {
		return cluster.offices().stream().anyMatch(OfficeKey::isRuling);
	}

	/**
	 * Who of some office has been spoken of and is from abroad; of two the one who was
	 * named after the host.
	 */
	@Nullable Cluster guest(Draft draft, String lemma) {
		Cluster guest = null;
		boolean foreign = false;
		int latest = -1;
		for (Cluster cluster : this.people) {
			int first = cluster.places().stream().min(Integer::compare).orElse(draft.first());
			if (first >= draft.first() || !cluster.hasOffice(lemma) || cluster.isWoman() != draft.feminine()) {
				continue;
			}
			boolean abroad = !cluster.country().isEmpty() && !cluster.country().equals(this.home);
			if (abroad && !foreign || abroad == foreign && first > latest) {
				guest = cluster;
				foreign = abroad;
				latest = first;
			}
		}
		return guest;
	}

	/**
	 * جلالته: the king last spoken of, or whoever the article gives that title. Of two in
	 * one sentence it is the first, who receives, rather than who is also there.
	 * @param bears whether somebody has the title
	 * @param sentencesAgo how many sentences before the phrase a token stands
	 */
	@Nullable Cluster joinHonorific(int d, Draft draft, Set<String> ranks, Predicate<Cluster> bears,
			IntUnaryOperator sentencesAgo) {
		Cluster found = firstOfLast(draft, bears, sentencesAgo);
		if (found == null) {
			found = firstOfLast(draft, (cluster) -> ranks.stream().anyMatch(cluster::hasOffice), sentencesAgo);
		}
		if (found != null) {
			found.add(d, draft);
		}
		return found;
	}

	private @Nullable Cluster firstOfLast(Draft draft, Predicate<Cluster> fits, IntUnaryOperator sentencesAgo) {
		Cluster best = null;
		int bestAgo = 0;
		int bestPlace = 0;
		for (Cluster cluster : this.people) {
			int last = cluster.lastBefore(draft.first());
			if (last < 0 || cluster.isWoman() != draft.feminine() || !fits.test(cluster)) {
				continue;
			}
			int ago = sentencesAgo.applyAsInt(last);
			int place = cluster.places()
				.stream()
				.filter((at) -> sentencesAgo.applyAsInt(at) == ago)
				.min(Integer::compare)
				.orElse(last);
			if (best == null || ago < bestAgo || ago == bestAgo && place < bestPlace) {
				best = cluster;
				bestAgo = ago;
				bestPlace = place;
			}
		}
		return best;
	}

	/**
	 * Who is named with an office that a phrase without article describes in full, if
	 * anybody.
	 */
	@Nullable Cluster holder(OfficeKey office) {
		Cluster found = null;
		for (Cluster cluster : this.people) {
			if (!cluster.names().isEmpty() && office.content().size() > 0 && cluster.likeness(office) == 4) {
				found = cluster;
			}
		}
		return found;
	}

	/**
	 * الوزير: whoever was last called minister, or the only one the article ever calls
	 * so.
	 */
	private @Nullable Cluster lastHolder(Draft draft, String lemma, Set<Cluster> others) {
		Predicate<Cluster> holds = (cluster) -> cluster.hasOffice(lemma) && cluster.isWoman() == draft.feminine()
				&& !others.contains(cluster);
		Cluster best = null;
		if (lemma.equals(OfficeKey.HEAD)) {
			// الرئيس is the president rather than the speaker of parliament
			best = nearest(draft, holds.and((cluster) -> cluster.lastBefore(draft.first()) >= 0
					&& cluster.offices().stream().anyMatch(OfficeKey::isPresidency)));
		}
		best = (best == null) ? nearest(draft, holds) : best;
		if (best != null && best.lastBefore(draft.first()) < 0
				&& this.people.stream().filter((cluster) -> cluster.hasOffice(lemma)).count() > 1) {
			return null;
		}
		return best;
	}

	/**
	 * عمدة حي الزهرة, where the article calls just one person العمدة and names no other
	 * of that office.
	 */
	private @Nullable Cluster bareHolder(Draft draft, OfficeKey key) {
		Cluster found = null;
		for (Cluster cluster : this.people) {
			if (cluster.hasOffice(key.lemma())) {
				boolean bare = cluster.offices()
					.stream()
					.noneMatch((own) -> own.lemma().equals(key.lemma()) && !own.isBare());
				if (found != null || !bare || cluster.isWoman() != draft.feminine() || !key.country().isEmpty()
						&& !cluster.country().isEmpty() && !cluster.country().equals(key.country())) {
					return null;
				}
				found = cluster;
			}
		}
		return found;
	}

	/**
	 * زعيم الحزب for رئيس حزب or the other way round, where the article speaks of one who
	 * is at the head of such a body.
	 */
	private @Nullable Cluster onlyLeader(OfficeKey key, Set<Cluster> others) {
		Cluster found = null;
		for (Cluster cluster : this.people) {
			if (!others.contains(cluster) && cluster.offices().stream().anyMatch((own) -> own.leadsSameAs(key))) {
				if (found != null) {
					return null;
				}
				found = cluster;
			}
		}
		return found;
	}

	/**
	 * Offices of state that nobody is named with and no country: those of the country the
	 * article is about.
	 */
	void settle() {
		for (Cluster cluster : this.people) {
			if (cluster.names().isEmpty() && cluster.country().isEmpty()
					&& cluster.offices().stream().anyMatch(OfficeKey::isOfState)) {
				cluster.settle(this.home);
			}
		}
	}

	/** The one holder of an office beside those it cannot be. */
	private @Nullable Cluster onlyOther(Draft draft, OfficeKey key, Set<Cluster> others) {
		Cluster found = null;
		for (Cluster cluster : this.people) {
			if (!others.contains(cluster) && cluster.isWoman() == draft.feminine() && cluster.likeness(key) > 1) {
				if (found != null) {
					return null;
				}
				found = cluster;
			}
		}
		return found;
	}

	private @Nullable Cluster bestHolder(Draft draft, OfficeKey key, Set<Cluster> others) {
		Cluster best = null;
		int bestLikeness = 0;
		int last = -2;
		for (Cluster cluster : this.people) {
			int before = cluster.lastBefore(draft.first());
			boolean man = draft.feminine() && !cluster.isWoman() && !cluster.names().isEmpty();
			int likeness = (others.contains(cluster) || man) ? 0
					: likeness(cluster, key, before >= 0, draft.feminine());
			if (likeness > bestLikeness || likeness > 0 && likeness == bestLikeness && before > last) {
				best = cluster;
				bestLikeness = likeness;
				last = before;
			}
		}
		return best;
	}

	/**
	 * الوزير الإماراتي for وزير الدولة للشؤون الخارجية, who is known to be an Emirati
	 * though his office does not say of which country it is.
	 */
	private static int compatriot(Cluster cluster, OfficeKey key) {
		return (!key.content().isEmpty() || key.country().isEmpty() || !key.country().equals(cluster.country())) ? 0
				: cluster.offices()
					.stream()
					.filter((own) -> own.country().isEmpty() && !own.isBare())
					.mapToInt((own) -> own.in(key.country()).likeness(key))
					.max()
					.orElse(0);
	}

	private int likeness(Cluster cluster, OfficeKey key, boolean before, boolean woman) {
		if (!key.country().isEmpty() && !cluster.country().isEmpty() && !key.country().equals(cluster.country())
				&& cluster.offices().stream().noneMatch((own) -> own.country().equals(key.country()))) {
			return 0;
		}
		int likeness = Math.max(cluster.likeness(key), (cluster.isWoman() == woman) ? compatriot(cluster, key) : 0);
		if (likeness > 0 && key.country().isEmpty() && likeness < 3) {
			// An office without a country is that of the country the article is about.
			boolean abroad = !cluster.country().equals(this.home);
			likeness = !abroad ? 3 : before ? 1 : 0;
		}
		if (likeness < 2 && cluster.known().isPresent() && (woman || !cluster.isWoman())) {
			OfficeKey asked = key.country().isEmpty() ? key.in(this.home) : key;
			String id = cluster.known().get().id();
			if (this.knownOffices.likeness(id, asked) >= 3) {
				return Math.max(likeness, this.knownOffices.holdsStill(id, asked) ? 2 : 1);
			}
		}
		return likeness;
	}

}
