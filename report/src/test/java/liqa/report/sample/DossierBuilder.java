package liqa.report.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import liqa.ingest.PartialDate;
import liqa.ingest.PublishedDate;
import liqa.ingest.PublishedDate.Basis;
import liqa.ingest.Span;
import liqa.transform.PartyType;
import liqa.transform.resolve.Dossier;
import liqa.transform.resolve.Dossier.ArticleRecord;
import liqa.transform.resolve.Dossier.Change;
import liqa.transform.resolve.Dossier.Claim;
import liqa.transform.resolve.Dossier.Doubt;
import liqa.transform.resolve.Dossier.Meeting;
import liqa.transform.resolve.Dossier.Merge;
import liqa.transform.resolve.Dossier.Participant;
import liqa.transform.resolve.Dossier.ParticipantMention;

/** A dossier in the words of a test; counts and spans are worked out, not given. */
public final class DossierBuilder {

	private record Party(PartyType type, String name, String latin, String country, List<String> roles,
			List<String> variants) {
	}

	private final Map<String, ArticleRecord> articles = new LinkedHashMap<>();

	private final Map<String, Party> parties = new LinkedHashMap<>();

	private final List<MeetingBuilder> meetings = new ArrayList<>();

	private final List<ClaimBuilder> claims = new ArrayList<>();

	private final List<Change> changes = new ArrayList<>();

	private final List<Merge> merges = new ArrayList<>();

	private final List<Doubt> doubtful = new ArrayList<>();

	private int offset = 40;

	public static DossierBuilder aDossier() {
		return new DossierBuilder();
	}

	public DossierBuilder article(String id, String outlet, String published, String title) {
		return article(id, outlet, published, title, Optional.empty());
	}

	public DossierBuilder copy(String id, String outlet, String published, String title, String original) {
		return article(id, outlet, published, title, Optional.of(original));
	}

	private DossierBuilder article(String id, String outlet, String published, String title,
			Optional<String> original) {
		this.articles.put(id,
				new ArticleRecord(id, "2020/" + id.toLowerCase() + ".txt", 1, title, outlet,
						new PublishedDate(PartialDate.parse(published),
								published.isEmpty() ? Basis.NONE : Basis.HEADER),
						"ar", original, "2020-11-21", "%064x".formatted(id.hashCode() & 0xffff)));
		return this;
	}

	public DossierBuilder person(String id, String name, String latin, String country, String role,
			String... variants) {
		return party(id, new Party(PartyType.PERSON, name, latin, country, List.of(role), List.of(variants)));
	}

	public DossierBuilder group(String id, String name) {
		return party(id, new Party(PartyType.GROUP, name, "", "IQ", List.of(), List.of(name)));
	}

	public DossierBuilder organization(String id, String name, String latin) {
		return party(id, new Party(PartyType.ORGANIZATION, name, latin, "", List.of(), List.of(name)));
	}

	public DossierBuilder anonymous(String id, String description) {
		return party(id, new Party(PartyType.ANONYMOUS, description, "", "", List.of(), List.of(description)));
	}

	private DossierBuilder party(String id, Party party) {
		this.parties.put(id, party);
		return this;
	}

	public DossierBuilder meeting(MeetingBuilder meeting) {
		this.meetings.add(meeting);
		return this;
	}

	public DossierBuilder claim(ClaimBuilder claim) {
		this.claims.add(claim);
		return this;
	}

	public DossierBuilder change(String record, String id, String change, String field, String before, String after) {
		this.changes.add(new Change("2020-11-21 r1", record, id, change, field, before, after));
		return this;
	}

	public DossierBuilder merge(String record, String id, String left, String right, String features, double score) {
		this.merges.add(new Merge(record, id, left, right, features, score));
		return this;
	}

	public DossierBuilder doubt(String record, String left, String right, String reasonsFor, String reasonsAgainst) {
		this.doubtful.add(new Doubt(record, left, right, left, right, reasonsFor, reasonsAgainst, 0.4));
		return this;
	}

	public Dossier build() {
		List<Meeting> meetings = this.meetings.stream().map((meeting) -> meeting.build(this)).toList();
		List<Claim> claims = this.claims.stream().map((claim) -> claim.build(this)).toList();
		List<Participant> participants = this.parties.keySet().stream().map(this::participant).toList();
		return new Dossier(List.copyOf(this.articles.values()), participants, meetings, claims, this.changes,
				this.merges, this.doubtful);
	}

	private Participant participant(String id) {
		Party party = this.parties.get(id);
		int meetings = (int) this.meetings.stream().filter((m) -> m.participantIds().contains(id)).count();
		int claims = (int) this.claims.stream().filter((c) -> c.speaker().equals(id)).count();
		ArticleRecord first = this.articles.values().iterator().next();
		List<ParticipantMention> mentions = party.variants()
			.stream()
			.map((variant) -> new ParticipantMention(first.id(), first.sourceFile(), spanOf(variant), variant))
			.toList();
		return new Participant(id, party.name(), party.latin(), party.type(), party.roles(), party.country(),
				party.variants(), meetings, claims, 1, first.published().date(), first.published().date(), List.of(),
				mentions);
	}

	String fileOf(String articleId) {
		return this.articles.get(articleId).sourceFile();
	}

	PartialDate publishedOf(String articleId) {
		return this.articles.get(articleId).published().date();
	}

	String nameOf(String participantId) {
		return this.parties.get(participantId).name();
	}

	List<String> outletsOf(List<String> articleIds) {
		return articleIds.stream().map((id) -> this.articles.get(id).outlet()).distinct().sorted().toList();
	}

	Span spanOf(String text) {
		Span span = MeetingBuilder.span(this.offset, text);
		this.offset = span.end() + 17;
		return span;
	}

}
