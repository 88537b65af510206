package liqa.ingest.text;

import java.text.Normalizer;

/**
 * Folds spellings that Arabic newspapers use for one another, so that words can be
 * compared: hamza carriers become their letter, alef maqsura becomes ya, ta marbuta
 * becomes ha, vowel signs and tatweel are dropped, Persian and Maghrebi letters become
 * the Arabic ones that replace them in print, digits become ASCII, Latin becomes lower
 * case.
 * <p>
 * The letter table follows the normalisation of Larkey, Ballesteros and Connell (2002),
 * with the extensions named above.
 */
public final class Folding {

	private static final char FIRST_ARABIC = '\u0600';

	private static final char LAST_ARABIC = '\u06FF';

	/** Every character of the Arabic block, folded. */
	private static final char[] ARABIC = new char[LAST_ARABIC - FIRST_ARABIC + 1];

	static {
		for (int i = 0; i < ARABIC.length; i++) {
			ARABIC[i] = foldArabic((char) (FIRST_ARABIC + i));
		}
	}

	private Folding() {
	}

	/** The folded form of a word or phrase; white space stays. */
	public static String fold(CharSequence text) {
		char[] letters = text.toString().toCharArray();
		int length = 0;
		for (char c : letters) {
			char f = fold(c);
			if (f != 0) {
				letters[length++] = f;
			}
			else if (isCompatibility(c)) {
				return foldApart(text);
			}
		}
		return new String(letters, 0, length);
	}

	/** The folded form of a text with letters that may become several. */
	private static String foldApart(CharSequence text) {
		StringBuilder folded = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			char f = fold(c);
			if (f != 0) {
				folded.append(f);
			}
			else if (isCompatibility(c)) {
				String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
				if (plain.length() != 1 || plain.charAt(0) != c) {
					folded.append(fold(plain));
				}
			}
		}
		return folded.toString();
	}

	/**
	 * The folded character, or 0 for one that is dropped or becomes several.
	 */
	public static char fold(char c) {
		if (c < 0x80) {
			return (c >= 'A' && c <= 'Z') ? (char) (c + 32) : c;
		}
		if (c >= FIRST_ARABIC && c <= LAST_ARABIC) {
			return ARABIC[c - FIRST_ARABIC];
		}
		if (isCompatibility(c) || isIgnorable(c)) {
			return 0;
		}
		return Character.toLowerCase(c);
	}

	private static char foldArabic(char c) {
		return switch (c) {
			case 'أ', 'إ', 'آ', 'ٱ', '\u0672', '\u0673' -> 'ا';
			case 'ى', 'ئ', 'ی', 'ې', 'ے' -> 'ي';
			case 'ة', 'ۀ', 'ہ', 'ە', 'ھ', 'ۂ', 'ۃ' -> 'ه';
			case 'ؤ', 'ۆ', 'ۇ', 'ۋ' -> 'و';
			case 'گ', 'ک', 'ڭ', 'ݣ', 'ڪ' -> 'ك';
			case 'ڤ', 'ڨ' -> 'ف';
			case 'پ' -> 'ب';
			case 'چ' -> 'ج';
			case 'ژ' -> 'ز';
			case 'ڕ' -> 'ر';
			case 'ڵ' -> 'ل';
			default -> {
				if (c >= '٠' && c <= '٩') {
					yield (char) ('0' + (c - '٠'));
				}
				if (c >= '۰' && c <= '۹') {
					yield (char) ('0' + (c - '۰'));
				}
				yield isIgnorable(c) ? 0 : c;
			}
		};
	}

	/**
	 * Whether a character is one of the letters of Arabic, which are nearly all
	 * characters there are: a quick answer before other questions about it. Tatweel is
	 * none.
	 */
	public static boolean isArabicLetter(char c) {
		return c >= 'ء' && c <= 'ي' && c != '\u0640';
	}

	/**
	 * Vowel signs, tatweel, joiners and direction marks: seen by nobody who compares
	 * words.
	 */
	public static boolean isIgnorable(char c) {
		return !isArabicLetter(c) && c > ' ' && isSignOrMark(c);
	}

	private static boolean isSignOrMark(char c) {
		return (c >= '\u064B' && c <= '\u065F') || c == '\u0670' || c == '\u0640' || (c >= '\u0610' && c <= '\u061A')
				|| c == '\u061C' || (c >= '\u06D6' && c <= '\u06ED' && c != '\u06DD' && c != '\u06DE' && c != '\u06E9')
				|| (c >= '\u200B' && c <= '\u200F') || (c >= '\u202A' && c <= '\u202E')
				|| (c >= '\u2060' && c <= '\u2069') || c == '\uFEFF' || c == '\u00AD'
				|| (c >= '\u0300' && c <= '\u036F');
	}

	/** Arabic presentation forms and full-width letters, which NFKC makes plain. */
	private static boolean isCompatibility(char c) {
		return (c >= '\uFB50' && c <= '\uFDFF' && c != '\uFD3E' && c != '\uFD3F') || (c >= '\uFE70' && c <= '\uFEFE')
				|| (c >= '\uFF00' && c <= '\uFFEF');
	}

}
