package liqa.transform;

import java.util.List;
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
 */
public record Findings(String sourceFile, int part, Optional<String> title, Optional<String> outlet,
		PublishedDate published, String language, String contentHash, List<Long> sketch, List<Party> parties,
		List<MeetingReport> meetings, List<ClaimReport> claims) {

	public Findings {
		sketch = List.copyOf(sketch);
		parties = List.copyOf(parties);
		meetings = List.copyOf(meetings);
		claims = List.copyOf(claims);
	}

}
