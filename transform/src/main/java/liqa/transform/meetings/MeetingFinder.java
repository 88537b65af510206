package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import liqa.ingest.PartialDate;
import liqa.ingest.PublishedDate;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.MeetingReport;
import liqa.transform.Passage;
import liqa.transform.names.MarkedText;
import liqa.transform.text.Sentence;
import liqa.transform.text.Spellings;
import liqa.transform.text.Text;
import liqa.transform.time.TimeExpression;

/**
 * Finds the meetings an article reports. Thread-safe.
 */
public final class MeetingFinder {

	private final MeetingLexicon lexicon;

	/**
	 * @throws liqa.ingest.lexicon.LexiconException if a lexicon file has a mistake
	 */
	public MeetingFinder(LexiconFolder lexicon) {
		this(lexicon, new Spellings());
	}

	/**
	 * @param spellings those of the texts that will be read
	 * @throws liqa.ingest.lexicon.LexiconException if a lexicon file has a mistake
	 */
	public MeetingFinder(LexiconFolder lexicon, Spellings spellings) {
		this.lexicon = new MeetingLexicon(lexicon, spellings);
	}

	/**
	 * One report for each encounter, its passages together. Party indexes are those of
	 * {@link MarkedText#parties()}.
	 * @param times finds the expressions of time of a sentence
	 */
	public List<MeetingReport> find(MarkedText text, Function<Sentence, List<TimeExpression>> times,
			PublishedDate published) {
		if (!mayTell(text.text())) {
			return List.of();
		}
		Page page = new Page(text, times, this.lexicon);
		List<Encounter> reported = new EncounterReader(page, published).read();
		Reliability reliability = new Reliability(text);
		List<MeetingReport> reports = new ArrayList<>();
		for (Encounter encounter : new Merger(page, published).merge(reported)) {
			if (!encounter.isVisit() || encounter.place().filter(page::isStop).isEmpty()) {
				reports.add(report(page, encounter, reliability.of(encounter)));
			}
		}
		return reports;
	}

	private boolean mayTell(Text text) {
		for (int t = 0; t < text.size(); t++) {
			if (!this.lexicon.lookUp(text.spelling(t)).triggers().isEmpty()) {
				return true;
			}
		}
		return false;
	}

	private static MeetingReport report(Page page, Encounter encounter, double confidence) {
		MarkedText marked = page.marked();
		Optional<TimeExpression> time = encounter.time();
		Optional<Place> place = encounter.place();
		String where = place.map((p) -> page.surface(p.start(), p.stop())).orElse("");
		String country = place.flatMap(Place::mention).flatMap((m) -> marked.party(m).country()).orElse("");
		List<Passage> evidence = new ArrayList<>();
		Set<String> seen = new LinkedHashSet<>();
		for (int[] passage : encounter.passages()) {
			String cut = page.text().cut(passage[0], passage[1]);
			if (seen.add(passage[0] + "-" + passage[1])) {
				evidence.add(new Passage(page.text().span(passage[0], passage[1]), cut));
			}
		}
		return new MeetingReport(encounter.kind(), encounter.status(), List.copyOf(encounter.side1()),
				List.copyOf(encounter.side2()), List.copyOf(encounter.alsoPresent()),
				time.map(TimeExpression::date).orElse(PartialDate.UNKNOWN),
				time.map((t) -> page.text().cut(t.first(), t.end())).orElse(""), where, country, encounter.topics(),
				evidence, confidence);
	}

}
