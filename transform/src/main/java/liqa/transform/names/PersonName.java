package liqa.transform.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The parts of a person's name, folded, without article, عبد joined to what follows it;
 * comparable with other spellings.
 *
 * @param parts the parts, at least one
 */
record PersonName(List<String> parts) {

	private static final String LONG_VOWELS = "اويهء";

	private static final String SERVANT = "عبد";

	/** What makes one name with the word before it. */
	private static final Set<String> SECOND_HALVES = Set.of("الدين", "الله");

	private static final String SON = "بن";

	private static final String FATHER = "ابو";

	/** Letters of a name in which a slip of the pen is no other name. */
	private static final int LONG = 7;

	/** Letters of a short form of a given name at least. */
	private static final int SHORT_FORM = 4;

	/** Words between the parts that other spellings of the name leave out. */
	private static final Set<String> LINKS = Set.of("بن", "ابن", "ولد", "بنت", "ال");

	/** الابن tells a son from his father. */
	private static final Set<String> JUNIOR = Set.of("الابن", "جونيور");

	PersonName {
		parts = List.copyOf(parts);
	}

	static PersonName of(Words words, int first, int end, Reading reading) {
		List<String> stems = new ArrayList<>(4);
		for (int t = first; t < end; t++) {
			if (words.isWord(t)) {
				stems.add((t == first) ? reading.stem() : words.form(t));
			}
		}
		return of(stems);
	}

	/** The name of some folded words. */
	static PersonName of(List<String> stems) {
		List<String> parts = new ArrayList<>(4);
		for (int i = 0; i < stems.size(); i++) {
			String stem = stems.get(i);
			if ((stem.equals(SERVANT) || isFather(stem)) && i + 1 < stems.size()) {
				parts.add((isFather(stem) ? FATHER : stem) + bare(stems.get(++i)));
			}
			else if (!parts.isEmpty() && SECOND_HALVES.contains(stem)) {
				// زين الدين زيدان is no الزين ولد زيدان
				parts.set(parts.size() - 1, parts.get(parts.size() - 1) + stem);
			}
			else if (stem.equals("بو") && i > 0 && i + 1 < stems.size()) {
				parts.add(stem + bare(stems.get(++i)));
			}
			else if (!LINKS.contains(stem) || stems.size() == 1) {
				parts.add(bare(stem));
			}
		}
		return new PersonName(parts.isEmpty() ? stems : parts);
	}

	private static boolean isFather(String stem) {
		return stem.equals("ابو") || stem.equals("ابي") || stem.equals("ابا");
	}

	private static String bare(String form) {
		if (JUNIOR.contains(form)) {
			return form;
		}
		if (form.length() > 7 && form.startsWith("عبدال")) {
			return SERVANT + form.substring(5);
		}
		if (form.length() > 7 && form.startsWith("ابوال")) {
			return FATHER + form.substring(5);
		}
		return (form.length() > 4 && form.startsWith("ال")) ? form.substring(2) : form;
	}

	/** All parts in one text. */
	String key() {
		return String.join(" ", this.parts);
	}

	/** The first and the last part in one text. */
	String outerKey() {
		return given() + " " + last();
	}

	String last() {
		return this.parts.get(this.parts.size() - 1);
	}

	String given() {
		return this.parts.get(0);
	}

	boolean isFull() {
		return this.parts.size() > 1;
	}

	/** Whether two full names are spellings or longer and shorter forms of one. */
	boolean isSameAs(PersonName other) {
		if (String.join("", this.parts).equals(String.join("", other.parts))) {
			// حميدرضا, حميد رضا
			return true;
		}
		if (!isSpelling(given(), other.given()) || JUNIOR.contains(last()) != JUNIOR.contains(other.last())) {
			return false;
		}
		PersonName few = (this.parts.size() <= other.parts.size()) ? this : other;
		PersonName many = (few == this) ? other : this;
		int at = 0;
		for (String part : few.parts) {
			while (at < many.parts.size() && !isSpelling(part, many.parts.get(at))) {
				at++;
			}
			if (at++ >= many.parts.size()) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Whether a given name is one of these parts, or its short form: ستيف for ستيفن.
	 */
	boolean mayBegin(String given) {
		return this.parts.stream()
			.anyMatch((part) -> isSpelling(given, part) || Math.min(given.length(), part.length()) >= SHORT_FORM
					&& (given.startsWith(part) || part.startsWith(given)));
	}

	/** Whether a short name may stand for this full one. */
	boolean ends(PersonName full) {
		if (this.parts.size() >= full.parts.size()) {
			return false;
		}
		int shift = full.parts.size() - this.parts.size();
		for (int i = 0; i < this.parts.size(); i++) {
			if (!isSpelling(this.parts.get(i), full.parts.get(i + shift))) {
				return false;
			}
		}
		return true;
	}

	/** Whether this one name is the given name, or an inner one, of a full name. */
	boolean isWithin(PersonName full) {
		return this.parts.size() == 1 && full.parts.stream().anyMatch((part) -> part.equals(given()));
	}

	/**
	 * Equal, or two spellings of one name: different in a long vowel or in letters that
	 * stand for one foreign sound (قااني, قاني; ترامب, ترمب; غريفيث, غريفيت), in بن
	 * written as one with it, or, if it is long, in one letter.
	 */
	static boolean isSpelling(String a, String b) {
		if (a.equals(b)) {
			return true;
		}
		int shorter = Math.min(a.length(), b.length());
		int longer = Math.max(a.length(), b.length());
		if (shorter < 4 || longer - shorter > 2) {
			return false;
		}
		if (longer - shorter == 2 && (a.endsWith(b) && a.startsWith(SON) || b.endsWith(a) && b.startsWith(SON))) {
			return true;
		}
		boolean mayErr = shorter >= LONG && !a.startsWith(SERVANT) && !b.startsWith(SERVANT);
		return sound(a.charAt(0)) == sound(b.charAt(0)) && distance(a, b, mayErr ? 2 : 3) <= (shorter == 4 ? 1 : 2);
	}

	/**
	 * What it takes to make one of the other: 1 for a vowel or a letter of the same
	 * sound, {@code other} for any other letter.
	 */
	private static int distance(String a, String b, int other) {
		int[] row = new int[b.length() + 1];
		for (int j = 1; j <= b.length(); j++) {
			row[j] = row[j - 1] + weight(b.charAt(j - 1), other);
		}
		for (int i = 1; i <= a.length(); i++) {
			char left = a.charAt(i - 1);
			int diagonal = row[0];
			row[0] += weight(left, other);
			for (int j = 1; j <= b.length(); j++) {
				char right = b.charAt(j - 1);
				int changed = diagonal + ((left == right) ? 0 : (sound(left) == sound(right)) ? 1 : other);
				diagonal = row[j];
				row[j] = Math.min(changed, Math.min(row[j] + weight(left, other), row[j - 1] + weight(right, other)));
			}
		}
		return row[b.length()];
	}

	private static int weight(char letter, int other) {
		return (LONG_VOWELS.indexOf(letter) >= 0) ? 1 : other;
	}

	/** One letter for all that stand for the same sound in foreign names. */
	private static char sound(char letter) {
		return switch (letter) {
			case 'غ', 'ج', 'ق' -> 'ك';
			case 'ط', 'ث' -> 'ت';
			case 'ص', 'ز', 'ش' -> 'س';
			case 'ض', 'ذ', 'ظ' -> 'د';
			case 'و', 'ي', 'ه', 'ء' -> 'ا';
			default -> letter;
		};
	}

}
