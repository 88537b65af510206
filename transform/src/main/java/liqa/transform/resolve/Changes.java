package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells one dossier from the one published before, and notes what the next run has to
 * know. Counts that grow with every article are no change worth telling; a new
 * independent source of a meeting or a claim is.
 */
final class Changes {

	private final String run;

	private final List<Dossier.Change> changes = new ArrayList<>();

	private final List<Published.Row> rows = new ArrayList<>();

	Changes(String run) {
		this.run = run;
	}

	/** Compares the records of a kind with what was published. */
	void compare(Naming naming, List<Naming.Name> names, List<List<String>> keys, List<Map<String, String>> fields) {
		String record = naming.record();
		for (int r = 0; r < names.size(); r++) {
			String id = names.get(r).id();
			Published.Row before = naming.before().get(id);
			if (before == null || !before.current()) {
				add(record, id, "added", "", "", "");
			}
			else {
				revised(record, id, before.fields(), fields.get(r));
			}
			for (String former : names.get(r).formerIds()) {
				Published.Row merged = naming.before().get(former);
				if (merged != null && merged.current()) {
					add(record, former, "merged", "", former, id);
				}
			}
			this.rows.add(new Published.Row(record, id, "", true, naming.firstSeen(id, this.run), keys.get(r),
					fields.get(r)));
		}
		for (Published.Row row : naming.retired(names)) {
			Published.Row before = naming.before().get(row.id());
			if (before != null && before.current() && row.successor().isEmpty()) {
				add(record, row.id(), "withdrawn", "", "", "");
			}
			this.rows.add(row);
		}
	}

	private void revised(String record, String id, Map<String, String> before, Map<String, String> now) {
		now.forEach((field, value) -> {
			String old = before.getOrDefault(field, "");
			if (!old.equals(value)) {
				add(record, id, "revised", field, old, value);
			}
		});
	}

	private void add(String record, String id, String change, String field, String before, String after) {
		this.changes.add(new Dossier.Change(this.run, record, id, change, field, before, after));
	}

	/** Every change, by record, id and field. */
	List<Dossier.Change> changes() {
		return this.changes.stream()
			.sorted(Comparator.comparing(Dossier.Change::record)
				.thenComparing(Dossier.Change::recordId)
				.thenComparing(Dossier.Change::change)
				.thenComparing(Dossier.Change::field))
			.toList();
	}

	Published published() {
		return new Published(this.rows.stream()
			.sorted(Comparator.comparing(Published.Row::record).thenComparing(Published.Row::id))
			.toList());
	}

	static Map<String, String> fields(Dossier.ArticleRecord article) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("title", article.title());
		fields.put("outlet", article.outlet());
		fields.put("published", article.published().date().toString());
		fields.put("duplicate_of", article.duplicateOf().orElse(""));
		fields.put("content_hash", article.contentHash());
		return fields;
	}

	static Map<String, String> fields(Dossier.Participant participant) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("name", participant.name());
		fields.put("name_latin", participant.nameLatin());
		fields.put("type", code(participant.type()));
		fields.put("country", participant.country());
		return fields;
	}

	static Map<String, String> fields(Dossier.Meeting meeting) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("kind", code(meeting.kind()));
		fields.put("status", code(meeting.status()));
		fields.put("date", meeting.date().toString());
		fields.put("place", meeting.place());
		fields.put("participant_ids", meeting.participantIds().stream().sorted().collect(Collectors.joining(" | ")));
		fields.put("independent_sources", String.valueOf(meeting.independentSources()));
		return fields;
	}

	static Map<String, String> fields(Dossier.Claim claim) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("speaker_id", claim.speakerId());
		fields.put("act", code(claim.act()));
		fields.put("text", claim.text());
		fields.put("independent_sources", String.valueOf(claim.independentSources()));
		return fields;
	}

	private static String code(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

}
