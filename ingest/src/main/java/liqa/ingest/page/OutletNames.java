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

	private static final int SHORTEST_VERB = 4;

	private static final Set<String> TITLES = Set.of("عبد", "ابو", "ابن", "بن", "ولد", "د", "دكتور", "الدكتور",
			"الزميل");

	private final Map<String, Boolean> agencies = new HashMap<>();

	private final Map<String, String> ids = new HashMap<>();

	/** Names without what tells them from namesakes: الوطن of الوطن الكويتية. */
	private final Set<String> shortNames = new HashSet<>();

	private final Set<String> givenNames = new HashSet<>();

	private final Set<String> familyNames = new HashSet<>();

	/** Outlets that are also a region, and as such a section of other sites. */
	private final Set<String> regions = new HashSet<>();

	/** Given names that are other words as well: شريف. */
	private final Set<String> ambiguousNames = new HashSet<>();

	private final Set<String> nameWords = new HashSet<>();

	private final Set<String> nameEnds = new HashSet<>();

	private final Set<String> places = new HashSet<>();

	OutletNames(LexiconFolder lexicon, HeaderWords words) {
		this.nameWords.addAll(words.of(HeaderWords.Kind.OUTLET));
		this.nameEnds.addAll(words.of(HeaderWords.Kind.OUTLET_END));
		Map<String, Boolean> byId = new HashMap<>();
		for (Entry entry : lexicon.entries("outlets.csv")) {
			boolean agency = entry.get("kind").equals("agency");
			String id = entry.get("id");
			byId.put(id, agency);
			add(id, entry.require("name"), agency);
			add(id, entry.get("name_latin"), agency);
			entry.list("variants").forEach((variant) -> add(id, variant, agency));
		}
		for (Entry entry : lexicon.entries("source-tokens.csv")) {
			String id = entry.require("outlet_id");
			add(id, entry.require("token"), byId.getOrDefault(id, false));
		}
		for (Entry entry : lexicon.entries("places.csv")) {
			boolean region = entry.get("kind").equals("region");
			addPlace(entry.require("name"), region);
			addPlace(entry.get("name_latin"), region);
			entry.list("variants").forEach((variant) -> addPlace(variant, region));
		}
		for (Entry entry : lexicon.entries("family-names.csv")) {
			this.familyNames.add(Words.folded(entry.require("name")));
		}
		for (Entry entry : lexicon.entries("given-names.csv")) {
			(entry.get("ambiguous").equals("no") ? this.givenNames : this.ambiguousNames)
				.add(Words.folded(entry.require("name")));
		}
	}

	private void add(String id, String name, boolean agency) {
		if (!name.isEmpty()) {
			String words = Words.folded(name);
			this.agencies.merge(words, agency, (a, b) -> a && b);
			this.ids.putIfAbsent(words, id);
			addShortName(words);
		}
	}

	/** صحيفة السفير اللبنانية is السفير to its own readers. */
	private void addShortName(String words) {
		String name = withoutNameWord(words);
		int space = name.indexOf(' ');
		boolean told = space > 0 && name.indexOf(' ', space + 1) < 0 && name.endsWith("يه")
				&& name.startsWith("ال", space + 1);
		name = told ? name.substring(0, space) : name;
		if (name.startsWith("ال") && name.indexOf(' ') < 0 && !name.equals(words)) {
			this.shortNames.add(name);
		}
	}

	private String withoutNameWord(String words) {
		return beginsLikeName(words) ? words.substring(words.indexOf(' ') + 1) : words;
	}

	/** A region that a paper is called after stands for the paper: الشرق الأوسط. */
	private void addPlace(String name, boolean region) {
		String words = Words.folded(name);
		if (region && isKnown(words)) {
			this.regions.add(words);
		}
		else if (!words.isEmpty()) {
			this.places.add(words);
		}
	}

	/** Whether folded words are the name of a known outlet. */
	boolean isKnown(String words) {
		return this.agencies.containsKey(words);
	}

	/**
	 * Whether they are a known name in short, as one paper of several prints it: الوطن.
	 */
	boolean isShortName(String words) {
		return this.shortNames.contains(words);
	}

	/** Whether two names are known to be those of one outlet, or one holds the other. */
	boolean areSame(String one, String other) {
		String id = this.ids.get(one);
		return id != null && id.equals(this.ids.get(other)) || holds(one, other) || holds(other, one);
	}

	private static boolean holds(String words, String part) {
		return (" " + words + " ").contains(" " + part + " ");
	}

	/**
	 * Whether they look like the name of a person: they begin with a given name, and are
	 * no مرسى نيوز.
	 */
	boolean isPerson(String words) {
		int space = words.indexOf(' ');
		if (space < 0 || looksLikeName(words)) {
			return false;
		}
		String first = words.substring(0, space);
		return this.givenNames.contains(first) || first.startsWith("عبدال") || TITLES.contains(first)
				|| this.ambiguousNames.contains(first) && (words.endsWith("ي") || words.indexOf(' ', space + 1) > 0
						|| this.familyNames.contains(words.substring(space + 1)));
	}

	/**
	 * Whether one of the words behind the first is the form of a verb in the present, and
	 * no name such as ياسين.
	 */
	boolean tells(String words) {
		for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
			int end = words.indexOf(' ', space + 1);
			String word = words.substring(space + 1, (end < 0) ? words.length() : end);
			if (word.length() >= SHORTEST_VERB && (word.charAt(0) == 'ي' || word.charAt(0) == 'ت')
					&& !this.givenNames.contains(word) && !this.ambiguousNames.contains(word)
					&& !this.familyNames.contains(word) && !this.places.contains(word)) {
				return true;
			}
		}
		return false;
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

	boolean isRegion(String words) {
		return this.regions.contains(words);
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
		boolean token = line.words() <= 4 && letters > 2 && letters > digits && digits < 6 && text.length() <= 40;
		return token ? Optional.of(text) : Optional.empty();
	}

}
