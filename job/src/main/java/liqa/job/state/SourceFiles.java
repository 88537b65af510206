package liqa.job.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import liqa.ingest.Reject;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables of the ingest step: source files, their articles and their rejects. There is
 * one writer only, so new rows are numbered here instead of by the database, and a chunk
 * is written in a handful of batches.
 */
public final class SourceFiles {

	private static final int LONGEST_DETAIL = 1000;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private long lastFile = -1;

	private long lastArticle = -1;

	public SourceFiles(StateDatabase database) {
		this.jdbc = database.jdbc();
		this.batches = new JdbcTemplate(database.dataSource());
	}

	/** Every file known, by its path. */
	public Map<String, SourceFile> all() {
		Map<String, SourceFile> files = new HashMap<>();
		this.jdbc.sql("SELECT PATH, ID, STAMP, CONTENT_HASH, READER FROM SOURCE_FILE").query((row) -> {
			files.put(row.getString(1),
					new SourceFile(row.getLong(2), row.getString(3), row.getString(4), row.getString(5).intern()));
		});
		return files;
	}

	/**
	 * Replaces what is known of some files.
	 * @param reader version of the code and lexicon that read them
	 */
	public void store(List<? extends ReadFile> files, String reader) {
		Map<String, SourceFile> known = knownAmong(files);
		List<Object[]> deleted = new ArrayList<>();
		List<Object[]> touched = new ArrayList<>();
		List<Object[]> inserted = new ArrayList<>();
		List<Object[]> articles = new ArrayList<>();
		List<Object[]> rejects = new ArrayList<>();
		number();
		for (ReadFile file : files) {
			SourceFile before = known.get(file.path());
			if (file.stamp().isPresent() && file.articles().isEmpty() && before != null) {
				touched.add(new Object[] { file.stamp().get(), reader, before.id() });
				continue;
			}
			if (before != null) {
				deleted.add(new Object[] { before.id() });
			}
			if (file.stamp().isPresent()) {
				long id = ++this.lastFile;
				inserted.add(new Object[] { id, file.path(), file.stamp().get(), file.contentHash(), reader });
				for (ReadFile.EncodedArticle article : file.articles().orElse(List.of())) {
					articles.add(new Object[] { ++this.lastArticle, id, article.part(), article.body() });
				}
				file.rejects().forEach((reject) -> rejects.add(row(id, reject)));
			}
		}
		this.batches.batchUpdate("DELETE FROM SOURCE_FILE WHERE ID = ?", deleted);
		this.batches.batchUpdate("UPDATE SOURCE_FILE SET STAMP = ?, READER = ? WHERE ID = ?", touched);
		this.batches.batchUpdate(
				"INSERT INTO SOURCE_FILE (ID, PATH, STAMP, CONTENT_HASH, READER) VALUES (?, ?, ?, ?, ?)", inserted);
		this.batches.batchUpdate("INSERT INTO ARTICLE (ID, FILE_ID, PART, BODY) VALUES (?, ?, ?, ?)", articles);
		this.batches.batchUpdate("INSERT INTO REJECT (FILE_ID, STEP, REASON, DETAIL) VALUES (?, ?, ?, ?)", rejects);
	}

	private static Object[] row(long file, Reject reject) {
		return new Object[] { file, reject.step(), reject.reason(), shorten(reject.detail()) };
	}

	static String shorten(String detail) {
		return (detail.length() > LONGEST_DETAIL) ? detail.substring(0, LONGEST_DETAIL - 1) + "…" : detail;
	}

	private void number() {
		if (this.lastFile < 0) {
			this.lastFile = this.jdbc.sql("SELECT COALESCE(MAX(ID), 0) FROM SOURCE_FILE").query(Long.class).single();
			this.lastArticle = this.jdbc.sql("SELECT COALESCE(MAX(ID), 0) FROM ARTICLE").query(Long.class).single();
		}
	}

	private Map<String, SourceFile> knownAmong(List<? extends ReadFile> files) {
		Map<String, SourceFile> known = new HashMap<>();
		List<String> paths = files.stream().map(ReadFile::path).toList();
		this.jdbc.sql("SELECT PATH, ID, STAMP, CONTENT_HASH, READER FROM SOURCE_FILE WHERE PATH = ANY(?)")
			.param(paths.toArray(new String[0]))
			.query((row) -> {
				known.put(row.getString(1),
						new SourceFile(row.getLong(2), row.getString(3), row.getString(4), row.getString(5)));
			});
		return known;
	}

	/** Forgets which version read the files, so that all are read again. */
	public void forgetVersions() {
		this.jdbc.sql("UPDATE SOURCE_FILE SET READER = ''").update();
	}

	/** Every reject of every step, by file. */
	public List<Reject> rejects() {
		return this.jdbc.sql("""
				SELECT F.PATH, R.STEP, R.REASON, R.DETAIL FROM REJECT R JOIN SOURCE_FILE F ON F.ID = R.FILE_ID
				ORDER BY F.PATH, R.STEP, R.REASON, R.DETAIL""")
			.query((row, number) -> new Reject(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
			.list();
	}

	public long count() {
		return this.jdbc.sql("SELECT COUNT(*) FROM SOURCE_FILE").query(Long.class).single();
	}

	/** How many files left neither an article nor a reject; anything but 0 is a loss. */
	public long countLost() {
		return this.jdbc.sql("""
				SELECT COUNT(*) FROM SOURCE_FILE F
				WHERE NOT EXISTS (SELECT 1 FROM ARTICLE A WHERE A.FILE_ID = F.ID)
				AND NOT EXISTS (SELECT 1 FROM REJECT R WHERE R.FILE_ID = F.ID)""").query(Long.class).single();
	}

	public long countRejects() {
		return this.jdbc.sql("SELECT COUNT(*) FROM REJECT").query(Long.class).single();
	}

}
