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
 * @param content the words that depend on it, without article and country
 * @param country ISO code, or empty
 */
record OfficeKey(String lemma, Set<String> content, String country) {

	private static final Set<String> EMPTY_WORDS = Set.of("في", "لدي", "الي", "باسم", "عن", "من", "علي", "رسمي", "سابق",
			"حالي", "جديد", "اسبق", "راحل", "مجلس", "منتخب", "شوون", "خاص", "ضيف", "زاير");

	/** Words that name the same thing inside an office. */
	private static final Map<String, String> SAME = Map.of("حكومه", "وزراء", "برلمان", "نواب", "دوله", "جمهوريه",
			"اممي", "امم", "متحده", "امم", "دولي", "امم");

	private static final String INTERNATIONAL = "دولي";

	private static final String HEAD = "رييس";

	private static final String COUNCIL = "مجلس";

	/** What councils are of: رئيس المجلس for رئيس مجلس النواب. */
	private static final Set<String> COUNCILS = Set.of("نواب", "شوري", "وزراء", "اعيان", "امه", "اداره", "شيوخ", "بلدي",
			"قضاء", "سياده", "رياسي", "مستشارين", "محافظه", "تعاون");

	/** What a head of state or of government is the head of. */
	private static final Set<String> STATE = Set.of("جمهوريه", "وزراء");

	OfficeKey {
		content = Set.copyOf(content);
	}

	/**
	 * الرئيس, رئيس الجمهورية, رئيس الوزراء: whether the holder heads a state or its
	 * government.
	 */
	boolean isRuling() {
		return this.lemma.equals(HEAD) && STATE.containsAll(this.content);
	}

	/**
	 * The key of an office given by its noun, the words that depend on it, and its
	 * country.
	 */
	static OfficeKey of(String lemma, List<String> words, String country) {
		Set<String> content = new HashSet<>();
		for (String word : words) {
			if (!EMPTY_WORDS.contains(word)) {
				// المبعوث الدولي is the Nations', الاتحاد الدولي is not
				boolean own = word.equals(INTERNATIONAL) && !content.isEmpty();
				content.add(own ? word : SAME.getOrDefault(word, word));
			}
		}
		if (lemma.equals(HEAD) && content.isEmpty() && words.contains(COUNCIL)) {
			content.add(COUNCIL);
		}
		else if (lemma.equals(HEAD) && content.isEmpty() && !country.isEmpty()) {
			content.add("جمهوريه");
		}
		return new OfficeKey(lemma, content, country);
	}

	/** Whether it says no more than the noun: الوزير. */
	boolean isBare() {
		return this.content.isEmpty() && this.country.isEmpty();
	}

	/** How many things it says beside the noun. */
	int detail() {
		return this.content.size() + (this.country.isEmpty() ? 0 : 1);
	}

	/** The same office of another country. */
	OfficeKey in(String other) {
		return new OfficeKey(this.lemma, this.content, other);
	}

	/**
	 * How well two phrases may name one office: 0 not at all, up to 4 when nothing
	 * differs. An office without a country rather is one named without a country
	 * elsewhere.
	 */
	int likeness(OfficeKey other) {
		if (!this.lemma.equals(other.lemma) || isForeignTo(other)) {
			return 0;
		}
		int same = this.country.equals(other.country) ? 2 : 0;
		if (this.content.equals(other.content)) {
			// الوزير says nothing of which country, so الوزير البلغاري rather is another
			return (this.content.isEmpty() && same == 0) ? 1 : same + 2;
		}
		Set<String> small = (this.content.size() < other.content.size()) ? this.content : other.content;
		Set<String> large = (small == this.content) ? other.content : this.content;
		if (small.isEmpty()) {
			// الوزير الأميركي for وزير الدفاع الأميركي
			return (!this.country.isEmpty() && same > 0) ? 2 : 0;
		}
		if (small.size() == 1 && small.contains(COUNCIL)) {
			return large.stream().anyMatch(COUNCILS::contains) ? same + 1 : 0;
		}
		return large.containsAll(small) ? same + 1 : 0;
	}

	boolean isForeignTo(OfficeKey other) {
		return !this.country.isEmpty() && !other.country.isEmpty() && !this.country.equals(other.country);
	}

}
