package liqa.transform.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;

/**
 * What is known of given names: that a word is one, and from which language.
 */
final class GivenNames {

	/** Written in Arabic letters at home, or as settled in Arabic as home names are. */
	private static final Set<String> AT_HOME = Set.of("arabic", "persian", "kurdish", "turkish", "amazigh");

	/** Given names that so many persons of the lexicon have prove little. */
	private static final int FREQUENT = 20;

	/** The same of given names before a frequent family name. */
	private static final int FREQUENT_WITH_FAMILY = 6;

	private final Map<String, String> origins = new HashMap<>();

	private final Map<String, Integer> bearers = new HashMap<>();

	private final Set<String> families = new HashSet<>();

	private final Set<String> borneByMany = new HashSet<>();

	GivenNames(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("given-names.csv")) {
			PersonName name = PersonName.of(entry.require("name"));
			if (name.size() == 1) {
				String origin = entry.get("origin");
				this.origins.merge(name.key(), origin, (one, other) -> AT_HOME.contains(one) ? one : other);
			}
		}
		for (Entry entry : lexicon.entries("frequent-families.csv")) {
			this.families.add(PersonName.of(entry.require("name")).last());
		}
		for (Entry entry : lexicon.entries("ambiguous-forms.csv")) {
			PersonName name = PersonName.of(entry.require("form"));
			if (entry.require("kind").equals("person") && name.size() > 1) {
				this.borneByMany.add(name.key());
			}
		}
		for (Entry entry : lexicon.entries("people.csv")) {
			PersonName.of(entry.require("name")).parts().forEach((part) -> this.bearers.merge(part, 1, Integer::sum));
		}
	}

	boolean isGivenName(String part) {
		return this.origins.containsKey(part) || part.startsWith("عبدال");
	}

	/**
	 * Whether a name is a transcription into Arabic letters, whose vowels and consonants
	 * are written one way or another. In doubt it is none.
	 */
	boolean isTranscribed(PersonName name) {
		boolean foreign = false;
		for (String part : name.parts()) {
			if (isAtHome(part)) {
				return false;
			}
			foreign |= this.origins.containsKey(part);
		}
		return foreign;
	}

	/** Whether a part is a name that is written in one way only. */
	boolean isAtHome(String part) {
		String origin = this.origins.get(part);
		return origin != null && AT_HOME.contains(origin) || part.startsWith("عبدال") || part.startsWith("ابو");
	}

	/**
	 * Whether many bear a name of this form: two given names and no family name, محمد
	 * علي.
	 */
	boolean isCommon(PersonName name) {
		return name.size() < 2 || name.size() == 2 && lacksFamilyName(name);
	}

	/** Whether a name ends in a given name, that of the father or grandfather. */
	boolean lacksFamilyName(PersonName name) {
		return !name.family() && isGivenName(name.last()) && !isTranscribed(name)
				&& (isAtHome(name.last()) || !isAtHome(name.first()));
	}

	/**
	 * Whether one of two names of the same parts ends in a family name and the other in a
	 * father's: محمد النايف, محمد بن نايف; عبد العزيز آل سعود, عبد العزيز بن سعود.
	 */
	boolean isFamilyOfFather(PersonName one, PersonName other) {
		return one.family() != other.family() && isGivenName(one.last()) && isAtHome(one.last());
	}

	/**
	 * Whether so many bear both names that together they prove little: أحمد الغامدي.
	 */
	boolean isOfFrequentNames(PersonName name) {
		return name.size() == 2 && this.families.contains(name.last())
				&& this.bearers.getOrDefault(name.first(), 0) >= FREQUENT_WITH_FAMILY;
	}

	/**
	 * Whether others than the one whom the lexicon knows by it bear a full name, so that
	 * it proves nothing without his office: أحمد حافظ.
	 */
	boolean isBorneByMany(PersonName name) {
		return this.borneByMany.contains(name.key()) && !isTranscribed(name);
	}

	/** Whether all parts are among the most frequent given names. */
	boolean isOfFrequentParts(PersonName name) {
		return name.parts().stream().allMatch((part) -> this.bearers.getOrDefault(part, 0) >= FREQUENT);
	}

}
