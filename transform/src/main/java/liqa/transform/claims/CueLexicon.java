package liqa.transform.claims;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.Act;
import liqa.transform.claims.Cue.Shape;
import liqa.ingest.text.Folding;
import liqa.transform.text.Spellings;
import liqa.transform.text.Text;

/**
 * The reporting verbs in all their forms, looked up word by word.
 */
final class CueLexicon {

	private final Map<String, Cue> cues = new HashMap<>();

	private final Spellings.Memo<Known> known;

	/**
	 * What a form is.
	 *
	 * @param cue the cue it is, with or without و or ف in front
	 * @param conjoined whether that is there, as far as its letters tell
	 */
	private record Known(Optional<Cue> cue, boolean conjoined) {

		private static final Known NO_CUE = new Known(Optional.empty(), false);

		private static final Known CONJOINED = new Known(Optional.empty(), true);

	}

	CueLexicon(LexiconFolder lexicon, Spellings spellings) {
		this.known = spellings.memo(this::know);
		for (Entry row : lexicon.entries("reporting-verbs.csv")) {
			ReportingVerb verb = ReportingVerb.of(row);
			List<String> homographs = row.list("homographs").stream().map(Folding::fold).toList();
			List<Inflection.Form> past = Inflection.past(verb.lemma());
			List<Inflection.Form> present = Inflection.present(row.get("present"));
			put(verb, Shape.FINITE, past, homographs);
			put(verb, Shape.FINITE, present, homographs);
			if (verb.hasObject()) {
				putWithPronouns(verb, past);
				putWithPronouns(verb, present);
			}
			put(verb, Shape.PARTICIPLE, Inflection.participle(row.get("participle")), homographs);
			put(verb, Shape.MASDAR, Inflection.masdar(row.get("masdar")), homographs);
		}
	}

	private Known know(String form) {
		Optional<Cue> cue = find(form);
		boolean conjoined = mayBeConjoined(form) && !this.cues.containsKey(form);
		// Most words are no cue: one object for them all stays close at hand
		return cue.isPresent() ? new Known(cue, conjoined) : conjoined ? Known.CONJOINED : Known.NO_CUE;
	}

	private void put(ReportingVerb verb, Shape shape, List<Inflection.Form> forms, List<String> homographs) {
		for (Inflection.Form form : forms) {
			put(form.folded(),
					new Cue(verb, shape, form.feminine(), form.plural(), homographs.contains(form.folded()), false));
		}
	}

	/** اتهمه, وصفتها, اعتبروهم: forms whose object is a pronoun. */
	private void putWithPronouns(ReportingVerb verb, List<Inflection.Form> forms) {
		for (Inflection.Form form : forms) {
			for (String written : Inflection.withPronouns(form.folded())) {
				if (!this.cues.containsKey(written)) {
					put(written, new Cue(verb, Shape.FINITE, form.feminine(), form.plural(), false, true));
				}
			}
		}
	}

	private void put(String form, Cue cue) {
		this.cues.merge(form, cue,
				(first, second) -> (second.object() == first.object())
						? (second.verb().reliability() > first.verb().reliability()) ? second : first
						: first.object() ? second : first);
	}

	/** The cue a token is, with or without و or ف in front. */
	Optional<Cue> at(Text text, int token) {
		Optional<Cue> cue = text.holds(token) ? this.known.of(text.spelling(token)).cue() : Optional.empty();
		// حملة, عدة: no pronoun
		boolean noun = cue.isPresent() && cue.get().object() && text.raw().charAt(text.token(token).end() - 1) == 'ة';
		return noun ? Optional.empty() : cue;
	}

	/** Whether a form is a cue, or one where it is denied. */
	boolean mayBe(String form) {
		return find(form).isPresent() || this.cues.containsKey(form + "ي");
	}

	/** The finite verb whose object is a pronoun: قاله, أعلنته. */
	Optional<Cue> withPronoun(String form) {
		return form.endsWith("ه") ? Optional.ofNullable(this.cues.get(form.substring(0, form.length() - 1)))
			.filter((cue) -> cue.is(Shape.FINITE)) : Optional.empty();
	}

	private Optional<Cue> find(String whole) {
		String form = whole;
		Cue cue = this.cues.get(form);
		if (cue == null && mayBeConjoined(form)) {
			form = form.substring(1);
			cue = this.cues.get(form);
		}
		if (cue == null && form.startsWith("ب")) { // بقوله, بتأكيده, بالقول
			cue = this.cues.get(form.startsWith("بال") ? form.substring(3) : form.substring(1));
			return Optional.ofNullable(cue).filter((noun) -> noun.is(Shape.MASDAR));
		}
		return Optional.ofNullable(cue);
	}

	/**
	 * The verb of denying that is denied at a token: لم | يستبعد, لا | ينفي, and without
	 * its weak last letter لم | ينف.
	 */
	Optional<Cue> undenied(Text text, int token) {
		String form = text.form(token);
		Cue cue = this.cues.get(form);
		return Optional.ofNullable((cue != null) ? cue : this.cues.get(form + "ي"))
			.filter((verb) -> verb.is(Shape.FINITE) && verb.verb().act() == Act.DENY && !verb.object())
			.map((verb) -> new Cue(verb.verb().undenied(), Shape.FINITE, verb.feminine(), verb.plural(), false, false));
	}

	/** The noun of saying that نقلت عن فلان leaves out: قوله. */
	Cue saying() {
		ReportingVerb say = new ReportingVerb("قال", EnumSet.of(Takes.THAT, Takes.QUOTE), Act.STATE, Act.STATE, false,
				false, 0.95);
		return new Cue(say, Shape.MASDAR, false, false, false, false);
	}

	/** Whether a cue is written with و or ف: وأضاف, but not وصف or وعد. */
	boolean isConjoined(Text text, int token) {
		return text.holds(token) && this.known.of(text.spelling(token)).conjoined();
	}

	/** Whether a folded word may begin with و or ف for "and". */
	static boolean mayBeConjoined(String form) {
		return form.length() > 2 && (form.charAt(0) == 'و' || form.charAt(0) == 'ف');
	}

}
