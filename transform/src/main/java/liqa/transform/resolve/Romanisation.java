package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;

/**
 * Names for readers without Arabic. Arabic script leaves out short vowels, so a name can
 * not be romanised letter by letter: each part is looked up, among given names and among
 * the parts of the names that the lexicon has in both scripts (السوداني, al-Sudani). A
 * part that is found nowhere is spelled out only if every consonant but the last carries
 * a written long vowel (زيباري, Zibari), by the table of the United Nations (2017)
 * without its diacritics. If one part stays open, the name stays empty: a skeleton of
 * consonants is no name.
 */
final class Romanisation {

	private static final Map<Character, String> CONSONANTS = Map.ofEntries(Map.entry('ب', "b"), Map.entry('ت', "t"),
			Map.entry('ث', "th"), Map.entry('ج', "j"), Map.entry('ح', "h"), Map.entry('خ', "kh"), Map.entry('د', "d"),
			Map.entry('ذ', "dh"), Map.entry('ر', "r"), Map.entry('ز', "z"), Map.entry('س', "s"), Map.entry('ش', "sh"),
			Map.entry('ص', "s"), Map.entry('ض', "d"), Map.entry('ط', "t"), Map.entry('ظ', "z"), Map.entry('غ', "gh"),
			Map.entry('ف', "f"), Map.entry('ق', "q"), Map.entry('ك', "k"), Map.entry('ل', "l"), Map.entry('م', "m"),
			Map.entry('ن', "n"), Map.entry('ه', "h"));

	private static final Map<Character, String> VOWELS = Map.of('ا', "a", 'و', "u", 'ي', "i");

	private final Map<String, String> given = new HashMap<>();

	private final Map<String, Tally> learned = new HashMap<>();

	Romanisation(LexiconFolder lexicon, KnownPeople people) {
		List<Entry> names = lexicon.entries("given-names.csv");
		names.stream().filter((entry) -> !hasArticle(entry)).forEach(this::addGivenName);
		names.stream().filter(Romanisation::hasArticle).forEach(this::addGivenName);
		for (Entry entry : lexicon.entries("abd-names.csv")) {
			this.given.putIfAbsent(PersonName.of("عبد " + entry.require("name")).key(), entry.require("name_latin"));
		}
		people.everybody().forEach(this::learn);
	}

	/** Given names come with and without article (حسين, الحسين); a part has lost it. */
	private static boolean hasArticle(Entry entry) {
		return entry.require("name").startsWith("ال");
	}

	private void addGivenName(Entry entry) {
		PersonName name = PersonName.of(entry.require("name"));
		if (name.size() == 1 && !entry.get("name_latin").isEmpty()) {
			this.given.putIfAbsent(name.key(), entry.get("name_latin"));
		}
	}

	/** Pairs the parts of a name that has as many in one script as in the other. */
	private void learn(KnownPeople.Person person) {
		List<String> arabic = PersonName.of(person.name()).parts();
		String[] latin = person.nameLatin().split(" ");
		if (arabic.size() == latin.length) {
			for (int i = 0; i < latin.length; i++) {
				this.learned.computeIfAbsent(arabic.get(i), (key) -> new Tally()).add(latin[i]);
			}
		}
	}

	/** A name in Latin letters, or an empty text. */
	String of(String name) {
		List<String> parts = PersonName.of(name).parts();
		List<String> latin = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			Optional<String> part = part(parts.get(i), i == 0);
			if (part.isEmpty()) {
				return "";
			}
			latin.add(part.get());
		}
		return String.join(" ", latin);
	}

	private Optional<String> part(String part, boolean first) {
		Optional<String> given = Optional.ofNullable(this.given.get(part));
		Optional<String> learned = Optional.ofNullable(this.learned.get(part)).map(Tally::first);
		return (first ? given.or(() -> learned) : learned.or(() -> given)).or(() -> spelled(part));
	}

	/** A part that writes all its vowels. */
	private static Optional<String> spelled(String part) {
		StringBuilder latin = new StringBuilder();
		for (int i = 0; i < part.length(); i++) {
			String consonant = CONSONANTS.get(part.charAt(i));
			boolean last = i + 1 == part.length();
			String vowel = last ? null : VOWELS.get(part.charAt(i + 1));
			if (consonant == null || vowel == null && !last) {
				return Optional.empty();
			}
			latin.append(consonant);
			if (vowel != null) {
				latin.append(vowel);
				i++;
			}
		}
		if (part.length() < 3) {
			return Optional.empty();
		}
		latin.setCharAt(0, Character.toUpperCase(latin.charAt(0)));
		return Optional.of(latin.toString());
	}

}
