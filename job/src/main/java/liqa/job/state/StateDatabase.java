package liqa.job.state;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import liqa.job.files.Shortage;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.util.FileSystemUtils;

/**
 * The open database of a state folder.
 * <p>
 * The options of its address were chosen by killing the process: {@code WRITE_DELAY=0}
 * writes each commit before it returns; {@code AUTO_COMPACT_FILL_RATE=0} keeps background
 * compaction from moving what recovery needs, so files are compacted on closing instead;
 * {@code DB_CLOSE_ON_EXIT=FALSE} leaves closing to us, else H2's own shutdown hook closes
 * the database under the running job.
 */
public final class StateDatabase implements AutoCloseable {

	/** Raised with every change of {@code schema.sql}. */
	static final int SCHEMA_VERSION = 3;

	private static final String OPTIONS = ";WRITE_DELAY=0;AUTO_COMPACT_FILL_RATE=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

	private static final int ALREADY_OPEN = 90020;

	/** The share of a file that is in use times that of its chunks, each in percent. */
	private static final int HALF_FULL = 50 * 100;

	private final JdbcConnectionPool pool;

	private final JdbcClient jdbc;

	private StateDatabase(JdbcConnectionPool pool) {
		this.pool = pool;
		this.jdbc = JdbcClient.create(pool);
	}

	/**
	 * Opens the database, creating or completing its tables.
	 * @throws LockedException if another process has it open
	 * @throws StateException if it is damaged, or written by a later version of Liqa
	 */
	public static StateDatabase open(StateFolder folder) {
		String path = folder.database().toAbsolutePath().toString();
		if (path.contains(";")) {
			throw new StateException("The path of the state folder must not contain ';': " + path);
		}
		StateDatabase database = new StateDatabase(
				JdbcConnectionPool.create("jdbc:h2:file:" + path + OPTIONS, "sa", ""));
		try {
			database.prepare();
			return database;
		}
		catch (RuntimeException ex) {
			database.pool.dispose();
			throw explain(folder, ex);
		}
	}

	private static RuntimeException explain(StateFolder folder, RuntimeException ex) {
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(ex);
		for (Throwable t = ex; t != null; t = t.getCause()) {
			if (t instanceof SQLException sql && sql.getErrorCode() == ALREADY_OPEN) {
				return new LockedException("Another process has the database in " + folder.root() + " open.");
			}
		}
		if (ex instanceof StateException known) {
			return known;
		}
		String help = Shortage.caused(ex) ? ""
				: ". If it is damaged, 'liqa restore' brings back the copy from before the last run.";
		return new StateException(
				"The database " + folder.databaseFile() + " can't be opened: " + cause.getMessage() + help, ex);
	}

	private void prepare() {
		if (!hasTable("LIQA_SCHEMA")) {
			create();
			return;
		}
		int version = this.jdbc.sql("SELECT MAX(VERSION) FROM LIQA_SCHEMA").query(Integer.class).single();
		if (version > SCHEMA_VERSION) {
			throw new StateException("The state was written by a later version of Liqa (its tables are version "
					+ version + ", this program knows " + SCHEMA_VERSION + ").");
		}
		if (version < SCHEMA_VERSION) {
			createTables();
		}
	}

	private void create() {
		// A process killed between two statements leaves some tables; the next start goes
		// on.
		ResourceDatabasePopulator batch = new ResourceDatabasePopulator(true, false, StandardCharsets.UTF_8.name(),
				new ClassPathResource("org/springframework/batch/core/schema-h2.sql"));
		batch.execute(this.pool);
		createTables();
	}

	private void createTables() {
		new ResourceDatabasePopulator(new ClassPathResource("schema.sql", StateDatabase.class)).execute(this.pool);
	}

	private boolean hasTable(String name) {
		return this.jdbc.sql("SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = ?")
			.param(name)
			.query(Long.class)
			.single() > 0;
	}

	public DataSource dataSource() {
		return this.pool;
	}

	public JdbcClient jdbc() {
		return this.jdbc;
	}

	/** Forces to the disk what the operating system may still hold in memory. */
	public void sync() {
		this.jdbc.sql("CHECKPOINT SYNC").update();
	}

	/**
	 * Copies the open database into a zip file while nobody changes it. Nothing is
	 * compressed, as H2's {@code BACKUP TO} would, which for a large state takes longer
	 * than a night's work.
	 */
	public void backup(Path zip) {
		try (Connection connection = this.pool.getConnection()) {
			Files.createDirectories(zip.toAbsolutePath().getParent());
			Path part = zip.resolveSibling(zip.getFileName() + ".part");
			sync();
			try (ZipOutputStream out = new ZipOutputStream(
					new BufferedOutputStream(Files.newOutputStream(part), 1 << 20))) {
				out.setLevel(Deflater.NO_COMPRESSION);
				store(connection).getFileStore().backup(out);
			}
			Files.move(part, zip, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException | SQLException ex) {
			throw new StateException("The backup " + zip + " can't be written: " + ex, ex);
		}
	}

	private static MVStore store(Connection connection) throws SQLException {
		return ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase()
			.getStore()
			.getMvStore();
	}

	/** The version of H2. */
	public String version() {
		return this.jdbc.sql("SELECT H2VERSION()").query(String.class).single();
	}

	/**
	 * Puts a copy in the place of the database, which is kept beside it.
	 * @return the number of the last execution that the copy knows
	 * @throws StateException if the copy cannot be used; the database is as it was then
	 */
	public static long restore(StateFolder folder, Path zip) {
		StateFolder trial = new StateFolder(folder.temp().resolve("restore"));
		try {
			FileSystemUtils.deleteRecursively(trial.root());
			Files.createDirectories(trial.root());
			unpack(zip, trial.databaseFile());
			long last;
			try (StateDatabase copy = open(trial)) {
				last = copy.jdbc.sql("SELECT COALESCE(MAX(JOB_EXECUTION_ID), 0) FROM BATCH_JOB_EXECUTION")
					.query(Long.class)
					.single();
			}
			if (Files.exists(folder.databaseFile())) {
				Files.move(folder.databaseFile(), folder.replaced(), StandardCopyOption.REPLACE_EXISTING);
			}
			Files.move(trial.databaseFile(), folder.databaseFile(), StandardCopyOption.ATOMIC_MOVE);
			return last;
		}
		catch (IOException ex) {
			throw new StateException("The copy " + zip + " can't be restored: " + ex, ex);
		}
	}

	private static void unpack(Path zip, Path database) throws IOException {
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				if (entry.getName().endsWith(".mv.db")) {
					Files.copy(in, database);
					return;
				}
			}
		}
		throw new IOException("it holds no database");
	}

	/**
	 * Closes the database. The space of replaced rows is used again; only when it has
	 * become more than what is in use, the file is written anew without it, so that a
	 * night does not pay for all that is known.
	 */
	public void closeAndCompact() {
		shutdown(isMostlyFree() ? "SHUTDOWN COMPACT" : "SHUTDOWN");
	}

	private boolean isMostlyFree() {
		try (Connection connection = this.pool.getConnection()) {
			FileStore<?> file = store(connection).getFileStore();
			return file.getFillRate() * file.getChunksFillRate() < HALF_FULL;
		}
		catch (SQLException ex) {
			// Closed already, which closing it again will find out.
			return false;
		}
	}

	@Override
	public void close() {
		shutdown("SHUTDOWN");
	}

	private void shutdown(String statement) {
		try {
			this.jdbc.sql(statement).update();
		}
		catch (RuntimeException ex) {
			Throwable cause = NestedExceptionUtils.getMostSpecificCause(ex);
			boolean closed = cause instanceof SQLException sql
					&& Arrays.asList(90098, 90121).contains(sql.getErrorCode());
			if (!closed) {
				throw ex;
			}
		}
		finally {
			this.pool.dispose();
		}
	}

}
