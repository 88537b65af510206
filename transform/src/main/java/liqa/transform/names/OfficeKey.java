package liqa.transform.names;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What makes two office phrases name the same office: the noun, what depends on it, and
 * the country. رئيس مجلس الوزراء العراقي, رئيس الحكومة العراقية and رئيس وزراء العراق
 * have one key.
 *
 * @param lemma the office noun, masculine singular, folded
 * @param content the words that depend on it, without article and nationality
 * @param country ISO code, or empty
 */
record OfficeKey(String lemma, Set<String> content, String country) {

	private static final Set<String> EMPTY_WORDS = Set.of("في", "لدي", "الي", "باسم", "عن", "من", "علي", "رسمي", "سابق",
			"حالي", "جديد", "اسبق", "راحل", "مجلس");

	/** Nouns that name the same thing after رئيس. */
	private static final Map<String, String> SAME = Map.of("حكومه", "وزراء", "برلمان", "نواب", "دوله", "جمهوريه");

	OfficeKey {
		content = Set.copyOf(content);
	}

	/** The key of a role that a text names. */
	static OfficeKey of(Words words, Role role) {
		Set<String> content = new HashSet<>();
		for (int t = role.first() + 1; t < role.end(); t++) {
			if (!words.isWord(t)) {
				continue;
			}
			Reading reading = content(words, t);
			if (!reading.is(Trait.NATIONALITY)) {
				content.add(reading.base());
			}
		}
		return of(role.lemma(), content, role.country());
	}

	private static Reading content(Words words, int t) {
		for (Reading reading : words.readings(t)) {
			if (reading.word().traits() != 0 && (reading.proclitics().isEmpty() || !words.whole(t).is(Trait.COMMON))) {
				return reading;
			}
		}
		return words.whole(t);
	}

	/** The key of an office given as folded words. */
	static OfficeKey of(String lemma, List<String> rest, String country, Vocabulary vocabulary) {
		Set<String> content = new HashSet<>();
		for (String form : rest) {
			String base = form.startsWith("ال") && form.length() > 3 ? form.substring(2) : form;
			if (!vocabulary.word(base).is(Trait.NATIONALITY)) {
				content.add(base);
			}
		}
		return of(lemma, content, country);
	}

	private static OfficeKey of(String lemma, Set<String> words, String country) {
		Set<String> content = new HashSet<>();
		for (String word : words) {
			if (!EMPTY_WORDS.contains(word)) {
				content.add(lemma.equals("رييس") ? SAME.getOrDefault(word, word) : word);
			}
		}
		if (lemma.equals("رييس") && content.isEmpty() && !country.isEmpty()) {
			content.add("جمهوريه");
		}
		return new OfficeKey(lemma, content, country);
	}

	/** Whether two phrases may name one office. */
	boolean matches(OfficeKey other) {
		if (!this.lemma.equals(other.lemma)
				|| (!this.country.isEmpty() && !other.country.isEmpty() && !this.country.equals(other.country))) {
			return false;
		}
		if (this.content.equals(other.content)) {
			return true;
		}
		Set<String> small = (this.content.size() < other.content.size()) ? this.content : other.content;
		Set<String> large = (small == this.content) ? other.content : this.content;
		return !small.isEmpty() && large.containsAll(small) && !this.lemma.equals("نايب");
	}

}
