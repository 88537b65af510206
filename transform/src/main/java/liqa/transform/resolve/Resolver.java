package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.ClaimReport;
import liqa.transform.Findings;
import liqa.transform.MeetingReport;

/**
 * Puts together what all articles say: one participant for all its spellings, one meeting
 * for all its reports, one claim for all its relays. What it finds depends neither on the
 * order of the findings nor on how they were spread over runs. Thread-safe.
 */
public final class Resolver {

	/**
	 * @throws liqa.ingest.lexicon.LexiconException if a lexicon file has a mistake
	 */
	public Resolver(LexiconFolder lexicon) {
	}

	/**
	 * Resolves all findings there are, those of earlier runs included.
	 * @param findings what the articles say, in any order
	 * @param published what the run before handed on
	 * @param decisions the analysts' word
	 * @param run business date and revision of this run, such as {@code 2020-11-22} or
	 * {@code 2020-11-22.2}
	 */
	public Resolution resolve(List<Findings> findings, Published published, Decisions decisions, String run) {
		Archive archive = new Archive(findings);
		Copies copies = Copies.among(archive);
		DisjointSets participants = new ParticipantMatcher().match(archive).sets();
		DisjointSets meetings = new MeetingMatcher().match(archive, participants).sets();
		DisjointSets claims = new ClaimMatcher().match(archive, participants).sets();
		String[] participantIds = new String[archive.parties()];
		for (int p = 0; p < archive.parties(); p++) {
			participantIds[p] = Ids.of("p", ParticipantMatcher.key(archive, participants.find(p)));
		}
		Assembly assembly = new Assembly(archive, copies, participants, participantIds);
		List<Dossier.Meeting> met = meetings(archive, meetings, assembly);
		List<Dossier.Claim> said = claims(archive, claims, assembly);
		Dossier dossier = new Dossier(assembly.articles(run),
				participants(archive, participants, participantIds, meetings, claims, assembly), met, said, List.of(),
				List.of(), List.of());
		return new Resolution(dossier, published, List.of());
	}

	private static List<Dossier.Participant> participants(Archive archive, DisjointSets participants, String[] ids,
			DisjointSets meetings, DisjointSets claims, Assembly assembly) {
		int[] met = new int[archive.parties()];
		for (int[] reports : meetings.sets()) {
			TreeSet<Integer> present = new TreeSet<>();
			for (int number : reports) {
				MeetingReport report = archive.meeting(number);
				int article = archive.articleOfMeeting(number);
				for (List<Integer> side : List.of(report.side1(), report.side2(), report.alsoPresent())) {
					side.forEach((party) -> present.add(participants.find(archive.party(article, party))));
				}
			}
			present.forEach((party) -> met[party]++);
		}
		int[] said = new int[archive.parties()];
		for (int[] reports : claims.sets()) {
			ClaimReport first = archive.claim(reports[0]);
			said[participants.find(archive.party(archive.articleOfClaim(reports[0]), first.speaker()))]++;
		}
		List<Dossier.Participant> records = new ArrayList<>();
		for (int[] parties : participants.sets()) {
			records.add(assembly.participant(ids[parties[0]], parties, met[parties[0]], said[parties[0]]));
		}
		records.sort(Comparator.comparingInt((Dossier.Participant p) -> -p.meetings() - p.claims())
			.thenComparing(Dossier.Participant::name)
			.thenComparing(Dossier.Participant::id));
		return records;
	}

	private static List<Dossier.Meeting> meetings(Archive archive, DisjointSets meetings, Assembly assembly) {
		List<Dossier.Meeting> records = new ArrayList<>();
		for (int[] reports : meetings.sets()) {
			int article = archive.articleOfMeeting(reports[0]);
			String id = Ids.of("m", archive.articleId(article) + "/" + (reports[0] - archive.firstMeeting(article)));
			records.add(assembly.meeting(id, reports));
		}
		records.sort(Comparator.comparing(Dossier.Meeting::date).thenComparing(Dossier.Meeting::id));
		return records;
	}

	private static List<Dossier.Claim> claims(Archive archive, DisjointSets claims, Assembly assembly) {
		List<Dossier.Claim> records = new ArrayList<>();
		for (int[] reports : claims.sets()) {
			int article = archive.articleOfClaim(reports[0]);
			String id = Ids.of("c", archive.articleId(article) + "/" + (reports[0] - archive.firstClaim(article)));
			records.add(assembly.claim(id, reports));
		}
		return records;
	}

}
