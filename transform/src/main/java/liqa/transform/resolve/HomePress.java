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
 * The press that is written for one Arab country: what it calls وزارة الصحة without more
 * words is that of its own. Channels and agencies, and what Arabs print abroad, have
 * readers everywhere and say whose it is.
 */
final class HomePress {

	private static final Set<String> KINDS = Set.of("newspaper", "website", "radio");

	private final Map<String, String> countries = new HashMap<>();

	HomePress(LexiconFolder lexicon) {
		Set<String> arab = new HashSet<>();
		for (Entry entry : lexicon.entries("countries.csv")) {
			if (entry.require("arabic").equals("yes")) {
				arab.add(entry.require("code"));
			}
		}
		Map<String, String> byId = new HashMap<>();
		for (Entry entry : lexicon.entries("outlets.csv")) {
			String country = KINDS.contains(entry.get("kind")) && arab.contains(entry.get("country"))
					? entry.get("country") : "";
			byId.put(entry.require("id"), country);
			add(entry.require("name"), country);
			add(entry.get("name_latin"), country);
			entry.list("variants").forEach((variant) -> add(variant, country));
		}
		for (Entry entry : lexicon.entries("source-tokens.csv")) {
			add(entry.require("token"), byId.getOrDefault(entry.require("outlet_id"), ""));
		}
	}

	/** Names of outlets of two countries, such as الوطن, tell of neither. */
	private void add(String name, String country) {
		if (!name.isEmpty()) {
			this.countries.merge(Folding.fold(name), country, (one, other) -> one.equals(other) ? one : "");
		}
	}

	/**
	 * The country an outlet is written for.
	 * @param outlet its name as an article gives it
	 */
	Optional<String> countryOf(String outlet) {
		return Optional.ofNullable(this.countries.get(Folding.fold(outlet))).filter((country) -> !country.isEmpty());
	}

}
