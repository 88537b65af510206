package liqa.transform.resolve;

import java.util.List;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.Findings;

/**
 * Puts together what all articles say: one participant for all its spellings, one meeting
 * for all its reports, one claim for all its relays. What it finds depends neither on the
 * order of the findings nor on how they were spread over runs; only ids once published
 * stay as they are. Thread-safe.
 */
public final class Resolver {

	private final KnownPeople people;

	private final KnownBodies bodies;

	private final Personas personas;

	private final ParticipantMatcher matcher;

	private final Romanisation romanisation;

	/**
	 * @throws liqa.ingest.lexicon.LexiconException if a lexicon file has a mistake
	 */
	public Resolver(LexiconFolder lexicon) {
		GivenNames givenNames = new GivenNames(lexicon);
		Nations nations = new Nations(lexicon);
		Transcriptions transcriptions = new Transcriptions(givenNames, nations);
		this.people = new KnownPeople(lexicon, transcriptions);
		this.bodies = new KnownBodies(lexicon, nations);
		this.personas = new Personas(lexicon, givenNames, this.people, this.bodies, new Offices(lexicon, nations),
				nations, new HomePress(lexicon));
		this.matcher = new ParticipantMatcher(new NameMatch(new CommonOffices(lexicon), givenNames, transcriptions),
				givenNames, transcriptions);
		this.romanisation = new Romanisation(lexicon, this.people);
	}

	/**
	 * Resolves all findings there are, those of earlier runs included.
	 * @param findings what the articles say, in any order
	 * @param published what the run before handed on
	 * @param decisions the analysts' word
	 * @param run business date and revision of this run, such as {@code 2020-11-22} or
	 * {@code 2020-11-22.2}
	 */
	public Resolution resolve(List<Findings> findings, Published published, Decisions decisions, String run) {
		Archive archive = new Archive(findings);
		Casework casework = new Casework(archive, this.personas, this.matcher, published, decisions);
		ParticipantRecords records = new ParticipantRecords(archive, casework.copies(), this.people, this.bodies,
				this.romanisation);
		return new Assembly(casework, records, published, run).assemble();
	}

}
