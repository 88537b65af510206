package liqa.transform.resolve;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
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

	private final String run;

	Assembly(Casework casework, ParticipantRecords participantRecords, Published published, String run) {
		this.casework = casework;
		this.archive = casework.archive();
		this.participantRecords = participantRecords;
		this.published = published;
		this.run = run;
	}

	Resolution assemble() {
		Naming articleNames = new Naming("article", this.published);
		List<Dossier.ArticleRecord> articles = rows(this.archive.articles(), (a) -> article(a, articleNames));
		List<RecordSets> sets = together(List.of(this::participantSets,
				() -> reportSets("meeting", this.casework.meetingSets(), this.casework.meetings(),
						this.casework::meetingKeys),
				() -> reportSets("claim", this.casework.claimSets(), this.casework.claims(),
						this.casework::claimKeys)));
		RecordSets participants = sets.get(0);
		RecordSets meetings = sets.get(1);
		RecordSets claims = sets.get(2);
		String[] participantIds = participantIds(participants);
		List<Dossier.Meeting> met = meetings(meetings, participantIds);
		List<Dossier.Claim> said = claims(claims, participantIds);
		List<Dossier.Participant> people = participants(participants, met, said);
		Explanations explanations = new Explanations(this.casework, participants.ids(), meetings.ids(), claims.ids());
		CompletableFuture<List<Dossier.Merge>> merges = CompletableFuture.supplyAsync(explanations::merges);
		List<Changes> changes = together(List.of(() -> changes(articleNames, articles),
				() -> claims.changes(this.run, fields(said, Changes::fields)),
				() -> meetings.changes(this.run, fields(met, Changes::fields)),
				() -> participants.changes(this.run, fields(people, Changes::fields))));
		Dossier dossier = new Dossier(articles, people.stream().sorted(PARTICIPANTS).toList(),
				met.stream().sorted(MEETINGS).toList(), said.stream().sorted(CLAIMS).toList(),
				changes.stream().flatMap((kind) -> kind.changes().stream()).toList(), merges.join(),
				explanations.doubts());
		Published now = new Published(changes.stream().flatMap((kind) -> kind.rows().stream()).toList());
		return new Resolution(dossier, now, this.casework.warnings());
	}

	/** Does several things at once that do not depend on one another. */
	private static <T> List<T> together(List<Supplier<T>> things) {
		List<CompletableFuture<T>> begun = things.stream().map(CompletableFuture::supplyAsync).toList();
		return begun.stream().map(CompletableFuture::join).toList();
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

	private Changes changes(Naming naming, List<Dossier.ArticleRecord> articles) {
		List<Naming.Name> names = articles.stream().map((article) -> new Naming.Name(article.id(), List.of())).toList();
		return new Changes(this.run, naming, names, Collections.nCopies(names.size(), List.of()),
				fields(articles, Changes::fields));
	}

	private Dossier.ArticleRecord article(int number, Naming naming) {
		Findings article = this.archive.article(number);
		String id = this.archive.articleId(number);
		Optional<String> original = this.casework.copies().isCopy(number)
				? Optional.of(this.archive.articleId(this.casework.copies().originalOf(number))) : Optional.empty();
		return new Dossier.ArticleRecord(id, article.sourceFile(), article.part(), article.title().orElse(""),
				article.outlet().orElse(""), article.published(), article.language(), original,
				naming.firstSeen(id, this.run), article.contentHash());
	}

	/** The rows of a kind, written on all processors, in their order. */
	private static <T> List<T> rows(int count, IntFunction<T> row) {
		return IntStream.range(0, count).parallel().mapToObj(row).toList();
	}

	private static <T> List<Fields> fields(List<T> rows, Function<T, Fields> fields) {
		return rows.parallelStream().map(fields).toList();
	}

	private List<Dossier.Meeting> meetings(RecordSets meetings, String[] participantIds) {
		MeetingRecords records = new MeetingRecords(this.archive, this.casework.copies(), participantIds);
		Map<String, List<String>> denied = denied(this.casework.meetingDenials(), meetings);
		return rows(meetings.size(), (m) -> {
			Naming.Name name = meetings.name(m);
			return records.meeting(name, meetings.members(m), denied.getOrDefault(name.id(), List.of()));
		});
	}

	private List<Dossier.Claim> claims(RecordSets claims, String[] participantIds) {
		ClaimRecords records = new ClaimRecords(this.archive, this.casework.copies(), participantIds);
		Map<String, List<String>> denied = denied(this.casework.claimDenials(), claims);
		return rows(claims.size(), (c) -> {
			Naming.Name name = claims.name(c);
			return records.claim(name, claims.members(c), denied.getOrDefault(name.id(), List.of()));
		});
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
		said.forEach((claim) -> claims.merge(claim.speakerId(), 1, Integer::sum));
		return rows(participants.size(), (p) -> {
			Naming.Name name = participants.name(p);
			int[] set = participants.members(p);
			List<Persona> personas = IntStream.of(set).mapToObj(this.casework.participants()::persona).toList();
			Optional<String> rename = Optional
				.ofNullable(this.casework.renamed().get(this.casework.participants().clustering().find(set[0])));
			return this.participantRecords.participant(name, personas, rename, meetings.getOrDefault(name.id(), 0),
					claims.getOrDefault(name.id(), 0));
		});
	}

}
