package liqa.job.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import liqa.transform.resolve.Dossier;

/**
 * A dossier by file, as the scorer asks for it.
 */
final class DossierIndex {

	private final Map<String, Dossier.Participant> participants = new HashMap<>();

	private final Map<String, List<Dossier.ArticleRecord>> articles = new HashMap<>();

	private final Map<String, Map<String, Set<String>>> surfaces = new HashMap<>();

	private final Map<String, List<Dossier.ParticipantMention>> mentions = new HashMap<>();

	private final Map<String, Map<String, List<Dossier.MeetingEvidence>>> meetings = new HashMap<>();

	private final Map<String, Map<String, List<Dossier.ClaimEvidence>>> claims = new HashMap<>();

	DossierIndex(Dossier dossier) {
		for (Dossier.ArticleRecord article : dossier.articles()) {
			this.articles.computeIfAbsent(article.sourceFile(), (key) -> new ArrayList<>()).add(article);
		}
		for (Dossier.Participant participant : dossier.participants()) {
			this.participants.put(participant.id(), participant);
			for (Dossier.ParticipantMention mention : participant.mentions()) {
				this.surfaces.computeIfAbsent(mention.sourceFile(), (key) -> new HashMap<>())
					.computeIfAbsent(participant.id(), (key) -> new HashSet<>())
					.add(NameLikeness.fold(mention.text()));
				this.mentions.computeIfAbsent(mention.sourceFile(), (key) -> new ArrayList<>()).add(mention);
			}
		}
		for (Dossier.Meeting meeting : dossier.meetings()) {
			for (Dossier.MeetingEvidence evidence : meeting.evidence()) {
				this.meetings.computeIfAbsent(evidence.sourceFile(), (key) -> new LinkedHashMap<>())
					.computeIfAbsent(meeting.id(), (key) -> new ArrayList<>())
					.add(evidence);
			}
		}
		for (Dossier.Claim claim : dossier.claims()) {
			for (Dossier.ClaimEvidence evidence : claim.evidence()) {
				this.claims.computeIfAbsent(evidence.sourceFile(), (key) -> new LinkedHashMap<>())
					.computeIfAbsent(claim.id(), (key) -> new ArrayList<>())
					.add(evidence);
			}
		}
	}

	List<Dossier.ArticleRecord> articles(String file) {
		return this.articles.getOrDefault(file, List.of());
	}

	List<Dossier.ParticipantMention> mentions(String file) {
		return this.mentions.getOrDefault(file, List.of());
	}

	/** The passages of a file by the meeting they report. */
	Map<String, List<Dossier.MeetingEvidence>> meetings(String file) {
		return this.meetings.getOrDefault(file, Map.of());
	}

	/** The passages of a file by the claim they carry. */
	Map<String, List<Dossier.ClaimEvidence>> claims(String file) {
		return this.claims.getOrDefault(file, Map.of());
	}

	/** The folded forms a participant has in a file. */
	Set<String> surfaces(String file, String participantId) {
		return this.surfaces.getOrDefault(file, Map.of()).getOrDefault(participantId, Set.of());
	}

	/** The name of a participant, or its id when it is none. */
	String name(String participantId) {
		Dossier.Participant participant = this.participants.get(participantId);
		return (participant != null) ? participant.name() : participantId;
	}

}
