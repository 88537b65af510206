package liqa.report.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import liqa.ingest.PartialDate;
import liqa.report.table.Codes;
import liqa.report.table.Names;
import liqa.transform.resolve.Dossier;
import liqa.transform.resolve.Dossier.Claim;
import liqa.transform.resolve.Dossier.Meeting;
import liqa.transform.resolve.Dossier.MeetingEvidence;
import liqa.transform.resolve.Dossier.Participant;

/**
 * One participant's part in one meeting or claim.
 *
 * @param participantId whose
 * @param part {@code side1}, {@code side2}, {@code also_present}, {@code speaker} or
 * {@code relay}
 * @param record {@code meeting} or {@code claim}
 * @param recordId which
 * @param date when they met, or when the claim was first published
 * @param statusOrForm code of the meeting's status or the claim's form
 * @param what whom they met, or the words of the claim
 * @param place where they met
 */
record Participation(String participantId, String part, String record, String recordId, PartialDate date,
		String statusOrForm, String what, String place) {

	/** Everybody's part in everything: by participant, meetings before claims. */
	static List<Participation> in(Dossier dossier, Names names) {
		Map<String, List<Participation>> byParticipant = new HashMap<>();
		dossier.meetings().forEach((meeting) -> addParts(meeting, names, byParticipant));
		dossier.claims().forEach((claim) -> addParts(claim, byParticipant));
		List<Participation> all = new ArrayList<>();
		for (Participant participant : dossier.participants()) {
			all.addAll(byParticipant.getOrDefault(participant.id(), List.of()));
		}
		return all;
	}

	private static void addParts(Meeting meeting, Names names, Map<String, List<Participation>> byParticipant) {
		for (String id : meeting.participantIds()) {
			String others = meeting.participantIds()
				.stream()
				.filter((other) -> !other.equals(id))
				.map(names::of)
				.collect(Collectors.joining(" | "));
			byParticipant.computeIfAbsent(id, (key) -> new ArrayList<>())
				.add(new Participation(id, partOf(id, meeting), "meeting", meeting.id(), meeting.date(),
						Codes.of(meeting.status()), others, meeting.place()));
		}
	}

	private static String partOf(String id, Meeting meeting) {
		List<MeetingEvidence> evidence = meeting.evidence();
		if (evidence.stream().anyMatch((passage) -> passage.side1().contains(id))) {
			return "side1";
		}
		return evidence.stream().anyMatch((passage) -> passage.side2().contains(id)) ? "side2" : "also_present";
	}

	private static void addParts(Claim claim, Map<String, List<Participation>> byParticipant) {
		byParticipant.computeIfAbsent(claim.speakerId(), (key) -> new ArrayList<>())
			.add(of(claim, claim.speakerId(), "speaker"));
		Set<String> relays = new LinkedHashSet<>();
		claim.evidence().forEach((passage) -> passage.relayId().ifPresent(relays::add));
		for (String relay : relays) {
			byParticipant.computeIfAbsent(relay, (key) -> new ArrayList<>()).add(of(claim, relay, "relay"));
		}
	}

	private static Participation of(Claim claim, String participantId, String part) {
		return new Participation(participantId, part, "claim", claim.id(), claim.firstReported(),
				Codes.of(claim.form()), claim.text(), "");
	}

}
