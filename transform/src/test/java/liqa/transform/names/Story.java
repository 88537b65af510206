package liqa.transform.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import liqa.ingest.Article;
import liqa.ingest.Block;
import liqa.ingest.PublishedDate;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.Party;
import liqa.transform.Passage;
import liqa.transform.text.Text;

/** An article of a few paragraphs with its mentions marked. */
final class Story {

	private static final NameFinder NAMES = new NameFinder(LexiconFolder.packaged());

	private final MarkedText marked;

	private Story(MarkedText marked) {
		this.marked = marked;
	}

	/** A story of body paragraphs. */
	static Story of(String... paragraphs) {
		String raw = String.join("\n", paragraphs);
		List<Block> blocks = new ArrayList<>();
		int at = 0;
		for (String paragraph : paragraphs) {
			blocks.add(new Block(Block.Role.BODY, at, at + paragraph.length()));
			at += paragraph.length() + 1;
		}
		return new Story(NAMES.mark(Text.of(new Article("story.txt", 1, raw, 0, blocks, Optional.empty(),
				Optional.empty(), Optional.empty(), PublishedDate.UNKNOWN, "ar", ""))));
	}

	MarkedText marked() {
		return this.marked;
	}

	/** The phrases of some types, in the order of the text. */
	List<String> phrases(MentionType... types) {
		return this.marked.mentions()
			.stream()
			.filter((mention) -> List.of(types).contains(mention.type()))
			.map(this::phrase)
			.toList();
	}

	/**
	 * The proper names of the persons, in the order of the text; "-" for a person
	 * without.
	 */
	List<String> names() {
		return this.marked.mentions()
			.stream()
			.filter((mention) -> mention.type() == MentionType.PERSON)
			.map((mention) -> mention.hasName() ? this.marked.text().cut(mention.nameFirst(), mention.nameEnd()) : "-")
			.toList();
	}

	private String phrase(Mention mention) {
		return this.marked.text().raw().substring(mention.start(), mention.stop());
	}

	/** The only mention with these words. */
	Mention mention(String phrase) {
		return this.marked.mentions()
			.stream()
			.filter((mention) -> phrase(mention).equals(phrase))
			.findFirst()
			.orElseThrow(() -> new AssertionError(phrase + " is no mention; there are "
					+ this.marked.mentions().stream().map(this::phrase).toList()));
	}

	/** Everything that stands for the party that a phrase stands for. */
	List<String> sameAs(String phrase) {
		return party(phrase).mentions().stream().map(Passage::text).toList();
	}

	Party party(String phrase) {
		return this.marked.party(mention(phrase));
	}

}
