package liqa.job.state;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import liqa.transform.resolve.Dossier;
import liqa.transform.resolve.Published;
import liqa.transform.resolve.Resolution;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What resolve found, from its step to export and on to the next run. */
public final class Dossiers {

	private final JdbcClient jdbc;

	private final Codec codec;

	private final Path temp;

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

	/** Encodes a resolution, which takes a while for a large one. */
	public Draft draft(Resolution resolution) {
		try {
			Files.createDirectories(this.temp);
			return new Draft(write(resolution.dossier()), write(resolution.published()),
					resolution.dossier().articles().size());
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

	private Path write(Object value) throws IOException {
		Path file = Files.createTempFile(this.temp, "dossier", ".z");
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			this.codec.stream(value, out);
		}
		return file;
	}

	/** The dossier a run resolved. */
	public Dossier dossier(Run run) {
		return read("DOSSIER", run, Dossier.class);
	}

	/** What the next run has to know of a run. */
	public Published published(Run run) {
		return read("PUBLISHED", run, Published.class);
	}

	private <T> T read(String column, Run run, Class<T> type) {
		return this.jdbc.sql("SELECT " + column + " FROM DOSSIER WHERE RUN = ?")
			.param(run.label())
			.query((row, number) -> this.codec.decode(new BufferedInputStream(row.getBinaryStream(1), 65536), type))
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
