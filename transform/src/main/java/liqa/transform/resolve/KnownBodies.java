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
	}

	Optional<Body> body(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

}
