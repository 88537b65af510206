package liqa.report.workbook;

import java.util.List;
import java.util.stream.Stream;

import liqa.ingest.PartialDate;
import liqa.ingest.Span;
import liqa.report.table.Codes;
import liqa.transform.resolve.Dossier;
import liqa.transform.resolve.Dossier.Claim;
import liqa.transform.resolve.Dossier.ClaimEvidence;
import liqa.transform.resolve.Dossier.Meeting;
import liqa.transform.resolve.Dossier.MeetingEvidence;

/**
 * One passage as the evidence sheet shows it, whether it reports a meeting or carries a
 * claim.
 *
 * @param record {@code meeting} or {@code claim}
 * @param recordId what it is evidence for
 * @param articleId the article
 * @param sourceFile its file
 * @param span the place
 * @param text what stands there
 * @param side1 ids of side 1, or the speaker's
 * @param side2 ids of side 2, or the relay's
 * @param alsoPresent ids of those also present
 * @param kindOrAct code
 * @param statusOrForm code
 * @param date when they met
 * @param place where they met
 */
record EvidenceRow(String record, String recordId, String articleId, String sourceFile, Span span, String text,
		List<String> side1, List<String> side2, List<String> alsoPresent, String kindOrAct, String statusOrForm,
		PartialDate date, String place) {

	/** All passages, those of meetings first, each in the order of its record. */
	static Stream<EvidenceRow> in(Dossier dossier) {
		return Stream.concat(
				dossier.meetings()
					.stream()
					.flatMap((meeting) -> meeting.evidence().stream().map((passage) -> of(meeting, passage))),
				dossier.claims()
					.stream()
					.flatMap((claim) -> claim.evidence().stream().map((passage) -> of(claim, passage))));
	}

	private static EvidenceRow of(Meeting meeting, MeetingEvidence passage) {
		return new EvidenceRow("meeting", meeting.id(), passage.articleId(), passage.sourceFile(), passage.span(),
				passage.text(), passage.side1(), passage.side2(), passage.alsoPresent(), Codes.of(passage.kind()),
				Codes.of(passage.status()), passage.date(), passage.place());
	}

	private static EvidenceRow of(Claim claim, ClaimEvidence passage) {
		return new EvidenceRow("claim", claim.id(), passage.articleId(), passage.sourceFile(), passage.span(),
				passage.text(), List.of(passage.speakerId()), passage.relayId().stream().toList(), List.of(),
				Codes.of(passage.act()), Codes.of(passage.form()), PartialDate.UNKNOWN, "");
	}

}
