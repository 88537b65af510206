package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import liqa.ingest.PartialDate;
import liqa.ingest.PublishedDate;
import liqa.transform.names.Mention;
import liqa.transform.time.TimeExpression;

/**
 * Whether a meeting lies so many years back that it is no news: by its date, by how long
 * ago it is said to be, because one of those who met has long been dead, or because the
 * article tells of years past where it stands.
 */
final class LongAgo {

	/** What is older than this is background, not news. */
	private static final int YEARS = 5;

	/** So near to a word of meeting it is told how long ago it was. */
	private static final int NEAR = 5;

	/** An article that names so many years long past tells of them. */
	private static final int PAST = 3;

	/** For so many words a year goes on to be the one that is told of. */
	private static final int REACH = 70;

	/**
	 * منذ حصول البلدين على استقلالهما عام 1947: so many words before the year stands what
	 * says that it only begins there.
	 */
	private static final int SINCE = 9;

	private static final Pattern YEAR = Pattern.compile("[وبفل]?(1[5-9]\\d\\d|20\\d\\d)م?");

	/** What the dead are called by those who speak of them, folded. */
	private static final Set<String> BLESSED = Set.of("رحمه", "رحمها", "رحمهما", "رحمهم", "ثراه", "ثراها");

	private final Page page;

	private final List<Year> years = new ArrayList<>();

	/** When who is spoken of died, by party, as far as it was asked. */
	private final Map<Integer, OptionalInt> deaths = new HashMap<>();

	/** A year that the text names, and the token that does so. */
	private record Year(int token, int year) {
	}

	LongAgo(Page page) {
		this.page = page;
		for (int at = 0; at < page.size(); at++) {
			Matcher matcher = YEAR.matcher(page.text().form(at));
			if (matcher.matches()) {
				this.years.add(new Year(at, Integer.parseInt(matcher.group(1))));
			}
		}
	}

	boolean holds(int token, Roles roles, Optional<TimeExpression> time, PublishedDate published) {
		return isDated(time, published) || isYearsBefore(token) || isChronicle(token, published)
				|| isOfTheDead(roles, published);
	}

	/** A bare year in an article of unknown date tells of the past, too. */
	private static boolean isDated(Optional<TimeExpression> time, PublishedDate published) {
		PartialDate date = time.map(TimeExpression::date).orElse(PartialDate.UNKNOWN);
		if (!published.date().isKnown()) {
			return date.isKnown() && date.month() == 0;
		}
		return date.isKnown() && isPast(date.year(), published);
	}

	/** لقاء حدث قبل 73 عاما, التقاه قبل 20 سنة */
	private boolean isYearsBefore(int token) {
		int end = Math.min(this.page.sentenceOf(token).end(), token + NEAR);
		for (int at = token + 1; at < end && !this.page.has(at, Cue.CONTENT); at++) {
			String years = this.page.text().form(at + 1);
			boolean ago = this.page.text().form(at).equals("قبل") && years.length() < 4 && !years.isEmpty()
					&& years.chars().allMatch(Character::isDigit) && Integer.parseInt(years) > YEARS;
			String unit = this.page.text().form(at + 2);
			if (ago && (unit.equals("عاما") || unit.equals("سنه") || unit.equals("عام"))) {
				return true;
			}
		}
		return false;
	}

	/** 1977 - ملكة بريطانيا تزور بلفاست: an entry of a chronicle. */
	private boolean isChronicle(int token, PublishedDate published) {
		int start = this.page.sentenceOf(token).first();
		String year = this.page.text().form(start);
		String next = this.page.text().form(start + 1);
		boolean dated = year.length() == 4 && year.chars().allMatch(Character::isDigit)
				&& (next.equals("-") || next.equals("–") || next.equals(":"));
		return dated && isPast(Integer.parseInt(year), published);
	}

	/**
	 * زيارة السادات إلى القدس: who met somebody that has been dead for years did so
	 * before.
	 */
	private boolean isOfTheDead(Roles roles, PublishedDate published) {
		return Stream.concat(roles.side1().stream(), roles.side2().stream())
			.anyMatch((party) -> yearOfDeath(party).stream().anyMatch((year) -> isPast(year, published))
					|| this.page.isPerson(party.party()) && BLESSED.contains(this.page.text().form(party.end()))
					|| this.page.text().form(party.end() + 1).equals("ثراه"));
	}

	private OptionalInt yearOfDeath(Mention party) {
		// Once for all encounters: it looks at every phrase for the party.
		return this.deaths.computeIfAbsent(party.party(), (key) -> this.page.yearOfDeath(party));
	}

	/**
	 * ولد عام 1935 … وفي عام 1954 عين … ثم التقى الوزير: where an article tells of years
	 * long past, what it gives no date for belongs to the last of them.
	 */
	boolean isTale(int token, Roles roles, Optional<TimeExpression> time, PublishedDate published) {
		// تبدأ السيدة الأولى زيارة: what is told in the present is of these days
		boolean present = Stream.of(roles.first(), token)
			.anyMatch((at) -> this.page.triggers(at).stream().anyMatch(Trigger::isImperfect));
		if (!published.date().isKnown() || time.isPresent() || present || this.page.isTitle(token)) {
			return false;
		}
		Set<Integer> past = new HashSet<>();
		int recent = 0;
		Optional<Year> last = Optional.empty();
		for (Year year : this.years) {
			if (isPast(year.year(), published)) {
				past.add(year.year());
			}
			else {
				recent++;
			}
			last = year.token() < token ? Optional.of(year) : last;
		}
		return past.size() >= PAST && past.size() > recent
				&& last.filter((year) -> isPast(year.year(), published) && token - year.token() <= REACH)
					.filter((year) -> !isBeginning(year.token()))
					.isPresent();
	}

	private boolean isBeginning(int year) {
		for (int at = year - 1; at >= Math.max(this.page.sentenceOf(year).first(), year - SINCE); at--) {
			String form = this.page.text().form(at);
			if (form.equals("منذ") || form.equals("حتي") || form.equals("الذكري")) {
				return true;
			}
			if (YEAR.matcher(form).matches()) {
				break;
			}
		}
		return false;
	}

	private static boolean isPast(int year, PublishedDate published) {
		return published.date().isKnown() && published.date().year() - year > YEARS;
	}

}
