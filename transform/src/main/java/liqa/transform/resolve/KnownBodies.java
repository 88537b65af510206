package liqa.transform.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.text.Folding;

/**
 * The names of the lexicon's organizations, outlets and places.
 */
final class KnownBodies {

	private final Map<String, Body> byId = new HashMap<>();

	private final Map<String, Set<String>> ofCountry = new HashMap<>();

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

	KnownBodies(LexiconFolder lexicon, Nations nations) {
		for (Entry entry : lexicon.entries("organizations.csv")) {
			String country = entry.get("country");
			if (!country.isEmpty()) {
				Stream.concat(Stream.of(entry.require("name")), entry.list("variants").stream())
					.map((name) -> nameAtHome(name, country, nations))
					.filter((name) -> !name.isEmpty())
					.forEach((name) -> this.ofCountry.computeIfAbsent(name + "/" + country, (key) -> new TreeSet<>())
						.add(entry.require("id")));
			}
		}
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

	/** The words of a name but for those that name the country; empty if none does. */
	private static String nameAtHome(String name, String country, Nations nations) {
		List<String> words = Arrays.stream(Folding.fold(name).split("[^\\p{L}\\p{Nd}]+")).map(Nations::bare).toList();
		List<String> own = words.stream().filter((word) -> nations.of(word).filter(country::equals).isEmpty()).toList();
		return (own.size() < words.size()) ? String.join(" ", own) : "";
	}

	/**
	 * The only body of a country that is called so there: وزارة الداخلية, which is وزارة
	 * الداخلية العراقية elsewhere.
	 * @param name its folded words, each without article, without those that name the
	 * country
	 */
	Optional<String> ofCountry(String name, String country) {
		Set<String> ids = this.ofCountry.getOrDefault(name + "/" + country, Set.of());
		return (ids.size() == 1) ? Optional.of(ids.iterator().next()) : Optional.empty();
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
