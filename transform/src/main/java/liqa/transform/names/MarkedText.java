package liqa.transform.names;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import liqa.transform.Party;
import liqa.transform.text.Text;

/**
 * A text with its mentions marked and grouped into parties. Mentions do not overlap and
 * stand in the order of the text. Immutable.
 */
public final class MarkedText {

	private final Text text;

	private final List<Mention> mentions;

	private final List<Party> parties;

	private final int[] mentionOf;

	/**
	 * @param text the words
	 * @param mentions the phrases, in the order of the text, none overlapping another
	 * @param parties who they stand for
	 */
	public MarkedText(Text text, List<Mention> mentions, List<Party> parties) {
		this.text = text;
		this.mentions = List.copyOf(mentions);
		this.parties = List.copyOf(parties);
		this.mentionOf = new int[text.size()];
		Arrays.fill(this.mentionOf, -1);
		for (int m = 0; m < mentions.size(); m++) {
			Arrays.fill(this.mentionOf, mentions.get(m).first(), mentions.get(m).end(), m);
		}
	}

	public Text text() {
		return this.text;
	}

	public List<Mention> mentions() {
		return this.mentions;
	}

	/** Everybody mentioned, in the order of first mention, places included. */
	public List<Party> parties() {
		return this.parties;
	}

	/** The party a mention stands for. */
	public Party party(Mention mention) {
		return this.parties.get(mention.party());
	}

	/** The mention a token belongs to. */
	public Optional<Mention> at(int token) {
		return (token >= 0 && token < this.mentionOf.length && this.mentionOf[token] >= 0)
				? Optional.of(this.mentions.get(this.mentionOf[token])) : Optional.empty();
	}

	/** The mention whose phrase begins at a token. */
	public Optional<Mention> startingAt(int token) {
		return at(token).filter((mention) -> mention.first() == token);
	}

	/** The mentions that begin at or after a token and end at or before another. */
	public List<Mention> between(int first, int end) {
		return this.mentions.stream().filter((mention) -> mention.first() >= first && mention.end() <= end).toList();
	}

}
