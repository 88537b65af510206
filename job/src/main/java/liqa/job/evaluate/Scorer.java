package liqa.job.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import liqa.transform.resolve.Dossier;

/**
 * Compares a dossier with gold annotations, file by file, then across files.
 */
final class Scorer {

	static final String DYADS = "dyads (who met whom)";

	static final String MEETINGS = "meetings";

	static final String VISITS = "visits";

	static final String CLAIMS = "claims (content+speaker)";

	static final String CONTENT = "claims (content alone)";

	static final String ENTITIES = "entities";

	static final String SAME_MEETING = "same meeting across files";

	static final String SAME_PERSON = "same person across files";

	private static final List<String> HITS = List.of(DYADS, MEETINGS, VISITS, CLAIMS, CONTENT, ENTITIES, SAME_MEETING);

	private final Scores scores = new Scores();

	private final DossierIndex index;

	private final CrossFile crossFile = new CrossFile();

	Scorer(Dossier dossier) {
		this.index = new DossierIndex(dossier);
		HITS.forEach((figure) -> this.scores.add(figure, 0, 0, 0));
	}

	/**
	 * Compares one file.
	 * @param gold what careful readers found in it
	 * @param text the decoded text of the file
	 */
	void add(Gold gold, String text) {
		this.scores.file(gold.file());
		FileView view = new FileView(this.index, gold, text);
		new ArticleScore(this.scores, view).add();
		Provenance.add(this.scores, view);
		new MeetingScore(this.scores, view, this.crossFile).add();
		new ClaimScore(this.scores, view).add();
		new EntityScore(this.scores, view, this.crossFile).add();
	}

	Scores finish() {
		this.crossFile.addTo(this.scores);
		return this.scores;
	}

	/** What can only be compared when all files have been. */
	static final class CrossFile {

		private final Map<String, Set<String>> files = new TreeMap<>();

		private final Map<String, Set<String>> ids = new TreeMap<>();

		private final List<Told> told = new java.util.ArrayList<>();

		void person(String name, String file, String participantId) {
			this.files.computeIfAbsent(name, (key) -> new HashSet<>()).add(file);
			this.ids.computeIfAbsent(name, (key) -> new HashSet<>()).add(participantId);
		}

		void meeting(String event, String file, String meetingId) {
			this.told.add(new Told(event, file, meetingId));
		}

		void addTo(Scores scores) {
			this.files.forEach((name, in) -> {
				if (in.size() > 1) {
					scores.add(SAME_PERSON, this.ids.getOrDefault(name, Set.of()).size() == 1);
				}
			});
			for (int i = 0; i < this.told.size(); i++) {
				for (int j = i + 1; j < this.told.size(); j++) {
					compare(this.told.get(i), this.told.get(j), scores);
				}
			}
		}

		private static void compare(Told a, Told b, Scores scores) {
			if (a.file.equals(b.file)) {
				return;
			}
			boolean same = a.event.equals(b.event);
			boolean merged = a.meetingId.equals(b.meetingId);
			scores.add(SAME_MEETING, same && merged ? 1 : 0, !same && merged ? 1 : 0, same && !merged ? 1 : 0);
		}

		private record Told(String event, String file, String meetingId) {
		}

	}

}
