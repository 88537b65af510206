package liqa.report.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import liqa.ingest.PartialDate;
import liqa.transform.Act;
import liqa.transform.ClaimForm;
import liqa.transform.resolve.Dossier.Claim;
import liqa.transform.resolve.Dossier.ClaimEvidence;

/**
 * A claim in the words of a test: {@code aClaim("C1").by("P1").denying("…").in("A1")}.
 */
public final class ClaimBuilder {

	private final String id;

	private String speaker = "";

	private Optional<String> relay = Optional.empty();

	private Act act = Act.STATE;

	private ClaimForm form = ClaimForm.INDIRECT;

	private String content = "";

	private List<String> contradictedBy = List.of();

	private final List<String> articleIds = new ArrayList<>();

	private ClaimBuilder(String id) {
		this.id = id;
	}

	public static ClaimBuilder aClaim(String id) {
		return new ClaimBuilder(id);
	}

	public ClaimBuilder by(String participantId) {
		this.speaker = participantId;
		return this;
	}

	public ClaimBuilder through(String participantId) {
		this.relay = Optional.of(participantId);
		return this;
	}

	public ClaimBuilder saying(String words) {
		this.content = words;
		return this;
	}

	public ClaimBuilder quoted(String words) {
		this.form = ClaimForm.DIRECT;
		return saying(words);
	}

	public ClaimBuilder as(Act act) {
		this.act = act;
		return this;
	}

	public ClaimBuilder contradictedBy(String... claimIds) {
		this.contradictedBy = List.of(claimIds);
		return this;
	}

	public ClaimBuilder in(String... articleIds) {
		this.articleIds.addAll(List.of(articleIds));
		return this;
	}

	String speaker() {
		return this.speaker;
	}

	Claim build(DossierBuilder dossier) {
		List<ClaimEvidence> evidence = this.articleIds.stream()
			.map((articleId) -> new ClaimEvidence(articleId, dossier.fileOf(articleId), dossier.spanOf(this.content),
					this.content, this.speaker, this.relay, this.act, this.form))
			.toList();
		List<PartialDate> published = this.articleIds.stream().map(dossier::publishedOf).sorted().toList();
		return new Claim(this.id, this.speaker, this.act, this.form, this.content,
				this.relay.map(dossier::nameOf).stream().toList(), dossier.outletsOf(this.articleIds),
				this.articleIds.size(), this.articleIds.size(), 0.9, published.get(0),
				published.get(published.size() - 1), List.of(), this.contradictedBy, evidence);
	}

}
