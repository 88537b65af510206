package liqa.ingest.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;

/**
 * The outlets the lexicon knows, by every name and token they leave on pages, and the
 * words by which the name of an unknown one is recognised.
 */
final class OutletNames {

	private static final int LONGEST_NAME = 6;

	private final Map<String, Boolean> agencies = new HashMap<>();

	private final Set<String> nameWords = new HashSet<>();

	private final Set<String> nameEnds = new HashSet<>();

	private final Set<String> places = new HashSet<>();

	OutletNames(LexiconFolder lexicon, HeaderWords words) {
		Map<String, Boolean> byId = new HashMap<>();
		for (Entry entry : lexicon.entries("outlets.csv")) {
			boolean agency = entry.get("kind").equals("agency");
			byId.put(entry.get("id"), agency);
			add(entry.require("name"), agency);
			add(entry.get("name_latin"), agency);
			entry.list("variants").forEach((variant) -> add(variant, agency));
		}
		for (Entry entry : lexicon.entries("source-tokens.csv")) {
			add(entry.require("token"), byId.getOrDefault(entry.require("outlet_id"), false));
		}
		for (Entry entry : lexicon.entries("places.csv")) {
			this.places.add(Words.folded(entry.require("name")));
			entry.list("variants").forEach((variant) -> this.places.add(Words.folded(variant)));
		}
		this.nameWords.addAll(words.of(HeaderWords.Kind.OUTLET));
		this.nameEnds.addAll(words.of(HeaderWords.Kind.OUTLET_END));
	}

	private void add(String name, boolean agency) {
		if (!name.isEmpty()) {
			this.agencies.merge(Words.folded(name), agency, (a, b) -> a && b);
		}
	}

	/** Whether folded words are the name of a known outlet. */
	boolean isKnown(String words) {
		return this.agencies.containsKey(words);
	}

	/** Whether they are the name of a news agency, whose texts other outlets print. */
	boolean isAgency(String words) {
		return this.agencies.getOrDefault(words, false);
	}

	/**
	 * Whether they are such a name and can hardly be anything else: not a word by itself
	 * such as الحياة.
	 */
	boolean isUnmistakable(String words) {
		return isAgency(words) || isKnown(words) && words.indexOf(' ') > 0;
	}

	boolean isPlace(String words) {
		return this.places.contains(words);
	}

	/**
	 * Whether words that stand where an outlet stands look like a name of one: كذا نيوز.
	 */
	boolean looksLikeName(String words) {
		String[] parts = words.split(" ");
		if (parts.length > LONGEST_NAME || parts.length < 2) {
			return false;
		}
		for (String part : parts) {
			if (this.nameWords.contains(part)
					|| this.nameWords.contains(part.startsWith("ال") ? part.substring(2) : part)) {
				return true;
			}
		}
		return false;
	}

	/** Whether they begin like a name: صحيفة كذا, شبكة كذا. */
	boolean beginsLikeName(String words) {
		int space = words.indexOf(' ');
		return space > 0 && this.nameWords.contains(words.substring(0, space));
	}

	/**
	 * Whether words are the name of an outlet wherever they stand: كذا نت, وكالة كذا
	 * الإخبارية.
	 */
	boolean endsLikeName(String words) {
		String[] parts = words.split(" ");
		if (parts.length > LONGEST_NAME || parts.length < 2) {
			return false;
		}
		String last = parts[parts.length - 1];
		for (int i = 1; i < parts.length - 1; i++) {
			// A sentence: نشرت صحيفة كذا بوست
			if (this.nameWords.contains(parts[i]) && !this.nameEnds.contains(parts[i])) {
				return false;
			}
		}
		return this.nameEnds.contains(last) && (this.nameWords.contains(last) || this.nameWords.contains(parts[0]));
	}

	/**
	 * The token a site leaves in Latin letters in a line of its own: alriyadh, Jawhara
	 * FM, Ahdath.info.
	 */
	static Optional<String> latinToken(Line line) {
		String text = line.text();
		int letters = 0;
		int digits = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '0' && c <= '9') {
				digits++;
			}
			else if (Words.isLatin(c)) {
				letters++;
			}
			else if (" .-_&'()+:|/ar".indexOf(c) < 0) {
				return Optional.empty();
			}
		}
		boolean token = line.words() <= 4 && letters >= 2 && letters > digits && digits < 6 && text.length() <= 40;
		return token ? Optional.of(text) : Optional.empty();
	}

}
