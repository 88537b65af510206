package liqa.transform.meetings;

import java.util.List;
import java.util.Optional;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * Who holds a meeting, though nobody marked him: whoever acted before does not act where
 * another subject follows the verb (أجرت «المنارة» محادثات مع, يخوض حزب الوزير مباحثات
 * مع) or belongs to the verbal noun (اعتزام الرئيس عقد قمة, يعتزم البلد إجراء جولة).
 */
final class Strangers {

	private final Page page;

	private final Markers markers;

	Strangers(Page page, Markers markers) {
		this.page = page;
		this.markers = markers;
	}

	/** أجرت «المنارة» محادثات, خاض حزب الوزير مباحثات: a noun that nobody marked acts. */
	boolean follow(int verb, int end) {
		int next = first(verb);
		boolean noun = next < end && this.page.mentionIndexAt(next) < 0 && this.page.isUnknown(next)
				&& this.page.triggers(next).isEmpty() && !this.page.isOtherVerb(next);
		return noun && (next > verb + 1 || isSubject(next)) && !isOfObject(next);
	}

	/** عقدتها الغرفة after الغرفة التجارية: the short form of a name told before. */
	boolean isShortFor(int verb, Mention named) {
		String word = this.page.text().form(first(verb));
		for (int at = named.first(); at < named.end(); at++) {
			if (this.page.text().form(at).equals(word)) {
				return true;
			}
		}
		return false;
	}

	private int first(int verb) {
		int next = verb + 1;
		while (this.page.isQuiet(next)) {
			next++;
		}
		return next;
	}

	/** No adverb, no phrase that ب or ل introduces: أيضا, نيابة, بنجاح, ليومين. */
	private boolean isSubject(int noun) {
		String form = this.page.text().form(noun);
		boolean adverb = form.endsWith("ا") || form.equals("نيابه");
		boolean bound = form.startsWith("ب") || form.startsWith("لل") || form.startsWith("ل") && form.endsWith("ين");
		return !adverb && !bound && !form.startsWith("و");
	}

	/** تناول طعام العشاء: what is bound to the noun of meeting belongs to it. */
	private boolean isOfObject(int noun) {
		return this.page.triggers(noun + 1).stream().anyMatch((t) -> !t.isVerb() && t.definite());
	}

	/** تتولاها روسيا, أجرتها طهران: the state that holds it. */
	Optional<Mention> state(int verb) {
		return this.page.mentionFrom(verb + 1)
			.filter((m) -> this.page.isPlace(m) && m.proclitics().isEmpty()
					&& this.markers.markerOf(m, -1) == Marker.BARE);
	}

	/**
	 * Who is to hold what a verbal noun tells: تعتزم البلاد عقد, البلاد تعتزم عقد, اعتزام
	 * الرئيس عقد.
	 */
	List<Mention> whoIntends(int verbal) {
		int before = this.page.beforeInsertion(verbal - 1);
		Optional<Mention> subject = this.page.mentionAt(before);
		if (subject.isPresent()) {
			// تعتزم البلاد عقد, اعتزام الرئيس عقد
			int intends = subject.get().first() - 1;
			return subject.filter((m) -> m.proclitics().isEmpty() && isActor(m) && intends(intends)).stream().toList();
		}
		if (!this.page.has(before, Cue.PLAN)) {
			return List.of();
		}
		return this.page.mentionAt(this.page.beforeInsertion(before - 1))
			.filter((m) -> isActor(m) && this.markers.markerOf(m, -1) == Marker.BARE)
			.stream()
			.toList();
	}

	/** إجراء أي مسؤول زيارة: somebody without a name is to do it. */
	boolean isOfSomebody(int verbal, int noun) {
		for (int at = verbal + 1; at < noun; at++) {
			if (this.page.mentionAt(at).filter((m) -> m.type() == MentionType.ANONYMOUS).isPresent()) {
				return true;
			}
		}
		return false;
	}

	private boolean isActor(Mention mention) {
		return this.page.isParty(mention) || this.page.isPlace(mention);
	}

	private boolean intends(int at) {
		return this.page.has(at, Cue.PLAN) || this.page.has(at, Cue.INTENTION)
				|| this.page.text().form(at).endsWith("اعتزام");
	}

}
