package liqa.report.page;

import java.util.List;
import java.util.Map;

/**
 * What the script of the page reads, field by field.
 *
 * @param words the words of the page
 * @param facts what is said about the run
 * @param meetings latest first
 * @param participants most active first
 * @param claims latest first
 * @param nodes of the network
 * @param edges of the network
 */
record PageData(Map<String, String> words, List<Fact> facts, List<Meeting> meetings, List<Participant> participants,
		List<Claim> claims, List<Node> nodes, List<Edge> edges) {

	record Fact(String label, String value) {
	}

	record Meeting(String id, String date, String from, String to, String dateText, String status, String statusLabel,
			String kindLabel, String people, List<String> participantIds, String place, String topics, String outlets,
			String contradictedBy, List<Passage> evidence) {
	}

	record Participant(String id, String name, String type, String roles, String variants, int meetings, int claims) {
	}

	record Claim(String id, String speakerId, String speaker, String act, String form, String text, String relay,
			String outlets, String firstReported, String contradictedBy, List<Passage> evidence) {
	}

	record Passage(String text, String file, int start, int end, String outlet, String published) {
	}

	record Node(String id, String name, String type, int meetings) {
	}

	record Edge(String source, String target, int weight) {
	}

}
