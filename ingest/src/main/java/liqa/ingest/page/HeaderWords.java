package liqa.ingest.page;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.text.Folding;

/**
 * Words that stand in the head of an article beside date and source, from
 * {@code header-words.csv}.
 */
final class HeaderWords {

	private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

	/** What a word does there. */
	enum Kind {

		LABEL, DATE, HOUR, UPDATED, ZONE, OUTLET, OUTLET_END, JOINT, ISSUE, KICKER, BEFORE_SITE, RIGHTS, TODAY,
		YESTERDAY, TOMORROW, CURRENT, LAST, THE_YEAR, AGO, SPAN, EVENT, TAKING_PART, ANNIVERSARY

	}

	HeaderWords(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("header-words.csv")) {
			this.words.computeIfAbsent(entry.oneOf("kind", Kind.class), (kind) -> new HashSet<>())
				.add(Folding.fold(entry.require("word")));
		}
	}

	Set<String> of(Kind kind) {
		return this.words.getOrDefault(kind, Set.of());
	}

	boolean is(Kind kind, String form) {
		return of(kind).contains(form);
	}

}
