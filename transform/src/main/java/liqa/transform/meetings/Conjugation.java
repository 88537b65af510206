package liqa.transform.meetings;

import java.util.LinkedHashMap;
import java.util.Map;

import liqa.transform.meetings.VerbForm.Number;
import liqa.ingest.text.Folding;

/**
 * The third and the first person of a verb in unvowelled, folded spelling, from its two
 * principal parts: the 3rd person masculine singular of the perfect and of the imperfect.
 * <p>
 * What differs between verbs is how a weak radical appears before an ending: a final ى is
 * lost before the ت and و of the perfect (التقت, التقوا) and before the ون of the
 * imperfect (يلتقون); a hollow verb shortens its imperfect after لم (يزر). See Ryding, A
 * Reference Grammar of Modern Standard Arabic (2005), chapters 21 to 31. Vowels are not
 * written, so active and passive are one form.
 */
final class Conjugation {

	private Conjugation() {
	}

	/**
	 * Every form with what it tells; where two forms are spelled alike, the first counts.
	 */
	static Map<String, VerbForm> of(String perfect, String imperfect) {
		Map<String, VerbForm> forms = new LinkedHashMap<>();
		boolean weakPerfect = perfect.endsWith("ى") || perfect.endsWith("ا");
		perfect(Folding.fold(perfect), weakPerfect, forms);
		boolean weakImperfect = "يىو".indexOf(imperfect.charAt(imperfect.length() - 1)) >= 0;
		String stem = Folding.fold(imperfect).substring(1);
		imperfect("ي" + stem, false, weakImperfect, forms);
		imperfect("ت" + stem, true, weakImperfect, forms);
		spoken(Folding.fold(perfect), weakPerfect, stem, forms);
		return forms;
	}

	/**
	 * التقيت, التقينا, سنلتقي, سألتقي. Of verbs that aren't weak the singular of the
	 * perfect is spelled like the third person feminine (اجتمعت), and ألتقي like التقى;
	 * نلتقي tells of a habit, so that of the imperfect there is only the future. A hollow
	 * verb would be shortened (زرت) and has none here.
	 */
	private static void spoken(String he, boolean weak, String stem, Map<String, VerbForm> forms) {
		boolean hollow = he.length() == 3 && he.charAt(1) == 'ا';
		if (weak) {
			// التقى, التقيت, but دعا, دعوت
			String base = he.substring(0, he.length() - 1) + (he.endsWith("ا") ? "و" : "ي");
			forms.putIfAbsent(base + "ت", new VerbForm(true, false, Number.ONE, false, true));
			forms.putIfAbsent(base + "نا", new VerbForm(true, false, Number.MANY, false, true));
		}
		else if (!hollow) {
			forms.putIfAbsent(he + "نا", new VerbForm(true, false, Number.MANY, false, true));
		}
		forms.putIfAbsent("سن" + stem, new VerbForm(false, true, Number.MANY, false, true));
		forms.putIfAbsent("سا" + stem, new VerbForm(false, true, Number.ONE, false, true));
	}

	private static void perfect(String he, boolean weak, Map<String, VerbForm> forms) {
		String base = weak ? he.substring(0, he.length() - 1) : he;
		put(forms, he, true, Number.ONE, false);
		put(forms, base + "ت", true, Number.ONE, true);
		put(forms, he + "ا", true, Number.TWO, false);
		put(forms, base + "تا", true, Number.TWO, true);
		put(forms, base + "وا", true, Number.MANY, false);
		if (weak) {
			// يلتقى for يلتقي and the like are one after folding; التقا is a frequent
			// misspelling
			put(forms, base + "ا", true, Number.ONE, false);
		}
	}

	private static void imperfect(String form, boolean feminine, boolean weak, Map<String, VerbForm> forms) {
		String base = weak ? form.substring(0, form.length() - 1) : form;
		put(forms, form, false, Number.ONE, feminine);
		put(forms, form + "ان", false, Number.TWO, feminine);
		put(forms, form + "ا", false, Number.TWO, feminine);
		put(forms, base + "ون", false, Number.MANY, feminine);
		put(forms, base + "وا", false, Number.MANY, feminine);
		if (weak) {
			put(forms, base, false, Number.ONE, feminine);
		}
		else if (form.length() == 4 && "وي".indexOf(form.charAt(2)) >= 0) {
			put(forms, form.substring(0, 2) + form.charAt(3), false, Number.ONE, feminine);
		}
	}

	private static void put(Map<String, VerbForm> forms, String form, boolean perfect, Number number,
			boolean feminine) {
		forms.putIfAbsent(form, new VerbForm(perfect, false, number, feminine));
	}

}
