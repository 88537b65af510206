package liqa.transform.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Recognises persons: titles, offices and name in one phrase, in whatever order they
 * stand: وزير الخارجية التركي هاكان فيدان; نجيب ميقاتي، رئيس الحكومة.
 */
final class People {

	private final NamePhrases names;

	private final Offices offices;

	private final Titles titles;

	People(NamePhrases names, Offices offices, Titles titles) {
		this.names = names;
		this.offices = offices;
		this.titles = titles;
	}

	/** The person whose phrase begins at a token. */
	Optional<Draft> at(Words words, int t, ShortNames shortNames) {
		return new Phrase(words, t, shortNames).read();
	}

	/** One attempt to read a phrase. */
	private final class Phrase {

		private final Words words;

		private final int first;

		private final int limit;

		private final ShortNames shortNames;

		private final List<Role> roles = new ArrayList<>(2);

		private int at;

		private @Nullable Reading reading;

		private boolean titled;

		private boolean feminine;

		private NamePhrases.@Nullable Name name;

		private Form form = Form.NAME;

		Phrase(Words words, int first, ShortNames shortNames) {
			this.words = words;
			this.first = first;
			this.limit = words.limit(first);
			this.shortNames = shortNames;
			this.at = first;
		}

		Optional<Draft> read() {
			readTitlesAndOffices();
			readName();
			if (this.name == null && this.roles.isEmpty()) {
				return Optional.empty();
			}
			int end = this.at;
			if (this.name != null) {
				end = readFollowingOffice(end);
			}
			return Optional.of(draft(end));
		}

		private void readTitlesAndOffices() {
			while (this.at < this.limit && this.words.isWord(this.at)) {
				int start = this.at;
				Optional<Role> office = (this.at == this.first
						|| this.words.as(this.at, Trait.OFFICE).filter((r) -> r.proclitics().isEmpty()).isPresent())
								? offices.at(this.words, this.at) : Optional.empty();
				for (Reading reading : this.words.readings(this.at)) {
					if (this.at > this.first && !reading.proclitics().isEmpty()) {
						break;
					}
					int end = titles.end(this.words, this.at, this.limit, reading);
					if (end > this.at && (office.isEmpty() || end >= office.get().end())) {
						takeReading(reading);
						this.titled = true;
						this.feminine |= titles.isFeminine(reading);
						if (office.isPresent()) {
							this.roles.add(office.get());
						}
						this.at = end;
						break;
					}
				}
				if (this.at == start && office.isPresent() && isOneHolder(office.get())) {
					takeReading(office.get().reading());
					this.feminine |= office.get().reading().word().feminine();
					this.roles.add(office.get());
					this.at = office.get().end();
				}
				if (this.at == start) {
					return;
				}
			}
		}

		/** Whether a further office right behind the first belongs to the same person. */
		private boolean isOneHolder(Role next) {
			if (this.roles.isEmpty()) {
				return true;
			}
			Role last = this.roles.get(this.roles.size() - 1);
			return !last.kind().equals(next.kind())
					&& (last.country().isEmpty() || next.country().isEmpty() || last.country().equals(next.country()));
		}

		private void takeReading(Reading reading) {
			if (this.reading == null) {
				this.reading = reading;
			}
		}

		private void readName() {
			boolean introduced = this.titled || !this.roles.isEmpty();
			int start = this.at;
			if (introduced && (this.words.isComma(start) || this.words.isQuote(start)
					|| this.words.form(start).equals("-") || this.words.form(start).equals(":"))) {
				start++;
			}
			boolean apart = start > this.at;
			Optional<NamePhrases.Name> found = (start < this.limit) ? names.at(this.words, start, introduced && !apart)
					: Optional.empty();
			found = found.filter((n) -> !introduced || n.reading().proclitics().isEmpty())
				.filter((n) -> introduced || !n.isDoubtful() || n.isFull())
				.filter((n) -> !apart || n.isFull());
			Optional<NamePhrases.Name> brief = (start < this.limit) ? this.shortNames.at(this.words, start, introduced)
					: Optional.empty();
			if (brief.isPresent() && !apart
					&& (found.isEmpty() || found.get().end() < brief.get().end()
							|| (found.get().end() == brief.get().end() && found.get().known().isEmpty()))
					&& (!introduced || brief.get().reading().proclitics().isEmpty())) {
				found = brief;
				this.form = Form.SHORT_NAME;
			}
			if (found.isPresent()) {
				this.name = found.get();
				takeReading(this.name.reading());
				this.at = this.name.end();
				if (apart && this.words.isQuote(start - 1) && this.words.isCloseQuote(this.at)) {
					this.at++;
				}
				if (this.form == Form.NAME && !this.name.isFull()) {
					this.form = Form.SHORT_NAME;
				}
			}
		}

		/**
		 * نجيب ميقاتي، رئيس الحكومة: an office behind the name, unless a name follows it.
		 */
		private int readFollowingOffice(int end) {
			int start = this.words.isComma(end) ? end + 1 : end;
			boolean apart = start > end;
			if (start >= this.limit || !this.roles.isEmpty() && !apart || this.form == Form.SHORT_NAME) {
				return end;
			}
			Optional<Role> office = offices.at(this.words, start)
				.filter((role) -> role.reading().proclitics().isEmpty());
			if (office.isEmpty() || office.get().isBare()) {
				return end;
			}
			int next = office.get().end();
			boolean ownName = names.at(this.words, next, true).isPresent();
			if (ownName || (!apart && this.words.isOpenQuote(next))) {
				return end;
			}
			this.roles.add(office.get());
			return next;
		}

		private Draft draft(int end) {
			String country = "";
			for (Role role : this.roles) {
				country = country.isEmpty() ? role.country() : country;
			}
			Reading start = (this.reading == null) ? this.words.whole(this.first) : this.reading;
			if (this.name == null) {
				int last = this.roles.get(this.roles.size() - 1).end();
				return new Draft(MentionType.PERSON, Form.OFFICE, this.first, Math.max(last, this.at), start, last,
						last, this.roles, List.of(), country, false, this.feminine);
			}
			boolean woman = this.feminine || isWoman();
			return new Draft(MentionType.PERSON, this.form, this.first, end, start, this.name.first(), this.name.end(),
					this.roles, this.name.known(), country, false, woman);
		}

		private boolean isWoman() {
			Reading given = (this.name == null) ? this.words.whole(this.first) : this.name.reading();
			return given.is(Trait.GIVEN) && given.word().feminine();
		}

	}

}
