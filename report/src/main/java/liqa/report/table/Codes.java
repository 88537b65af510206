package liqa.report.table;

import java.util.Locale;

/** How a value of a fixed vocabulary is written in the files. */
public final class Codes {

	private Codes() {
	}

	/** The lower-case name: {@code MeetingKind.CALL} is {@code call}. */
	public static String of(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

}
