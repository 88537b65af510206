package liqa.transform.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import liqa.ingest.text.Folding;

/**
 * Derives the third-person forms of a verb from its citation forms. Weak last radicals
 * are seen in the spelling: دعا gives دعت and دعوا, نفى gives نفت and نفوا, ينفي gives
 * ينفون.
 * <p>
 * Forms that unvowelled print does not tell apart (active and passive, أن and إن) are one
 * form here too. An empty citation form has no forms.
 */
final class Inflection {

	/** A folded form and what it tells of its subject. */
	record Form(String folded, boolean feminine, boolean plural) {
	}

	private final List<Form> forms = new ArrayList<>();

	private Inflection() {
	}

	/** Forms of the past: قال, قالت, قالا, قالتا, قالوا, قلن is rare and left out. */
	static List<Form> past(String lemma) {
		Inflection made = new Inflection();
		boolean weak = lemma.endsWith("ا") || lemma.endsWith("ى");
		String stem = weak ? lemma.substring(0, lemma.length() - 1) : lemma;
		made.add(lemma, false, false);
		made.add(stem + "ت", true, false);
		made.add(stem + "تا", true, true);
		made.add(stem + "وا", false, true);
		made.add(weak ? stem + (lemma.endsWith("ا") ? "وا" : "يا") : stem + "ا", false, true);
		return made.forms;
	}

	/** Forms of the present and future: يقول, تقول, سيقول, يقولون, يقولان, تقولان. */
	static List<Form> present(String masculine) {
		Inflection made = new Inflection();
		if (masculine.isEmpty()) {
			return made.forms;
		}
		String rest = masculine.substring(1);
		boolean weak = rest.endsWith("ي") || rest.endsWith("ى") || rest.endsWith("و");
		String stem = weak ? rest.substring(0, rest.length() - 1) : rest;
		String dual = rest.endsWith("ى") ? stem + "ي" : rest;
		for (String future : new String[] { "", "س" }) {
			made.add(future + "ي" + rest, false, false);
			made.add(future + "ت" + rest, true, false);
			made.add(future + "ي" + stem + "ون", false, true);
			made.add(future + "ي" + dual + "ان", false, true);
			made.add(future + "ت" + dual + "ان", true, true);
		}
		return made.forms;
	}

	/**
	 * Forms of the active participle as an adverb, in the accusative: مشيرا, مشيرة,
	 * مشيرين, مشيرتين, مشيرات.
	 */
	static List<Form> participle(String masculine) {
		Inflection made = new Inflection();
		if (masculine.isEmpty()) {
			return made.forms;
		}
		String stem = masculine.endsWith("ي") ? masculine.substring(0, masculine.length() - 1) : masculine;
		made.add(masculine + "ا", false, false);
		made.add(masculine + "ة", true, false);
		made.add(stem + "ين", false, true);
		made.add(masculine + "تين", true, true);
		made.add(masculine + "ات", true, true);
		return made.forms;
	}

	/**
	 * Forms of the verbal noun: تأكيد, التأكيد, and with the subject as a pronoun تأكيده,
	 * تأكيدها.
	 */
	static List<Form> masdar(String noun) {
		Inflection made = new Inflection();
		if (noun.isEmpty()) {
			return made.forms;
		}
		String open = noun.endsWith("ة") ? noun.substring(0, noun.length() - 1) + "ت" : noun;
		made.add(noun, false, false);
		made.add(open + "ه", false, false);
		made.add(open + "ها", true, false);
		made.add(open + "هم", false, true);
		made.add(open + "هما", false, true);
		made.add("ال" + noun, false, false);
		return made.forms;
	}

	/** A finite form with each pronoun it may have for object: اتهموا gives اتهموه. */
	static List<String> withPronouns(String form) {
		String open = form.endsWith("وا") ? form.substring(0, form.length() - 1)
				: form.endsWith("ي") && !form.startsWith("ي") && !form.startsWith("ت") && !form.startsWith("س")
						? form.substring(0, form.length() - 1) + "ا" : form;
		return Stream.of("ه", "ها", "هم", "هما", "نا", "ني").map((pronoun) -> open + pronoun).toList();
	}

	private void add(String written, boolean feminine, boolean plural) {
		this.forms.add(new Form(Folding.fold(written), feminine, plural));
	}

}
