package liqa.job.evaluate;

import java.util.List;

import liqa.ingest.Span;

/**
 * Whether every span cuts exactly its text out of the source.
 */
final class Provenance {

	private static final String FIGURE = "provenance";

	private Provenance() {
	}

	static void add(Scores scores, FileView view) {
		view.index().mentions(view.file()).forEach((m) -> add(scores, view, m.span(), m.text()));
		view.index()
			.meetings(view.file())
			.values()
			.stream()
			.flatMap(List::stream)
			.forEach((m) -> add(scores, view, m.span(), m.text()));
		view.index()
			.claims(view.file())
			.values()
			.stream()
			.flatMap(List::stream)
			.forEach((c) -> add(scores, view, c.span(), c.text()));
	}

	private static void add(Scores scores, FileView view, Span span, String text) {
		boolean exact = view.cut(span)
			.filter((cut) -> NameLikeness.words(cut).equals(NameLikeness.words(text)))
			.isPresent();
		scores.add(FIGURE, exact);
		if (!exact) {
			scores.error("provenance: " + span + " does not cut: " + text);
		}
	}

}
