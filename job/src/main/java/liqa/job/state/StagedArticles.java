package liqa.job.state;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The articles that ingest staged and extract reads. */
public final class StagedArticles {

	private static final int PAGE = 200;

	private final JdbcClient jdbc;

	public StagedArticles(StateDatabase database) {
		this.jdbc = database.jdbc();
	}

	/**
	 * An article as it is staged.
	 *
	 * @param id its row
	 * @param fileId the row of its file
	 * @param body the article as {@link Codec} writes it
	 */
	public record Staged(long id, long fileId, byte[] body) {
	}

	/**
	 * The articles that this version of the extractor has not seen, by row. It asks for
	 * them page by page, so it may be used across commits.
	 */
	public Iterator<Staged> notExtractedBy(String extractor) {
		return new Pages(extractor);
	}

	public long count() {
		return this.jdbc.sql("SELECT COUNT(*) FROM ARTICLE").query(Long.class).single();
	}

	public long countNotExtractedBy(String extractor) {
		return this.jdbc.sql("""
				SELECT (SELECT COUNT(*) FROM ARTICLE) - (SELECT COUNT(*) FROM FINDINGS WHERE EXTRACTOR = ?)""")
			.param(extractor)
			.query(Long.class)
			.single();
	}

	private final class Pages implements Iterator<Staged> {

		private final String extractor;

		private final Queue<Staged> page = new ArrayDeque<>();

		private long last;

		private boolean exhausted;

		private Pages(String extractor) {
			this.extractor = extractor;
		}

		@Override
		public boolean hasNext() {
			if (this.page.isEmpty() && !this.exhausted) {
				load();
			}
			return !this.page.isEmpty();
		}

		@Override
		public Staged next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			return this.page.remove();
		}

		private void load() {
			StagedArticles.this.jdbc.sql("""
					SELECT A.ID, A.FILE_ID, A.BODY FROM ARTICLE A WHERE A.ID > ?
					AND NOT EXISTS (SELECT 1 FROM FINDINGS F WHERE F.ARTICLE_ID = A.ID AND F.EXTRACTOR = ?)
					ORDER BY A.ID FETCH FIRST ? ROWS ONLY""").params(this.last, this.extractor, PAGE).query((row) -> {
				this.last = row.getLong(1);
				this.page.add(new Staged(this.last, row.getLong(2), row.getBytes(3)));
			});
			this.exhausted = this.page.size() < PAGE;
		}

	}

}
