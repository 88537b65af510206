package liqa.report.workbook;

import java.util.Random;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChecksumsTests {

	@Test
	void theChecksumsOfTwoPiecesGiveThatOfTheWhole() {
		Random random = new Random(7);
		for (int round = 0; round < 2_000; round++) {
			byte[] whole = new byte[random.nextInt(random.nextBoolean() ? 5 : 3_000)];
			random.nextBytes(whole);
			int cut = (whole.length == 0) ? 0 : random.nextInt(whole.length + 1);
			long first = checksum(whole, 0, cut);
			long second = checksum(whole, cut, whole.length - cut);
			assertThat(Checksums.combine(first, second, whole.length - cut))
				.isEqualTo(checksum(whole, 0, whole.length));
		}
	}

	@Test
	void aPieceOfSeveralGigabytesIsNoDifferent() {
		byte[] zeros = new byte[1 << 20];
		CRC32 whole = new CRC32();
		whole.update('ا');
		CRC32 second = new CRC32();
		for (int i = 0; i < 5_000; i++) {
			whole.update(zeros);
			second.update(zeros);
		}
		CRC32 first = new CRC32();
		first.update('ا');
		assertThat(Checksums.combine(first.getValue(), second.getValue(), 5_000L << 20)).isEqualTo(whole.getValue());
	}

	private static long checksum(byte[] bytes, int from, int length) {
		CRC32 checksum = new CRC32();
		checksum.update(bytes, from, length);
		return checksum.getValue();
	}

}
