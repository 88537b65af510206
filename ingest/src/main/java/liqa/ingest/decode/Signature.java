package liqa.ingest.decode;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * First bytes by which files that are no text are known, whatever their name says.
 */
enum Signature {

	ZIP("504B0304", "a ZIP archive or office document"), EMPTY_ZIP("504B0506", "an empty ZIP archive"),
	PDF("255044462D", "a PDF document"), PNG("89504E470D0A", "a PNG picture"), GIF("47494638", "a GIF picture"),
	JPEG("FFD8FF", "a JPEG picture"), GZIP("1F8B08", "a gzip archive"), SEVEN_ZIP("377ABCAF271C", "a 7z archive"),
	RAR("526172211A07", "a RAR archive"), OFFICE("D0CF11E0A1B11AE1", "an old office document"),
	BZIP("425A68", "a bzip2 archive"), XZ("FD377A585A00", "an xz archive"), ELF("7F454C46", "a program"),
	SQLITE("53514C69746520666F726D6174203300", "a database"), RTF("7B5C727466", "a rich text document"),
	ID3("494433", "a sound file"), OGG("4F676753", "a sound file");

	private final byte[] bytes;

	private final String kind;

	Signature(String hex, String kind) {
		this.bytes = HexFormat.of().parseHex(hex);
		this.kind = kind;
	}

	/** What a file is, if its first bytes tell. */
	static Optional<String> of(byte[] content) {
		for (Signature signature : values()) {
			int length = signature.bytes.length;
			if (content.length >= length && Arrays.equals(content, 0, length, signature.bytes, 0, length)) {
				return Optional.of(signature.kind);
			}
		}
		return Optional.empty();
	}

}
