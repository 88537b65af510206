package liqa.report.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** XML as the bytes of UTF-8, in an array that grows and is used again. */
final class XmlBytes {

	private byte[] bytes;

	private int length;

	XmlBytes(int capacity) {
		this.bytes = new byte[capacity];
	}

	byte[] array() {
		return this.bytes;
	}

	int length() {
		return this.length;
	}

	void clear() {
		this.length = 0;
	}

	/** Adds markup in which there may be other letters than those of ASCII. */
	XmlBytes markup(String markup) {
		byte[] encoded = markup.getBytes(StandardCharsets.UTF_8);
		return bytes(encoded, encoded.length);
	}

	/** Adds markup that is ASCII. */
	XmlBytes ascii(String markup) {
		reserve(markup.length());
		for (int i = 0; i < markup.length(); i++) {
			this.bytes[this.length++] = (byte) markup.charAt(i);
		}
		return this;
	}

	XmlBytes bytes(byte[] other, int count) {
		reserve(count);
		System.arraycopy(other, 0, this.bytes, this.length, count);
		this.length += count;
		return this;
	}

	/**
	 * Adds text, in which there is nothing that XML forbids. Line feeds and tabs are
	 * written as references, so that no program takes them for layout.
	 */
	XmlBytes text(String text) {
		// Three bytes a UTF-16 unit at most, and five for a reference.
		reserve(text.length() * 5);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < 0x80) {
				switch (c) {
					case '&' -> ascii("&amp;");
					case '<' -> ascii("&lt;");
					case '>' -> ascii("&gt;");
					case '\n' -> ascii("&#xa;");
					case '\r' -> ascii("&#xd;");
					case '\t' -> ascii("&#x9;");
					default -> put(c);
				}
			}
			else if (c < 0x800) {
				put(0xC0 | c >> 6);
				follow(c);
			}
			else if (!Character.isHighSurrogate(c)) {
				put(0xE0 | c >> 12);
				follow(c >> 6);
				follow(c);
			}
			else {
				int codePoint = text.codePointAt(i++);
				put(0xF0 | codePoint >> 18);
				follow(codePoint >> 12);
				follow(codePoint >> 6);
				follow(codePoint);
			}
		}
		return this;
	}

	private void put(int first) {
		this.bytes[this.length++] = (byte) first;
	}

	/** A byte that follows the first of a character has six bits of it. */
	private void follow(int bits) {
		this.bytes[this.length++] = (byte) (0x80 | bits & 0x3F);
	}

	private void reserve(int count) {
		if (this.bytes.length - this.length < count) {
			this.bytes = Arrays.copyOf(this.bytes, Math.max(this.length + count, this.bytes.length * 2));
		}
	}

}
