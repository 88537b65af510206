package liqa.transform.resolve;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.text.Folding;

/**
 * Whether two are said to hold one office, each article in its own words: الناطق الإعلامي
 * لصحة الجزيرة, المتحدث باسم صحة الجزيرة. What an office is of tells more than its noun.
 */
final class CommonOffices {

	/** Words of an office at least, its country among them, that make it one of few. */
	static final int WORDS_OF_FEW = 4;

	/** Offices of two words say too little to tell two apart: قائد النصر, قائد الفريق. */
	private static final int WORDS_OF_ONE = 3;

	/** Words at least that two offices of one noun are of. */
	private static final int DETAILS = 2;

	/** The same of two nouns: نائب رئيس جامعة الجزيرة is not رئيس جامعة الجزيرة. */
	private static final int DETAILS_OF_TWO_NOUNS = 3;

	/** المتحدث باسم الهيئة, the same as متحدث الهيئة. */
	private static final String IN_THE_NAME = "باسم";

	/** الرسمي, العام: adjectives that many offices have. */
	private final Set<String> adjectives = new HashSet<>();

	CommonOffices(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("office-adjectives.csv")) {
			this.adjectives.add(Nations.bare(Folding.fold(entry.require("adjective"))));
		}
	}

	/**
	 * An office of both, or one that one of them has in more words: المتحدث الرسمي لأمانة
	 * جدة, لأمانة محافظة جدة.
	 */
	Optional<String> of(Persona left, Persona right) {
		Optional<String> same = left.offices().stream().filter(right.offices()::contains).findFirst();
		if (same.isEmpty()) {
			same = left.offices().stream().filter((one) -> isSaidOf(right, one)).findFirst();
		}
		if (same.isPresent() || left.lexiconId().isPresent() || right.lexiconId().isPresent()) {
			return same;
		}
		for (String one : left.offices()) {
			for (String other : right.offices()) {
				if (isPartOf(one, other)) {
					return Optional.of(one);
				}
				if (isPartOf(other, one)) {
					return Optional.of(other);
				}
			}
		}
		return Optional.empty();
	}

	/** Whether an article that does not say of which country says the same office. */
	private static boolean isSaidOf(Persona persona, String office) {
		String bare = withoutCountry(office);
		return bare.split(" ").length >= WORDS_OF_ONE && persona.offices()
			.stream()
			.anyMatch((other) -> withoutCountry(other).equals(bare) && isOfACountry(office) != isOfACountry(other));
	}

	private static String withoutCountry(String office) {
		return isOfACountry(office) ? office.substring(0, office.lastIndexOf(' ')) : office;
	}

	private boolean isPartOf(String shorter, String longer) {
		List<String> few = List.of(shorter.split(" "));
		List<String> many = List.of(longer.split(" "));
		boolean oneNoun = few.get(0).equals(many.get(0));
		if (oneNoun && few.size() >= WORDS_OF_FEW && many.containsAll(few)) {
			return true;
		}
		Set<String> details = details(few);
		details.removeAll(this.adjectives);
		return details.size() >= (oneNoun ? DETAILS : DETAILS_OF_TWO_NOUNS) && details(many).containsAll(details)
				&& (!isOfACountry(shorter) || !isOfACountry(longer)
						|| few.get(few.size() - 1).equals(many.get(many.size() - 1)));
	}

	/**
	 * Whether the offices of two have nothing but the noun in common: مدير شرطة تبوك,
	 * رئيس نادي الكرخ.
	 */
	static boolean areTwo(Persona left, Persona right) {
		if (left.lexiconId().isPresent() || right.lexiconId().isPresent()) {
			return false;
		}
		Set<String> here = details(left);
		Set<String> there = details(right);
		return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
	}

	private static Set<String> details(Persona persona) {
		Set<String> details = new HashSet<>();
		for (String office : persona.offices()) {
			List<String> words = List.of(office.split(" "));
			if (words.size() - (isOfACountry(office) ? 1 : 0) >= WORDS_OF_ONE) {
				details.addAll(details(words));
			}
		}
		return details;
	}

	/** The words of an office, but for its noun and its country. */
	private static Set<String> details(List<String> office) {
		Set<String> details = new HashSet<>();
		for (String word : office.subList(1, office.size())) {
			if (!isCountry(word) && !word.equals(IN_THE_NAME)) {
				details.add(word.startsWith("لل") ? word.substring(2)
						: (word.startsWith("ل") || word.startsWith("ب")) ? word.substring(1) : word);
			}
		}
		return details;
	}

	/** Whether an office names its country, by its code at the end. */
	static boolean isOfACountry(String office) {
		return isCountry(office.substring(office.lastIndexOf(' ') + 1));
	}

	private static boolean isCountry(String word) {
		char last = word.charAt(word.length() - 1);
		return last >= 'A' && last <= 'Z';
	}

}
