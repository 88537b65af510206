package liqa.transform.meetings;

import java.util.Set;

/**
 * Whether what stands around a word of meeting tells that it is still to come: it is
 * decided on, on a programme, carried by a verb in the future, or has a future predicate.
 */
final class Outlook {

	/** Words of planning stand so close. */
	private static final int NEAR = 7;

	/** Between the verb of a decision and what is decided stands who decides. */
	private static final int FAR = 16;

	/** Verbs of what is to be done, folded. */
	private static final Set<String> DECIDED = Set.of("قرر", "قررت", "قررا", "قرروا", "تقرر", "اتفق", "اتفقا", "اتفقوا",
			"اتفقت", "التوصل");

	/** What a meeting does, as imperfects without their first letter, folded. */
	private static final Set<String> ABOUT = Set.of("بحث", "ناقش", "تناول", "ركز", "تطرق", "تمحور", "شهد", "كون", "شمل",
			"تضمن");

	/** On them stands what is to come, folded. */
	private static final Set<String> PROGRAMMES = Set.of("برنامج", "البرنامج", "جدول", "اجنده");

	/** What somebody has agreed to is still to come, folded. */
	private static final Set<String> ASSENT = Set.of("وافق", "وافقت", "وافقا", "وافقوا", "توافقا", "توافقتا", "موافقته",
			"موافقتها", "الموافقه");

	/** What begins the clause that takes back the one before, folded. */
	private static final Set<String> BUT = Set.of("لكن", "ولكن", "الا", "غير", "بيد");

	private final Page page;

	Outlook(Page page) {
		this.page = page;
	}

	/** Whether a clause tells of a meeting to come. */
	boolean isToCome(int token, Trigger trigger, int start, Roles roles) {
		boolean perfect = trigger.verb().map(VerbForm::perfect).orElse(false);
		return !perfect && carriedByFuture(roles, token) || isOnProgramme(token, start) || isAgreed(token, trigger)
				|| isOnPlannedOccasion(token, trigger, start) || isNotRuledOut(token, start) || isIntended(token)
				|| isAssented(token, trigger, start)
				|| !trigger.isVerb() && (isToBeHeld(token, start, roles) || isDecided(token, start));
	}

	/** لن يلتقيا ما لم تتخذ إجراءات */
	boolean isConditional(int token) {
		for (int at = token; at + 1 < this.page.sentenceOf(token).end(); at++) {
			if (this.page.text().form(at).equals("ما") && this.page.text().form(at + 1).equals("لم")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * كان مستعدا للقاء الوفد، لكن الوفد ألغى الاجتماع: the sentence goes on to call it
	 * off.
	 */
	boolean isCalledOff(int behind) {
		int end = behind < this.page.size() ? this.page.sentenceOf(behind).end() : behind;
		boolean but = false;
		for (int at = behind; at < end; at++) {
			but |= BUT.contains(this.page.text().form(at));
			boolean off = but && this.page.has(at, Cue.CANCEL) && this.page.mentionIndexAt(at) < 0;
			for (int noun = at + 1; off && noun <= at + 2 && noun < end; noun++) {
				if (this.page.triggers(noun).stream().anyMatch((t) -> !t.isVerb() && t.definite())) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * يتضمن برنامج الزيارة لقاء, يشمل جدول الأعمال محادثات, على جدول الزيارة لقاء: it is
	 * still to come.
	 */
	private boolean isOnProgramme(int token, int start) {
		for (int at = Math.max(start, token - NEAR); at < token; at++) {
			String form = this.page.text().form(at);
			boolean lists = form.endsWith("تضمن") || form.endsWith("شمل") || form.equals("علي") || form.equals("وعلي");
			if (lists && PROGRAMMES.contains(this.page.text().form(at + 1)) && this.page.mentionIndexAt(at) < 0) {
				return true;
			}
		}
		return false;
	}

	/** نيته عقد لقاء, اعتزام الوزير إجراء محادثات: what somebody means to do. */
	private boolean isIntended(int token) {
		int at = this.page.isVerbal(token - 1) ? token - 2 : token - 1;
		at = this.page.mentionAt(at).map((m) -> m.first() - 1).orElse(at);
		return this.page.has(at, Cue.INTENTION);
	}

	/** وافق على عقد لقاء, موافقته على الاجتماع: it is still to come. */
	private boolean isAssented(int noun, Trigger trigger, int start) {
		int on = this.page.isVerbal(noun - 1) ? noun - 2 : noun - 1;
		if (trigger.isVerb() || !this.page.text().form(on).equals("علي")) {
			return false;
		}
		for (int at = on - 1; at >= Math.max(start, on - NEAR); at--) {
			if (this.page.mentionIndexAt(at) >= 0) {
				continue;
			}
			String form = this.page.text().form(at);
			if (ASSENT.contains(form.startsWith("و") && form.charAt(1) == 'و' ? form.substring(1) : form)) {
				return true;
			}
			if (this.page.isComma(at) || this.page.has(at, Cue.CONTENT) || this.page.has(at, Cue.RELATIVE)
					|| this.page.isOtherVerb(at)) {
				break;
			}
		}
		return false;
	}

	/**
	 * ستستضيف بغداد قمة, لن تستضيف لقاء, القمة التي تضم فلانا وفلانا المقررة غدا: it is
	 * still to come.
	 */
	private boolean isToBeHeld(int noun, int start, Roles roles) {
		for (int at = noun - 1; at >= Math.max(start, noun - NEAR); at--) {
			for (Trigger trigger : this.page.triggers(at)) {
				if (trigger.frame() == Frame.HOST && trigger.isVerb() && this.page.mentionIndexAt(at) < 0) {
					return trigger.verb().map(VerbForm::future).orElse(false)
							|| this.page.text().form(at - 1).equals("لن");
				}
			}
			if (this.page.has(at, Cue.CONTENT) || this.page.has(at, Cue.BOUNDARY)) {
				break;
			}
		}
		int verb = roles.end();
		while (this.page.timeAt(verb).isPresent() || this.page.has(verb, Cue.FILLER)
				|| this.page.isComma(verb) && this.page.has(noun - 1, Cue.CONTENT)) {
			verb++;
		}
		boolean relative = this.page.has(verb, Cue.RELATIVE) && this.page.isToOccur(verb + 1);
		if (relative || this.page.isToOccur(verb) || isFuturePredicate(noun, verb)
				|| this.page.triggers(verb).stream().anyMatch((t) -> isHeldLater(t))) {
			// القمة مع فلان ستعقد في موعدها
			return true;
		}
		int end = Math.min(this.page.sentenceOf(noun).end(), roles.end() + NEAR);
		for (int at = roles.end(); at < end && this.page.mentionIndexAt(at) < 0; at++) {
			String form = this.page.text().form(at);
			if (this.page.has(at, Cue.PLAN) && form.startsWith("الم") && this.page.timeAt(at).isEmpty()) {
				return this.page.timeAt(at - 1).isEmpty();
			}
			if (this.page.has(at, Cue.BOUNDARY) || this.page.has(at, Cue.CONTENT)
					|| !this.page.triggers(at).isEmpty()) {
				break;
			}
		}
		return false;
	}

	/**
	 * أكد أن لقاءه مع نظيره سيبحث الملف: what it will be about is still to come, but not
	 * what a summit ستفتح الباب أمامه.
	 */
	private boolean isFuturePredicate(int noun, int verb) {
		String form = this.page.text().form(verb);
		boolean future = (form.startsWith("سي") || form.startsWith("ست")) && ABOUT.contains(form.substring(2));
		String next = this.page.text().form(verb + 1);
		boolean perhaps = form.equals("قد") && (next.startsWith("ي") || next.startsWith("ت"));
		// القمة بين الزعيمين قد تعقد على الحدود
		boolean held = this.page.text().form(verb - 1).equals("قد")
				&& this.page.triggers(verb).stream().anyMatch((t) -> t.frame() == Frame.HOLD && t.isImperfect());
		return held
				|| (future || perhaps) && this.page.mentionIndexAt(verb) < 0 && this.page.has(noun - 1, Cue.CONTENT);
	}

	/** سيعقد … اجتماعا: the verb of holding is in the future. */
	private boolean carriedByFuture(Roles roles, int token) {
		// لقاء سيعقده غدا, لقاء سيعقد غدا, القمة التي ستجمعهما
		for (int at = token + 1; at <= token + NEAR && this.page.mentionIndexAt(at) < 0; at++) {
			boolean future = this.page.triggers(at)
				.stream()
				.anyMatch((t) -> (t.frame() == Frame.HOLD || t.frame() == Frame.JOIN) && !t.proclitics().endsWith("ل")
						&& t.verb().map(VerbForm::future).orElse(false));
			// القمة التي يفترض أن تجمعهما
			boolean planned = this.page.has(at - 2, Cue.PLAN) && this.page.text().form(at - 1).equals("ان")
					&& this.page.triggers(at).stream().anyMatch((t) -> t.frame() == Frame.JOIN && t.isImperfect());
			if (future || planned) {
				return true;
			}
		}
		for (int at = token - 1; at >= roles.first(); at--) {
			boolean future = this.page.triggers(at)
				.stream()
				.anyMatch((t) -> t.verb().map(VerbForm::future).orElse(false) && !t.proclitics().endsWith("ل"));
			boolean being = this.page.triggers(at).stream().anyMatch((t) -> t.frame() == Frame.BE)
					&& roles.frame() != Frame.RECEIVE;
			if (future && !being && this.page.mentionIndexAt(at) < 0 || this.page.has(at, Cue.PLAN)) {
				return true;
			}
			if (this.page.mentionIndexAt(at) < 0 && this.page.has(at, Cue.CONTENT)
					&& this.page.text().form(at - 1).equals("سبق")) {
				// ستكون في صدارتها ما سبق أن طرحه خلال لقائه
				return false;
			}
		}
		return false;
	}

	/** قررت الإدارة عقد اجتماع, تقرر عقد لقاء: it is still to come. */
	private boolean isDecided(int noun, int start) {
		for (int at = noun - 2; this.page.isVerbal(noun - 1) && at >= Math.max(start, noun - FAR); at--) {
			if (this.page.mentionIndexAt(at) >= 0) {
				continue;
			}
			String form = this.page.text().form(at);
			if (DECIDED.contains(this.page.formWithoutAnd(at))) {
				return true;
			}
			boolean passed = this.page.isComma(at) || this.page.isQuiet(at) || this.page.has(at, Cue.FILLER)
					|| this.page.timeAt(at).isPresent() || form.equals("علي") || form.equals("الي")
					|| this.page.isUnknown(at) && this.page.mentionIndexAt(at + 1) >= 0;
			if (!passed) {
				break;
			}
		}
		return false;
	}

	/** اتفقا على أن يلتقيا, على أن يزور باريس في الخريف, على أن يجري لاحقا محادثات */
	private boolean isAgreed(int token, Trigger trigger) {
		int verb = token;
		while (!trigger.isVerb() && verb > token - NEAR && this.page.mentionIndexAt(verb) < 0
				&& this.page.triggers(verb).stream().noneMatch((t) -> t.frame() == Frame.HOLD && t.isImperfect())) {
			verb--;
		}
		return (verb < token || trigger.isImperfect()) && this.page.text().form(verb - 1).equals("ان")
				&& this.page.text().form(verb - 2).equals("علي");
	}

	/** سيلتقي خلال زيارته للمغرب رئيس البرلمان: the visit is to come as well. */
	private boolean isOnPlannedOccasion(int token, Trigger trigger, int start) {
		if (trigger.isVerb() || !this.page.has(token - 1, Cue.DURING)) {
			return false;
		}
		for (int at = token - 2; at >= Math.max(start, token - FAR); at--) {
			if (this.page.mentionIndexAt(at) >= 0) {
				continue;
			}
			for (Trigger verb : this.page.triggers(at)) {
				if (verb.isVerb()) {
					return verb.verb().map(VerbForm::future).orElse(false) && !verb.proclitics().endsWith("ل");
				}
			}
			if (this.page.has(at, Cue.BOUNDARY) || this.page.has(at, Cue.CONTENT) || this.page.isComma(at)) {
				break;
			}
		}
		return false;
	}

	/** لم يستبعد المتحدث أن يلتقي: it may still come to that. */
	private boolean isNotRuledOut(int token, int start) {
		for (int at = token - 1; at > Math.max(start, token - NEAR); at--) {
			if (this.page.mentionIndexAt(at) < 0 && this.page.text().form(at).endsWith("ستبعد")
					&& this.page.has(at - 1, Cue.NEGATION)) {
				return true;
			}
			if (this.page.has(at, Cue.RELATIVE)) {
				// لم يستبعد الوزير الذي أجرى محادثات
				return false;
			}
		}
		return false;
	}

	private static boolean isHeldLater(Trigger trigger) {
		return trigger.frame() == Frame.HOLD && !trigger.isConjoined()
				&& trigger.verb().map(VerbForm::future).orElse(false);
	}

}
