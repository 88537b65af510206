package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import liqa.transform.ClaimReport;
import liqa.transform.MeetingReport;
import liqa.transform.Passage;

/**
 * One run of the resolver up to what is the same: participants, then their meetings and
 * claims, then the participants without a name that those make one.
 */
final class Casework {

	private final Archive archive;

	private final Copies copies;

	private final Personas.Gathered gathered;

	private final Participants participants;

	private final Reports meetings;

	private final Reports claims;

	private final Set<Integer> ignoredPersonas;

	private final Set<Integer> ignoredMeetings;

	private final Set<Integer> ignoredClaims;

	private final Map<Integer, String> renamed;

	private final List<int[]> meetingSets;

	private final List<int[]> claimSets;

	private final List<String> warnings = new ArrayList<>();

	/**
	 * The reports of one kind.
	 *
	 * @param keys their fingerprints
	 * @param references what decisions can call them
	 * @param clustering those of one record in one set
	 * @param denials pairs, one of which denies the other
	 */
	private record Reports(List<List<String>> keys, References references, Clustering clustering, List<Link> denials) {
	}

	Casework(Archive archive, Personas gatherer, ParticipantMatcher matcher, Published published, Decisions decisions) {
		this.archive = archive;
		CompletableFuture<Copies> alike = CompletableFuture.supplyAsync(() -> Copies.among(archive));
		Wording[] wordings = Subjects.wordings(archive);
		this.gathered = gatherer.gather(archive, new Subjects(archive, wordings));
		this.copies = alike.join();
		List<Persona> personas = this.gathered.personas();
		References people = new References(Decisions.Record.PARTICIPANT, published, decisions);
		for (int p = 0; people.areAsked() && p < personas.size(); p++) {
			people.add(p, List.of(personas.get(p).key()), personas.get(p).ownId(), List.of(personas.get(p).label()));
		}
		this.participants = new Participants(personas, this.gathered.ofParty(),
				matcher.match(personas, people.ruling(decisions)));
		Descriptions descriptions = new Descriptions(archive, this.participants);
		descriptions.join(this.copies);
		int[] participantOf = this.participants.ofParties();
		boolean[] named = this.participants.named();
		CompletableFuture<Reports> met = CompletableFuture.supplyAsync(
				() -> meetings(new MeetingMatcher(archive, this.copies, participantOf, named), published, decisions));
		this.claims = claims(new ClaimMatcher(archive, this.copies, wordings, participantOf, named), published,
				decisions);
		this.meetings = met.join();
		descriptions.join(this.meetings.clustering().sets().sets(), this.claims.clustering().sets().sets());
		this.ignoredPersonas = roots(this.participants.clustering(), people.ignored(decisions));
		this.ignoredMeetings = roots(this.meetings.clustering(), this.meetings.references().ignored(decisions));
		this.ignoredClaims = roots(this.claims.clustering(), this.claims.references().ignored(decisions));
		this.renamed = new HashMap<>();
		people.renamed(decisions)
			.forEach((persona, name) -> this.renamed.put(this.participants.clustering().find(persona), name));
		this.meetingSets = sets(this.meetings.clustering(), this.ignoredMeetings, this::hasParties);
		this.claimSets = sets(this.claims.clustering(), this.ignoredClaims, this::hasSpeaker);
		for (References references : List.of(people, this.meetings.references(), this.claims.references())) {
			this.warnings.addAll(references.warnings());
		}
		for (Clustering clustering : List.of(this.participants.clustering(), meetings(), claims())) {
			this.warnings.addAll(clustering.conflicts());
		}
	}

	private Reports meetings(MeetingMatcher matcher, Published published, Decisions decisions) {
		List<List<String>> keys = ReportKeys.ofMeetings(this.archive);
		References references = references(Decisions.Record.MEETING, keys, this::placeOfMeeting, published, decisions);
		Clustering clustering = matcher.match(references.ruling(decisions));
		return new Reports(keys, references, clustering, matcher.denials());
	}

	private Reports claims(ClaimMatcher matcher, Published published, Decisions decisions) {
		List<List<String>> keys = ReportKeys.ofClaims(this.archive);
		References references = references(Decisions.Record.CLAIM, keys, this::placeOfClaim, published, decisions);
		Clustering clustering = matcher.match(references.ruling(decisions));
		return new Reports(keys, references, clustering, matcher.denials());
	}

	private static References references(Decisions.Record record, List<List<String>> keys, IntFunction<String> place,
			Published published, Decisions decisions) {
		References references = new References(record, published, decisions);
		String prefix = record.code().substring(0, 1);
		for (int report = 0; references.areAsked() && report < keys.size(); report++) {
			references.add(report, keys.get(report), ownId(prefix, keys.get(report)), List.of(place.apply(report)));
		}
		return references;
	}

	static String ownId(String prefix, List<String> keys) {
		return Ids.of(prefix, keys.get(0));
	}

	private static Set<Integer> roots(Clustering clustering, List<Integer> members) {
		Set<Integer> roots = new HashSet<>();
		members.forEach((member) -> roots.add(clustering.find(member)));
		return roots;
	}

	Archive archive() {
		return this.archive;
	}

	Copies copies() {
		return this.copies;
	}

	Participants participants() {
		return this.participants;
	}

	/** What the lexicon alone joined. */
	List<Personas.Recognition> recognised() {
		return this.gathered.recognised();
	}

	Clustering meetings() {
		return this.meetings.clustering();
	}

	Clustering claims() {
		return this.claims.clustering();
	}

	List<Link> meetingDenials() {
		return this.meetings.denials();
	}

	List<Link> claimDenials() {
		return this.claims.denials();
	}

	List<String> meetingKeys(int report) {
		return this.meetings.keys().get(report);
	}

	List<String> claimKeys(int report) {
		return this.claims.keys().get(report);
	}

	/** The names analysts gave, by participant. */
	Map<Integer, String> renamed() {
		return this.renamed;
	}

	List<String> warnings() {
		return this.warnings;
	}

	boolean isIgnored(int persona) {
		return this.ignoredPersonas.contains(this.participants.clustering().find(persona));
	}

	private static List<int[]> sets(Clustering clustering, Set<Integer> ignored, IntPredicate isLeft) {
		return clustering.sets()
			.sets()
			.stream()
			.filter((reports) -> !ignored.contains(reports[0]))
			.map((reports) -> Arrays.stream(reports).filter(isLeft).toArray())
			.filter((reports) -> reports.length > 0)
			.toList();
	}

	/** The reports of each meeting that is to be written down. */
	List<int[]> meetingSets() {
		return this.meetingSets;
	}

	/**
	 * Whether somebody is left on each side, when those are gone who are to be ignored.
	 */
	private boolean hasParties(int meeting) {
		if (this.ignoredPersonas.isEmpty()) {
			return true;
		}
		MeetingReport report = this.archive.meeting(meeting);
		int article = this.archive.articleOfMeeting(meeting);
		return anybody(article, report.side1()) && (report.side2().isEmpty() || anybody(article, report.side2()));
	}

	private boolean anybody(int article, List<Integer> side) {
		return side.stream()
			.anyMatch((party) -> !isIgnored(this.participants.personaOf(this.archive.party(article, party))));
	}

	/** The reports of each claim that is to be written down. */
	List<int[]> claimSets() {
		return this.claimSets;
	}

	private boolean hasSpeaker(int claim) {
		return this.ignoredPersonas.isEmpty()
				|| anybody(this.archive.articleOfClaim(claim), List.of(this.archive.claim(claim).speaker()));
	}

	/** The personas of each participant that is to be written down. */
	List<int[]> participantSets() {
		BitSet present = new BitSet();
		for (int[] reports : this.meetingSets) {
			for (int m : reports) {
				MeetingReport report = this.archive.meeting(m);
				int article = this.archive.articleOfMeeting(m);
				note(article, report.side1(), present);
				note(article, report.side2(), present);
				note(article, report.alsoPresent(), present);
			}
		}
		for (int[] reports : this.claimSets) {
			for (int c : reports) {
				ClaimReport report = this.archive.claim(c);
				int article = this.archive.articleOfClaim(c);
				note(article, report.speaker(), present);
				report.relay().ifPresent((relay) -> note(article, relay, present));
			}
		}
		return this.participants.clustering()
			.sets()
			.sets()
			.stream()
			.filter((personas) -> present.get(personas[0]) && !isIgnored(personas[0]))
			.toList();
	}

	private void note(int article, List<Integer> parties, BitSet present) {
		for (int party : parties) {
			note(article, party, present);
		}
	}

	private void note(int article, int party, BitSet present) {
		present
			.set(this.participants.clustering().find(this.participants.personaOf(this.archive.party(article, party))));
	}

	String placeOfMeeting(int meeting) {
		Passage first = this.archive.meeting(meeting).evidence().get(0);
		return this.archive.place(this.archive.articleOfMeeting(meeting), first.span().start());
	}

	String placeOfClaim(int claim) {
		return this.archive.place(this.archive.articleOfClaim(claim),
				this.archive.claim(claim).content().span().start());
	}

	/** A persona as a reader can find it: its name, and where it stands first. */
	String placeOfPersona(int persona) {
		int party = this.participants.persona(persona).parties().get(0);
		Persona who = this.participants.persona(persona);
		if (who.lexiconId().isPresent()) {
			return who.label();
		}
		int start = this.archive.party(party)
			.mentions()
			.stream()
			.findFirst()
			.map(Passage::span)
			.map((span) -> span.start())
			.orElse(0);
		return who.label() + " (" + this.archive.place(this.archive.articleOfParty(party), start) + ")";
	}

}
