package liqa.job.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import liqa.ingest.Span;

/**
 * One file as the gold has it and as the dossier has it, and who is who in both.
 */
final class FileView {

	private final DossierIndex index;

	private final Gold gold;

	private final int[] text;

	private final Map<String, Optional<String>> entityOf = new HashMap<>();

	FileView(DossierIndex index, Gold gold, String text) {
		this.index = index;
		this.gold = gold;
		this.text = text.codePoints().toArray();
	}

	DossierIndex index() {
		return this.index;
	}

	Gold gold() {
		return this.gold;
	}

	String file() {
		return this.gold.file();
	}

	/** The gold entity a participant stands for in this file. */
	Optional<String> entity(String participantId) {
		return this.entityOf.computeIfAbsent(participantId, this::match);
	}

	/** The gold entity's id, or the participant's name behind a question mark. */
	String entityOrName(String participantId) {
		return entity(participantId).orElseGet(() -> "?" + this.index.name(participantId));
	}

	String goldName(String entityId) {
		return this.gold.entities()
			.stream()
			.filter((entity) -> entity.id().equals(entityId))
			.map(Gold.Entity::name)
			.findFirst()
			.orElse(entityId);
	}

	private Optional<String> match(String participantId) {
		Set<String> names = new HashSet<>(this.index.surfaces(file(), participantId));
		names.add(NameLikeness.fold(this.index.name(participantId)));
		String best = "";
		long most = 0;
		for (Gold.Entity entity : this.gold.entities()) {
			long shared = new HashSet<>(entity.forms()).stream().filter(names::contains).count();
			if (shared > most) {
				most = shared;
				best = entity.id();
			}
		}
		if (most > 0) {
			return Optional.of(best);
		}
		for (Gold.Entity entity : this.gold.entities()) {
			for (String form : entity.forms()) {
				if (names.stream().anyMatch((name) -> NameLikeness.same(name, form))) {
					return Optional.of(entity.id());
				}
			}
		}
		return Optional.empty();
	}

	/** Every place where a quotation of the gold stands in the text. */
	List<Span> places(String quotation) {
		int[] quote = quotation.codePoints().toArray();
		List<Span> found = new ArrayList<>();
		for (int at = 0; quote.length > 0 && at + quote.length <= this.text.length; at++) {
			if (java.util.Arrays.equals(this.text, at, at + quote.length, quote, 0, quote.length)) {
				found.add(new Span(at, at + quote.length));
			}
		}
		return found;
	}

	/** What stands at a place, or empty when there is no such place. */
	Optional<String> cut(Span span) {
		return (span.end() <= this.text.length && span.length() > 0)
				? Optional.of(new String(this.text, span.start(), span.length())) : Optional.empty();
	}

	/** Intersection over union. */
	static double likeness(Span a, Span b) {
		int both = a.overlap(b);
		return (both == 0) ? 0 : (double) both / (Math.max(a.end(), b.end()) - Math.min(a.start(), b.start()));
	}

}
