package liqa.ingest;

import java.util.List;

/**
 * What one file gave: its articles, and a reject for whatever could not be used. At least
 * one of the two lists has an entry, so that no file is ever lost.
 *
 * @param articles the articles in the order of the file
 * @param rejects what could not be used
 */
public record Reading(List<Article> articles, List<Reject> rejects) {

	public Reading {
		articles = List.copyOf(articles);
		rejects = List.copyOf(rejects);
		if (articles.isEmpty() && rejects.isEmpty()) {
			throw new IllegalArgumentException("A file gives an article or a reject, never nothing");
		}
	}

}
