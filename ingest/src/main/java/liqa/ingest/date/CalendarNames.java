package liqa.ingest.date;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.text.Folding;

/**
 * Names of months and weekdays in every region's Arabic, and in English and French, from
 * {@code months.csv} and {@code weekdays.csv}. Thread-safe.
 */
public final class CalendarNames {

	private static final int LONGEST_NAME = 3;

	private final Map<String, Month> months = new HashMap<>();

	private final Set<String> monthBeginnings = new HashSet<>();

	private final Map<String, DayOfWeek> weekdays = new HashMap<>();

	/**
	 * A month of a calendar.
	 *
	 * @param calendar the calendar it belongs to
	 * @param number which month of it, from 1
	 * @param words how many words its name has
	 * @param alone whether the name by itself is surely the month; أوت or ماي are also
	 * other words and names
	 */
	public record Month(CalendarSystem calendar, int number, int words, boolean alone) {
	}

	/**
	 * @throws liqa.ingest.lexicon.LexiconException if a file has a mistake
	 */
	public CalendarNames(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("months.csv")) {
			String name = Folding.fold(entry.require("name"));
			String[] words = name.split(" ");
			Month month = new Month(entry.oneOf("calendar", CalendarSystem.class), number(entry, 12), words.length,
					entry.require("alone").equals("yes"));
			this.months.put(name, month);
			this.monthBeginnings.add(words[0]);
		}
		for (Entry entry : lexicon.entries("weekdays.csv")) {
			this.weekdays.put(Folding.fold(entry.require("name")), DayOfWeek.of(number(entry, 7)));
		}
	}

	private static int number(Entry entry, int last) {
		String cell = entry.require("number");
		if (!cell.matches("[0-9]{1,2}") || Integer.parseInt(cell) < 1 || Integer.parseInt(cell) > last) {
			throw entry.mistake("column 'number' holds '" + cell + "'; expected 1 to " + last);
		}
		return Integer.parseInt(cell);
	}

	/**
	 * The month whose name begins at a word; the longest name counts, so that تشرين
	 * الثاني is not cut.
	 * @param forms the folded word at an index, an empty text outside
	 */
	public Optional<Month> month(IntFunction<String> forms, int at) {
		String name = forms.apply(at);
		if (!this.monthBeginnings.contains(name)) {
			return Optional.empty();
		}
		Month found = this.months.get(name);
		for (int words = 2; words <= LONGEST_NAME; words++) {
			name = name + " " + forms.apply(at + words - 1);
			Month longer = this.months.get(name);
			found = (longer != null) ? longer : found;
		}
		return Optional.ofNullable(found);
	}

	/** The folded words that are or begin the name of a month. */
	public Set<String> monthBeginnings() {
		return Collections.unmodifiableSet(this.monthBeginnings);
	}

	/** The folded names of the days of the week. */
	public Set<String> weekdays() {
		return Collections.unmodifiableSet(this.weekdays.keySet());
	}

	/** The day of the week a folded word names. */
	public Optional<DayOfWeek> weekday(String form) {
		return Optional.ofNullable(this.weekdays.get(form));
	}

}
