package liqa.transform.claims;

import java.util.List;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.ClaimReport;
import liqa.transform.names.MarkedText;
import liqa.transform.text.Spellings;

/**
 * Finds the statements an article attributes to somebody. Thread-safe.
 */
public final class ClaimFinder {

	private final CueLexicon cues;

	private final ClaimWords words;

	private final ActReader acts;

	/**
	 * @throws liqa.ingest.lexicon.LexiconException if a lexicon file has a mistake
	 */
	public ClaimFinder(LexiconFolder lexicon) {
		this(lexicon, new Spellings());
	}

	/**
	 * @param spellings those of the texts that will be read
	 * @throws liqa.ingest.lexicon.LexiconException if a lexicon file has a mistake
	 */
	public ClaimFinder(LexiconFolder lexicon, Spellings spellings) {
		this.cues = new CueLexicon(lexicon, spellings);
		this.words = new ClaimWords(lexicon, spellings, this.cues);
		this.acts = new ActReader(lexicon);
	}

	/**
	 * An article with everybody who speaks in it.
	 *
	 * @param marked with those marked too who are shown to speak by the reporting verb
	 * alone (قال الصيادون إن), so that nobody who speaks is missing among the parties
	 * @param claims every claim, in the order of the text; party indexes are those of
	 * {@code marked}
	 */
	public record Statements(MarkedText marked, List<ClaimReport> claims) {
	}

	/** Reads the statements of an article in which names are marked. */
	public Statements read(MarkedText text) {
		Page page = new Page(text, this.cues, this.words);
		MarkedText marked = new SpeakerMarker(page).mark();
		Reliability reliability = new Reliability(marked.parties());
		List<ClaimReport> claims = new ClaimPass(page.with(marked), this.cues, this.acts).run();
		return new Statements(marked, claims.stream().map(reliability::rated).toList());
	}

}
