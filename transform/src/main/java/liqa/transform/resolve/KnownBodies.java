package liqa.transform.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;

/**
 * The names of the lexicon's organizations, outlets and places.
 */
final class KnownBodies {

	private final Map<String, Body> byId = new HashMap<>();

	private final Map<String, String> countryOfCapital = new HashMap<>();

	/**
	 * An organization, an outlet or a place that speaks.
	 *
	 * @param name usual name
	 * @param nameLatin usual name in Latin letters
	 * @param country ISO code, or empty
	 */
	record Body(String name, String nameLatin, String country) {
	}

	KnownBodies(LexiconFolder lexicon) {
		for (String file : List.of("organizations.csv", "outlets.csv", "places.csv")) {
			for (Entry entry : lexicon.entries(file)) {
				this.byId.putIfAbsent(entry.require("id"),
						new Body(entry.require("name"), entry.get("name_latin"), entry.get("country")));
			}
		}
		Map<String, String> countries = new HashMap<>();
		for (Entry entry : lexicon.entries("places.csv")) {
			if (entry.get("kind").equals("country")) {
				countries.putIfAbsent(entry.get("country"), entry.get("id"));
			}
		}
		for (Entry entry : lexicon.entries("places.csv")) {
			String country = countries.get(entry.get("country"));
			if (entry.get("kind").equals("capital") && country != null) {
				this.countryOfCapital.put(entry.get("id"), country);
			}
		}
	}

	/**
	 * The country that a capital stands for when it speaks or meets: طهران for إيران;
	 * else the same id.
	 */
	String speakingFor(String id) {
		return this.countryOfCapital.getOrDefault(id, id);
	}

	Optional<Body> body(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

}
