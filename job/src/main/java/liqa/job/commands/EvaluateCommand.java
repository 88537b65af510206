package liqa.job.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import liqa.ingest.Article;
import liqa.ingest.ArticleReader;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.job.evaluate.Evaluation;
import liqa.job.evaluate.Scores;
import liqa.transform.Extractor;
import liqa.transform.Findings;
import liqa.transform.resolve.Decisions;
import liqa.transform.resolve.Published;
import liqa.transform.resolve.Resolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "evaluate", mixinStandardHelpOptions = true,
		description = "Compares what is found in annotated texts with their annotations. Leaves the state alone.")
final class EvaluateCommand extends Operation {

	@Parameters(paramLabel = "FOLDER", description = "The texts, each with its annotation: NAME.txt and NAME.json.")
	private Path texts = Path.of(".");

	@Option(names = "--errors", description = "List what was missed and what was wrong.")
	private boolean errors;

	@Override
	public Integer call() throws Exception {
		if (!Files.isDirectory(this.texts)) {
			throw mistake("There is no folder " + this.texts);
		}
		LexiconFolder lexicon = this.folders.folders().lexicon();
		ArticleReader reader = new ArticleReader(lexicon);
		Extractor extractor = new Extractor(lexicon);
		Evaluation evaluation = new Evaluation(this.texts);
		List<Findings> findings = new ArrayList<>();
		for (Path text : evaluation.texts()) {
			for (Article article : reader.read(text.getFileName().toString(), Files.readAllBytes(text)).articles()) {
				findings.add(extractor.extract(article));
			}
		}
		Scores scores = evaluation.compare(
				new Resolver(lexicon).resolve(findings, Published.nothing(), Decisions.none(), "evaluation").dossier());
		out().print(scores.table());
		out().flush();
		if (this.errors) {
			scores.errors().forEach(out()::println);
		}
		return 0;
	}

}
