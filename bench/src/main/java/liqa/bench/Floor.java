package liqa.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import liqa.ingest.Article;
import liqa.ingest.ArticleReader;
import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.Extractor;
import liqa.transform.Findings;
import liqa.ingest.text.Folding;

/**
 * What reading costs at the least: every file read, decoded, each character folded, and
 * one hash look-up for each word, on one thread. Beside it, on the same files in the same
 * run, what the program's own reading and extraction cost, as a multiple of that floor:
 * machines differ, the multiple stays.
 */
public final class Floor {

	private static final int ROUNDS = 3;

	private final Corpus corpus;

	private long sink;

	private Floor(Corpus corpus) {
		this.corpus = corpus;
	}

	/** {@code Floor FOLDER [MOST_FILES]} */
	public static void main(String[] args) {
		Corpus corpus = Corpus.of(Path.of(args[0]));
		Floor floor = new Floor((args.length > 1) ? corpus.sample(Integer.parseInt(args[1])) : corpus);
		LexiconFolder lexicon = LexiconFolder.packaged();
		Set<String> words = new HashSet<>();
		for (Entry person : lexicon.entries("people.csv")) {
			words.addAll(java.util.List.of(Folding.fold(person.get("name")).split(" ")));
		}
		ArticleReader reader = new ArticleReader(lexicon);
		Extractor extractor = new Extractor(lexicon);
		double least = Double.MAX_VALUE;
		double reading = Double.MAX_VALUE;
		double extracting = Double.MAX_VALUE;
		int articles = 0;
		for (int round = 0; round < ROUNDS; round++) {
			least = Math.min(least, floor.seconds(() -> floor.leastWork(words)));
			long start = System.nanoTime();
			long inExtraction = 0;
			articles = 0;
			for (Path file : floor.corpus.files()) {
				for (Article article : reader.read(floor.corpus.nameOf(file), Corpus.read(file)).articles()) {
					long before = System.nanoTime();
					Findings findings = extractor.extract(article);
					inExtraction += System.nanoTime() - before;
					floor.sink += findings.parties().size();
					articles++;
				}
			}
			extracting = Math.min(extracting, inExtraction / 1e9);
			reading = Math.min(reading, (System.nanoTime() - start - inExtraction) / 1e9);
		}
		System.out.printf(Locale.ROOT,
				"| what, on one thread | articles a second | times the floor |%n| --- | --- | --- |%n");
		print("floor: read, decode, fold, look up", articles / least, 1);
		print("reading: file to article", articles / reading, reading / least);
		print("extraction: article to findings", articles / extracting, extracting / least);
		System.err.println("(" + articles + " articles, best of " + ROUNDS + " rounds, check " + floor.sink + ")");
	}

	private static void print(String what, double rate, double multiple) {
		System.out.printf(Locale.ROOT, "| %s | %,.0f | %.1f |%n", what, rate, multiple);
	}

	private double seconds(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}

	private void leastWork(Set<String> words) {
		for (Path file : this.corpus.files()) {
			String folded = Folding.fold(new String(Corpus.read(file), StandardCharsets.UTF_8));
			int start = 0;
			for (int at = 0; at <= folded.length(); at++) {
				if (at == folded.length() || !Character.isLetterOrDigit(folded.charAt(at))) {
					if (at > start && words.contains(folded.substring(start, at))) {
						this.sink++;
					}
					start = at + 1;
				}
			}
		}
	}

}
