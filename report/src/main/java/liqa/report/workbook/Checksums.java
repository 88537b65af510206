package liqa.report.workbook;

/**
 * The checksum of two pieces of a zip entry, one behind the other, from those of the
 * pieces: what follows multiplies the first by a power of x, modulo the polynomial of
 * CRC-32.
 *
 * @see <a href="https://www.zlib.net/manual.html">crc32_combine of zlib</a>
 */
final class Checksums {

	/** The polynomial, bits reversed, as zip files have it. */
	private static final int POLYNOMIAL = 0xEDB88320;

	/** The polynomial 1. */
	private static final int ONE = 1 << 31;

	/** x to the power of 8, of 16, of 32 and so on: one byte, two, four. */
	private static final int[] POWERS = powers();

	private Checksums() {
	}

	private static int[] powers() {
		int[] powers = new int[Long.SIZE];
		powers[0] = ONE >>> 8;
		for (int i = 1; i < powers.length; i++) {
			powers[i] = product(powers[i - 1], powers[i - 1]);
		}
		return powers;
	}

	/**
	 * The checksum of the whole.
	 * @param first the checksum of the first piece
	 * @param second the checksum of the second
	 * @param length how many bytes the second has
	 */
	static long combine(long first, long second, long length) {
		int shift = ONE;
		for (int i = 0; length >>> i != 0; i++) {
			if ((length >>> i & 1) != 0) {
				shift = product(shift, POWERS[i]);
			}
		}
		return (product(shift, (int) first) ^ (int) second) & 0xFFFFFFFFL;
	}

	/** The product of two polynomials. */
	private static int product(int left, int right) {
		int product = 0;
		int factor = right;
		for (int bit = ONE; bit != 0; bit >>>= 1) {
			if ((left & bit) != 0) {
				product ^= factor;
			}
			factor = ((factor & 1) != 0) ? factor >>> 1 ^ POLYNOMIAL : factor >>> 1;
		}
		return product;
	}

}
