package liqa.report.table;

import java.util.List;

import liqa.ingest.Reject;
import liqa.transform.resolve.Dossier;
import liqa.transform.resolve.Dossier.ArticleRecord;
import liqa.transform.resolve.Dossier.Change;
import liqa.transform.resolve.Dossier.Claim;
import liqa.transform.resolve.Dossier.ClaimEvidence;
import liqa.transform.resolve.Dossier.Doubt;
import liqa.transform.resolve.Dossier.Meeting;
import liqa.transform.resolve.Dossier.MeetingEvidence;
import liqa.transform.resolve.Dossier.Merge;
import liqa.transform.resolve.Dossier.Participant;
import liqa.transform.resolve.Dossier.ParticipantMention;

/**
 * The tables that every run publishes, column by column. Others read these files, so
 * columns are added at the end and none is renamed or dropped.
 */
public final class DossierTables {

	private final Dossier dossier;

	private final List<Reject> rejects;

	private final Names names;

	public DossierTables(Dossier dossier, List<Reject> rejects) {
		this.dossier = dossier;
		this.rejects = List.copyOf(rejects);
		this.names = new Names(dossier.participants());
	}

	/** All tables, in the order in which a newcomer would read them. */
	public List<Table<?>> all() {
		return List.of(articles(), participants(), mentions(), meetings(), meetingEvidence(), claims(), claimEvidence(),
				changes(), merges(), doubtful(), rejects());
	}

	public Table<ArticleRecord> articles() {
		return Table.of("articles", this.dossier.articles())
			.id("article_id", ArticleRecord::id)
			.technical("source_file", ArticleRecord::sourceFile)
			.count("part", ArticleRecord::part)
			.text("title", ArticleRecord::title)
			.text("outlet", ArticleRecord::outlet)
			.date("published", (article) -> article.published().date())
			.choice("published_basis", (article) -> article.published().basis())
			.code("language", ArticleRecord::language)
			.id("duplicate_of", (article) -> article.duplicateOf().orElse(""))
			.technical("first_seen", ArticleRecord::firstSeen)
			.technical("content_hash", ArticleRecord::contentHash)
			.build();
	}

	public Table<Participant> participants() {
		return Table.of("participants", this.dossier.participants())
			.id("participant_id", Participant::id)
			.text("name", Participant::name)
			.text("name_latin", Participant::nameLatin)
			.choice("type", Participant::type)
			.list("roles", Participant::roles)
			.code("country", Participant::country)
			.list("variants", Participant::variants)
			.count("meetings", Participant::meetings)
			.count("claims", Participant::claims)
			.count("articles", Participant::articles)
			.date("first_reported", Participant::firstReported)
			.date("last_reported", Participant::lastReported)
			.ids("former_ids", Participant::formerIds)
			.build();
	}

	/** A mention and whose it is. */
	public record MentionRow(String participantId, ParticipantMention mention) {
	}

	public Table<MentionRow> mentions() {
		return Table
			.of("mentions",
					() -> this.dossier.participants()
						.stream()
						.flatMap((participant) -> participant.mentions()
							.stream()
							.map((mention) -> new MentionRow(participant.id(), mention))))
			.id("participant_id", MentionRow::participantId)
			.id("article_id", (row) -> row.mention().articleId())
			.technical("source_file", (row) -> row.mention().sourceFile())
			.count("start", (row) -> row.mention().span().start())
			.count("end", (row) -> row.mention().span().end())
			.quote("text", (row) -> row.mention().text())
			.build();
	}

	public Table<Meeting> meetings() {
		return Table.of("meetings", this.dossier.meetings())
			.id("meeting_id", Meeting::id)
			.choice("kind", Meeting::kind)
			.choice("status", Meeting::status)
			.date("date", Meeting::date)
			.day("date_from", (meeting) -> meeting.date().from())
			.day("date_to", (meeting) -> meeting.date().to())
			.list("date_text", Meeting::dateText)
			.text("place", Meeting::place)
			.code("country", Meeting::country)
			.list("participants", (meeting) -> this.names.of(meeting.participantIds()))
			.ids("participant_ids", Meeting::participantIds)
			.list("topics", Meeting::topics)
			.list("outlets", Meeting::outlets)
			.count("articles", Meeting::articles)
			.count("independent_sources", Meeting::independentSources)
			.figure("confidence", Meeting::confidence)
			.date("first_reported", Meeting::firstReported)
			.date("last_reported", Meeting::lastReported)
			.ids("former_ids", Meeting::formerIds)
			.ids("contradicted_by", Meeting::contradictedBy)
			.build();
	}

	/** A passage and the meeting it reports. */
	public record MeetingEvidenceRow(String meetingId, MeetingEvidence evidence) {
	}

	public Table<MeetingEvidenceRow> meetingEvidence() {
		return Table
			.of("meeting_evidence",
					() -> this.dossier.meetings()
						.stream()
						.flatMap((meeting) -> meeting.evidence()
							.stream()
							.map((evidence) -> new MeetingEvidenceRow(meeting.id(), evidence))))
			.id("meeting_id", MeetingEvidenceRow::meetingId)
			.id("article_id", (row) -> row.evidence().articleId())
			.technical("source_file", (row) -> row.evidence().sourceFile())
			.count("start", (row) -> row.evidence().span().start())
			.count("end", (row) -> row.evidence().span().end())
			.quote("text", (row) -> row.evidence().text())
			.ids("side1_ids", (row) -> row.evidence().side1())
			.ids("side2_ids", (row) -> row.evidence().side2())
			.ids("also_present_ids", (row) -> row.evidence().alsoPresent())
			.choice("kind", (row) -> row.evidence().kind())
			.choice("status", (row) -> row.evidence().status())
			.date("date", (row) -> row.evidence().date())
			.text("place", (row) -> row.evidence().place())
			.build();
	}

	public Table<Claim> claims() {
		return Table.of("claims", this.dossier.claims())
			.id("claim_id", Claim::id)
			.id("speaker_id", Claim::speakerId)
			.text("speaker", (claim) -> this.names.of(claim.speakerId()))
			.code("speaker_type", (claim) -> this.names.typeOf(claim.speakerId()).map(Codes::of).orElse(""))
			.choice("act", Claim::act)
			.choice("form", Claim::form)
			.quote("text", Claim::text)
			.list("relay", Claim::relays)
			.list("outlets", Claim::outlets)
			.count("articles", Claim::articles)
			.count("independent_sources", Claim::independentSources)
			.figure("confidence", Claim::confidence)
			.date("first_reported", Claim::firstReported)
			.date("last_reported", Claim::lastReported)
			.ids("former_ids", Claim::formerIds)
			.ids("contradicted_by", Claim::contradictedBy)
			.build();
	}

	/** A passage and the claim it carries. */
	public record ClaimEvidenceRow(String claimId, ClaimEvidence evidence) {
	}

	public Table<ClaimEvidenceRow> claimEvidence() {
		return Table
			.of("claim_evidence",
					() -> this.dossier.claims()
						.stream()
						.flatMap((claim) -> claim.evidence()
							.stream()
							.map((evidence) -> new ClaimEvidenceRow(claim.id(), evidence))))
			.id("claim_id", ClaimEvidenceRow::claimId)
			.id("article_id", (row) -> row.evidence().articleId())
			.technical("source_file", (row) -> row.evidence().sourceFile())
			.count("start", (row) -> row.evidence().span().start())
			.count("end", (row) -> row.evidence().span().end())
			.quote("text", (row) -> row.evidence().text())
			.id("speaker_id", (row) -> row.evidence().speakerId())
			.id("relay_id", (row) -> row.evidence().relayId().orElse(""))
			.choice("act", (row) -> row.evidence().act())
			.choice("form", (row) -> row.evidence().form())
			.build();
	}

	public Table<Change> changes() {
		return Table.of("changes", this.dossier.changes())
			.technical("run", Change::run)
			.code("record", Change::record)
			.id("record_id", Change::recordId)
			.code("change", Change::change)
			.code("field", Change::field)
			.text("before", Change::before)
			.text("after", Change::after)
			.build();
	}

	public Table<Merge> merges() {
		return Table.of("merges", this.dossier.merges())
			.code("record", Merge::record)
			.id("record_id", Merge::recordId)
			.text("left", Merge::left)
			.text("right", Merge::right)
			.text("features", Merge::features)
			.figure("score", Merge::score)
			.build();
	}

	/**
	 * Pairs that may be the same record, with an empty column for the analyst's word:
	 * rows to fill in and copy into the decisions file.
	 */
	public Table<Doubt> doubtful() {
		return Table.of("decisions-template", this.dossier.doubtful())
			.code("record", Doubt::record)
			.code("decision", (doubt) -> "")
			.id("left", Doubt::left)
			.id("right", Doubt::right)
			.text("name", (doubt) -> "")
			.text("left_name", Doubt::leftName)
			.text("right_name", Doubt::rightName)
			.text("reasons_for", Doubt::reasonsFor)
			.text("reasons_against", Doubt::reasonsAgainst)
			.figure("score", Doubt::score)
			.build();
	}

	public Table<Reject> rejects() {
		return Table.of("rejects", this.rejects)
			.technical("source_file", Reject::sourceFile)
			.code("step", Reject::step)
			.code("reason", Reject::reason)
			.text("detail", Reject::detail)
			.build();
	}

}
