package liqa.transform.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names of words that no list has, or has as other words, by what can't stand in their
 * place: between an office that ends with the article and what its holder says, or
 * between two commas behind it, words without article are neither its adjectives nor its
 * complement, so they are his name: قالت المسؤولة المحلية آنا كانيدا إن.
 */
final class LeftoverNames {

	private static final int LONGEST = 6;

	private static final int NO_NAME = NamePhrases.BARRED | Trait.NATIONALITY.bit() | Trait.PARTICIPLE.bit();

	private static final Set<String> THAT = Set.of("ان", "انه", "انها", "انهم", ":");

	/** How or where it was said, before what is said. */
	private static final Set<String> WHERE = Set.of("في", "خلال", "عبر");

	private final Gazetteer gazetteer;

	LeftoverNames(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** The words at a token, if all of them up to what follows the name may be of it. */
	Optional<NamePhrases.Name> at(Words words, int first) {
		return from(words, first).filter((name) -> {
			String next = words.form(name.end());
			return THAT.contains(next) || words.isComma(name.end()) || words.isOpenQuote(name.end())
					|| WHERE.contains(next) && isShown(words, first, name.end());
		});
	}

	/** The words from a token on that may be of a name, if one of them looks like one. */
	Optional<NamePhrases.Name> from(Words words, int first) {
		if (!mayBegin(words, first)) {
			return Optional.empty();
		}
		int end = first + 1;
		boolean shown = isShown(words, first);
		while (end < words.limit(first) && end < first + LONGEST && mayGoOn(words, end)) {
			shown |= isShown(words, end++);
		}
		return (shown && end > first + 1)
				? Optional.of(new NamePhrases.Name(first, end, words.whole(first), List.of(), end - first))
				: Optional.empty();
	}

	private static boolean isShown(Words words, int first, int end) {
		for (int t = first; t < end; t++) {
			if (!isShown(words, t)) {
				return false;
			}
		}
		return true;
	}

	/** Whether a word looks like a name by itself. */
	private static boolean isShown(Words words, int t) {
		Reading here = words.whole(t);
		return words.isUnheardOf(t, here) || here.word().isPersonalName() && !here.is(Trait.COMMON);
	}

	/**
	 * A name, or a word nobody knows; معدي الهاجري: or one that is known as another,
	 * before a family name with the article.
	 */
	private boolean mayBegin(Words words, int t) {
		Reading here = words.whole(t);
		if (!words.isWord(t) || here.is(Trait.FUNCTION) || here.is(Trait.LINK) || here.definite()
				|| NameShapes.isInTheNameOf(words, t)) {
			return false;
		}
		Reading next = words.whole(t + 1);
		boolean unknown = here.word().traits() == 0 && here.base().length() > 2 && !isBound(words, t)
				&& (!here.stem().endsWith("ا") || next.is(Trait.GIVEN) && !next.is(Trait.COMMON)) && !isHis(words, t)
				&& !((words.isInflected(t) || here.stem().endsWith("ات"))
						&& (here.stem().startsWith("ل") || here.stem().startsWith("ب")));
		boolean homograph = here.word().isAny(Trait.COMMON.bit()) && !here.word().isAny(NamePhrases.BARRED)
				&& next.hasArticle() && next.base().endsWith("ي") && words.isUnheardOf(t + 1, next);
		return here.word().isPersonalName() || unknown || homograph;
	}

	private boolean mayGoOn(Words words, int t) {
		Reading here = words.whole(t);
		if (here.word().isPersonalName()) {
			return words.isWord(t) && !here.is(Trait.FUNCTION);
		}
		return words.isWord(t) && !words.isFunction(t) && !words.isVerb(t) && !words.isInflected(t)
				&& !here.word().isAny(NO_NAME) && !isBound(words, t) && (here.definite() || !isHis(words, t));
	}

	/** انحيازه. */
	private static boolean isHis(Words words, int t) {
		return words.text().raw().charAt(words.text().token(t).end() - 1) == 'ه';
	}

	/** بالمدينة, للصحيفة, ونائبه: a word with a particle before what is known. */
	private boolean isBound(Words words, int t) {
		String form = words.form(t);
		// ـ, a lengthening sign alone, folds to nothing
		if (form.isEmpty() || form.startsWith("لل") || form.startsWith("و") && form.length() > 5
				|| !Character.isAlphabetic(form.charAt(0))
				|| this.gazetteer.longest(words, t, words.limit(t), true)
					.filter((match) -> match.reading().cut() > 0 || !match.isOf(Known.Kind.PERSON))
					.isPresent()) {
			return true;
		}
		for (Reading reading : words.readings(t)) {
			if (reading.cut() > 0 && !reading.proclitics().equals("ف")
					&& (reading.word().traits() != 0 || reading.hasArticle())) {
				return true;
			}
		}
		return false;
	}

}
