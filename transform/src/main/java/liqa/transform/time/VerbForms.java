package liqa.transform.time;

import java.util.HashSet;
import java.util.Set;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.text.Folding;

/**
 * The tenses of the verbs of the lexicon in the third person, and names that only look
 * like a verb in the future (ستولتنبرغ, سيف). Thread-safe.
 */
final class VerbForms {

	/** A shorter perfect is spelled like a noun: بحث, طلب. */
	private static final int SHORTEST_PERFECT = 4;

	private static final String FUTURE = "س";

	private final Set<String> perfects = new HashSet<>();

	private final Set<String> imperfects = new HashSet<>();

	private final Set<String> names = new HashSet<>();

	VerbForms(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("verbs.csv")) {
			if (!entry.get("noun").equals("yes")) {
				add(entry.require("verb"), entry.get("imperfect"));
			}
		}
		lexicon.entries("reporting-verbs.csv").forEach((entry) -> add(entry.require("lemma"), entry.get("present")));
		lexicon.entries("meeting-verbs.csv").forEach((entry) -> add(entry.require("verb"), entry.get("imperfect")));
		for (Entry entry : lexicon.entries("people.csv")) {
			addName(entry.require("name"));
			entry.list("variants").forEach(this::addName);
		}
		lexicon.entries("given-names.csv").forEach((entry) -> addName(entry.require("name")));
		lexicon.entries("family-names.csv").forEach((entry) -> addName(entry.require("name")));
	}

	private void add(String perfect, String imperfect) {
		String past = Folding.fold(perfect);
		String stem = perfect.endsWith("ى") ? past.substring(0, past.length() - 1) : past;
		if (past.length() >= SHORTEST_PERFECT) {
			this.perfects.addAll(Set.of(past, past + "ا", stem + "وا"));
		}
		if (past.length() > 2) {
			this.perfects.add(stem + "ت");
		}
		String present = Folding.fold(imperfect);
		if (present.length() > 2) {
			this.imperfects.add(present);
			this.imperfects.add("ت" + present.substring(1));
			this.imperfects.add(present + "ون");
			this.imperfects.add(present + "ان");
		}
	}

	private void addName(String name) {
		for (String word : Folding.fold(name).split(" ")) {
			if (word.startsWith(FUTURE)) {
				this.names.add(word);
			}
		}
	}

	/** Whether a folded form tells of the past: اجتمع, انتقدت, أكدوا. */
	boolean isPerfect(String form) {
		return this.perfects.contains(form);
	}

	/** Whether a folded form is an imperfect: يجتمع, تصل. */
	boolean isImperfect(String form) {
		return this.imperfects.contains(form);
	}

	/** Whether a folded form is a verb of the lexicon with سـ: سيجتمع. */
	boolean isFuture(String form) {
		return form.startsWith(FUTURE) && this.imperfects.contains(form.substring(1));
	}

	/** Whether a folded form that begins with س is part of a name. */
	boolean isName(String form) {
		return this.names.contains(form);
	}

}
