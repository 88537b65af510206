package liqa.transform.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import liqa.ingest.PartialDate;
import liqa.transform.ClaimReport;
import liqa.transform.Findings;
import liqa.transform.MeetingReport;
import liqa.transform.Party;

/**
 * All findings in an order of their own, by file and part, whatever order they came in;
 * parties and reports of all articles are numbered through. The other classes of the room
 * speak of articles, parties and reports by these numbers.
 */
final class Archive {

	private final List<Findings> articles;

	/** Of an article whose day isn't known; before all days. */
	static final long NO_DAY = Long.MIN_VALUE;

	private final String[] articleIds;

	private final long[] days;

	private final int[] articleOfParty;

	private final int[] articleOfMeeting;

	private final int[] articleOfClaim;

	private final int[] firstParty;

	private final int[] firstMeeting;

	private final int[] firstClaim;

	Archive(List<Findings> findings) {
		this.articles = inOrder(findings);
		int size = this.articles.size();
		this.articleIds = new String[size];
		this.days = new long[size];
		this.firstParty = new int[size + 1];
		this.firstMeeting = new int[size + 1];
		this.firstClaim = new int[size + 1];
		for (int a = 0; a < size; a++) {
			Findings article = this.articles.get(a);
			this.articleIds[a] = ReportKeys.id(article);
			this.days[a] = day(article.published().date());
			this.firstParty[a + 1] = this.firstParty[a] + article.parties().size();
			this.firstMeeting[a + 1] = this.firstMeeting[a] + article.meetings().size();
			this.firstClaim[a + 1] = this.firstClaim[a] + article.claims().size();
		}
		this.articleOfParty = owners(this.firstParty);
		this.articleOfMeeting = owners(this.firstMeeting);
		this.articleOfClaim = owners(this.firstClaim);
	}

	/** By file and part; of two findings for one article, the one with the lower hash. */
	private static List<Findings> inOrder(List<Findings> findings) {
		List<Findings> sorted = new ArrayList<>(findings);
		sorted.sort(Comparator.comparing(Findings::sourceFile)
			.thenComparingInt(Findings::part)
			.thenComparing(Findings::contentHash));
		List<Findings> once = new ArrayList<>(sorted.size());
		for (Findings article : sorted) {
			if (once.isEmpty() || !isSameArticle(once.get(once.size() - 1), article)) {
				once.add(article);
			}
		}
		return once;
	}

	private static boolean isSameArticle(Findings left, Findings right) {
		return left.part() == right.part() && left.sourceFile().equals(right.sourceFile());
	}

	private static int[] owners(int[] first) {
		int[] owners = new int[first[first.length - 1]];
		for (int a = 0; a + 1 < first.length; a++) {
			java.util.Arrays.fill(owners, first[a], first[a + 1], a);
		}
		return owners;
	}

	int articles() {
		return this.articles.size();
	}

	int parties() {
		return this.articleOfParty.length;
	}

	int meetings() {
		return this.articleOfMeeting.length;
	}

	int claims() {
		return this.articleOfClaim.length;
	}

	Findings article(int article) {
		return this.articles.get(article);
	}

	String articleId(int article) {
		return this.articleIds[article];
	}

	/** When an article was published, as precise as it is known. */
	PartialDate published(int article) {
		return this.articles.get(article).published().date();
	}

	/**
	 * The day an article was published, in days since 1970, or {@link #NO_DAY} if it
	 * isn't known to the day.
	 */
	long day(int article) {
		return this.days[article];
	}

	/** The day of a date, counted the same way. */
	static long day(PartialDate date) {
		return date.isDay() ? LocalDate.of(date.year(), date.month(), date.day()).toEpochDay() : NO_DAY;
	}

	int articleOfParty(int party) {
		return this.articleOfParty[party];
	}

	int articleOfMeeting(int meeting) {
		return this.articleOfMeeting[meeting];
	}

	int articleOfClaim(int claim) {
		return this.articleOfClaim[claim];
	}

	Party party(int party) {
		int article = this.articleOfParty[party];
		return this.articles.get(article).parties().get(party - this.firstParty[article]);
	}

	/** Those who have a meeting with a party in its article. */
	Set<Integer> metBy(int party) {
		int article = this.articleOfParty[party];
		Set<Integer> met = new TreeSet<>();
		for (MeetingReport report : this.articles.get(article).meetings()) {
			Set<Integer> present = new TreeSet<>();
			report.side1().forEach((index) -> present.add(party(article, index)));
			report.side2().forEach((index) -> present.add(party(article, index)));
			if (present.contains(party)) {
				met.addAll(present);
			}
		}
		met.remove(party);
		return met;
	}

	MeetingReport meeting(int meeting) {
		int article = this.articleOfMeeting[meeting];
		return this.articles.get(article).meetings().get(meeting - this.firstMeeting[article]);
	}

	ClaimReport claim(int claim) {
		int article = this.articleOfClaim[claim];
		return this.articles.get(article).claims().get(claim - this.firstClaim[article]);
	}

	/** The number of a party that an article knows by its index. */
	int party(int article, int index) {
		return this.firstParty[article] + index;
	}

	/**
	 * The number of the first meeting report of an article; the last one's is before the
	 * next article's first.
	 */
	int firstMeeting(int article) {
		return this.firstMeeting[article];
	}

	int firstClaim(int article) {
		return this.firstClaim[article];
	}

	/** A passage's place as a person can find it: {@code path/file.txt#1@2040}. */
	String place(int article, int start) {
		Findings findings = article(article);
		return findings.sourceFile() + "#" + findings.part() + "@" + start;
	}

}
