package liqa.report.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import liqa.ingest.Span;
import liqa.report.RunFacts;
import liqa.report.network.Encounters;
import liqa.report.table.Codes;
import liqa.report.table.Names;
import liqa.report.table.SafeText;
import liqa.report.wording.Wording;
import liqa.transform.MeetingStatus;
import liqa.transform.resolve.Dossier;
import liqa.transform.resolve.Dossier.ArticleRecord;
import liqa.transform.resolve.Dossier.Claim;
import liqa.transform.resolve.Dossier.Meeting;
import liqa.transform.resolve.Dossier.Participant;

/**
 * Chooses what of a dossier fits into a page that a browser opens quickly, and says on
 * the page how much that is of the whole.
 */
final class PageDataBuilder {

	/** Records of a kind. */
	static final int MOST_RECORDS = 2_000;

	/** Passages of a record. */
	private static final int MOST_PASSAGES = 4;

	/** Characters of a passage. */
	private static final int LONGEST_PASSAGE = 800;

	/** Names in the network; more cannot be read. */
	private static final int MOST_NODES = 80;

	private final Dossier dossier;

	private final Wording wording;

	private final Names names;

	private final Map<String, ArticleRecord> articles = new HashMap<>();

	private final Map<String, Integer> meetingCounts = new HashMap<>();

	PageDataBuilder(Dossier dossier, Wording wording) {
		this.dossier = dossier;
		this.wording = wording;
		this.names = new Names(dossier.participants());
		dossier.articles().forEach((article) -> this.articles.put(article.id(), article));
		dossier.participants().forEach((it) -> this.meetingCounts.put(it.id(), it.meetings()));
	}

	PageData build(RunFacts run) {
		Encounters encounters = Encounters.in(this.dossier.meetings());
		List<String> everybody = encounters.mostActive();
		List<String> shown = everybody.stream().limit(MOST_NODES).toList();
		List<PageData.Meeting> meetings = meetings();
		List<PageData.Participant> participants = participants();
		List<PageData.Claim> claims = claims();
		Map<String, String> words = words();
		words.put("note_meetings", note("meetings", meetings.size(), this.dossier.meetings().size()));
		words.put("note_participants", note("participants", participants.size(), this.dossier.participants().size()));
		words.put("note_claims", note("claims", claims.size(), this.dossier.claims().size()));
		words.put("note_network", note("network", shown.size(), everybody.size()));
		words.put("note_timeline", this.wording.phrase("page.note.timeline"));
		words.put("note_about", this.wording.phrase("page.note.about"));
		return new PageData(words, facts(run), meetings, participants, claims, nodes(shown), edges(encounters, shown));
	}

	private String note(String pane, int shown, int all) {
		return this.wording.phrase("page.note." + pane, shown, all);
	}

	private Map<String, String> words() {
		Map<String, String> words = new LinkedHashMap<>();
		words.put("title", this.wording.phrase("overview.title"));
		for (String phrase : List.of("search", "nothing", "first", "last", "previous", "next", "close")) {
			words.put(phrase, this.wording.phrase("page." + phrase));
		}
		for (String pane : List.of("meetings", "timeline", "network", "participants", "claims", "about")) {
			words.put("pane_" + pane, this.wording.phrase("page.pane." + pane));
		}
		for (String status : List.of("held", "planned", "denied")) {
			words.put(status, this.wording.label("status", status));
		}
		for (String column : List.of("meeting_id", "date", "date_text", "kind", "status", "place", "topics", "outlets",
				"contradicted_by", "claim_id", "act", "form", "relay", "name", "type", "roles", "variants", "meetings",
				"claims", "first_reported", "speaker")) {
			words.put(column, this.wording.header("", column));
		}
		words.put("people", this.wording.header("", "participants"));
		words.put("claim", this.wording.header("claims", "text"));
		return words;
	}

	private List<PageData.Fact> facts(RunFacts run) {
		return List.of(fact("run", run.businessDate() + " r" + run.revision()), fact("version", run.version()),
				fact("held",
						this.dossier.meetings().stream().filter((it) -> it.status() == MeetingStatus.HELD).count()),
				fact("articles", this.dossier.articles().size()),
				fact("participants", this.dossier.participants().size()), fact("claims", this.dossier.claims().size()));
	}

	private PageData.Fact fact(String phrase, Object value) {
		return new PageData.Fact(this.wording.phrase("overview." + phrase), value.toString());
	}

	private List<PageData.Meeting> meetings() {
		return this.dossier.meetings()
			.stream()
			.sorted(Comparator.comparing(Meeting::date).reversed().thenComparing(Meeting::id))
			.limit(MOST_RECORDS)
			.map(this::meeting)
			.toList();
	}

	private PageData.Meeting meeting(Meeting meeting) {
		return new PageData.Meeting(meeting.id(), meeting.date().toString(), day(meeting.date().from()),
				day(meeting.date().to()), list(meeting.dateText()), Codes.of(meeting.status()),
				this.wording.label("status", Codes.of(meeting.status())),
				this.wording.label("kind", Codes.of(meeting.kind())), list(this.names.of(meeting.participantIds())),
				meeting.participantIds(), SafeText.of(meeting.place()), list(meeting.topics()), list(meeting.outlets()),
				list(meeting.contradictedBy()),
				meeting.evidence()
					.stream()
					.limit(MOST_PASSAGES)
					.map((it) -> passage(it.text(), it.sourceFile(), it.span(), it.articleId()))
					.toList());
	}

	private List<PageData.Participant> participants() {
		return this.dossier.participants()
			.stream()
			.sorted(Comparator.comparingInt((Participant it) -> it.meetings() + it.claims())
				.reversed()
				.thenComparing(Participant::id))
			.limit(MOST_RECORDS)
			.map((it) -> new PageData.Participant(it.id(), SafeText.of(it.name()),
					this.wording.label("type", Codes.of(it.type())), list(it.roles()), list(it.variants()),
					it.meetings(), it.claims()))
			.toList();
	}

	private List<PageData.Claim> claims() {
		return this.dossier.claims()
			.stream()
			.sorted(Comparator.comparing(Claim::firstReported).reversed().thenComparing(Claim::id))
			.limit(MOST_RECORDS)
			.map(this::claim)
			.toList();
	}

	private PageData.Claim claim(Claim claim) {
		return new PageData.Claim(claim.id(), claim.speakerId(), SafeText.of(this.names.of(claim.speakerId())),
				this.wording.label("act", Codes.of(claim.act())), this.wording.label("form", Codes.of(claim.form())),
				cut(claim.text()), list(claim.relays()), list(claim.outlets()), claim.firstReported().toString(),
				list(claim.contradictedBy()),
				claim.evidence()
					.stream()
					.limit(MOST_PASSAGES)
					.map((it) -> passage(it.text(), it.sourceFile(), it.span(), it.articleId()))
					.toList());
	}

	private PageData.Passage passage(String text, String file, Span span, String articleId) {
		Optional<ArticleRecord> article = Optional.ofNullable(this.articles.get(articleId));
		return new PageData.Passage(cut(text), file, span.start(), span.end(),
				article.map(ArticleRecord::outlet).map(SafeText::of).orElse(""),
				article.map((it) -> it.published().date().toString()).orElse(""));
	}

	private List<PageData.Node> nodes(List<String> shown) {
		return shown.stream()
			.map((id) -> new PageData.Node(id, SafeText.of(this.names.of(id)),
					this.names.typeOf(id).map(Codes::of).orElse(""), this.meetingCounts.getOrDefault(id, 1)))
			.toList();
	}

	private static List<PageData.Edge> edges(Encounters encounters, List<String> shown) {
		Set<String> nodes = Set.copyOf(shown);
		return encounters.all()
			.stream()
			.filter((encounter) -> nodes.contains(encounter.left()) && nodes.contains(encounter.right()))
			.map((encounter) -> new PageData.Edge(encounter.left(), encounter.right(), encounter.count()))
			.toList();
	}

	private static String day(Optional<LocalDate> day) {
		return day.map(LocalDate::toString).orElse("");
	}

	private static String list(List<String> elements) {
		return SafeText.of(String.join(" | ", elements));
	}

	private static String cut(String text) {
		int end = Math.min(LONGEST_PASSAGE, text.codePointCount(0, text.length()));
		String start = text.substring(0, text.offsetByCodePoints(0, end));
		return SafeText.of((start.length() < text.length()) ? start + "…" : start);
	}

}
