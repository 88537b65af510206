package liqa.ingest.decode;

/**
 * How much of a file is sound UTF-8.
 *
 * @param sequences sound sequences of two to four bytes
 * @param errors places that are none
 * @param firstError offset in bytes of the first of them, -1 if there is none
 * @param truncated whether the last sequence of the file lacks its end
 */
record Utf8Damage(int sequences, int errors, int firstError, boolean truncated) {

	static Utf8Damage of(byte[] content) {
		int sequences = 0;
		int errors = 0;
		int first = -1;
		boolean truncated = false;
		int at = 0;
		while (at < content.length) {
			int lead = content[at] & 0xFF;
			if (lead < 0x80) {
				at++;
				continue;
			}
			int length = (lead >= 0xC2 && lead <= 0xDF) ? 2
					: (lead >= 0xE0 && lead <= 0xEF) ? 3 : (lead >= 0xF0 && lead <= 0xF4) ? 4 : 1;
			int good = 1;
			while (good < length && at + good < content.length && (content[at + good] & 0xC0) == 0x80) {
				good++;
			}
			if (length > 1 && good == length) {
				sequences++;
			}
			else {
				errors++;
				first = (first < 0) ? at : first;
				truncated = length > 1 && at + good == content.length;
			}
			at += good;
		}
		return new Utf8Damage(sequences, errors, first, truncated);
	}

	String describe(int length) {
		if (this.errors == 1 && this.truncated) {
			return "The file breaks off inside its last character (byte %d); the end may be missing".formatted(length);
		}
		return "%d places are no UTF-8, the first at byte %d of %d; they stand as U+FFFD".formatted(this.errors,
				this.firstError, length);
	}

}
