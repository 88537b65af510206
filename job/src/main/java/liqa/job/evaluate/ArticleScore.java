package liqa.job.evaluate;

import java.util.List;
import java.util.Optional;

import liqa.transform.resolve.Dossier;

/**
 * Whether a file was split into the right articles, and their title, date and outlet.
 */
final class ArticleScore {

	private final Scores scores;

	private final List<Dossier.ArticleRecord> found;

	private final List<Gold.Article> gold;

	ArticleScore(Scores scores, FileView view) {
		this.scores = scores;
		this.found = view.index().articles(view.file());
		this.gold = view.gold().articles();
	}

	void add() {
		this.scores.add("articles.split", this.found.size() == this.gold.size());
		for (Gold.Article article : this.gold) {
			Optional<Dossier.ArticleRecord> only = (this.found.size() == 1) ? Optional.of(this.found.get(0))
					: Optional.empty();
			Optional<Dossier.ArticleRecord> best = article.title().isPresent() ? byTitle(article.title().get()) : only;
			if (article.title().isPresent()) {
				this.scores.add("articles.title", best.isPresent());
			}
			compare(article, best.or(() -> only));
		}
	}

	private void compare(Gold.Article article, Optional<Dossier.ArticleRecord> found) {
		article.published().ifPresent((date) -> {
			String published = found.map((a) -> a.published().date().toString()).orElse("");
			this.scores.add("articles.published", published.equals(date));
			if (!published.equals(date)) {
				this.scores.error("published: '" + published + "' for " + date);
			}
		});
		article.outlet().ifPresent((outlet) -> {
			String x = NameLikeness.fold(found.map(Dossier.ArticleRecord::outlet).orElse(""));
			boolean right = contain(x, NameLikeness.fold(outlet));
			this.scores.add("articles.outlet", right);
			if (!right) {
				this.scores.error("outlet: '" + x + "' for " + outlet);
			}
		});
	}

	private Optional<Dossier.ArticleRecord> byTitle(String title) {
		return this.found.stream()
			.filter((article) -> contain(NameLikeness.fold(article.title()), NameLikeness.fold(title)))
			.findFirst();
	}

	private static boolean contain(String found, String gold) {
		return !found.isEmpty() && (gold.contains(found) || found.contains(gold));
	}

}
