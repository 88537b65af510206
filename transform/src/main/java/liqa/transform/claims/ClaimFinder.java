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
		this.words = new ClaimWords(lexicon, spellings);
		this.acts = new ActReader(lexicon);
	}

	/**
	 * Marks who is shown to speak by the reporting verb alone (قال الصيادون إن), so that
	 * nobody who speaks is missing among the parties.
	 */
	public MarkedText markSpeakers(MarkedText text) {
		return new SpeakerMarker(new Page(text, this.cues, this.words)).mark();
	}

	/** Every claim, in the order of the text; party indexes are those of the text. */
	public List<ClaimReport> find(MarkedText text) {
		return new ClaimPass(new Page(text, this.cues, this.words), this.cues, this.acts).run();
	}

}
