package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Says why records were joined, and which were nearly.
 */
final class Explanations {

	/** More doubts of one kind nobody decides on; the likeliest come first. */
	private static final int MOST_DOUBTS = 500;

	private final Casework casework;

	private final IntFunction<String> participantId;

	private final IntFunction<String> meetingId;

	private final IntFunction<String> claimId;

	Explanations(Casework casework, IntFunction<String> participantId, IntFunction<String> meetingId,
			IntFunction<String> claimId) {
		this.casework = casework;
		this.participantId = participantId;
		this.meetingId = meetingId;
		this.claimId = claimId;
	}

	List<Dossier.Merge> merges() {
		List<Dossier.Merge> merges = new ArrayList<>();
		for (Personas.Recognition recognition : this.casework.recognised()) {
			String id = this.participantId.apply(recognition.persona());
			if (!id.isEmpty()) {
				merges.add(new Dossier.Merge("participant", id, recognition.phrase(),
						this.casework.participants().persona(recognition.persona()).label(),
						recognition.score().toString(), recognition.score().sum()));
			}
		}
		merges(merges, "participant", this.casework.participants().clustering(), this.participantId,
				this.casework::placeOfPersona);
		merges(merges, "meeting", this.casework.meetings(), this.meetingId, this.casework::placeOfMeeting);
		merges(merges, "claim", this.casework.claims(), this.claimId, this.casework::placeOfClaim);
		return merges.stream()
			.sorted(Comparator.comparing(Dossier.Merge::record)
				.thenComparing(Dossier.Merge::left)
				.thenComparing(Dossier.Merge::right)
				.thenComparing(Dossier.Merge::features))
			.toList();
	}

	private static void merges(List<Dossier.Merge> merges, String record, Clustering clustering, IntFunction<String> id,
			IntFunction<String> place) {
		for (Link link : clustering.links()) {
			if (!id.apply(link.left()).isEmpty()) {
				merges.add(new Dossier.Merge(record, id.apply(link.left()), place.apply(link.left()),
						place.apply(link.right()), link.score().toString(), link.score().sum()));
			}
		}
	}

	List<Dossier.Doubt> doubts() {
		List<Dossier.Doubt> doubts = new ArrayList<>();
		doubts("participant", this.casework.participants().clustering(), this.participantId,
				this.casework::placeOfPersona, doubts);
		doubts("meeting", this.casework.meetings(), this.meetingId, this.casework::placeOfMeeting, doubts);
		doubts("claim", this.casework.claims(), this.claimId, this.casework::placeOfClaim, doubts);
		return doubts;
	}

	private static void doubts(String record, Clustering clustering, IntFunction<String> id, IntFunction<String> place,
			List<Dossier.Doubt> doubts) {
		clustering.doubts()
			.stream()
			.filter((doubt) -> !id.apply(doubt.left()).isEmpty() && !id.apply(doubt.right()).isEmpty())
			.map((doubt) -> new Dossier.Doubt(record, id.apply(doubt.left()), id.apply(doubt.right()),
					place.apply(doubt.left()), place.apply(doubt.right()), doubt.score().pro(), doubt.score().contra(),
					doubt.score().sum()))
			.sorted(Comparator.comparingDouble((Dossier.Doubt doubt) -> -doubt.score())
				.thenComparing(Dossier.Doubt::leftName)
				.thenComparing(Dossier.Doubt::rightName))
			.limit(MOST_DOUBTS)
			.forEach(doubts::add);
	}

}
