package liqa.transform.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Short ids made of what a record rests on, so that the same evidence gives the same id
 * in every run and on every machine.
 */
final class Ids {

	/** Letters and digits that are not mistaken for one another (Crockford's base 32). */
	private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

	private static final int LENGTH = 12;

	private Ids() {
	}

	/**
	 * An id of the form {@code p-4k2v…}: 60 bits of SHA-256 over the key.
	 * @param prefix the kind of record
	 * @param key what the record rests on
	 */
	static String of(String prefix, String key) {
		byte[] hash = sha256().digest(key.getBytes(StandardCharsets.UTF_8));
		StringBuilder id = new StringBuilder(prefix).append('-');
		long bits = 0;
		for (int i = 0; i < Long.BYTES; i++) {
			bits = (bits << 8) | (hash[i] & 0xFF);
		}
		for (int i = 0; i < LENGTH; i++) {
			id.append(DIGITS.charAt((int) (bits >>> 59)));
			bits <<= 5;
		}
		return id.toString();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
