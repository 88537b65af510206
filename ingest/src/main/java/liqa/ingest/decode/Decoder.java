package liqa.ingest.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * Finds the encoding of a file and decodes it. In this order: byte order mark, the
 * pattern of zero bytes that UTF-16 without a mark leaves, strict UTF-8, UTF-8 with a few
 * broken places, and what ICU's statistics say (windows-1256, ISO-8859-6). Thread-safe.
 */
public final class Decoder {

	private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

	private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

	/** So many bytes tell the encoding of all. */
	private static final int SAMPLE = 16_384;

	/** More broken places than one in so many bytes, and it is no UTF-8. */
	private static final int BYTES_PER_DAMAGE = 50;

	/** Decodes a whole file; never throws for what it holds. */
	public Decoding decode(byte[] content) {
		if (isBlank(content)) {
			return new Decoding.Unreadable("empty", "The file has no text (" + content.length + " bytes)");
		}
		Optional<String> kind = Signature.of(content);
		if (kind.isPresent()) {
			return new Decoding.Unreadable("binary", "The file is no text but " + kind.get());
		}
		Decoding decoding = decodeText(content);
		return (decoding instanceof Decoding.Readable readable) ? Script.check(readable) : decoding;
	}

	private static Decoding decodeText(byte[] content) {
		if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
			return lenient(content, 3, StandardCharsets.UTF_8);
		}
		if (startsWith(content, 0xFF, 0xFE, 0, 0) && content.length % 4 == 0) {
			return lenient(content, 4, UTF_32LE);
		}
		if (startsWith(content, 0, 0, 0xFE, 0xFF)) {
			return lenient(content, 4, UTF_32BE);
		}
		if (startsWith(content, 0xFF, 0xFE)) {
			return lenient(content, 2, StandardCharsets.UTF_16LE);
		}
		if (startsWith(content, 0xFE, 0xFF)) {
			return lenient(content, 2, StandardCharsets.UTF_16BE);
		}
		Optional<Charset> wide = Utf16Pattern.find(content, SAMPLE);
		if (wide.isPresent()) {
			return lenient(content, 0, wide.get());
		}
		Optional<String> exact = strict(content, StandardCharsets.UTF_8);
		if (exact.isPresent()) {
			return new Decoding.Readable(exact.get(), "UTF-8", Optional.empty());
		}
		return guess(content);
	}

	/**
	 * Bytes that are no sound UTF-8: damaged UTF-8, or one of the eight-bit code pages.
	 */
	private static Decoding guess(byte[] content) {
		Utf8Damage damage = Utf8Damage.of(content);
		if (damage.sequences() > 0 && damage.errors() <= 3 + content.length / BYTES_PER_DAMAGE
				&& damage.errors() * 4 <= damage.sequences()) {
			String text = new String(content, StandardCharsets.UTF_8);
			return new Decoding.Readable(text, "UTF-8", Optional.of(damage.describe(content.length)));
		}
		Decoding best = new Decoding.Unreadable("undecodable",
				"The bytes are neither UTF-8 nor UTF-16 nor an Arabic code page");
		double bestShare = 0.5;
		for (String name : new String[] { "windows-1256", "ISO-8859-6" }) {
			Optional<String> text = strict(content, Charset.forName(name));
			double share = text.map(Script::arabicShare).orElse(0.0) + ((detects(content, name)) ? 0.05 : 0);
			if (text.isPresent() && share > bestShare) {
				bestShare = share;
				best = new Decoding.Readable(text.get(), name, Optional.empty());
			}
		}
		return best;
	}

	private static boolean detects(byte[] content, String charset) {
		CharsetMatch match = new CharsetDetector().setText(Arrays.copyOf(content, Math.min(content.length, SAMPLE)))
			.detect();
		return match != null && match.getName().equals(charset);
	}

	private static Optional<String> strict(byte[] content, Charset charset) {
		String quick = charset.equals(StandardCharsets.UTF_8) ? new String(content, charset) : "";
		if (!quick.isEmpty() && quick.indexOf('\uFFFD') < 0) {
			return Optional.of(quick);
		}
		try {
			return Optional.of(charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(content))
				.toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	/** Decodes what says itself what it is, broken places as U+FFFD. */
	private static Decoding lenient(byte[] content, int mark, Charset charset) {
		byte[] body = Arrays.copyOfRange(content, mark, content.length);
		Optional<String> exact = strict(body, charset);
		if (exact.isPresent()) {
			return new Decoding.Readable(exact.get(), charset.name(), Optional.empty());
		}
		String text = charset.decode(ByteBuffer.wrap(body)).toString();
		long broken = CharBuffer.wrap(text).chars().filter((c) -> c == '\uFFFD').count();
		return new Decoding.Readable(text, charset.name(),
				Optional.of(broken + " places are broken in " + charset.name() + "; they stand as U+FFFD"));
	}

	private static boolean isBlank(byte[] content) {
		int from = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
		for (int i = from; i < content.length; i++) {
			if (content[i] > ' ' || content[i] < 0) {
				return content.length <= 2 && (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF));
			}
			if (content[i] == 0) {
				return false;
			}
		}
		return true;
	}

	private static boolean startsWith(byte[] content, int... signature) {
		if (content.length < signature.length) {
			return false;
		}
		for (int i = 0; i < signature.length; i++) {
			if ((content[i] & 0xFF) != signature[i]) {
				return false;
			}
		}
		return true;
	}

}
