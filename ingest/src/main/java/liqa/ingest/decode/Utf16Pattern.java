package liqa.ingest.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Recognises UTF-16 without a byte order mark: Arabic letters have the high byte 06,
 * spaces and line ends the high byte 00, so one of the two positions holds hardly
 * anything else.
 */
final class Utf16Pattern {

	private Utf16Pattern() {
	}

	/** The encoding, if the first bytes have the pattern. */
	static Optional<Charset> find(byte[] content, int sample) {
		int length = Math.min(content.length, sample) & ~1;
		if (length < 4) {
			return Optional.empty();
		}
		int[] high = new int[2];
		int[] zero = new int[2];
		for (int i = 0; i < length; i++) {
			if (content[i] == 0 || content[i] == 6) {
				high[i & 1]++;
			}
			if (content[i] == 0) {
				zero[i & 1]++;
			}
		}
		int half = length / 2;
		for (int first = 0; first < 2; first++) {
			if (high[first] * 10 >= half * 8 && high[1 - first] * 10 <= half * 2 && zero[first] > 0) {
				return Optional.of((first == 0) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
			}
		}
		return Optional.empty();
	}

}
