package liqa.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
	 * @param owner whom the page says it belongs to
	 * @param page the text of the page
	 * @param body the passages of the article
	 */
	Optional<Source> find(List<Line> above, Optional<Source> owner, String page, List<Block> body) {
		if (above.isEmpty()) {
			return owner;
		}
		Set<String> repeated = new LinkedHashSet<>(spokenTo(page, body));
		owner.ifPresent((source) -> repeated.add(Words.folded(source.name())));
		addOpening(page, body, repeated);
		for (Line line : above) {
			Line name = line.parts().get(0);
			if (name.words() <= LONGEST_NAME && isRepeated(name.folded(), repeated)) {
				return Optional.of(new Source(SourceFinder.bare(name.text()), Rank.SITE));
			}
		}
		return owner.or(() -> likely(above));
	}

	private Optional<Source> likely(List<Line> above) {
		for (Line line : above) {
			Line name = line.parts().get(0);
			if (isName(name)) {
				return Optional.of(new Source(SourceFinder.bare(name.text()), Rank.LIKELY_LINE));
			}
		}
		return Optional.empty();
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
					return Optional.of(new Source(SourceFinder.bare(matcher.group(1)), Rank.SPOKEN_TO));
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
			if (line.words() > 1 && line.words() <= 14 && isRights(line)) {
				Optional<Source> owner = owner(line.text());
				if (owner.isPresent()) {
					return owner;
				}
			}
		}
		return Optional.empty();
	}

	private static boolean isRights(Line line) {
		return line.text().indexOf('©') >= 0 || line.folded().contains("الحقوق محفوظه")
				|| line.folded().contains("حقوق النشر محفوظه") || line.folded().contains("copyright");
	}

	private Optional<Source> owner(String text) {
		List<String> name = new ArrayList<>();
		for (String token : text.split("[\\s\\u00A0]+")) {
			String word = SourceFinder.bare(token);
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
