package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.List;

import liqa.ingest.text.Folding;

/**
 * A person's name, cut into its parts and freed of everything in which newspapers spell
 * one name differently: hamza, final ya and ta marbuta (see {@link Folding}), doubled
 * letters (قاآني, قآني), the article of family names (الطالباني, طالباني), the space in
 * compounds (عبد الله, عبدالله; سعد الدين, سعدالدين; نصر الله; أبو مهدي), the word for
 * son (محمد بن سلمان) and the name of the house (آل نهيان).
 *
 * @param parts the parts, given name first, family name last
 * @param family whether the last part was written with the article, as family names are
 * and given names are not: صالح الشادي, but محمد شادي
 */
record PersonName(List<String> parts, boolean family) {

	private static final String ARTICLE = "ال";

	private static final String SERVANT = "عبد";

	/** Letters in which two spellings of one name differ at most. */
	private static final int SLIPS = 3;

	PersonName {
		parts = List.copyOf(parts);
	}

	static PersonName of(String name) {
		List<String> words = words(name);
		List<String> parts = new ArrayList<>();
		for (int w = 0; w < words.size(); w++) {
			String word = words.get(w);
			boolean last = w + 1 == words.size();
			if (!parts.isEmpty() && !last && isSon(word)) {
				continue;
			}
			if (word.equals(ARTICLE) && !last && parts.size() > 1) {
				w++;
				continue;
			}
			if (!last && (isFirstOfCompound(word) || isSon(word) || word.equals(ARTICLE))) {
				parts.add(word + words.get(++w));
				continue;
			}
			if (!parts.isEmpty() && isSecondOfCompound(word)) {
				parts.set(parts.size() - 1, parts.get(parts.size() - 1) + word);
				continue;
			}
			parts.add(word);
		}
		boolean family = parts.size() > 1 && parts.get(parts.size() - 1).startsWith(ARTICLE);
		return new PersonName(parts.stream().map(PersonName::plain).filter((part) -> !part.isEmpty()).toList(), family);
	}

	private static List<String> words(String name) {
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		for (char c : (Folding.fold(name) + " ").toCharArray()) {
			if (Character.isLetterOrDigit(c)) {
				word.append(c);
			}
			else if (!word.isEmpty()) {
				words.add(word.toString());
				word.setLength(0);
			}
		}
		return words;
	}

	private static boolean isSon(String word) {
		return word.equals("بن") || word.equals("ابن") || word.equals("بنت");
	}

	private static boolean isFirstOfCompound(String word) {
		return word.equals(SERVANT) || word.equals("ابو") || word.equals("ابي") || word.equals("ابا")
				|| word.equals("ام");
	}

	private static boolean isSecondOfCompound(String word) {
		return word.equals("الدين") || word.equals("الله");
	}

	/** A part without its article, its lone hamza and its doubled letters. */
	private static String plain(String part) {
		int from = (part.startsWith(ARTICLE) && part.length() > ARTICLE.length() + 1) ? ARTICLE.length() : 0;
		StringBuilder plain = new StringBuilder(part.length());
		for (int i = from; i < part.length(); i++) {
			char c = part.charAt(i);
			if (c != 'ء' && (plain.isEmpty() || plain.charAt(plain.length() - 1) != c)) {
				plain.append(c);
			}
		}
		return plain.toString();
	}

	int size() {
		return this.parts.size();
	}

	boolean isEmpty() {
		return this.parts.isEmpty();
	}

	String first() {
		return this.parts.get(0);
	}

	String last() {
		return this.parts.get(this.parts.size() - 1);
	}

	/** Equal for two spellings of one name. */
	String key() {
		return String.join(" ", this.parts);
	}

	/**
	 * Equal for two transcriptions of one foreign name: without the long vowels after the
	 * first letter (ترامب, ترمب; بوتين, بوتن) and with one letter for each sound that
	 * transcribers write differently (g: غ, ج, ك; t: ت, ط, ث; s: س, ص, ز). No Arabic name
	 * may be compared by it: حسن is not حسين.
	 */
	String sound() {
		StringBuilder sound = new StringBuilder();
		for (String part : this.parts) {
			for (int i = 0; i < part.length(); i++) {
				char c = sound(part.charAt(i));
				if (i == 0 || c != 'ا' && c != 'و' && c != 'ي') {
					sound.append(c);
				}
			}
			sound.append(' ');
		}
		return sound.toString().strip();
	}

	private static char sound(char c) {
		return switch (c) {
			case 'غ', 'ج', 'ق' -> 'ك';
			case 'ط', 'ث' -> 'ت';
			case 'ص', 'ز' -> 'س';
			case 'ه' -> 'ا';
			default -> c;
		};
	}

	/**
	 * Whether two names that sound alike are also spelled alike: all but a letter or two
	 * of each part, and hardly more than a quarter of the whole name, two of the letters
	 * that transcribers write for one sound counting as one. كيلي is not كول, though
	 * nothing but vowels tells them apart, and غريس جونز not كريس غونيس.
	 */
	boolean isSpelledLike(PersonName other) {
		if (size() != other.size()) {
			return false;
		}
		int cost = 0;
		int letters = 0;
		for (int p = 0; p < size(); p++) {
			String here = this.parts.get(p);
			String there = other.parts.get(p);
			if (distance(here, there, 2, 0) > ((Math.min(here.length(), there.length()) < 5) ? 2 : 4)) {
				return false;
			}
			cost += distance(here, there, 2, 1);
			letters += Math.min(here.length(), there.length());
		}
		return cost <= 0.55 * letters;
	}

	/** Whether one part differs, and that by one letter. */
	boolean differsInOneLetter(PersonName other) {
		int letters = 0;
		for (int p = 0; p < size(); p++) {
			String here = this.parts.get(p);
			String there = other.parts.get(p);
			letters += distance(here, there, 1, 1);
		}
		return letters == 1;
	}

	/**
	 * Whether two names of as many parts are one but for a letter or two of a part, three
	 * in all: slips of the pen and of the ear, if something else tells that they are of
	 * one person.
	 */
	boolean isNearly(PersonName other) {
		if (size() < 2 || size() != other.size() || Math.abs(key().length() - other.key().length()) > SLIPS) {
			return false;
		}
		int letters = 0;
		for (int p = 0; p < size() && letters <= SLIPS; p++) {
			String here = this.parts.get(p);
			String there = other.parts.get(p);
			int slips = distance(here, there, 1, 1);
			if (slips > ((Math.min(here.length(), there.length()) < 5) ? 1 : 2)) {
				return false;
			}
			letters += slips;
		}
		return letters <= SLIPS;
	}

	/**
	 * The least that it costs to insert, delete or replace letters until two parts are
	 * one (Levenshtein 1966).
	 * @param letter what a letter costs
	 * @param sameSound what it costs to replace one by another of the same sound
	 */
	private static int distance(String left, String right, int letter, int sameSound) {
		int[] row = new int[right.length() + 1];
		for (int j = 0; j <= right.length(); j++) {
			row[j] = j * letter;
		}
		for (int i = 1; i <= left.length(); i++) {
			int diagonal = row[0];
			row[0] = i * letter;
			for (int j = 1; j <= right.length(); j++) {
				char here = left.charAt(i - 1);
				char there = right.charAt(j - 1);
				int replaced = diagonal + ((here == there) ? 0 : (sound(here) == sound(there)) ? sameSound : letter);
				diagonal = row[j];
				row[j] = Math.min(replaced, letter + Math.min(row[j], row[j - 1]));
			}
		}
		return row[right.length()];
	}

	/**
	 * Whether one is the other with names between the first and the last left out: فالح
	 * الفياض for فالح حسن الفياض.
	 */
	boolean skipsMiddleOf(PersonName other) {
		return size() >= 2 && size() < other.size() && first().equals(other.first()) && last().equals(other.last())
				&& isInOrderIn(other);
	}

	/** Whether one is the other without the last names: حسن كاظم for حسن كاظم السنيد. */
	boolean beginsLike(PersonName other) {
		return size() >= 2 && size() < other.size() && other.parts.subList(0, size()).equals(this.parts);
	}

	/** Whether one is the other, or what is left of it when some parts are left out. */
	boolean isShortFor(PersonName other) {
		return equals(other) || skipsMiddleOf(other) || beginsLike(other);
	}

	private boolean isInOrderIn(PersonName other) {
		int at = 0;
		for (String part : other.parts) {
			if (at < size() && part.equals(this.parts.get(at))) {
				at++;
			}
		}
		return at == size();
	}

	@Override
	public String toString() {
		return key();
	}

}
