package liqa.ingest.decode;

import java.util.Optional;

/**
 * What the bytes of a file turned out to be.
 */
public sealed interface Decoding {

	/**
	 * Arabic text.
	 *
	 * @param text its characters, without byte order mark, line ends as they are
	 * @param charset the encoding's name
	 * @param damage what could not be read and stands as U+FFFD in the text
	 */
	record Readable(String text, String charset, Optional<String> damage) implements Decoding {
	}

	/**
	 * Nothing that can be read.
	 *
	 * @param reason a short code: {@code empty}, {@code binary}, {@code undecodable},
	 * {@code not-arabic} or {@code too-short}
	 * @param detail what a person needs to mend it
	 */
	record Unreadable(String reason, String detail) implements Decoding {
	}

}
