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

	private static final String LONG_VOWELS = "اويه";

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
			if ((stem.equals("عبد") || isFather(stem)) && i + 1 < stems.size()) {
				parts.add((isFather(stem) ? "ابو " : stem) + bare(stems.get(++i)));
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
		if (form.startsWith("عبدال")) {
			return "عبد" + form.substring(5);
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

	/** Equal, or different in one long vowel of a foreign name: قااني, قاني. */
	static boolean isSpelling(String a, String b) {
		if (a.equals(b)) {
			return true;
		}
		if (a.length() < 4 || b.length() < 4 || Math.abs(a.length() - b.length()) > 2) {
			return false;
		}
		int i = 0;
		int j = 0;
		int differences = 0;
		while (i < a.length() || j < b.length()) {
			if (i < a.length() && j < b.length() && a.charAt(i) == b.charAt(j)) {
				i++;
				j++;
			}
			else if (i < a.length() && LONG_VOWELS.indexOf(a.charAt(i)) >= 0 && i > 0) {
				differences++;
				i++;
			}
			else if (j < b.length() && LONG_VOWELS.indexOf(b.charAt(j)) >= 0 && j > 0) {
				differences++;
				j++;
			}
			else {
				return false;
			}
		}
		return differences <= 2;
	}

}
