package liqa.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import liqa.ingest.Article;
import liqa.ingest.ArticleReader;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.Extractor;
import liqa.transform.claims.ClaimFinder;
import liqa.transform.meetings.MeetingFinder;
import liqa.transform.names.MarkedText;
import liqa.transform.names.NameFinder;
import liqa.ingest.text.Folding;
import liqa.transform.text.Spellings;
import liqa.transform.text.Text;
import liqa.transform.time.TimeFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Each room of the extraction on its own. One operation is one article; the articles are
 * taken in turn, and what a room needs from the ones before it is prepared outside the
 * measurement.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(1)
public class InnerLoops {

	private static final int ARTICLES = 500;

	/** The folder the articles are read from; given by {@code bench/run}. */
	@Param("")
	public String corpus = "";

	private final List<Article> articles = new ArrayList<>();

	private final List<Text> texts = new ArrayList<>();

	private final List<MarkedText> marked = new ArrayList<>();

	private final LexiconFolder lexicon = LexiconFolder.packaged();

	private final Spellings spellings = new Spellings();

	private final NameFinder names = new NameFinder(this.lexicon, this.spellings);

	private final TimeFinder times = new TimeFinder(this.lexicon, this.spellings);

	private final MeetingFinder meetings = new MeetingFinder(this.lexicon, this.spellings);

	private final ClaimFinder claims = new ClaimFinder(this.lexicon, this.spellings);

	private final Extractor extractor = new Extractor(this.lexicon);

	private int next;

	/** Reads the articles and prepares what each room gets from the room before it. */
	@Setup
	public void read() {
		Corpus files = Corpus.of(Path.of(this.corpus)).sample(ARTICLES);
		ArticleReader reader = new ArticleReader(this.lexicon);
		for (Path file : files.files()) {
			this.articles.addAll(reader.read(files.nameOf(file), Corpus.read(file)).articles());
		}
		for (Article article : this.articles) {
			Text text = Text.of(article, this.spellings);
			this.texts.add(text);
			this.marked.add(this.names.mark(text));
		}
	}

	private int next() {
		this.next = (this.next + 1) % this.articles.size();
		return this.next;
	}

	/** Characters to folded characters. */
	@Benchmark
	public Object fold() {
		return Folding.fold(this.articles.get(next()).text());
	}

	/** Characters to tokens, quotations, sentences. */
	@Benchmark
	public Object tokens() {
		return Text.of(this.articles.get(next()), this.spellings);
	}

	/** Tokens to mentions and parties. */
	@Benchmark
	public Object names() {
		return this.names.mark(this.texts.get(next()));
	}

	/** Tokens to expressions of time. */
	@Benchmark
	public Object dates() {
		int i = next();
		return this.times.find(this.texts.get(i), this.articles.get(i).published());
	}

	/** Mentions to meetings. */
	@Benchmark
	public Object meetings() {
		int i = next();
		return this.meetings.find(this.marked.get(i), (sentence) -> List.of(), this.articles.get(i).published());
	}

	/** Mentions to claims. */
	@Benchmark
	public Object claims() {
		return this.claims.read(this.marked.get(next()));
	}

	/** All of it: article to findings. */
	@Benchmark
	public Object extraction() {
		return this.extractor.extract(this.articles.get(next()));
	}

}
