package liqa.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import liqa.ingest.Block;
import liqa.ingest.page.HeaderWords.Kind;
import liqa.ingest.page.Source.Rank;

/**
 * Finds the name of the site itself, which stands above the headline, beside © or in the
 * mouth of those who speak to it: قال مصدر لـ«كذا». A short line above the headline is
 * believed to be the name if it looks like one or one of the other places repeats it.
 */
final class SiteNames {

	private static final int LONGEST_NAME = 4;

	private static final int LONGEST_OPENING = 80;

	private static final int LONGEST_WORD = 12;

	private static final String OPENERS = "«\"“(";

	private static final String CLOSERS = "»\"”)";

	/** An unnamed source stands no farther before whom it speaks to. */
	private static final int SOURCE_BEFORE = 60;

	/** لـ«كذا», ل"كذا", لـ (كذا) */
	private static final Pattern SPOKEN_TO = Pattern
		.compile("(?<!\\p{L})ل[لـ]?ـ?\\s?[\"“”«(]\\s?([^\"“”«»()\\n]{2,40})[\"“”»)]");

	private static final Pattern BRACKETED = Pattern.compile("\\(([^()\\n]{2,40})\\)");

	private final OutletNames outlets;

	private final HeaderWords words;

	SiteNames(OutletNames outlets, HeaderWords words) {
		this.outlets = outlets;
		this.words = words;
	}

	/**
	 * The name of the site.
	 * @param above short lines above the headline
	 * @param names what stands elsewhere in the head where the name may stand
	 * @param owner whom the page says it belongs to
	 * @param page the text of the page
	 * @param body the passages of the article
	 */
	Optional<Source> find(List<Line> above, List<String> names, Optional<Source> owner, String page, List<Block> body) {
		if (above.isEmpty() && names.isEmpty()) {
			return owner;
		}
		Set<String> repeated = new LinkedHashSet<>(spokenTo(page, body));
		owner.ifPresent((source) -> repeated.add(Words.folded(source.name())));
		addOpening(page, body, repeated);
		for (Line line : above) {
			Line name = line.parts().get(0);
			if (name.words() <= LONGEST_NAME && !this.outlets.isPlace(name.folded())
					&& (isRepeated(name.folded(), repeated)
							|| isConfirmed(Segments.bare(name.text()), page, line.start(), line.end()))) {
				String site = Segments.bare(name.text());
				return Optional.of(new Source(site.startsWith("موقع ") ? site.substring(5) : site, Rank.SITE));
			}
		}
		for (String name : names) {
			if (isRepeated(Words.folded(name), repeated) || isConfirmed(name, page, 0, 0)) {
				return Optional.of(new Source(name, Rank.SITE));
			}
		}
		return owner.or(() -> likely(above));
	}

	/**
	 * Whether a name stands once more where only names stand: «كذا», لكذا, تابعوا كذا,
	 * مراسل كذا.
	 * @param from where a line begins that does not count
	 * @param to where it ends
	 */
	private boolean isConfirmed(String name, String page, int from, int to) {
		for (int at = page.indexOf(name); at >= 0; at = page.indexOf(name, at + name.length())) {
			int end = at + name.length();
			if ((at < from || at >= to) && (end == page.length() || !Character.isLetterOrDigit(page.charAt(end)))
					&& isNamed(page, at, end)) {
				return true;
			}
		}
		return false;
	}

	private boolean isNamed(String page, int at, int end) {
		char before = (at > 0) ? page.charAt(at - 1) : ' ';
		char after = (end < page.length()) ? page.charAt(end) : ' ';
		if (OPENERS.indexOf(before) >= 0 && CLOSERS.indexOf(after) >= 0) {
			return true;
		}
		if (before == 'ـ' || before == 'ل' && (at < 2 || !Character.isLetter(page.charAt(at - 2)))) {
			return true;
		}
		int last = at;
		while (last > 0 && page.charAt(last - 1) == ' ') {
			last--;
		}
		int first = last;
		while (first > 0 && last - first < LONGEST_WORD && Character.isLetter(page.charAt(first - 1))) {
			first--;
		}
		String word = Words.folded(page.substring(first, last));
		return !word.isEmpty() && (isBeforeSite(word) || word.length() > 2 && isBeforeSite(word.substring(1)));
	}

	private boolean isBeforeSite(String word) {
		return this.words.is(Kind.BEFORE_SITE, word) || this.words.is(Kind.OUTLET, word);
	}

	/**
	 * The name of the site before the dash a text begins with: كذا - قال. It is believed
	 * if another place has it as well, and else no more than a guess.
	 */
	Optional<Dateline> opening(String text, String page, Optional<Source> outlet) {
		int dash = 1;
		while (dash < Math.min(text.length(), LONGEST_OPENING / 2) && "-–—ـ:/".indexOf(text.charAt(dash)) < 0) {
			dash++;
		}
		if (dash + 1 >= text.length() || text.charAt(dash) == ':' || text.charAt(dash + 1) != ' ') {
			return Optional.empty();
		}
		// كذا (نواكشوط) -
		String before = text.substring(0, dash).strip();
		int bracket = before.endsWith(")") ? before.lastIndexOf('(') : -1;
		boolean town = bracket > 0 && this.outlets.isPlace(Words.folded(before.substring(bracket)));
		String name = Segments.bare(town ? before.substring(0, bracket) : before);
		String words = Words.folded(name);
		boolean same = outlet.filter((source) -> this.outlets.areSame(Words.folded(source.name()), words)).isPresent();
		if (words.isEmpty() || Words.count(words) > LONGEST_NAME || this.outlets.isPlace(words)
				|| !same && !isConfirmed(name, page, 0, 0)) {
			return Optional.empty();
		}
		return Optional.of(new Dateline(Optional.of(new Source(name, Rank.DATELINE)), dash + 1));
	}

	/**
	 * The name an outlet calls itself by in its dateline, where another line has its
	 * official one: قنا beside وكالة الأنباء القطرية.
	 */
	Optional<Source> called(Optional<Source> source, Optional<Source> dateline) {
		return dateline
			.filter((short_) -> source.filter((found) -> found.rank() != Rank.LATIN_LINE)
				.filter((found) -> this.outlets.areSame(Words.folded(found.name()), Words.folded(short_.name())))
				.isPresent())
			.or(() -> source);
	}

	private Optional<Source> likely(List<Line> above) {
		for (Line line : above) {
			Line name = line.parts().get(0);
			if (isName(name)) {
				return Optional.of(new Source(Segments.bare(name.text()), Rank.LIKELY_LINE));
			}
		}
		Line first = above.isEmpty() ? null : above.get(0).parts().get(0);
		return (first != null && this.outlets.isShortName(first.folded()))
				? Optional.of(new Source(Segments.bare(first.text()), Rank.SPOKEN_TO)) : Optional.empty();
	}

	/**
	 * Whether a line by itself looks like the name of a site: وكالة كذا الإخبارية, كذا
	 * نت.
	 */
	boolean isName(Line line) {
		String words = line.folded();
		return line.words() <= LONGEST_NAME + 1 && (this.outlets.endsLikeName(words)
				|| line.words() < LONGEST_NAME && this.outlets.beginsLikeName(words));
	}

	/** Whether a line ends as only names of sites do: وكالة كذا الإخبارية, كذا نت. */
	boolean isSurelyName(Line line) {
		return line.words() <= LONGEST_NAME && line.parts().size() == 1 && !line.endsSentence()
				&& this.outlets.endsLikeName(line.folded());
	}

	/**
	 * The first outlet that is spoken to: a known one, or whoever unnamed sources speak
	 * to; no agency, which others quote like that.
	 */
	Optional<Source> ofSpokenTo(String page, List<Block> body) {
		for (Block block : body) {
			Matcher matcher = SPOKEN_TO.matcher(page).region(block.start(), block.end());
			while (matcher.find()) {
				String name = Words.folded(matcher.group(1));
				String before = page.substring(Math.max(block.start(), matcher.start() - SOURCE_BEFORE),
						matcher.start());
				boolean fromSource = before.contains("مصدر") || before.contains("مصادر");
				if ((this.outlets.isKnown(name) || fromSource && Words.count(name) < LONGEST_NAME)
						&& !this.outlets.isAgency(name) && !this.outlets.isPlace(name)) {
					return Optional.of(new Source(Segments.bare(matcher.group(1)), Rank.SPOKEN_TO));
				}
			}
		}
		return Optional.empty();
	}

	private static List<String> spokenTo(String page, List<Block> body) {
		List<String> names = new ArrayList<>();
		for (Block block : body) {
			Matcher matcher = SPOKEN_TO.matcher(page).region(block.start(), block.end());
			while (matcher.find()) {
				names.add(Words.folded(matcher.group(1)));
			}
		}
		return names;
	}

	/** Names in brackets at the very beginning, where a dateline may stand. */
	private static void addOpening(String page, List<Block> body, Set<String> names) {
		for (Block block : body.subList(0, Math.min(1, body.size()))) {
			Matcher matcher = BRACKETED.matcher(page)
				.region(block.start(), Math.min(block.end(), block.start() + LONGEST_OPENING));
			while (matcher.find()) {
				names.add(Words.folded(matcher.group(1)));
			}
		}
	}

	/** كذا beside كذا عربي, and كذا inside وكالة كذا. */
	private static boolean isRepeated(String name, Set<String> names) {
		return !name.isEmpty() && names.stream()
			.anyMatch((other) -> other.equals(name) || other.indexOf(' ') > 0 && name.startsWith(other + " ")
					|| (" " + other + " ").contains(" " + name + " ") && name.indexOf(' ') > 0);
	}

	/** Whom a page belongs to: جميع الحقوق محفوظة لموقع كذا 2018 ©, © 2015 كذا. */
	Optional<Source> owner(List<Line> lines) {
		for (int i = lines.size() - 1; i >= 0; i--) {
			Line line = lines.get(i);
			if (line.words() > 1 && line.words() <= 14 && isRights(line) && !isCredit(line)) {
				Optional<Source> owner = owner(line.text());
				if (owner.isPresent()) {
					return owner;
				}
			}
		}
		return Optional.empty();
	}

	/** Whose picture it is, beside or below it: © رويترز, فلان في كذا © أ ف ب. */
	private boolean isCredit(Line line) {
		return line.text().indexOf('©') >= 0 && !line.hasDigit()
				&& Stream.of(line.folded().split(" ")).noneMatch((word) -> this.words.is(Kind.RIGHTS, word));
	}

	private static boolean isRights(Line line) {
		return line.text().indexOf('©') >= 0 || line.folded().contains("الحقوق محفوظه")
				|| line.folded().contains("حقوق النشر محفوظه") || line.folded().contains("copyright");
	}

	private Optional<Source> owner(String text) {
		List<String> name = new ArrayList<>();
		for (String token : text.split("[\\s\\u00A0]+")) {
			String word = Segments.bare(token);
			String folded = Words.folded(word);
			boolean part = !folded.isEmpty() && !this.words.is(Kind.RIGHTS, folded)
					&& !Character.isDigit(folded.charAt(0));
			if (part) {
				name.add(word);
			}
			if (!name.isEmpty() && (!part || token.endsWith(".") || token.endsWith("،"))) {
				break;
			}
		}
		if (name.isEmpty() || name.size() > LONGEST_NAME + 1) {
			return Optional.empty();
		}
		name.set(0, withoutPreposition(name.get(0)));
		if (name.size() > 1 && name.get(0).equals("موقع")) {
			name.remove(0);
		}
		String owner = String.join(" ", name);
		return (Words.folded(owner).length() > 2) ? Optional.of(new Source(owner, Rank.SITE)) : Optional.empty();
	}

	/** لموقع is موقع, للنهار is النهار. */
	private String withoutPreposition(String word) {
		if (word.startsWith("لل")) {
			return "ال" + word.substring(2);
		}
		return (word.startsWith("ل") && this.outlets.beginsLikeName(Words.folded(word.substring(1)) + " ")
				|| word.startsWith("لـ")) ? word.substring(1).replaceFirst("^ـ", "") : word;
	}

}
