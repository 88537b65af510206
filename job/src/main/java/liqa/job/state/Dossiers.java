package liqa.job.state;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import liqa.transform.resolve.Dossier;
import liqa.transform.resolve.Published;
import liqa.transform.resolve.Resolution;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What resolve found, from its step to export and on to the next run. */
public final class Dossiers {

	private static final int BUFFER = 1 << 16;

	private final JdbcClient jdbc;

	private final Codec codec;

	private final Path temp;

	private volatile @Nullable Kept kept;

	public Dossiers(StateDatabase database, Codec codec, StateFolder folder) {
		this.jdbc = database.jdbc();
		this.codec = codec;
		this.temp = folder.temp();
	}

	/**
	 * A resolution on its way into the database.
	 *
	 * @param dossier the dossier, encoded, in a temporary file
	 * @param published what the next run has to know, likewise
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
			List<Path> files = Stream.of(resolution.dossier(), resolution.published())
				.parallel()
				.map(this::write)
				.toList();
			return new Draft(files.get(0), files.get(1), resolution.dossier().articles().size());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Keeps what a run resolved, instead of what it resolved at an earlier attempt. */
	public void store(Run run, Draft draft) {
		try (InputStream dossier = Files.newInputStream(draft.dossier());
				InputStream published = Files.newInputStream(draft.published())) {
			this.jdbc.sql("MERGE INTO DOSSIER (RUN, DOSSIER, PUBLISHED) VALUES (?, ?, ?)")
				.params(run.label(), dossier, published)
				.update();
			Files.delete(draft.dossier());
			Files.delete(draft.published());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path write(Object value) {
		try {
			Path file = Files.createTempFile(this.temp, "dossier", ".smile");
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
				this.codec.stream(value, out);
			}
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Hands over the dossier a run resolved. What was kept of it is forgotten, so that it
	 * is gone from memory when the caller is done with it.
	 */
	public Dossier dossier(Run run) {
		Kept last = this.kept;
		this.kept = null;
		return (last != null && last.run().equals(run)) ? last.dossier() : read("DOSSIER", run, Dossier.class);
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
		this.jdbc
			.sql("MERGE INTO DOSSIER (RUN, DOSSIER, PUBLISHED) SELECT ?, DOSSIER, PUBLISHED FROM DOSSIER WHERE RUN = ?")
			.params(to.label(), from.label())
			.update();
	}

	/** Forgets every dossier but that of one run. */
	public void keepOnly(Run run) {
		this.jdbc.sql("DELETE FROM DOSSIER WHERE RUN <> ?").param(run.label()).update();
	}

}
