package liqa.job.state;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as compressed JSON: readable with other tools, and a record that gains a
 * component still reads what was written before. Thread-safe.
 */
public final class Codec {

	private final JsonMapper json = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		// A record is its components; what else it can tell of itself is no part of it.
		.changeDefaultVisibility((visibility) -> visibility.withFieldVisibility(Visibility.ANY)
			.withGetterVisibility(Visibility.NONE)
			.withIsGetterVisibility(Visibility.NONE))
		.build();

	/** A value as bytes. Equal values give equal bytes. */
	public byte[] encode(Object value) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
		encode(value, bytes);
		return bytes.toByteArray();
	}

	/** Writes a value; leaves the stream open. */
	void encode(Object value, OutputStream out) {
		Deflater deflater = new Deflater(Deflater.BEST_SPEED);
		try {
			DeflaterOutputStream compressed = new DeflaterOutputStream(out, deflater, 8192);
			compressed.write(this.json.writeValueAsBytes(value));
			compressed.finish();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			deflater.end();
		}
	}

	/** Writes a value without ever holding the whole of its text. */
	void stream(Object value, OutputStream out) {
		Deflater deflater = new Deflater(Deflater.BEST_SPEED);
		try (DeflaterOutputStream compressed = new DeflaterOutputStream(out, deflater, 65536)) {
			this.json.writeValue(compressed, value);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			deflater.end();
		}
	}

	/** What {@link #encode} made of a value. */
	public <T> T decode(byte[] bytes, Class<T> type) {
		return decode(new ByteArrayInputStream(bytes), type);
	}

	<T> T decode(InputStream in, Class<T> type) {
		try (InputStream inflated = new InflaterInputStream(in)) {
			return this.json.readValue(inflated, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
