package liqa.job.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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

	/** The rows that this process stored. */
	private final Set<Long> stored = ConcurrentHashMap.newKeySet();

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
			this.stored.add(one.articleId());
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

	/**
	 * What a version found so far, by row, for {@link #all(Map)}: to be read while this
	 * process finds more.
	 */
	public Map<Long, Findings> foundBy(String extractor) {
		Map<Long, Findings> found = new HashMap<>();
		long[] last = { 0 };
		int[] rows = { 0 };
		do {
			List<Body> page = new ArrayList<>(PAGE);
			rows[0] = 0;
			this.jdbc.sql("""
					SELECT ARTICLE_ID, EXTRACTOR, BODY FROM FINDINGS WHERE ARTICLE_ID > ? AND BODY IS NOT NULL
					ORDER BY ARTICLE_ID FETCH FIRST ? ROWS ONLY""").params(last[0], PAGE).query((row) -> {
				last[0] = row.getLong(1);
				rows[0]++;
				if (row.getString(2).equals(extractor)) {
					page.add(new Body(last[0], row.getBytes(3)));
				}
			});
			decode(page, found);
		}
		while (rows[0] == PAGE);
		return found;
	}

	/**
	 * The findings of every article.
	 * @param before what {@link #foundBy} gave in this process; what was stored since is
	 * read again, and what is gone is left out
	 */
	public List<Findings> all(Map<Long, Findings> before) {
		List<Findings> all = new ArrayList<>();
		List<Long> others = new ArrayList<>();
		for (Long row : rows()) {
			Findings found = this.stored.contains(row) ? null : before.get(row);
			if (found != null) {
				all.add(found);
			}
			else {
				others.add(row);
			}
		}
		all.addAll(read(others).values());
		return all;
	}

	/** Keys are read from an index, in which the findings themselves are not. */
	private List<Long> rows() {
		List<Long> rows = new ArrayList<>();
		this.jdbc.sql("SELECT ARTICLE_ID FROM FINDINGS WHERE EXTRACTOR >= ''").query((row) -> {
			rows.add(row.getLong(1));
		});
		return rows;
	}

	private Map<Long, Findings> read(List<Long> rows) {
		Map<Long, Findings> found = new HashMap<>();
		for (int start = 0; start < rows.size(); start += PAGE) {
			List<Body> page = new ArrayList<>(PAGE);
			this.jdbc.sql("SELECT ARTICLE_ID, BODY FROM FINDINGS WHERE ARTICLE_ID = ANY(?) AND BODY IS NOT NULL")
				.param(rows.subList(start, Math.min(rows.size(), start + PAGE)).toArray(Long[]::new))
				.query((row) -> {
					page.add(new Body(row.getLong(1), row.getBytes(2)));
				});
			decode(page, found);
		}
		return found;
	}

	/** Findings as they are stored. */
	private record Body(long row, byte[] bytes) {
	}

	private void decode(List<Body> page, Map<Long, Findings> found) {
		List<Findings> decoded = page.parallelStream()
			.map((body) -> this.codec.decode(body.bytes(), Findings.class))
			.toList();
		for (int i = 0; i < decoded.size(); i++) {
			found.put(page.get(i).row(), decoded.get(i));
		}
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
