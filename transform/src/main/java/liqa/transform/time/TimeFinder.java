package liqa.transform.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.ingest.PublishedDate;
import liqa.ingest.date.CalendarNames;
import liqa.ingest.date.DateReader;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.text.Sentence;
import liqa.transform.text.Spellings;
import liqa.transform.text.Text;

/**
 * Finds the expressions of time in a text. Thread-safe.
 */
public final class TimeFinder {

	private final TimeWords words;

	private final VerbForms verbs;

	private final CalendarNames names;

	private final DateReader dates;

	private final BareWords bare;

	/**
	 * @throws liqa.ingest.lexicon.LexiconException if a lexicon file has a mistake
	 */
	public TimeFinder(LexiconFolder lexicon) {
		this(lexicon, new Spellings());
	}

	/**
	 * @param spellings those of the texts that will be read
	 * @throws liqa.ingest.lexicon.LexiconException if a lexicon file has a mistake
	 */
	public TimeFinder(LexiconFolder lexicon, Spellings spellings) {
		this.words = new TimeWords(lexicon);
		this.verbs = new VerbForms(lexicon);
		this.names = new CalendarNames(lexicon);
		this.dates = new DateReader(this.names);
		Set<String> cuttable = new HashSet<>(this.names.monthBeginnings());
		cuttable.addAll(this.words.of(TimeWords.Kind.YEAR_WORD));
		Set<String> openings = new HashSet<>(this.words.openings());
		openings.addAll(this.names.monthBeginnings());
		openings.addAll(this.names.weekdays());
		this.bare = new BareWords(openings, this.words.beginnings(), cuttable, spellings);
	}

	/**
	 * Every expression of a day, month or year, in the order of the text.
	 * @param published when the article appeared; relative expressions are resolved
	 * against it
	 */
	public List<TimeExpression> find(Text text, PublishedDate published) {
		List<TimeExpression> found = new ArrayList<>();
		for (Sentence sentence : text.sentences()) {
			found.addAll(find(text, sentence, published));
		}
		return found;
	}

	/** Every expression of a day, month or year of one sentence, in its order. */
	public List<TimeExpression> find(Text text, Sentence sentence, PublishedDate published) {
		return find(text, sentence, published, new BitSet());
	}

	/**
	 * The same, where it is known which tokens belong to the names of persons: ستورجن is
	 * no verb in the future.
	 */
	public List<TimeExpression> find(Text text, Sentence sentence, PublishedDate published, BitSet named) {
		return this.bare.mayBegin(text, sentence)
				? find(new Clause(text, sentence, this.bare, named), new Anchor(published.date())) : List.of();
	}

	private List<TimeExpression> find(Clause clause, Anchor anchor) {
		List<TimeExpression> found = new ArrayList<>();
		TimeGrammar grammar = new TimeGrammar(clause, anchor, this.words, this.verbs, this.names, this.dates);
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
		return found;
	}

}
