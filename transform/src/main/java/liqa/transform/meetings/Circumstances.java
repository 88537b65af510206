package liqa.transform.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.ingest.PartialDate;
import liqa.ingest.PublishedDate;
import liqa.transform.text.Sentence;
import liqa.transform.text.Token;
import liqa.transform.time.TimeExpression;

/** When a clause happened and what it was about. */
final class Circumstances {

	private static final int FARTHEST = 45;

	/** A date beyond a clause's border belongs to it only when it is as near as this. */
	private static final int BORDER = 32;

	private static final int TOPIC_WORDS = 14;

	/** المقررة stands at most so many words after the parties. */
	private static final int APPOINTED = 7;

	/** المقررة stands as near to a noun as this, and its day as near to it. */
	private static final int NEXT = 3;

	/** What a sentence may say that comes, folded: وجاءت تصريحات الوزير خلال لقائه. */
	private static final Set<String> SAID = Set.of("ذلك", "كلام", "حديث", "كلمه", "اقوال");

	/** جاء ذلك, في اليوم نفسه stand among the first words of a sentence. */
	private static final int OPENING = 6;

	/** They mean what at most so many sentences before told. */
	private static final int SENTENCES = 4;

	/** أرجئ, أجلت, تأجل: it was put off, folded. */
	private static final Set<String> POSTPONED = Set.of("ارجئ", "ارجي", "ارجئت", "ارجيت", "اجل", "اجلت", "تاجل",
			"تاجلت", "ارجاء", "تاجيل");

	/** A verb that goes on with و is so much nearer to a day behind it. */
	private static final int CONJOINED = 12;

	private static final int WEEK = 7;

	/** عن اجتماع, بشأن قمة: a meeting that somebody speaks of, folded. */
	private static final Set<String> SPOKEN_OF = Set.of("عن", "حول", "بشان");

	private final Page page;

	private final Announcements announcements;

	private final Holding holding;

	private final Neighbours neighbours;

	private final DaysApart apart;

	Circumstances(Page page) {
		this.page = page;
		this.announcements = new Announcements(page);
		this.holding = new Holding(page);
		this.neighbours = new Neighbours(page);
		this.apart = new DaysApart(page);
	}

	/**
	 * The expression of time of a clause: the nearest one that no clause border parts
	 * from it.
	 */
	Optional<TimeExpression> time(int token, int first, int end) {
		Optional<TimeExpression> appointed = postponedTo(token).or(() -> appointed(token + 1, token + 1 + NEXT))
			.or(() -> appointed(end, end + APPOINTED))
			.or(() -> this.page.isVerb(token) ? Optional.empty() : this.holding.time(token, end))
			.or(() -> behind(token, end));
		return appointed.or(() -> this.apart.from(nearest(token, end), token));
	}

	/**
	 * محادثة هاتفية جرت الجمعة مع الوزير, القمة التي جمعتهما في 7 سبتمبر: its own day.
	 */
	private Optional<TimeExpression> behind(int token, int end) {
		if (this.page.isVerb(token)) {
			return Optional.empty();
		}
		for (int at = token + 1; at < end && !isBorder(at, token); at++) {
			if (isOwn(at, token)) {
				return this.page.timeAt(at);
			}
		}
		int at = Math.max(end, token + 1);
		while (this.page.text().form(at).equals("في") || this.page.mentionAt(at).filter(this.page::isPlace).isPresent()
				|| this.page.isQuiet(at)) {
			at++;
		}
		return isOwn(at, token) ? this.page.timeAt(at) : Optional.empty();
	}

	private boolean isOwn(int at, int token) {
		return this.page.timeAt(at)
			.filter((time) -> time.first() == at && !this.neighbours.own(time, token))
			.isPresent();
	}

	private Optional<TimeExpression> nearest(int token, int end) {
		Optional<TimeExpression> best = Optional.empty();
		int least = FARTHEST;
		for (TimeExpression time : this.page.timesAround(token)) {
			int distance = distance(token, end, time);
			if (distance < least) {
				least = distance;
				best = Optional.of(time);
			}
		}
		return best.or(() -> ofMainClause(token)).or(() -> ofSentenceBefore(token));
	}

	/**
	 * قال قبل لقائه الاثنين نظيره: without another day of what he says, the next Monday.
	 */
	TimeExpression ahead(TimeExpression time, int noun, PublishedDate published) {
		boolean before = this.page.text().form(noun - 1).equals("قبل") && time.first() > noun && !time.future()
				&& time.end() - time.first() == 1 && this.page.timesAround(noun).size() == 1;
		Optional<LocalDate> day = time.date().from().filter((d) -> before && time.date().isDay());
		Optional<LocalDate> today = published.date().from().filter((d) -> published.date().isDay());
		if (day.isEmpty() || today.isEmpty()) {
			return time;
		}
		LocalDate next = day.get().plusDays(WEEK);
		boolean weekday = day.get().isBefore(today.get().minusDays(1)) && next.isAfter(today.get());
		return weekday ? new TimeExpression(time.first(), time.end(),
				new PartialDate(next.getYear(), next.getMonthValue(), next.getDayOfMonth()), true) : time;
	}

	/** القمة التي تضم فلانا وفلانا، المقررة في 7 سبتمبر: the day that is appointed. */
	private Optional<TimeExpression> appointed(int from, int to) {
		int limit = Math.min(this.page.size(), to);
		for (int at = from; at < limit && this.page.mentionIndexAt(at) < 0 && this.page.triggers(at).isEmpty(); at++) {
			if (this.page.has(at, Cue.PLAN) && this.page.text().form(at).startsWith("الم")
					&& this.page.timeAt(at).isEmpty()) {
				// المقررة في 7 سبتمبر, المزمع عقدها في 7 سبتمبر
				for (int day = at + 1; day <= at + NEXT + 1 && isDayOrPlace(day); day++) {
					if (this.page.timeAt(day).isPresent()) {
						return this.page.timeAt(day);
					}
				}
				return Optional.empty();
			}
			if (this.page.has(at, Cue.CONTENT) || this.page.has(at, Cue.MARGIN)
					|| this.page.text().form(at).equals(".")) {
				// على هامش سحب القرعة المقررة عام 2018: what else is appointed
				break;
			}
		}
		return Optional.empty();
	}

	/** المقررة في كندا في أوائل يونيو */
	private boolean isDayOrPlace(int at) {
		return this.page.mentionAt(at).filter((m) -> !this.page.isPlace(m)).isEmpty();
	}

	/** اللقاء الذي كان مقررا غدا أرجئ إلى الأسبوع المقبل: the day it was put off to. */
	private Optional<TimeExpression> postponedTo(int token) {
		Sentence own = this.page.sentenceOf(token);
		boolean postponed = false;
		for (int at = Math.max(own.first(), token - NEXT); at < Math.min(own.end(), token + FARTHEST); at++) {
			String form = this.page.text().form(at);
			postponed |= POSTPONED.contains(form) && this.page.mentionIndexAt(at) < 0;
			if (postponed && form.equals("الي") && this.page.timeAt(at + 1).isPresent()) {
				return this.page.timeAt(at + 1);
			}
			boolean other = this.page.isVerb(at) && this.page.triggers(at).get(0).isConjoined();
			if (at > token && (this.page.has(at, Cue.CONTENT) || other)) {
				break;
			}
		}
		return Optional.empty();
	}

	/**
	 * جاء ذلك خلال لقائه: the day of the statement told before; في اليوم نفسه: the day
	 * told last.
	 */
	private Optional<TimeExpression> ofSentenceBefore(int token) {
		Sentence own = this.page.sentenceOf(token);
		boolean told = false;
		boolean sameDay = false;
		for (int at = own.first(); at < Math.min(token, own.first() + OPENING); at++) {
			String form = this.page.text().form(at);
			String next = this.page.text().form(at + 1);
			told |= (SAID.contains(next) || next.startsWith("تصريح"))
					&& (form.endsWith("جاء") || form.endsWith("جاءت") || form.endsWith("ياتي"));
			sameDay |= form.endsWith("اليوم") && (next.equals("نفسه") || next.equals("ذاته") || next.equals("عينه"))
					|| next.equals("اليوم") && (form.endsWith("نفس") || form.endsWith("ذات"));
		}
		told |= isOfStatement(token, own);
		int index = this.page.text().sentenceIndexOf(token);
		for (int s = index - 1; (told || sameDay) && s >= Math.max(0, index - SENTENCES); s--) {
			Sentence sentence = this.page.text().sentences().get(s);
			List<TimeExpression> times = this.page.timesAround(sentence.first())
				.stream()
				.filter((time) -> !time.future() && time.date().isDay())
				.toList();
			if (!times.isEmpty()) {
				return Optional.of(told ? times.get(0) : times.get(times.size() - 1));
			}
		}
		return Optional.empty();
	}

	/**
	 * وأضاف الوزير خلال لقائه السفير: who goes on speaking does so on the day told
	 * before.
	 */
	private boolean isOfStatement(int token, Sentence own) {
		String before = this.page.text().form(token - 1);
		boolean after = before.equals("عقب") && this.page.triggers(token).stream().noneMatch(Trigger::isTravel);
		boolean occasion = after || this.page.has(token - 1, Cue.DURING)
				|| before.equals("في") && this.page.text().form(token).startsWith("موتمر");
		return occasion && token - own.first() > 1 && this.page.isOtherVerb(own.first())
				&& !this.page.hasBetween(own.first(), token, Cue.CONTENT) && this.page.timesAround(token).isEmpty();
	}

	/**
	 * قال الوزير الاثنين إن … خلال لقاء مع نظيره, وذلك في لقاء مع نظيره: the day of the
	 * statement is that of the meeting.
	 */
	private Optional<TimeExpression> ofMainClause(int token) {
		boolean in = this.page.text().form(token - 1).equals("في") && this.page.text().form(token - 2).equals("وذلك");
		if (!this.page.has(token - 1, Cue.DURING) && !in) {
			return Optional.empty();
		}
		int start = this.page.sentenceOf(token).first();
		for (TimeExpression time : this.page.timesAround(token)) {
			if (time.first() >= start && time.first() < token && !isInRelativeClause(time, token)
					&& !this.neighbours.own(time, token)) {
				for (int at = start; at < time.first(); at++) {
					if (this.page.has(at, Cue.CONTENT)) {
						return Optional.empty();
					}
				}
				return Optional.of(time);
			}
		}
		return Optional.empty();
	}

	private int distance(int token, int end, TimeExpression time) {
		int from = Math.min(Math.max(end, token + 1), time.first());
		int to = time.first();
		if (time.end() <= token) {
			from = time.end();
			to = token;
		}
		else if (time.first() < end) {
			from = token + 1;
			to = time.first();
		}
		int distance = Math.abs(time.first() - token);
		for (int at = from; at < to; at++) {
			if (isBorder(at, token)) {
				distance += BORDER;
			}
		}
		// تحدثا السبت وناقشا اجتماعات الأيام المقبلة: what was done has no day to come
		boolean done = this.page.isVerb(token)
				&& this.page.triggers(token).get(0).verb().filter(VerbForm::perfect).isPresent();
		boolean other = done && time.future() || this.neighbours.own(time, token) || (time.end() <= token
				? isInRelativeClause(time, token) || isOfSaying(time, token) || this.announcements.isOf(time, token)
				: isOfLaterMeeting(token, end, time));
		// وصل الأحد، والتقى نظيره الثلاثاء, تستضيف غدا دورة واجتماعا: what goes on with و
		// has its own day behind
		boolean goesOn = time.end() <= token && this.page.triggers(token).stream().anyMatch(Trigger::isConjoined);
		return (other ? distance + FARTHEST : distance) + (goesOn ? CONJOINED : 0);
	}

	/** تحدث في مستهل زيارته عن اجتماع يعقد في 7 سبتمبر: the day of what he speaks of. */
	private boolean isOfLaterMeeting(int token, int end, TimeExpression time) {
		for (int at = Math.max(end, token + 1); at < time.first(); at++) {
			boolean spokenOf = this.page.mentionIndexAt(at) < 0 && SPOKEN_OF.contains(this.page.text().form(at - 1));
			if (spokenOf && this.page.triggers(at).stream().anyMatch((t) -> !t.isVerb() && !t.definite())) {
				return true;
			}
		}
		return false;
	}

	/** قال الوزير، الخميس، إن «نظيره زار بغداد»: the day on which he says it. */
	private boolean isOfSaying(TimeExpression time, int verb) {
		boolean quoted = false;
		boolean told = false;
		for (int at = time.end(); at < verb; at++) {
			told |= this.page.has(at, Cue.CONTENT);
			quoted |= told && this.page.text().token(at).kind() == Token.Kind.OPEN_QUOTE;
		}
		return quoted;
	}

	/**
	 * الوزير، الذي وصل الأحد، التقى نظيره: behind the comma that closes a relative clause
	 * a verb without و tells of another day.
	 */
	private boolean isInRelativeClause(TimeExpression time, int verb) {
		boolean starts = this.page.isVerb(verb) ? !this.page.triggers(verb).get(0).isConjoined()
				: this.page.has(verb - 1, Cue.DURING);
		if (!starts) {
			return false;
		}
		boolean closed = false;
		for (int at = time.end(); at < verb && !closed; at++) {
			closed = this.page.isComma(at);
		}
		int start = this.page.sentenceOf(verb).first();
		for (int at = time.first() - 1; closed && at > start; at--) {
			if (this.page.has(at, Cue.RELATIVE)) {
				return true;
			}
			if (this.page.isComma(at) || this.page.has(at, Cue.CONTENT)) {
				break;
			}
		}
		return false;
	}

	/**
	 * Whether something else is told from a token on. القمة التي جمعته الثلاثاء ب: a verb
	 * that brings together goes on telling of the same meeting.
	 */
	private boolean isBorder(int at, int token) {
		if (this.page.has(at, Cue.RELATIVE)) {
			return !joins(at + 1) && !isOfHolding(at, token);
		}
		if (this.page.has(at - 1, Cue.RELATIVE) && isOfHolding(at - 1, token)) {
			return false;
		}
		return this.page.has(at, Cue.BOUNDARY) || this.page.has(at, Cue.CONTENT)
				|| at > token && !joins(at) && this.page.triggers(at).stream().anyMatch(Trigger::isVerb);
	}

	/** اللقاء الذي عقده أمس مع, المحادثات المغلقة التي جرت أمس بين */
	private boolean isOfHolding(int relative, int noun) {
		boolean beside = relative > noun && relative <= noun + NEXT && !this.page.isVerb(noun);
		for (int at = noun + 1; at < relative; at++) {
			beside &= this.page.mentionIndexAt(at) < 0;
		}
		return beside && (this.page.has(relative + 1, Cue.OCCURRED)
				|| this.page.triggers(relative + 1).stream().anyMatch((t) -> t.isVerb() && t.frame() == Frame.HOLD));
	}

	/**
	 * التي جمعته ب, التي تبدأ غدا, التي كانت مقررة غدا, الذي كان مقررا غدا: it goes on
	 * telling of the same.
	 */
	private boolean joins(int at) {
		String form = this.page.text().form(at);
		boolean begins = form.startsWith("تبدا") || form.startsWith("ستبدا") || form.startsWith("بدات")
				|| form.startsWith("كان") && this.page.text().form(at + 1).startsWith("مقرر");
		return begins && this.page.has(at - 1, Cue.RELATIVE)
				|| this.page.triggers(at).stream().anyMatch((trigger) -> trigger.frame() == Frame.JOIN);
	}

	/**
	 * What follows لبحث, حول and the like after a word of meeting, up to a comma or
	 * another clause.
	 */
	List<String> topics(int token, int from) {
		int end = this.page.sentenceOf(token).end();
		for (int at = Math.max(from, token + 1); at < Math.min(end, token + 40); at++) {
			if (this.page.has(at, Cue.TOPIC) && this.page.mentionIndexAt(at) < 0) {
				String topic = phrase(at + 1, end);
				return topic.isEmpty() ? List.of() : List.of(topic);
			}
			if (this.page.has(at, Cue.BOUNDARY)) {
				break;
			}
		}
		return List.of();
	}

	/**
	 * What a sentence says of the topic of a meeting it names: وخلال اللقاء بحثا ملف
	 * الحدود, تناول اللقاء.
	 */
	List<String> topicsAround(int noun) {
		boolean before = this.page.has(noun - 1, Cue.TOPIC);
		if (before) {
			String topic = phrase(noun + 1, this.page.sentenceOf(noun).end());
			return topic.isEmpty() ? List.of() : List.of(topic);
		}
		return topics(noun, noun + 1);
	}

	private String phrase(int first, int end) {
		int at = first;
		while (at < end && at - first < TOPIC_WORDS) {
			boolean word = this.page.text().token(at).isWord() || this.page.isQuiet(at);
			if (!word || this.page.has(at, Cue.BOUNDARY) || this.page.has(at, Cue.CONTENT)
					|| this.page.has(at, Cue.RELATIVE) || this.page.timeAt(at).isPresent()) {
				break;
			}
			at++;
		}
		while (at > first && !this.page.text().token(at - 1).isWord()) {
			at--;
		}
		return (at - first < 2) ? "" : this.page.text().cut(first, at).replaceAll("\\s+", " ");
	}

}
