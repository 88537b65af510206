package liqa.transform.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.text.Folding;

/**
 * The words that name a country: العراق, العراقي, العراقية, in any spelling, without the
 * article.
 */
final class Nations {

	private final Map<String, String> countries = new HashMap<>();

	private final Set<String> abroad = new HashSet<>();

	Nations(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("nationalities.csv")) {
			String country = entry.get("country");
			add(entry.get("adjective"), country);
			add(entry.get("feminine"), country);
			entry.list("plural").forEach((plural) -> add(plural, country));
		}
		for (Entry entry : lexicon.entries("countries.csv")) {
			String country = entry.require("code");
			add(entry.require("name"), country);
			entry.list("variants").forEach((variant) -> add(variant, country));
			if (entry.require("arabic").equals("no")) {
				this.abroad.add(country);
			}
		}
	}

	private void add(String word, String country) {
		if (!word.isEmpty() && !country.isEmpty()) {
			this.countries.putIfAbsent(bare(Folding.fold(word)), country);
		}
	}

	/** A folded word or phrase without the article of its first word. */
	static String bare(String folded) {
		return (folded.startsWith("ال") && folded.length() > 4) ? folded.substring(2) : folded;
	}

	/** The country that a folded word without article names. */
	Optional<String> of(String bare) {
		return Optional.ofNullable(this.countries.get(bare));
	}

	/**
	 * Whether people of a country have names that are transcribed into Arabic letters.
	 * @param country ISO code, or empty
	 */
	boolean isAbroad(String country) {
		return this.abroad.contains(country);
	}

}
