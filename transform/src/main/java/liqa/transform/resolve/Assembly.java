package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import liqa.transform.Findings;

/**
 * Turns what is the same into records with ids, in the order in which they are written,
 * and tells them from what was published before.
 */
final class Assembly {

	private final Casework casework;

	private final Archive archive;

	private final ParticipantRecords participantRecords;

	private final Published published;

	private final Changes changes;

	private final String run;

	Assembly(Casework casework, ParticipantRecords participantRecords, Published published, String run) {
		this.casework = casework;
		this.archive = casework.archive();
		this.participantRecords = participantRecords;
		this.published = published;
		this.changes = new Changes(run);
		this.run = run;
	}

	Resolution assemble() {
		List<Dossier.ArticleRecord> articles = articles();
		Sets participants = participantSets();
		String[] participantIds = participantIds(participants);
		Sets meetings = new Sets("meeting", this.casework.meetingSets(), this.casework.meetings(),
				(report) -> this.casework.meetingKeys(report), "m");
		Sets claims = new Sets("claim", this.casework.claimSets(), this.casework.claims(),
				(report) -> this.casework.claimKeys(report), "c");
		List<Dossier.Meeting> met = meetings(meetings, participantIds);
		List<Dossier.Claim> said = claims(claims, participantIds);
		List<Dossier.Participant> people = participants(participants, met, said);
		participants.compare(people.stream().map(Changes::fields).toList());
		meetings.compare(met.stream().map(Changes::fields).toList());
		claims.compare(said.stream().map(Changes::fields).toList());
		Explanations explanations = new Explanations(this.casework, participants.idOf(), meetings.idOf(),
				claims.idOf());
		Dossier dossier = new Dossier(articles, people.stream().sorted(PARTICIPANTS).toList(),
				met.stream().sorted(MEETINGS).toList(), said.stream().sorted(CLAIMS).toList(), this.changes.changes(),
				explanations.merges(), explanations.doubts());
		return new Resolution(dossier, this.changes.published(), this.casework.warnings());
	}

	/** Those who take part most come first. */
	private static final Comparator<Dossier.Participant> PARTICIPANTS = Comparator
		.comparingInt((Dossier.Participant participant) -> -participant.meetings() - participant.claims())
		.thenComparingInt((participant) -> -participant.articles())
		.thenComparing(Dossier.Participant::name);

	/** In the order of time, those without a date first. */
	private static final Comparator<Dossier.Meeting> MEETINGS = Comparator.comparing(Dossier.Meeting::date)
		.thenComparing(Dossier.Meeting::firstReported);

	/**
	 * In the order in which they were reported; what is equal stays in the order of the
	 * archive.
	 */
	private static final Comparator<Dossier.Claim> CLAIMS = Comparator.comparing(Dossier.Claim::firstReported);

	/** The sets of one kind with their names. */
	private final class Sets {

		private final List<int[]> members;

		private final Clustering clustering;

		private final Naming naming;

		private final List<Naming.Name> names;

		private final List<List<String>> keys;

		private final String record;

		private final Map<Integer, String> ids = new HashMap<>();

		Sets(String record, List<int[]> members, Clustering clustering, IntFunction<List<String>> keysOf,
				String prefix) {
			this(record, members, clustering, keysOf, (first) -> Casework.ownId(prefix, keysOf.apply(first)));
		}

		Sets(String record, List<int[]> members, Clustering clustering, IntFunction<List<String>> keysOf,
				IntFunction<String> ownId) {
			this.record = record;
			this.members = members;
			this.clustering = clustering;
			this.naming = new Naming(record, Assembly.this.published);
			this.keys = members.stream()
				.map((set) -> IntStream.of(set).boxed().flatMap((member) -> keysOf.apply(member).stream()).toList())
				.toList();
			List<Naming.Nameless> nameless = new ArrayList<>(members.size());
			for (int s = 0; s < members.size(); s++) {
				nameless.add(new Naming.Nameless(this.keys.get(s), ownId.apply(members.get(s)[0])));
			}
			this.names = this.naming.name(nameless);
			for (int s = 0; s < members.size(); s++) {
				this.ids.put(clustering.find(members.get(s)[0]), this.names.get(s).id());
			}
		}

		/** The id of the record that a member belongs to; empty if it is left out. */
		IntFunction<String> idOf() {
			return (member) -> this.ids.getOrDefault(this.clustering.find(member), "");
		}

		void compare(List<Map<String, String>> fields) {
			Assembly.this.changes.compare(this.record, this.naming, this.names, this.keys, fields);
		}

	}

	private Sets participantSets() {
		List<Persona> personas = this.casework.participants().personas();
		List<int[]> members = this.casework.participantSets();
		for (int[] set : members) {
			for (int i = 1; i < set.length; i++) {
				if (personas.get(set[i]).lexiconId().isPresent() && personas.get(set[0]).lexiconId().isEmpty()) {
					int known = set[i];
					set[i] = set[0];
					set[0] = known;
				}
			}
		}
		return new Sets("participant", members, this.casework.participants().clustering(),
				(persona) -> List.of(personas.get(persona).key()), (persona) -> personas.get(persona).ownId());
	}

	private String[] participantIds(Sets participants) {
		String[] ids = new String[this.archive.parties()];
		for (int p = 0; p < ids.length; p++) {
			ids[p] = participants.idOf().apply(this.casework.participants().personaOf(p));
		}
		return ids;
	}

	private List<Dossier.ArticleRecord> articles() {
		Naming naming = new Naming("article", this.published);
		List<Dossier.ArticleRecord> records = new ArrayList<>();
		List<Naming.Name> names = new ArrayList<>();
		List<List<String>> keys = new ArrayList<>();
		for (int a = 0; a < this.archive.articles(); a++) {
			Findings article = this.archive.article(a);
			String id = this.archive.articleId(a);
			Optional<String> original = this.casework.copies().isCopy(a)
					? Optional.of(this.archive.articleId(this.casework.copies().originalOf(a))) : Optional.empty();
			names.add(new Naming.Name(id, List.of()));
			keys.add(List.of());
			records.add(new Dossier.ArticleRecord(id, article.sourceFile(), article.part(), article.title().orElse(""),
					article.outlet().orElse(""), article.published(), article.language(), original,
					naming.firstSeen(id, this.run), article.contentHash()));
		}
		this.changes.compare("article", naming, names, keys, records.stream().map(Changes::fields).toList());
		return records;
	}

	private List<Dossier.Meeting> meetings(Sets meetings, String[] participantIds) {
		MeetingRecords records = new MeetingRecords(this.archive, this.casework.copies(), participantIds);
		Map<String, List<String>> denied = denied(this.casework.meetingDenials(), meetings);
		List<Dossier.Meeting> met = new ArrayList<>();
		for (int m = 0; m < meetings.members.size(); m++) {
			Naming.Name name = meetings.names.get(m);
			met.add(records.meeting(name, meetings.members.get(m), denied.getOrDefault(name.id(), List.of())));
		}
		return met;
	}

	private List<Dossier.Claim> claims(Sets claims, String[] participantIds) {
		ClaimRecords records = new ClaimRecords(this.archive, this.casework.copies(), participantIds);
		Map<String, List<String>> denied = denied(this.casework.claimDenials(), claims);
		List<Dossier.Claim> said = new ArrayList<>();
		for (int c = 0; c < claims.members.size(); c++) {
			Naming.Name name = claims.names.get(c);
			said.add(records.claim(name, claims.members.get(c), denied.getOrDefault(name.id(), List.of())));
		}
		return said;
	}

	/**
	 * For each record those that deny it, or that it denies, in the order of the archive.
	 */
	private static Map<String, List<String>> denied(List<Link> denials, Sets sets) {
		Map<Integer, Set<Integer>> denied = new TreeMap<>();
		for (Link denial : denials) {
			int one = sets.clustering.find(denial.left());
			int other = sets.clustering.find(denial.right());
			if (one != other && sets.ids.containsKey(one) && sets.ids.containsKey(other)) {
				denied.computeIfAbsent(one, (key) -> new TreeSet<>()).add(other);
				denied.computeIfAbsent(other, (key) -> new TreeSet<>()).add(one);
			}
		}
		Map<String, List<String>> ids = new HashMap<>();
		denied.forEach((one, others) -> ids.put(sets.idOf().apply(one),
				others.stream().map((other) -> sets.idOf().apply(other)).toList()));
		return ids;
	}

	private List<Dossier.Participant> participants(Sets participants, List<Dossier.Meeting> met,
			List<Dossier.Claim> said) {
		Map<String, Integer> meetings = new HashMap<>();
		met.forEach((meeting) -> meeting.participantIds().forEach((id) -> meetings.merge(id, 1, Integer::sum)));
		Map<String, Integer> claims = new HashMap<>();
		said.forEach((claim) -> new LinkedHashSet<>(List.of(claim.speakerId()))
			.forEach((id) -> claims.merge(id, 1, Integer::sum)));
		List<Dossier.Participant> people = new ArrayList<>();
		for (int p = 0; p < participants.members.size(); p++) {
			Naming.Name name = participants.names.get(p);
			int[] set = participants.members.get(p);
			List<Persona> personas = IntStream.of(set).mapToObj(this.casework.participants()::persona).toList();
			Optional<String> rename = Optional
				.ofNullable(this.casework.renamed().get(this.casework.participants().clustering().find(set[0])));
			people.add(this.participantRecords.participant(name, personas, rename, meetings.getOrDefault(name.id(), 0),
					claims.getOrDefault(name.id(), 0)));
		}
		return people;
	}

}
