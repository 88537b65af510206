package liqa.report.workbook;

import java.io.IOException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of one report so that the next is written faster. Without it, or with
 * something else in it, the reports are the same.
 */
public final class Kept {

	private final @Nullable Path folder;

	private final String version;

	private Kept(@Nullable Path folder, String version) {
		this.folder = folder;
		this.version = version;
	}

	/** Nothing: every report is written from its beginning. */
	public static Kept nothing() {
		return new Kept(null, "");
	}

	/**
	 * Keeps it in a folder.
	 * @param folder a folder that nobody else uses; it may be deleted between two reports
	 * @param version of everything that the bytes of a report depend on besides its rows:
	 * the program, its settings, its Java
	 */
	public static Kept in(Path folder, String version) {
		return new Kept(folder, version);
	}

	KeptBlocks open(String part) throws IOException {
		return (this.folder != null) ? KeptBlocks.open(this.folder, part, this.version) : KeptBlocks.none();
	}

}
