package liqa.transform;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import liqa.ingest.PublishedDate;

/**
 * What one article says: the row that is kept of it. Only parties that take part in a
 * meeting or speak or relay a claim are in it.
 *
 * @param sourceFile the file, relative to the input folder
 * @param part which article of the file
 * @param title the headline
 * @param outlet the outlet as written
 * @param published when it was published
 * @param language ISO 639-1 code
 * @param contentHash SHA-256 over what was read
 * @param sketch MinHash values of the body, for finding copies
 * @param parties who takes part
 * @param meetings who met whom
 * @param claims who said what
 * @param fingerprints two of every meeting and, behind them, two of every claim, as
 * {@link liqa.transform.resolve.ReportKeys} makes them; empty in what earlier versions
 * found
 */
public record Findings(String sourceFile, int part, Optional<String> title, Optional<String> outlet,
		PublishedDate published, String language, String contentHash, List<Long> sketch, List<Party> parties,
		List<MeetingReport> meetings, List<ClaimReport> claims, List<String> fingerprints) {

	public Findings {
		sketch = PackedLongs.copyOf(sketch);
		parties = List.copyOf(parties);
		meetings = List.copyOf(meetings);
		claims = List.copyOf(claims);
		fingerprints = List.copyOf(Objects.requireNonNullElse(fingerprints, List.of()));
	}

	/** Findings without fingerprints. */
	public Findings(String sourceFile, int part, Optional<String> title, Optional<String> outlet,
			PublishedDate published, String language, String contentHash, List<Long> sketch, List<Party> parties,
			List<MeetingReport> meetings, List<ClaimReport> claims) {
		this(sourceFile, part, title, outlet, published, language, contentHash, sketch, parties, meetings, claims,
				List.of());
	}

	/** The same, with the fingerprints of its reports. */
	public Findings withFingerprints(List<String> prints) {
		return new Findings(this.sourceFile, this.part, this.title, this.outlet, this.published, this.language,
				this.contentHash, this.sketch, this.parties, this.meetings, this.claims, prints);
	}

}
