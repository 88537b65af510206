package liqa.transform.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import liqa.ingest.Article;
import liqa.ingest.Block;
import liqa.ingest.PublishedDate;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.ClaimReport;
import liqa.transform.Party;
import liqa.transform.PartyType;
import liqa.transform.Passage;
import liqa.transform.names.Form;
import liqa.transform.names.MarkedText;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.ingest.text.Folding;
import liqa.transform.text.Text;

/**
 * A text with the names a test gives it, so that the grammar of statements is tested
 * without the recognition of names. Each line is a paragraph.
 */
final class Told {

	private static final ClaimFinder FINDER = new ClaimFinder(LexiconFolder.packaged());

	private static final List<String> PROCLITICS = List.of("", "و", "ل", "ب", "ف");

	private record Named(String phrase, MentionType type, PartyType kind, boolean feminine, boolean plural, int party) {
	}

	private final Text text;

	private final List<Named> named = new ArrayList<>();

	private final List<Party> parties = new ArrayList<>();

	private Told(String raw) {
		List<Block> blocks = new ArrayList<>();
		int at = 0;
		for (String line : raw.split("\n")) {
			blocks.add(new Block(Block.Role.BODY, at, at + line.length()));
			at += line.length() + 1;
		}
		this.text = Text.of(new Article("told.txt", 1, raw, 0, blocks, Optional.empty(), Optional.empty(),
				Optional.empty(), PublishedDate.UNKNOWN, "ar", "0"));
	}

	static Told text(String... paragraphs) {
		return new Told(String.join("\n", paragraphs));
	}

	Told man(String... phrases) {
		return name(MentionType.PERSON, PartyType.PERSON, false, false, phrases);
	}

	Told woman(String... phrases) {
		return name(MentionType.PERSON, PartyType.PERSON, true, false, phrases);
	}

	/** A body whose name is grammatically feminine, as most are. */
	Told body(String... phrases) {
		return name(MentionType.ORGANIZATION, PartyType.ORGANIZATION, true, false, phrases);
	}

	/** An outlet that the lexicon knows by this id. */
	Told outlet(String phrase, String id) {
		this.named
			.add(new Named(phrase, MentionType.ORGANIZATION, PartyType.ORGANIZATION, true, false, this.parties.size()));
		this.parties.add(new Party(PartyType.ORGANIZATION, phrase, true, Optional.of(id), Optional.empty(), List.of(),
				List.of(new Passage(this.text.span(0, 1), phrase))));
		return this;
	}

	Told place(String phrase) {
		return name(MentionType.PLACE, PartyType.ORGANIZATION, true, false, phrase);
	}

	Told source(String... phrases) {
		return name(MentionType.ANONYMOUS, PartyType.ANONYMOUS, false, false, phrases);
	}

	Told people(String... phrases) {
		return name(MentionType.GROUP, PartyType.GROUP, false, true, phrases);
	}

	private Told name(MentionType type, PartyType kind, boolean feminine, boolean plural, String... phrases) {
		for (String phrase : phrases) {
			this.named.add(new Named(phrase, type, kind, feminine, plural, this.parties.size()));
		}
		this.parties.add(new Party(kind, phrases[0], true, Optional.empty(), Optional.empty(), List.of(),
				List.of(new Passage(this.text.span(0, 1), phrases[0]))));
		return this;
	}

	MarkedText marked() {
		List<Named> longestFirst = new ArrayList<>(this.named);
		longestFirst.sort(Comparator.comparingInt((Named name) -> -name.phrase().length()));
		List<Mention> mentions = new ArrayList<>();
		int i = 0;
		while (i < this.text.size()) {
			int token = i;
			Optional<Mention> found = longestFirst.stream()
				.flatMap((name) -> PROCLITICS.stream().flatMap((cut) -> mention(name, cut, token).stream()))
				.findFirst();
			found.ifPresent(mentions::add);
			i = found.map(Mention::end).orElse(i + 1);
		}
		return new MarkedText(this.text, mentions, this.parties);
	}

	private Optional<Mention> mention(Named name, String proclitic, int first) {
		String[] words = Folding.fold(name.phrase()).split(" ");
		for (int w = 0; w < words.length; w++) {
			String word = words[w];
			if (w == 0 && proclitic.equals("ل") && word.startsWith("ال")) {
				word = "لل" + word.substring(2);
			}
			else if (w == 0) {
				word = proclitic + word;
			}
			if (!this.text.form(first + w).equals(word)) {
				return Optional.empty();
			}
		}
		int end = first + words.length;
		return Optional.of(new Mention(name.type(), (words.length > 1) ? Form.NAME : Form.SHORT_NAME, first, end,
				this.text.after(first, proclitic.length()), this.text.token(end - 1).end(), first, end, proclitic,
				name.plural(), name.feminine(), name.party()));
	}

	List<ClaimReport> reports() {
		return FINDER.read(marked()).claims();
	}

	/**
	 * Who the speaker of each claim is, and what: "G الحركتان". A proper name has a mark.
	 */
	List<String> speakers() {
		ClaimFinder.Statements statements = FINDER.read(marked());
		return statements.claims()
			.stream()
			.map((claim) -> statements.marked().parties().get(claim.speaker()))
			.map((party) -> party.type().name().charAt(0) + (party.named() ? "! " : " ") + party.name())
			.toList();
	}

	/** Speaker, act, form and content of each claim. */
	List<String> claims() {
		ClaimFinder.Statements statements = FINDER.read(marked());
		MarkedText marked = statements.marked();
		return statements.claims()
			.stream()
			.map((claim) -> "%s%s | %s %s | %s"
				.formatted(marked.parties().get(claim.speaker()).name(),
						claim.relay().isPresent() ? " < " + marked.parties().get(claim.relay().getAsInt()).name() : "",
						claim.act(), claim.form(), claim.content().text())
				.toLowerCase(java.util.Locale.ROOT))
			.toList();
	}

}
