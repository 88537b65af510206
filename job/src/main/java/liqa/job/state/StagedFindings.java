package liqa.job.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import liqa.ingest.Reject;
import liqa.transform.Findings;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What extract found, one row an article, and what resolve reads. */
public final class StagedFindings {

	private static final int PAGE = 1000;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final Codec codec;

	public StagedFindings(StateDatabase database, Codec codec) {
		this.jdbc = database.jdbc();
		this.batches = new JdbcTemplate(database.dataSource());
		this.codec = codec;
	}

	/**
	 * What became of one article.
	 *
	 * @param articleId its row
	 * @param fileId the row of its file
	 * @param body the findings as {@link Codec} writes them; empty if it was rejected
	 * @param reject why it was rejected
	 */
	public record Extracted(long articleId, long fileId, Optional<byte[]> body, Optional<Reject> reject) {
	}

	/**
	 * Replaces the findings of some articles.
	 * @param extractor version of the code and lexicon that found them
	 */
	public void store(List<? extends Extracted> chunk, String extractor) {
		List<Object[]> ids = new ArrayList<>();
		List<Object[]> findings = new ArrayList<>();
		List<Object[]> rejects = new ArrayList<>();
		for (Extracted one : chunk) {
			ids.add(new Object[] { one.articleId() });
			findings.add(new Object[] { one.articleId(), extractor, one.body().orElse(null) });
			one.reject()
				.ifPresent((reject) -> rejects.add(new Object[] { one.fileId(), one.articleId(), reject.step(),
						reject.reason(), SourceFiles.shorten(reject.detail()) }));
		}
		this.batches.batchUpdate("DELETE FROM REJECT WHERE ARTICLE_ID = ?", ids);
		this.batches.batchUpdate("MERGE INTO FINDINGS (ARTICLE_ID, EXTRACTOR, BODY) VALUES (?, ?, ?)", findings);
		this.batches.batchUpdate(
				"INSERT INTO REJECT (FILE_ID, ARTICLE_ID, STEP, REASON, DETAIL) VALUES (?, ?, ?, ?, ?)", rejects);
	}

	/**
	 * Forgets which version found the findings, so that all articles are extracted again.
	 */
	public void forgetVersions() {
		this.jdbc.sql("UPDATE FINDINGS SET EXTRACTOR = ''").update();
	}

	/** The findings of every article, by row. */
	public List<Findings> all() {
		List<Findings> all = new ArrayList<>();
		List<byte[]> page = new ArrayList<>(PAGE);
		long[] last = { 0 };
		do {
			page.clear();
			this.jdbc.sql("""
					SELECT ARTICLE_ID, BODY FROM FINDINGS WHERE ARTICLE_ID > ? AND BODY IS NOT NULL
					ORDER BY ARTICLE_ID FETCH FIRST ? ROWS ONLY""").params(last[0], PAGE).query((row) -> {
				last[0] = row.getLong(1);
				page.add(row.getBytes(2));
			});
			all.addAll(page.parallelStream().map((body) -> this.codec.decode(body, Findings.class)).toList());
		}
		while (page.size() == PAGE);
		return all;
	}

	/** How many articles have findings. */
	public long count() {
		return this.jdbc.sql("SELECT COUNT(*) FROM FINDINGS").query(Long.class).single() - countRejected();
	}

	/**
	 * How many articles were given up: those that have a reject instead of findings,
	 * which is told without reading what the others have.
	 */
	public long countRejected() {
		return this.jdbc.sql("SELECT COUNT(DISTINCT ARTICLE_ID) FROM REJECT WHERE ARTICLE_ID IS NOT NULL")
			.query(Long.class)
			.single();
	}

}
