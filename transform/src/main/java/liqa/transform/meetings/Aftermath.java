package liqa.transform.meetings;

import java.util.Optional;
import java.util.Set;

import liqa.ingest.PublishedDate;
import liqa.transform.time.TimeExpression;

/**
 * Tells when a sentence is about what came of a meeting, so that the meeting itself is
 * over, whatever is planned around it: نتائج لقائه, ستفتح القاعدة بعد اتصال هاتفي.
 */
final class Aftermath {

	/** نتائج لقائه, مضمون المحادثات, folded. */
	private static final Set<String> OUTCOMES = Set.of("نتايج", "نتائج", "بنتايج", "بنتائج", "فحوي", "مضمون", "مجريات",
			"تفاصيل", "مخرجات");

	/** بعد لقائه, إثر جلسة, في أعقاب القمة, folded. */
	static final Set<String> AFTER = Set.of("بعد", "عقب", "اعقاب", "اثر", "غداه", "بعيد");

	/** سيعلن القرار بعد لقائه: the verb of what follows stands so near. */
	private static final int NEAR = 6;

	/**
	 * For what was done one is thanked or blamed, and of it there is criticism, folded.
	 */
	private static final Set<String> JUDGED = Set.of("شكر", "شكرت", "هاجم", "هاجمت", "انتقد", "انتقدت", "انتقادات",
			"انتقاد", "ندد", "نددت", "عاتب", "اتهم", "اتهمت", "مناهضه", "مناهض", "معارضه", "رافضه", "تبريره");

	/** Between the judgement and its reason stands who is judged. */
	private static final int FAR = 16;

	private final Page page;

	Aftermath(Page page) {
		this.page = page;
	}

	/** Whether a noun of meeting stands behind a word for its results. */
	boolean isOutcome(int noun) {
		return OUTCOMES.contains(this.page.text().form(noun - 1));
	}

	/** Whether what is told has followed a meeting, or tells its results. */
	boolean holds(int noun, Trigger trigger, Roles roles, Optional<TimeExpression> time, PublishedDate published) {
		if (isOutcome(noun)) {
			return true;
		}
		if (trigger.isVerb() || !AFTER.contains(this.page.text().form(noun - 1)) || follows(noun)) {
			return false;
		}
		// بعد لقائه غدا نظيره: its own day is still to come
		return time.filter((t) -> t.first() > noun && t.first() <= roles.end() + 1)
			.filter((t) -> t.future() || Modality.isLater(t, published))
			.isEmpty();
	}

	/** هاجم الوزير لاجتماعه به, انتقادات للقائه: what was done, and not what for. */
	boolean isReason(int noun, Trigger trigger) {
		int start = Math.max(this.page.sentenceOf(noun).first(), noun - FAR);
		for (int at = noun - 1; trigger.pronoun() != Pronoun.NONE && at >= start; at--) {
			if (this.page.mentionIndexAt(at) < 0 && JUDGED.contains(this.page.formWithoutAnd(at))) {
				return true;
			}
			if (this.page.isComma(at) || this.page.has(at, Cue.CONTENT)) {
				break;
			}
		}
		return false;
	}

	/** سيتوجه إلى عمان بعد محادثات: with a verb in the future both are to come. */
	private boolean follows(int noun) {
		int start = Math.max(this.page.sentenceOf(noun).first(), noun - NEAR);
		for (int at = noun - 2; at >= start; at--) {
			if (this.page.isComma(at) || this.page.text().form(at).equals("وذلك") || this.page.has(at, Cue.CONTENT)) {
				return false;
			}
			String bare = this.page.formWithoutAnd(at);
			if (this.page.mentionIndexAt(at) < 0 && (this.page.has(at, Cue.PLAN) || bare.equals("سوف")
					|| this.page.isOtherVerb(at) && (bare.startsWith("سي") || bare.startsWith("ست"))
					|| this.page.triggers(at).stream().anyMatch((t) -> t.verb().map(VerbForm::future).orElse(false)))) {
				return true;
			}
		}
		return false;
	}

}
