package liqa.job.state;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.stream.LongStream;

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
	 * The articles that this version of the extractor has not seen now, by row. It asks
	 * for them page by page, so it may be used across commits.
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

	/** Keys of rows are read from indexes, in which the articles themselves are not. */
	private long[] rowsNotExtractedBy(String extractor) {
		return this.jdbc.sql("""
				SELECT A.ID FROM ARTICLE A WHERE A.FILE_ID >= 0
				AND NOT EXISTS (SELECT 1 FROM FINDINGS F WHERE F.EXTRACTOR = ? AND F.ARTICLE_ID = A.ID)""")
			.param(extractor)
			.query((rows) -> {
				LongStream.Builder ids = LongStream.builder();
				while (rows.next()) {
					ids.add(rows.getLong(1));
				}
				return ids.build().sorted().toArray();
			});
	}

	private final class Pages implements Iterator<Staged> {

		private final long[] rows;

		private final Queue<Staged> page = new ArrayDeque<>();

		private int next;

		private Pages(String extractor) {
			this.rows = rowsNotExtractedBy(extractor);
		}

		@Override
		public boolean hasNext() {
			if (this.page.isEmpty() && this.next < this.rows.length) {
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
			int end = Math.min(this.rows.length, this.next + PAGE);
			Long[] ids = Arrays.stream(this.rows, this.next, end).boxed().toArray(Long[]::new);
			StagedArticles.this.jdbc.sql("SELECT ID, FILE_ID, BODY FROM ARTICLE WHERE ID = ANY(?) ORDER BY ID")
				.param(ids)
				.query((row) -> {
					this.page.add(new Staged(row.getLong(1), row.getLong(2), row.getBytes(3)));
				});
			this.next = end;
		}

	}

}
