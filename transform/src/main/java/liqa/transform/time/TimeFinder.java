package liqa.transform.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.ingest.PublishedDate;
import liqa.ingest.date.CalendarNames;
import liqa.ingest.date.DateReader;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.text.Sentence;
import liqa.transform.text.Text;

/**
 * Finds the expressions of time in a text. Thread-safe.
 */
public final class TimeFinder {

	private final TimeWords words;

	private final CalendarNames names;

	private final DateReader dates;

	private final Set<String> beginnings = new HashSet<>();

	private final Set<String> cuttable = new HashSet<>();

	/**
	 * @throws liqa.ingest.lexicon.LexiconException if a lexicon file has a mistake
	 */
	public TimeFinder(LexiconFolder lexicon) {
		this.words = new TimeWords(lexicon);
		this.names = new CalendarNames(lexicon);
		this.dates = new DateReader(this.names);
		this.cuttable.addAll(this.names.monthBeginnings());
		this.cuttable.addAll(this.words.of(TimeWords.Kind.YEAR_WORD));
		this.beginnings.addAll(this.words.beginnings());
		this.beginnings.addAll(this.names.monthBeginnings());
		this.beginnings.addAll(this.names.weekdays());
	}

	/**
	 * Every expression of a day, month or year, in the order of the text.
	 * @param published when the article appeared; relative expressions are resolved
	 * against it
	 */
	public List<TimeExpression> find(Text text, PublishedDate published) {
		Anchor anchor = new Anchor(published.date());
		List<TimeExpression> found = new ArrayList<>();
		for (Sentence sentence : text.sentences()) {
			Clause clause = new Clause(text, sentence, this.beginnings, this.cuttable);
			find(clause, anchor, found);
		}
		return found;
	}

	private void find(Clause clause, Anchor anchor, List<TimeExpression> found) {
		TimeGrammar grammar = new TimeGrammar(clause, anchor, this.words, this.names, this.dates);
		int at = clause.nextBeginning(0);
		while (at >= 0) {
			Optional<Reading> reading = grammar.expression(at);
			if (reading.isPresent()) {
				Reading read = reading.get();
				found.add(new TimeExpression(clause.token(at), clause.token(read.end()), read.date(),
						read.future() || anchor.isAfter(read.date())));
				at = clause.nextBeginning(read.end());
			}
			else {
				at = clause.nextBeginning(at + 1);
			}
		}
	}

}
