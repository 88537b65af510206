package liqa.report.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import liqa.ingest.PartialDate;
import liqa.ingest.Span;
import liqa.transform.MeetingKind;
import liqa.transform.MeetingStatus;
import liqa.transform.resolve.Dossier.Meeting;
import liqa.transform.resolve.Dossier.MeetingEvidence;

/**
 * A meeting in the words of a test:
 * {@code aMeeting("M1").of("P1").with("P2").on("2020-11-18")}.
 */
public final class MeetingBuilder {

	private final String id;

	private MeetingKind kind = MeetingKind.MEETING;

	private MeetingStatus status = MeetingStatus.HELD;

	private List<String> side1 = List.of();

	private List<String> side2 = List.of();

	private List<String> also = List.of();

	private PartialDate date = PartialDate.UNKNOWN;

	private List<String> dateText = List.of();

	private String place = "";

	private List<String> topics = List.of();

	private List<String> contradictedBy = List.of();

	private final List<String[]> passages = new ArrayList<>();

	private MeetingBuilder(String id) {
		this.id = id;
	}

	public static MeetingBuilder aMeeting(String id) {
		return new MeetingBuilder(id);
	}

	public MeetingBuilder of(String... participantIds) {
		this.side1 = List.of(participantIds);
		return this;
	}

	public MeetingBuilder with(String... participantIds) {
		this.side2 = List.of(participantIds);
		return this;
	}

	public MeetingBuilder inPresenceOf(String... participantIds) {
		this.also = List.of(participantIds);
		return this;
	}

	public MeetingBuilder byPhone() {
		this.kind = MeetingKind.CALL;
		return this;
	}

	public MeetingBuilder asVisit() {
		this.kind = MeetingKind.VISIT;
		return this;
	}

	public MeetingBuilder planned() {
		this.status = MeetingStatus.PLANNED;
		return this;
	}

	public MeetingBuilder denied() {
		this.status = MeetingStatus.DENIED;
		return this;
	}

	public MeetingBuilder on(String date, String... asWritten) {
		this.date = PartialDate.parse(date);
		this.dateText = List.of(asWritten);
		return this;
	}

	public MeetingBuilder at(String place) {
		this.place = place;
		return this;
	}

	public MeetingBuilder about(String... topics) {
		this.topics = List.of(topics);
		return this;
	}

	public MeetingBuilder contradictedBy(String... meetingIds) {
		this.contradictedBy = List.of(meetingIds);
		return this;
	}

	public MeetingBuilder reportedIn(String articleId, String sentence) {
		this.passages.add(new String[] { articleId, sentence });
		return this;
	}

	List<String> participantIds() {
		return Stream.of(this.side1, this.side2, this.also).flatMap(List::stream).distinct().toList();
	}

	Meeting build(DossierBuilder dossier) {
		List<String> articleIds = this.passages.stream().map((passage) -> passage[0]).distinct().toList();
		List<MeetingEvidence> evidence = this.passages.stream()
			.map((passage) -> new MeetingEvidence(passage[0], dossier.fileOf(passage[0]), dossier.spanOf(passage[1]),
					passage[1], this.side1, this.side2, this.also, this.kind, this.status, this.date, this.place))
			.toList();
		List<PartialDate> published = articleIds.stream().map(dossier::publishedOf).sorted().toList();
		return new Meeting(this.id, this.kind, this.status, this.date, this.dateText, this.place,
				this.place.isEmpty() ? "" : "IQ", participantIds(), this.topics, dossier.outletsOf(articleIds),
				articleIds.size(), articleIds.size(), 0.87, published.get(0), published.get(published.size() - 1),
				List.of(), this.contradictedBy, evidence);
	}

	static Span span(int start, String text) {
		return new Span(start, start + text.codePointCount(0, text.length()));
	}

}
