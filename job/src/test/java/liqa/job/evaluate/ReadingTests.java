package liqa.job.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import liqa.ingest.Article;
import liqa.ingest.ArticleReader;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.Extractor;
import liqa.transform.Findings;
import liqa.transform.resolve.Decisions;
import liqa.transform.resolve.Published;
import liqa.transform.resolve.Resolver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well the annotated pages in {@code bench/pages} are read. The bounds lie a little
 * below what was measured last: who makes reading worse sees it here.
 */
class ReadingTests {

	private static Scores scores;

	@BeforeAll
	static void read() throws IOException {
		LexiconFolder lexicon = LexiconFolder.packaged();
		ArticleReader reader = new ArticleReader(lexicon);
		Extractor extractor = new Extractor(lexicon);
		Evaluation evaluation = new Evaluation(Path.of("..", "bench", "pages"));
		List<Findings> findings = new ArrayList<>();
		for (Path text : evaluation.texts()) {
			for (Article article : reader.read(text.getFileName().toString(), Files.readAllBytes(text)).articles()) {
				findings.add(extractor.extract(article));
			}
		}
		scores = evaluation
			.compare(new Resolver(lexicon).resolve(findings, Published.nothing(), Decisions.none(), "test").dossier());
	}

	@Test
	void whoMetWhomIsFound() {
		assertThat(scores.hits(Scorer.DYADS).f1()).isGreaterThan(0.83);
	}

	@Test
	void whoSaidWhatIsFound() {
		assertThat(scores.hits(Scorer.CLAIMS).f1()).isGreaterThan(0.89);
	}

	@Test
	void partiesAreFound() {
		assertThat(scores.hits(Scorer.ENTITIES).f1()).isGreaterThan(0.9);
	}

	@Test
	void pagesOfAnyLayoutAreToldApart() {
		assertThat(scores.share("articles.split").value()).isGreaterThan(0.95);
		assertThat(scores.share("articles.title").value()).isGreaterThan(0.95);
		assertThat(scores.share("articles.outlet").value()).isGreaterThan(0.95);
	}

	@Test
	void everySpanCutsItsText() {
		assertThat(scores.share("provenance").value()).isEqualTo(1);
	}

}
