package liqa.job.state;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import liqa.job.files.AtomicFile;
import liqa.transform.resolve.Dossier;
import liqa.transform.resolve.Published;
import liqa.transform.resolve.Resolution;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What resolve found, from its step to export and on to the next run. A dossier is a file
 * beside the database, which has its name: a file that no row names is nobody's.
 */
public final class Dossiers {

	private static final int BUFFER = 1 << 16;

	private final JdbcClient jdbc;

	private final Codec codec;

	private final Path temp;

	private final Path folder;

	private volatile @Nullable Kept kept;

	public Dossiers(StateDatabase database, Codec codec, StateFolder folder) {
		this.jdbc = database.jdbc();
		this.codec = codec;
		this.temp = folder.temp();
		this.folder = folder.dossiers();
	}

	/**
	 * A resolution on its way into the database.
	 *
	 * @param dossier the dossier, encoded, in a file that stays
	 * @param published what the next run has to know, encoded, in a temporary file
	 * @param articles how many articles the dossier has
	 */
	public record Draft(Path dossier, Path published, int articles) {
	}

	/** The dossier of a run, for the next step of the same process. */
	private record Kept(Run run, Dossier dossier) {
	}

	/**
	 * Encodes what a run resolved, which takes a while for much, and keeps the dossier at
	 * hand.
	 */
	public Draft draft(Run run, Resolution resolution) {
		this.kept = new Kept(run, resolution.dossier());
		try {
			Files.createDirectories(this.temp);
			Files.createDirectories(this.folder);
			Path dossier = Files.createTempFile(this.folder, run.label() + "-", ".smile");
			Path published = Files.createTempFile(this.temp, "published", ".smile");
			List<CompletableFuture<Void>> writing = List.of(
					CompletableFuture.runAsync(() -> write(resolution.dossier(), dossier)),
					CompletableFuture.runAsync(() -> write(resolution.published(), published)));
			writing.forEach(CompletableFuture::join);
			return new Draft(dossier, published, resolution.dossier().articles().size());
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(Object value, Path file) {
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
				this.codec.stream(value, out);
			}
			AtomicFile.sync(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Keeps what a run resolved, instead of what it resolved at an earlier attempt. */
	public void store(Run run, Draft draft) {
		try (InputStream published = Files.newInputStream(draft.published())) {
			this.jdbc.sql("MERGE INTO DOSSIER (RUN, DOSSIER, FILE, PUBLISHED) VALUES (?, NULL, ?, ?)")
				.params(run.label(), draft.dossier().getFileName().toString(), published)
				.update();
			Files.delete(draft.published());
			deleteWhatNoRowNames();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Files of runs before the last, and of attempts that came to nothing. They go only
	 * now, a run later than their rows, lest a row that comes back misses its file.
	 */
	private void deleteWhatNoRowNames() throws IOException {
		Set<String> named = Set.copyOf(
				this.jdbc.sql("SELECT DISTINCT FILE FROM DOSSIER WHERE FILE IS NOT NULL").query(String.class).list());
		try (Stream<Path> files = Files.list(this.folder)) {
			for (Path file : files.filter((file) -> !named.contains(file.getFileName().toString())).toList()) {
				Files.delete(file);
			}
		}
	}

	/**
	 * Hands over the dossier a run resolved. What was kept of it is forgotten, so that it
	 * is gone from memory when the caller is done with it.
	 */
	public Dossier dossier(Run run) {
		Kept last = this.kept;
		this.kept = null;
		return (last != null && last.run().equals(run)) ? last.dossier() : read(run);
	}

	private Dossier read(Run run) {
		Optional<String> file = this.jdbc.sql("SELECT FILE FROM DOSSIER WHERE RUN = ? AND FILE IS NOT NULL")
			.param(run.label())
			.query(String.class)
			.optional();
		return file.isPresent() ? read(run, this.folder.resolve(file.get())) : read("DOSSIER", run, Dossier.class);
	}

	private Dossier read(Run run, Path file) {
		try {
			return this.codec.decode(Files.newInputStream(file), Dossier.class);
		}
		catch (NoSuchFileException ex) {
			throw new StateException("The dossier of " + run + " is not in " + file
					+ " any more; 'liqa rerun --from resolve' makes it anew", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the next run has to know of a run. */
	public Published published(Run run) {
		return read("PUBLISHED", run, Published.class);
	}

	private <T> T read(String column, Run run, Class<T> type) {
		return this.jdbc.sql("SELECT " + column + " FROM DOSSIER WHERE RUN = ?")
			.param(run.label())
			.query((row, number) -> this.codec.decode(row.getBinaryStream(1), type))
			.single();
	}

	/** Takes over the dossier of another run. */
	public void copy(Run from, Run to) {
		this.jdbc.sql("""
				MERGE INTO DOSSIER (RUN, DOSSIER, FILE, PUBLISHED)
				SELECT ?, DOSSIER, FILE, PUBLISHED FROM DOSSIER WHERE RUN = ?""")
			.params(to.label(), from.label())
			.update();
	}

	/** Forgets every dossier but that of one run. */
	public void keepOnly(Run run) {
		this.jdbc.sql("DELETE FROM DOSSIER WHERE RUN <> ?").param(run.label()).update();
	}

}
