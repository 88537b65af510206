package liqa.job.state;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.InflaterInputStream;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.smile.SmileFactory;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.smile.SmileWriteFeature;

/**
 * Records as Smile, the binary form of JSON: readable with other tools, and a record that
 * gains a component still reads what was written before. Nothing is compressed, which
 * would save a third of the space and cost most of the time. Thread-safe.
 */
public final class Codec {

	/** The first byte of what zlib compresses, which no Smile begins with. */
	private static final int COMPRESSED = 0x78;

	private final ObjectMapper smile = records(
			SmileMapper.builder(SmileFactory.builder().enable(SmileWriteFeature.CHECK_SHARED_STRING_VALUES).build()))
		.build();

	/** A value as bytes. Equal values give equal bytes. */
	public byte[] encode(Object value) {
		return this.smile.writeValueAsBytes(value);
	}

	/**
	 * Writes a value without ever holding the whole of its bytes, and closes the stream.
	 */
	void stream(Object value, OutputStream out) {
		this.smile.writeValue(out, value);
	}

	/** What {@link #encode} made of a value. */
	public <T> T decode(byte[] bytes, Class<T> type) {
		return (bytes.length > 0 && bytes[0] == COMPRESSED) ? decode(new ByteArrayInputStream(bytes), type)
				: this.smile.readValue(bytes, type);
	}

	<T> T decode(InputStream in, Class<T> type) {
		try (BufferedInputStream bytes = new BufferedInputStream(in, 65536)) {
			bytes.mark(1);
			boolean compressed = bytes.read() == COMPRESSED;
			bytes.reset();
			return compressed ? Earlier.JSON.readValue(new InflaterInputStream(bytes), type)
					: this.smile.readValue(bytes, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static <M extends ObjectMapper, B extends MapperBuilder<M, B>> B records(B builder) {
		return builder.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			// A record is its components; what else it can tell of itself is no part of
			// it.
			.changeDefaultVisibility((visibility) -> visibility.withFieldVisibility(Visibility.ANY)
				.withGetterVisibility(Visibility.NONE)
				.withIsGetterVisibility(Visibility.NONE));
	}

	/** What states of the first program hold: compressed JSON. */
	private static final class Earlier {

		private static final JsonMapper JSON = records(JsonMapper.builder()).build();

	}

}
