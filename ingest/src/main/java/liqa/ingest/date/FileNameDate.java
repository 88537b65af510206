package liqa.ingest.date;

import java.util.List;
import java.util.Optional;

import liqa.ingest.PartialDate;

/**
 * The day a file's name or folder tells: 2020-11-21_kadha.txt, kadha-20201121.txt,
 * 2020/11/21/kadha.txt. Thread-safe.
 */
public final class FileNameDate {

	private final DateReader dates;

	public FileNameDate(CalendarNames names) {
		this.dates = new DateReader(names);
	}

	/**
	 * The day, if the path tells one.
	 * @param sourceFile the path relative to the input folder, with {@code /}
	 */
	public Optional<PartialDate> of(String sourceFile) {
		int slash = sourceFile.lastIndexOf('/');
		return in(sourceFile.substring(slash + 1)).or(() -> in(sourceFile.substring(0, Math.max(slash, 0))));
	}

	private Optional<PartialDate> in(String name) {
		List<Piece> pieces = Piece.of(name.replace('_', ' '));
		return this.dates.find(pieces)
			.stream()
			.filter((date) -> date.calendar() == CalendarSystem.GREGORIAN && date.date().isDay())
			.map(WrittenDate::date)
			.findFirst()
			.or(() -> compact(pieces));
	}

	/** 20201121, not as a piece of a longer code such as b20201121f05. */
	private static Optional<PartialDate> compact(List<Piece> pieces) {
		for (int i = 0; i < pieces.size(); i++) {
			int value = pieces.get(i).value();
			boolean apart = (i == 0 || pieces.get(i - 1).end() < pieces.get(i).start()
					|| pieces.get(i - 1).kind() == Piece.Kind.SIGN)
					&& (i + 1 == pieces.size() || pieces.get(i + 1).start() > pieces.get(i).end()
							|| pieces.get(i + 1).kind() == Piece.Kind.SIGN);
			if (apart && value >= 1990_01_01 && value <= 2099_12_31) {
				Optional<PartialDate> date = CalendarSystem.GREGORIAN
					.date(value / 1_00_00, value / 100 % 100, value % 100)
					.filter(PartialDate::isDay);
				if (date.isPresent()) {
					return date;
				}
			}
		}
		return Optional.empty();
	}

}
