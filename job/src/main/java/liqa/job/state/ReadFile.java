package liqa.job.state;

import java.util.List;
import java.util.Optional;

import liqa.ingest.Reject;

/**
 * What the ingest step found of one path.
 *
 * @param path the file, relative to the input folder, with {@code /}
 * @param stamp its size and times; empty if the file is gone
 * @param contentHash SHA-256 over its bytes, in hex
 * @param articles the articles in it, encoded, by part; empty if the content is the same
 * as before
 * @param rejects what could not be used
 */
public record ReadFile(String path, Optional<String> stamp, String contentHash, Optional<List<EncodedArticle>> articles,
		List<Reject> rejects) {

	/** A file that is no longer there. */
	public static ReadFile gone(String path) {
		return new ReadFile(path, Optional.empty(), "", Optional.empty(), List.of());
	}

	/** A file that was touched, its content left as it was. */
	public static ReadFile touched(String path, String stamp, String contentHash) {
		return new ReadFile(path, Optional.of(stamp), contentHash, Optional.empty(), List.of());
	}

	/**
	 * An article as it is staged.
	 *
	 * @param part which article of the file, from 1
	 * @param body the article as {@link Codec} writes it
	 */
	public record EncodedArticle(int part, byte[] body) {
	}

}
