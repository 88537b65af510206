package liqa.transform.meetings;

import java.util.List;
import java.util.Optional;

import liqa.transform.time.TimeExpression;

/** When a clause happened and what it was about. */
final class Circumstances {

	private static final int FARTHEST = 45;

	/** A date beyond a clause's border belongs to it only when it is as near as this. */
	private static final int BORDER = 32;

	private static final int TOPIC_WORDS = 14;

	private final Page page;

	Circumstances(Page page) {
		this.page = page;
	}

	/**
	 * The expression of time of a clause: the nearest one that no clause border parts
	 * from it.
	 */
	Optional<TimeExpression> time(int token, int first, int end) {
		Optional<TimeExpression> best = Optional.empty();
		int least = FARTHEST;
		for (TimeExpression time : this.page.timesAround(token)) {
			int distance = distance(token, end, time);
			if (distance < least) {
				least = distance;
				best = Optional.of(time);
			}
		}
		return best.isPresent() ? best : ofMainClause(token);
	}

	/**
	 * قال الوزير الاثنين إن … خلال لقاء مع نظيره: the day of the statement is that of the
	 * meeting.
	 */
	private Optional<TimeExpression> ofMainClause(int token) {
		if (!this.page.has(token - 1, Cue.DURING)) {
			return Optional.empty();
		}
		int start = this.page.sentenceOf(token).first();
		for (TimeExpression time : this.page.timesAround(token)) {
			if (time.first() >= start && time.first() < token) {
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
			boolean border = this.page.has(at, Cue.RELATIVE) || this.page.has(at, Cue.BOUNDARY)
					|| this.page.has(at, Cue.CONTENT)
					|| this.page.triggers(at).stream().anyMatch((t) -> t.isVerb()) && at > token;
			if (border) {
				distance += BORDER;
			}
		}
		if (this.page.text().form(time.first() - 1).equals("منذ")) {
			distance += FARTHEST;
		}
		return distance;
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
