package liqa.report.wording;

import java.util.Locale;

/** A language the workbook and the page can be written in. */
public enum Language {

	ARABIC("ar"), ENGLISH("en");

	private final String code;

	Language(String code) {
		this.code = code;
	}

	/**
	 * Reads the setting {@code liqa.report.language}.
	 * @param code {@code ar} or {@code en}
	 * @throws IllegalArgumentException if it is neither
	 */
	public static Language of(String code) {
		for (Language language : values()) {
			if (language.code.equals(code.strip().toLowerCase(Locale.ROOT))) {
				return language;
			}
		}
		throw new IllegalArgumentException("The language of the reports is ar or en, not '" + code + "'");
	}

	/** ISO 639-1 code. */
	public String code() {
		return this.code;
	}

	/** Whether it is read from right to left. */
	public boolean isRightToLeft() {
		return this == ARABIC;
	}

	/** The other one. */
	public Language other() {
		return (this == ARABIC) ? ENGLISH : ARABIC;
	}

}
