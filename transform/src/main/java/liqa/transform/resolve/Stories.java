package liqa.transform.resolve;

import java.util.List;

/**
 * How much two articles are one story, told in part in the same words, as outlets do that
 * take it from one agency, each cutting and adding. Of two articles about two things no
 * row of words is the same, or one in thousands; so very little in common, much too
 * little for a copy, tells that whoever is called alike in both is one person.
 */
final class Stories {

	/** The share of wording from which on two articles tell one story. */
	static final double ONE = 0.05;

	/** The share from which on they hardly tell two. */
	static final double PART = 0.03;

	/** Who is in more pairs of articles than this is in the news anyway. */
	private static final int MANY = 2000;

	private final Archive archive;

	Stories(Archive archive) {
		this.archive = archive;
	}

	/**
	 * The largest share of wording that an article of the one list has in common with one
	 * of the other.
	 */
	double shared(List<Integer> articles, List<Integer> others) {
		double most = 0;
		if ((long) articles.size() * others.size() > MANY) {
			return most;
		}
		for (int article : articles) {
			List<Long> sketch = this.archive.article(article).sketch();
			for (int other : others) {
				if (article != other) {
					most = Math.max(most, Sketch.similarity(sketch, this.archive.article(other).sketch()));
				}
			}
		}
		return most;
	}

}
