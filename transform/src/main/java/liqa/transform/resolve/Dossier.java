package liqa.transform.resolve;

import java.util.List;
import java.util.Optional;

import liqa.ingest.PartialDate;
import liqa.ingest.PublishedDate;
import liqa.ingest.Span;
import liqa.transform.Act;
import liqa.transform.ClaimForm;
import liqa.transform.MeetingKind;
import liqa.transform.MeetingStatus;
import liqa.transform.PartyType;

/**
 * What all articles say together: the content of the reports. Every list is in the order
 * in which it is written.
 *
 * @param articles every article read
 * @param participants everybody who takes part in a meeting or speaks or relays a claim
 * @param meetings each real encounter once
 * @param claims each claim once
 * @param changes what is different from the dossier published before
 * @param merges why records were taken for the same
 * @param doubtful pairs that may be the same, for an analyst to decide on
 */
public record Dossier(List<ArticleRecord> articles, List<Participant> participants, List<Meeting> meetings,
		List<Claim> claims, List<Change> changes, List<Merge> merges, List<Doubt> doubtful) {

	public Dossier {
		articles = List.copyOf(articles);
		participants = List.copyOf(participants);
		meetings = List.copyOf(meetings);
		claims = List.copyOf(claims);
		changes = List.copyOf(changes);
		merges = List.copyOf(merges);
		doubtful = List.copyOf(doubtful);
	}

	/**
	 * One article.
	 *
	 * @param id its id, the same in every run
	 * @param sourceFile the file, relative to the input folder
	 * @param part which article of the file
	 * @param title headline
	 * @param outlet outlet
	 * @param published when, and how that is known
	 * @param language ISO 639-1 code
	 * @param duplicateOf id of the article it is a copy of
	 * @param firstSeen business date of the run that first read it, ISO 8601
	 * @param contentHash SHA-256 over what was read
	 */
	public record ArticleRecord(String id, String sourceFile, int part, String title, String outlet,
			PublishedDate published, String language, Optional<String> duplicateOf, String firstSeen,
			String contentHash) {
	}

	/**
	 * One person, group, organization or anonymous source.
	 *
	 * @param id its id, the same in every run
	 * @param name the name shown
	 * @param nameLatin the name for readers without Arabic; empty if unknown
	 * @param type what it is
	 * @param roles offices and titles, most frequent first
	 * @param country ISO 3166 code, or empty
	 * @param variants every spelling found, most frequent first
	 * @param meetings how many meetings it takes part in
	 * @param claims how many claims it makes
	 * @param articles how many articles mention it
	 * @param firstReported earliest publication
	 * @param lastReported latest publication
	 * @param formerIds ids published earlier that now mean this participant
	 * @param mentions every mention
	 */
	public record Participant(String id, String name, String nameLatin, PartyType type, List<String> roles,
			String country, List<String> variants, int meetings, int claims, int articles, PartialDate firstReported,
			PartialDate lastReported, List<String> formerIds, List<ParticipantMention> mentions) {
	}

	/**
	 * One mention of a participant.
	 *
	 * @param articleId the article
	 * @param sourceFile its file
	 * @param span the place
	 * @param text what stands there
	 */
	public record ParticipantMention(String articleId, String sourceFile, Span span, String text) {
	}

	/**
	 * One real encounter.
	 *
	 * @param id its id, the same in every run
	 * @param kind how they met
	 * @param status held, planned or denied
	 * @param date when, as precise as the reports together allow
	 * @param dateText how the reports say it, as written
	 * @param place where, as written
	 * @param country ISO 3166 code of the place
	 * @param participantIds everybody, side 1 first
	 * @param topics what it was about
	 * @param outlets who reported it
	 * @param articles how many articles report it
	 * @param independentSources how many of them are no copies of one another
	 * @param confidence 0 to 1
	 * @param firstReported earliest publication
	 * @param lastReported latest publication
	 * @param formerIds ids published earlier that now mean this meeting
	 * @param contradictedBy ids of meetings that deny this one, or that this one denies
	 * @param evidence the passages that report it
	 */
	public record Meeting(String id, MeetingKind kind, MeetingStatus status, PartialDate date, List<String> dateText,
			String place, String country, List<String> participantIds, List<String> topics, List<String> outlets,
			int articles, int independentSources, double confidence, PartialDate firstReported,
			PartialDate lastReported, List<String> formerIds, List<String> contradictedBy,
			List<MeetingEvidence> evidence) {
	}

	/**
	 * One passage that reports a meeting.
	 *
	 * @param articleId the article
	 * @param sourceFile its file
	 * @param span the place
	 * @param text what stands there
	 * @param side1 participant ids
	 * @param side2 participant ids
	 * @param alsoPresent participant ids
	 * @param kind how they met, as this passage has it
	 * @param status held, planned or denied, as this passage has it
	 * @param date when, as this passage has it
	 * @param place where, as this passage has it
	 */
	public record MeetingEvidence(String articleId, String sourceFile, Span span, String text, List<String> side1,
			List<String> side2, List<String> alsoPresent, MeetingKind kind, MeetingStatus status, PartialDate date,
			String place) {
	}

	/**
	 * One claim.
	 *
	 * @param id its id, the same in every run
	 * @param speakerId participant id
	 * @param act what the speaker does by it
	 * @param form quoted or told
	 * @param text the fullest wording
	 * @param relays names of those it came through
	 * @param outlets who reported it
	 * @param articles how many articles carry it
	 * @param independentSources how many of them are no copies of one another
	 * @param confidence 0 to 1
	 * @param firstReported earliest publication
	 * @param lastReported latest publication
	 * @param formerIds ids published earlier that now mean this claim
	 * @param contradictedBy ids of claims that deny this one, or that this one denies
	 * @param evidence the passages that carry it
	 */
	public record Claim(String id, String speakerId, Act act, ClaimForm form, String text, List<String> relays,
			List<String> outlets, int articles, int independentSources, double confidence, PartialDate firstReported,
			PartialDate lastReported, List<String> formerIds, List<String> contradictedBy,
			List<ClaimEvidence> evidence) {
	}

	/**
	 * One passage that carries a claim.
	 *
	 * @param articleId the article
	 * @param sourceFile its file
	 * @param span the place of the content
	 * @param text the content
	 * @param speakerId participant id
	 * @param relayId participant id
	 * @param act what the speaker does, as this passage has it
	 * @param form quoted or told
	 */
	public record ClaimEvidence(String articleId, String sourceFile, Span span, String text, String speakerId,
			Optional<String> relayId, Act act, ClaimForm form) {
	}

	/**
	 * One change against the previous run.
	 *
	 * @param run business date and revision of the run
	 * @param record {@code participant}, {@code meeting}, {@code claim} or
	 * {@code article}
	 * @param recordId its id
	 * @param change {@code added}, {@code revised}, {@code merged} or {@code withdrawn}
	 * @param field the column that changed, or empty
	 * @param before its value before
	 * @param after its value now
	 */
	public record Change(String run, String record, String recordId, String change, String field, String before,
			String after) {
	}

	/**
	 * Why two reports or two parties were taken for the same record.
	 *
	 * @param record {@code participant}, {@code meeting} or {@code claim}
	 * @param recordId the record they became
	 * @param left the one, as a reader can find it
	 * @param right the other
	 * @param features what spoke for it and against it, by name and weight
	 * @param score the sum
	 */
	public record Merge(String record, String recordId, String left, String right, String features, double score) {
	}

	/**
	 * Two records that may be the same, with the reasons for and against; a row of the
	 * template for {@code decisions.csv}.
	 *
	 * @param record {@code participant}, {@code meeting} or {@code claim}
	 * @param left id of the one
	 * @param right id of the other
	 * @param leftName what the one is called
	 * @param rightName what the other is called
	 * @param reasonsFor features that speak for it, by name and weight
	 * @param reasonsAgainst features that speak against it, by name and weight
	 * @param score the sum
	 */
	public record Doubt(String record, String left, String right, String leftName, String rightName, String reasonsFor,
			String reasonsAgainst, double score) {
	}

}
