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
		RecordSets participants = participantSets();
		String[] participantIds = participantIds(participants);
		RecordSets meetings = reportSets("meeting", this.casework.meetingSets(), this.casework.meetings(),
				this.casework::meetingKeys);
		RecordSets claims = reportSets("claim", this.casework.claimSets(), this.casework.claims(),
				this.casework::claimKeys);
		List<Dossier.Meeting> met = meetings(meetings, participantIds);
		List<Dossier.Claim> said = claims(claims, participantIds);
		List<Dossier.Participant> people = participants(participants, met, said);
		participants.compare(this.changes, people.stream().map(Changes::fields).toList());
		meetings.compare(this.changes, met.stream().map(Changes::fields).toList());
		claims.compare(this.changes, said.stream().map(Changes::fields).toList());
		Explanations explanations = new Explanations(this.casework, participants.ids(), meetings.ids(), claims.ids());
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

	private RecordSets participantSets() {
		Participants participants = this.casework.participants();
		return new RecordSets(new Naming("participant", this.published), this.casework.participantSets(),
				participants.clustering(), participants);
	}

	private RecordSets reportSets(String record, List<int[]> members, Clustering clustering,
			IntFunction<List<String>> keys) {
		RecordSets.Fingerprints fingerprints = new RecordSets.Fingerprints() {

			@Override
			public List<String> keys(int report) {
				return keys.apply(report);
			}

			@Override
			public int weight(int report) {
				return 1;
			}

			@Override
			public String ownId(int[] reports) {
				return Casework.ownId(record.substring(0, 1), keys.apply(reports[0]));
			}

		};
		return new RecordSets(new Naming(record, this.published), members, clustering, fingerprints);
	}

	private String[] participantIds(RecordSets participants) {
		String[] ids = new String[this.archive.parties()];
		for (int p = 0; p < ids.length; p++) {
			ids[p] = participants.idOf(this.casework.participants().personaOf(p));
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
		this.changes.compare(naming, names, keys, records.stream().map(Changes::fields).toList());
		return records;
	}

	private List<Dossier.Meeting> meetings(RecordSets meetings, String[] participantIds) {
		MeetingRecords records = new MeetingRecords(this.archive, this.casework.copies(), participantIds);
		Map<String, List<String>> denied = denied(this.casework.meetingDenials(), meetings);
		List<Dossier.Meeting> met = new ArrayList<>();
		for (int m = 0; m < meetings.size(); m++) {
			Naming.Name name = meetings.name(m);
			met.add(records.meeting(name, meetings.members(m), denied.getOrDefault(name.id(), List.of())));
		}
		return met;
	}

	private List<Dossier.Claim> claims(RecordSets claims, String[] participantIds) {
		ClaimRecords records = new ClaimRecords(this.archive, this.casework.copies(), participantIds);
		Map<String, List<String>> denied = denied(this.casework.claimDenials(), claims);
		List<Dossier.Claim> said = new ArrayList<>();
		for (int c = 0; c < claims.size(); c++) {
			Naming.Name name = claims.name(c);
			said.add(records.claim(name, claims.members(c), denied.getOrDefault(name.id(), List.of())));
		}
		return said;
	}

	/**
	 * For each record those that deny it, or that it denies, in the order of the archive.
	 */
	private static Map<String, List<String>> denied(List<Link> denials, RecordSets sets) {
		Map<Integer, Set<Integer>> denied = new TreeMap<>();
		for (Link denial : denials) {
			int one = sets.setOf(denial.left());
			int other = sets.setOf(denial.right());
			if (one != other && !sets.idOf(one).isEmpty() && !sets.idOf(other).isEmpty()) {
				denied.computeIfAbsent(one, (key) -> new TreeSet<>()).add(other);
				denied.computeIfAbsent(other, (key) -> new TreeSet<>()).add(one);
			}
		}
		Map<String, List<String>> ids = new HashMap<>();
		denied.forEach((one, others) -> ids.put(sets.idOf(one), others.stream().map(sets::idOf).toList()));
		return ids;
	}

	private List<Dossier.Participant> participants(RecordSets participants, List<Dossier.Meeting> met,
			List<Dossier.Claim> said) {
		Map<String, Integer> meetings = new HashMap<>();
		met.forEach((meeting) -> meeting.participantIds().forEach((id) -> meetings.merge(id, 1, Integer::sum)));
		Map<String, Integer> claims = new HashMap<>();
		said.forEach((claim) -> new LinkedHashSet<>(List.of(claim.speakerId()))
			.forEach((id) -> claims.merge(id, 1, Integer::sum)));
		List<Dossier.Participant> people = new ArrayList<>();
		for (int p = 0; p < participants.size(); p++) {
			Naming.Name name = participants.name(p);
			int[] set = participants.members(p);
			List<Persona> personas = IntStream.of(set).mapToObj(this.casework.participants()::persona).toList();
			Optional<String> rename = Optional
				.ofNullable(this.casework.renamed().get(this.casework.participants().clustering().find(set[0])));
			people.add(this.participantRecords.participant(name, personas, rename, meetings.getOrDefault(name.id(), 0),
					claims.getOrDefault(name.id(), 0)));
		}
		return people;
	}

}
