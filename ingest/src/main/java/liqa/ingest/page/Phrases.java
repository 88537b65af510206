package liqa.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Phrases that are looked for anywhere in folded words, all in one pass: where a space
 * stands, the two letters behind it tell which phrases may go on there with their second
 * word.
 */
final class Phrases {

	private static final int PAIRS = 1 << 12;

	private final List<Furniture.Rule> all = new ArrayList<>();

	private final List<Furniture.Rule> ofOneWord = new ArrayList<>();

	private final @Nullable List<Furniture.Rule>[] bySecond;

	@SuppressWarnings("unchecked")
	Phrases() {
		this.bySecond = new List[PAIRS];
	}

	void add(Furniture.Rule phrase) {
		this.all.add(phrase);
		String words = phrase.words();
		int space = words.indexOf(' ');
		if (space < 0 || space + 2 >= words.length()) {
			this.ofOneWord.add(phrase);
			return;
		}
		int pair = pair(words, space);
		List<Furniture.Rule> same = this.bySecond[pair];
		if (same == null) {
			same = new ArrayList<>(1);
			this.bySecond[pair] = same;
		}
		same.add(phrase);
	}

	/** The first of the phrases that stands in folded words. */
	Optional<Furniture.Rule> in(String words) {
		return holdsAny(words) ? this.all.stream().filter((phrase) -> words.contains(phrase.words())).findFirst()
				: Optional.empty();
	}

	private boolean holdsAny(String words) {
		for (Furniture.Rule phrase : this.ofOneWord) {
			if (words.contains(phrase.words())) {
				return true;
			}
		}
		for (int space = words.indexOf(' '); space >= 0
				&& space + 2 < words.length(); space = words.indexOf(' ', space + 1)) {
			List<Furniture.Rule> likely = this.bySecond[pair(words, space)];
			if (likely != null) {
				for (Furniture.Rule phrase : likely) {
					if (words.startsWith(phrase.words(), space - phrase.words().indexOf(' '))) {
						return true;
					}
				}
			}
		}
		return false;
	}

	private static int pair(String words, int space) {
		return (words.charAt(space + 1) & 63) << 6 | words.charAt(space + 2) & 63;
	}

}
