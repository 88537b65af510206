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

	static final String HEAD = "رييس";

	private static final String COUNCIL = "مجلس";

	/** What councils are of: رئيس المجلس for رئيس مجلس النواب. */
	private static final Set<String> COUNCILS = Set.of("نواب", "شوري", "وزراء", "اعيان", "امه", "اداره", "شيوخ", "بلدي",
			"قضاء", "سياده", "رياسي", "مستشارين", "محافظه", "تعاون");

	/** What a head of state or of government is the head of. */
	private static final Set<String> RULERS = Set.of("جمهوريه", "وزراء");

	private static final String MINISTER = "وزير";

	private static final String HEIR = "ولي";

	/** What the heads of state, government and parliament are at the head of. */
	private static final Set<String> STATE = Set.of("جمهوريه", "وزراء", "نواب");

	private static final String DEPUTY = "نايب";

	private static final String MEMBER = "عضو";

	/** Bodies whose members are called deputies. */
	private static final Set<String> PARLIAMENTS = Set.of("نواب", "برلمان", "شعب", "كنيست");

	private static final String MINISTRY = "وزاره";

	/** What the press calls a ministry by alone. */
	private static final Set<String> MINISTRIES = Set.of(MINISTRY, "خارجيه", "داخليه", "دفاع", "ماليه", "صحه", "عدل");

	private static final String LEADER = "زعيم";

	/** Nouns of those at the head of what has a leader; the latter is أمين عام. */
	private static final Set<String> HEADS = Set.of(HEAD, "امين", "قايد", "مرشد");

	private static final String GENERAL = "عام";

	/** Bodies that have a leader. */
	private static final Set<String> LED = Set.of("حزب", "حركه", "تيار", "جماعه", "تنظيم", "كتله", "ايتلاف", "تحالف",
			"جبهه", "مليشيا", "ميليشيا", "معارضه", "طايفه");

	OfficeKey {
		content = Set.copyOf(content);
	}

	/**
	 * الرئيس, رئيس الجمهورية, رئيس الوزراء: whether the holder heads a state or its
	 * government.
	 */
	boolean isRuling() {
		return this.lemma.equals(HEAD) && RULERS.containsAll(this.content);
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

	/** رئيس الجمهورية, رئيس الوزراء, وزير الخارجية: an office that a country has once. */
	boolean isOfState() {
		return switch (this.lemma) {
			case HEAD -> this.content.size() == 1 && STATE.containsAll(this.content);
			case MINISTER -> !this.content.isEmpty() && !this.content.contains(MINISTER);
			case HEIR -> this.content.equals(Set.of("عهد"));
			default -> false;
		};
	}

	/** الرئيس الفرنسي, رئيس الجمهورية: whom الرئيس alone means first. */
	boolean isPresidency() {
		return this.lemma.equals(HEAD) && this.content.equals(Set.of(SAME.get("دوله")));
	}

	/** Whether الرئيس, النائب and the like may stand for it. */
	boolean isCalled(String noun) {
		return this.lemma.equals(noun) || noun.equals(DEPUTY) && this.lemma.equals(MEMBER)
				&& this.content.stream().anyMatch(PARLIAMENTS::contains);
	}

	/**
	 * Whether one calls leader whom the other calls head or secretary-general of the same
	 * body: زعيم الحزب, رئيس حزب البناء.
	 */
	boolean leadsSameAs(OfficeKey other) {
		boolean leaders = this.lemma.equals(LEADER) && HEADS.contains(other.lemma)
				|| other.lemma.equals(LEADER) && HEADS.contains(this.lemma);
		if (!leaders || isForeignTo(other)) {
			return false;
		}
		Set<String> mine = led();
		Set<String> theirs = other.led();
		return mine.stream().anyMatch(LED::contains) && theirs.stream().anyMatch(LED::contains)
				&& (mine.containsAll(theirs) || theirs.containsAll(mine));
	}

	/** What somebody is at the head of. */
	private Set<String> led() {
		Set<String> led = new HashSet<>(this.content);
		led.remove(GENERAL);
		return led;
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
		if (small.size() == 1 && small.contains(MINISTRY)) {
			// المتحدث باسم الوزارة for المتحدث باسم الخارجية
			return large.stream().anyMatch(MINISTRIES::contains) ? same + 1 : 0;
		}
		return large.containsAll(small) ? same + 1 : 0;
	}

	boolean isForeignTo(OfficeKey other) {
		return !this.country.isEmpty() && !other.country.isEmpty() && !this.country.equals(other.country);
	}

}
