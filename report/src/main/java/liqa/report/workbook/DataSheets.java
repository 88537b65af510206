package liqa.report.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import liqa.ingest.PartialDate;
import liqa.ingest.Reject;
import liqa.report.table.Column;
import liqa.report.table.DossierTables;
import liqa.report.table.Names;
import liqa.report.table.Table;
import liqa.report.wording.Language;
import liqa.report.wording.Wording;
import liqa.report.workbook.DataSheet.Target;
import liqa.transform.resolve.Dossier;
import liqa.transform.resolve.Dossier.ArticleRecord;
import liqa.transform.resolve.Dossier.Change;
import liqa.transform.resolve.Dossier.Claim;
import liqa.transform.resolve.Dossier.Meeting;
import liqa.transform.resolve.Dossier.Participant;

/**
 * The data sheets of a dossier: the tables of the CSV files with the columns in the order
 * in which an analyst reads, and the links between them.
 */
final class DataSheets {

	static final String MEETINGS = "meetings";

	static final String PARTICIPANTS = "participants";

	static final String PARTICIPATION = "participation";

	static final String CLAIMS = "claims";

	static final String EVIDENCE = "evidence";

	static final String CHANGES = "changes";

	static final String MERGES = "merges";

	static final String DOUBTFUL = "doubtful";

	static final String ARTICLES = "articles";

	static final String REJECTS = "rejects";

	static final String COLUMNS = "columns";

	static final String CODES = "codes";

	private final Dossier dossier;

	private final DossierTables tables;

	private final Wording wording;

	private final Names names;

	private final List<Participation> participation;

	private final Map<String, ArticleRecord> articleById = new HashMap<>();

	private final Map<String, RecordRows> rowsByRecord;

	private final RecordRows evidenceRows = new RecordRows(EVIDENCE);

	private final RecordRows meetingsOfParticipant = new RecordRows(PARTICIPATION);

	private final RecordRows claimsOfParticipant = new RecordRows(PARTICIPATION);

	DataSheets(Dossier dossier, List<Reject> rejects, Wording wording) {
		this.dossier = dossier;
		this.tables = new DossierTables(dossier, rejects);
		this.wording = wording;
		this.names = new Names(dossier.participants());
		this.participation = Participation.in(dossier, this.names);
		dossier.articles().forEach((article) -> this.articleById.put(article.id(), article));
		this.rowsByRecord = Map.of("meeting", RecordRows.of(MEETINGS, dossier.meetings(), Meeting::id), "claim",
				RecordRows.of(CLAIMS, dossier.claims(), Claim::id), "participant",
				RecordRows.of(PARTICIPANTS, dossier.participants(), Participant::id), "article",
				RecordRows.of(ARTICLES, dossier.articles(), ArticleRecord::id));
		dossier.meetings().forEach((meeting) -> this.evidenceRows.add(meeting.id(), meeting.evidence().size()));
		dossier.claims().forEach((claim) -> this.evidenceRows.add(claim.id(), claim.evidence().size()));
		for (Participation part : this.participation) {
			boolean isMeeting = part.record().equals("meeting");
			this.meetingsOfParticipant.add(isMeeting ? part.participantId() : "", 1);
			this.claimsOfParticipant.add(isMeeting ? "" : part.participantId(), 1);
		}
	}

	/** All data sheets, dictionary last. */
	List<DataSheet<?>> all() {
		List<DataSheet<?>> sheets = new ArrayList<>(
				List.of(meetings(), participants(), participation(), claims(), evidence(), changes(),
						new DataSheet<>(MERGES, this.tables.merges()).link("record_id",
								(merge) -> record(merge.record(), merge.recordId())),
						doubtful(), articles(), new DataSheet<>(REJECTS, this.tables.rejects())));
		sheets.add(columns(sheets));
		sheets.add(codes(sheets));
		return sheets;
	}

	private DataSheet<Meeting> meetings() {
		Table<Meeting> all = this.tables.meetings();
		Table<Meeting> table = Table.of(MEETINGS, this.dossier.meetings())
			.columnsOf(all, "meeting_id")
			.technical("date", (meeting) -> meeting.date().toString())
			.columnsOf(all, "date_from", "date_to", "kind", "status", "participants", "place", "topics")
			.count("evidence", (meeting) -> meeting.evidence().size())
			.columnsOf(all, "outlets", "articles", "independent_sources", "confidence", "date_text", "country",
					"first_reported", "last_reported", "contradicted_by", "former_ids", "participant_ids")
			.build();
		return new DataSheet<>(MEETINGS, table).link("evidence", (meeting) -> this.evidenceRows.of(meeting.id()))
			.link("contradicted_by", (meeting) -> first("meeting", meeting.contradictedBy()));
	}

	private DataSheet<Participant> participants() {
		Table<Participant> table = Table.of(PARTICIPANTS, this.dossier.participants())
			.columnsOf(this.tables.participants(), "participant_id", "name", "type", "roles", "meetings", "claims",
					"articles", "variants", "name_latin", "country", "first_reported", "last_reported", "former_ids")
			.build();
		return new DataSheet<>(PARTICIPANTS, table)
			.link("meetings", (participant) -> this.meetingsOfParticipant.of(participant.id()))
			.link("claims", (participant) -> (participant.claims() > 0) ? this.claimsOfParticipant.of(participant.id())
					: Optional.empty());
	}

	private DataSheet<Participation> participation() {
		Table<Participation> table = Table.of(PARTICIPATION, this.participation)
			.id("participant_id", Participation::participantId)
			.text("participant", (part) -> this.names.of(part.participantId()))
			.code("part", Participation::part)
			.code("record", Participation::record)
			.id("record_id", Participation::recordId)
			.date("date", Participation::date)
			.code("status_or_form", Participation::statusOrForm)
			.text("what", Participation::what)
			.text("place", Participation::place)
			.build();
		return new DataSheet<>(PARTICIPATION, table).link("record_id",
				(part) -> record(part.record(), part.recordId()));
	}

	private DataSheet<Claim> claims() {
		Table<Claim> all = this.tables.claims();
		Table<Claim> table = Table.of(CLAIMS, this.dossier.claims())
			.columnsOf(all, "claim_id", "speaker", "speaker_type", "act", "form", "text", "relay")
			.count("evidence", (claim) -> claim.evidence().size())
			.columnsOf(all, "outlets", "articles", "independent_sources", "confidence", "first_reported",
					"last_reported", "contradicted_by", "former_ids", "speaker_id")
			.build();
		return new DataSheet<>(CLAIMS, table).link("evidence", (claim) -> this.evidenceRows.of(claim.id()))
			.link("contradicted_by", (claim) -> first("claim", claim.contradictedBy()));
	}

	private DataSheet<EvidenceRow> evidence() {
		Table<EvidenceRow> table = Table.of(EVIDENCE, () -> EvidenceRow.in(this.dossier))
			.id("record_id", EvidenceRow::recordId)
			.code("record", EvidenceRow::record)
			.quote("text", EvidenceRow::text)
			.list("side1", (row) -> this.names.of(row.side1()))
			.list("side2", (row) -> this.names.of(row.side2()))
			.list("also_present", (row) -> this.names.of(row.alsoPresent()))
			.code("kind_or_act", EvidenceRow::kindOrAct)
			.code("status_or_form", EvidenceRow::statusOrForm)
			.date("date", EvidenceRow::date)
			.text("place", EvidenceRow::place)
			.text("outlet", (row) -> article(row.articleId()).map(ArticleRecord::outlet).orElse(""))
			.date("published",
					(row) -> article(row.articleId()).map((article) -> article.published().date())
						.orElse(PartialDate.UNKNOWN))
			.technical("source_file", EvidenceRow::sourceFile)
			.count("start", (row) -> row.span().start())
			.count("end", (row) -> row.span().end())
			.id("article_id", EvidenceRow::articleId)
			.build();
		return new DataSheet<>(EVIDENCE, table).link("record_id", (row) -> record(row.record(), row.recordId()));
	}

	private DataSheet<Change> changes() {
		Table<Change> all = this.tables.changes();
		Table<Change> table = Table.of(CHANGES, this.dossier.changes())
			.columnsOf(all, "run", "change", "record", "record_id")
			.text("field", (change) -> this.wording.header(change.record() + "s", change.field()))
			.columnsOf(all, "before", "after")
			.build();
		return new DataSheet<>(CHANGES, table).link("record_id",
				(change) -> record(change.record(), change.recordId()));
	}

	private DataSheet<Dossier.Doubt> doubtful() {
		Table<Dossier.Doubt> table = Table.of(DOUBTFUL, this.dossier.doubtful())
			.columnsOf(this.tables.doubtful(), "record", "left", "right", "left_name", "right_name", "reasons_for",
					"reasons_against", "score", "decision")
			.build();
		return new DataSheet<>(DOUBTFUL, table).link("left", (doubt) -> record(doubt.record(), doubt.left()))
			.link("right", (doubt) -> record(doubt.record(), doubt.right()));
	}

	private DataSheet<ArticleRecord> articles() {
		Table<ArticleRecord> table = Table.of(ARTICLES, this.dossier.articles())
			.columnsOf(this.tables.articles(), "article_id", "published", "outlet", "title", "source_file", "part",
					"language", "published_basis", "duplicate_of", "first_seen", "content_hash")
			.build();
		return new DataSheet<>(ARTICLES, table).link("duplicate_of",
				(article) -> article.duplicateOf().flatMap((id) -> record("article", id)));
	}

	/** A column of a sheet, for the dictionary. */
	private record ColumnRow(String sheet, String code) {
	}

	private DataSheet<ColumnRow> columns(List<DataSheet<?>> sheets) {
		Language first = this.wording.language();
		List<ColumnRow> rows = sheets.stream()
			.flatMap((sheet) -> sheet.table()
				.columns()
				.stream()
				.map((column) -> new ColumnRow(sheet.key(), column.code())))
			.toList();
		Table<ColumnRow> table = Table.of(COLUMNS, rows)
			.text("sheet", (row) -> this.wording.phrase("sheet." + row.sheet()))
			.text("column", (row) -> this.wording.header(row.sheet(), row.code()))
			.technical("column_csv", ColumnRow::code)
			.text("explanation", (row) -> this.wording.explanation(row.sheet(), row.code(), first))
			.text("explanation_other", (row) -> this.wording.explanation(row.sheet(), row.code(), first.other()))
			.build();
		return new DataSheet<>(COLUMNS, table);
	}

	private DataSheet<Wording.Code> codes(List<DataSheet<?>> sheets) {
		Language first = this.wording.language();
		Set<String> shown = Set.copyOf(sheets.stream()
			.flatMap((sheet) -> sheet.table().columns().stream())
			.map(Column::code)
			.distinct()
			.toList());
		List<Wording.Code> rows = this.wording.codes()
			.stream()
			.filter((code) -> shown.contains(code.column()))
			.toList();
		Table<Wording.Code> table = Table.of(CODES, rows)
			.text("values_of", (code) -> this.wording.header("", code.column()))
			.technical("code", Wording.Code::code)
			.text("label", (code) -> code.label(first))
			.text("label_other", (code) -> code.label(first.other()))
			.text("explanation", (code) -> code.explanation(first))
			.text("explanation_other", (code) -> code.explanation(first.other()))
			.build();
		return new DataSheet<>(CODES, table);
	}

	private Optional<ArticleRecord> article(String id) {
		return Optional.ofNullable(this.articleById.get(id));
	}

	private Optional<Target> record(String record, String id) {
		return Optional.ofNullable(this.rowsByRecord.get(record)).flatMap((rows) -> rows.of(id));
	}

	private Optional<Target> first(String record, List<String> ids) {
		return ids.isEmpty() ? Optional.empty() : record(record, ids.get(0));
	}

}
