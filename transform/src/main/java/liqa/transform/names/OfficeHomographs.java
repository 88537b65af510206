package liqa.transform.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.text.Folding;

/**
 * Office nouns that mostly name something else: فريق is a team more often than a general,
 * قائمة a list, العالم the world. They are a person only where something shows it.
 */
final class OfficeHomographs {

	private final Map<String, Set<Proof>> proofs = new HashMap<>();

	/**
	 * @throws liqa.ingest.lexicon.LexiconException if a noun has a proof that is none
	 */
	OfficeHomographs(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("office-homographs.csv")) {
			this.proofs.put(Folding.fold(entry.require("noun")),
					entry.list("proof")
						.stream()
						.map((word) -> proof(entry, word))
						.collect(Collectors.toUnmodifiableSet()));
		}
	}

	/** What shows that the noun is a person's. */
	private enum Proof {

		/** His name follows. */
		NAME,
		/** Whose office it is follows: مساعدة وزير الخارجية. */
		OFFICE,
		/** القائمة بالأعمال. */
		BY,
		/** A verb of speaking stands right before it: قال الوسيط. */
		VERB

	}

	private static Proof proof(Entry entry, String word) {
		return switch (word) {
			case "name" -> Proof.NAME;
			case "office" -> Proof.OFFICE;
			case "by" -> Proof.BY;
			case "verb" -> Proof.VERB;
			default -> throw entry
				.mistake("column 'proof' holds '" + word + "'; expected name, office, by or verb, joined with |");
		};
	}

	/** Whether an office without a name behind it is nobody's here. */
	boolean isThing(Words words, Role office) {
		Set<Proof> proof = this.proofs.get(office.reading().base());
		if (proof == null) {
			return false;
		}
		int next = office.first() + 1;
		return !(proof.contains(Proof.OFFICE) && next < office.end() && words.whole(next).is(Trait.OFFICE)
				|| proof.contains(Proof.BY) && words.form(next).startsWith("ب") || proof.contains(Proof.VERB)
						&& office.reading().cut() == 0 && words.isReportingVerb(office.first() - 1));
	}

}
