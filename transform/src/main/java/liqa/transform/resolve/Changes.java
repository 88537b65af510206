package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells the records of one kind from those published before, and notes what the next run
 * has to know. Counts that grow with every article are no change worth telling; a new
 * independent source of a meeting or a claim is.
 */
final class Changes {

	private final String run;

	private final List<Dossier.Change> changes = new ArrayList<>();

	private final List<Published.Row> rows = new ArrayList<>();

	/** Compares the records of a kind with what was published. */
	Changes(String run, Naming naming, List<Naming.Name> names, List<List<String>> keys, List<Fields> fields) {
		this.run = run;
		String record = naming.record();
		for (int r = 0; r < names.size(); r++) {
			String id = names.get(r).id();
			Published.Row before = naming.before().get(id);
			boolean same = before != null && before.current() && fields.get(r).equals(before.fields());
			if (before == null || !before.current()) {
				add(record, id, "added", "", "", "");
			}
			else if (!same) {
				revised(record, id, before.fields(), fields.get(r));
			}
			for (String former : names.get(r).formerIds()) {
				Published.Row merged = naming.before().get(former);
				if (merged != null && merged.current()) {
					add(record, former, "merged", "", former, id);
				}
			}
			if (before != null && same && keys.get(r).equals(before.keys())) {
				this.rows.add(before);
			}
			else {
				this.rows.add(
						new Published.Row(record, id, "", true, naming.firstSeen(id, run), keys.get(r), fields.get(r)));
			}
		}
		for (Published.Row row : naming.retired(names)) {
			Published.Row before = naming.before().get(row.id());
			if (before != null && before.current() && row.successor().isEmpty()) {
				add(record, row.id(), "withdrawn", "", "", "");
			}
			this.rows.add(row);
		}
		this.rows.sort(Comparator.comparing(Published.Row::id));
		this.changes.sort(Comparator.comparing(Dossier.Change::recordId)
			.thenComparing(Dossier.Change::change)
			.thenComparing(Dossier.Change::field));
	}

	private void revised(String record, String id, Map<String, String> before, Fields now) {
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

	/** Every change, by id and field. */
	List<Dossier.Change> changes() {
		return this.changes;
	}

	/** What the next run has to know, by id. */
	List<Published.Row> rows() {
		return this.rows;
	}

	static Fields fields(Dossier.ArticleRecord article) {
		return Fields.of("title", article.title(), "outlet", article.outlet(), "published",
				article.published().date().toString(), "duplicate_of", article.duplicateOf().orElse(""), "content_hash",
				article.contentHash());
	}

	static Fields fields(Dossier.Participant participant) {
		return Fields.of("name", participant.name(), "name_latin", participant.nameLatin(), "type",
				code(participant.type()), "country", participant.country());
	}

	static Fields fields(Dossier.Meeting meeting) {
		return Fields.of("kind", code(meeting.kind()), "status", code(meeting.status()), "date",
				meeting.date().toString(), "place", meeting.place(), "participant_ids",
				meeting.participantIds().stream().sorted().collect(Collectors.joining(" | ")), "independent_sources",
				String.valueOf(meeting.independentSources()));
	}

	static Fields fields(Dossier.Claim claim) {
		return Fields.of("speaker_id", claim.speakerId(), "act", code(claim.act()), "text", claim.text(),
				"independent_sources", String.valueOf(claim.independentSources()));
	}

	private static String code(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

}
