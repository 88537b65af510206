package liqa.job.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What was published, in order. */
public final class Publications {

	private final JdbcClient jdbc;

	public Publications(StateDatabase database) {
		this.jdbc = database.jdbc();
	}

	/**
	 * One publication.
	 *
	 * @param run the run that made it
	 * @param versions of code, lexicon and decisions it was made with
	 */
	public record Publication(Run run, String versions) {
	}

	/** The newest one. */
	public Optional<Publication> last() {
		return this.jdbc.sql("""
				SELECT BUSINESS_DATE, REVISION, VERSIONS FROM PUBLICATION ORDER BY ID DESC FETCH FIRST ROW ONLY""")
			.query(Publications::map)
			.optional();
	}

	/** All of them, the newest first. */
	public List<Publication> all() {
		return this.jdbc.sql("SELECT BUSINESS_DATE, REVISION, VERSIONS FROM PUBLICATION ORDER BY ID DESC")
			.query(Publications::map)
			.list();
	}

	private static Publication map(ResultSet row, int number) throws SQLException {
		return new Publication(new Run(row.getObject(1, LocalDate.class), row.getLong(2)), row.getString(3));
	}

	/** Notes a publication; a second time for the same run changes nothing. */
	public void add(Publication publication) {
		Run run = publication.run();
		this.jdbc.sql("""
				INSERT INTO PUBLICATION (ID, RUN, BUSINESS_DATE, REVISION, VERSIONS)
				SELECT COALESCE(MAX(ID), 0) + 1, ?, ?, ?, ? FROM PUBLICATION
				HAVING NOT EXISTS (SELECT 1 FROM PUBLICATION WHERE RUN = ?)""")
			.params(run.label(), run.businessDate(), run.revision(), publication.versions(), run.label())
			.update();
	}

}
