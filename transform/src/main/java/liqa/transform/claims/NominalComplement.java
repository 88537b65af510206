package liqa.transform.claims;

import java.util.Optional;
import java.util.Set;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * A statement put as the object of the reporting word, a bare noun phrase: أكد حرص بلاده,
 * أدان الهجوم, يرى ضرورة الحوار.
 */
final class NominalComplement {

	/** Words of one who is asked, before what he is asked for. */
	private static final int LONGEST_ASKED = 6;

	/** Where somebody speaks. */
	private static final Set<String> SEATS = Set.of("بمكتبه", "بمكتبها", "بمقره", "بمقرها", "بمنزله", "بقصره",
			"بديوانه");

	private final Page page;

	private final Walk walk;

	private final Cue cue;

	private final PrepositionalComplement prepositional;

	private final PredicateComplement predicate;

	NominalComplement(Page page, Walk walk, PrepositionalComplement prepositional) {
		this.page = page;
		this.walk = walk;
		this.cue = walk.cue;
		this.prepositional = prepositional;
		this.predicate = new PredicateComplement(page, walk);
	}

	/** A bare noun phrase. */
	Optional<Complement> at(int i, String form) {
		if (this.page.starts(WordClass.ADVERB, i) || this.page.is(WordClass.TIME, i) || this.page.isPreposition(i)
				|| this.page.isRelative(i) || this.page.opensApposition(i) || this.page.starts(WordClass.ATTRIBUTION, i)
				|| this.page.starts(WordClass.ATTRIBUTION_CLAUSE, i)) {
			return Optional.empty();
		}
		boolean other = this.page.isConjoined(i)
				&& this.page.cueAt(i).filter((word) -> word.is(Cue.Shape.FINITE)).isPresent();
		if (goesOnSubject(i) || other) {
			return Optional.empty(); // انتقد الوزير، | وطالب بكذا
		}
		if (this.cue.takes(Takes.VOICED) && i == this.walk.looseSlot && this.page.has(WordClass.VOICED, form)) {
			return Complement.at(Takes.VOICED, i, 0);
		}
		if (this.cue.takes(Takes.PREDICATE) || this.cue.takes(Takes.ACCUSE) || this.cue.takes(Takes.BURDEN)) {
			return this.predicate.at(i);
		}
		if (this.cue.takes(Takes.REFUSED)) {
			boolean said = i == this.walk.looseSlot && this.walk.hasSubject()
					&& this.page.has(WordClass.REFUSED, Page.withoutArticle(form));
			return said ? Complement.at(Takes.OBJECT, i, 0) : Optional.empty();
		}
		boolean sees = this.cue.takes(Takes.THAT) && this.cue.takes(Takes.QUOTE) && !this.cue.takes(Takes.OBJECT)
				&& !this.cue.verb().chains() && !this.cue.verb().lemma().equals("قال");
		if (sees && i == this.walk.looseSlot && this.walk.subject != null && this.page.has(WordClass.OPINION, form)) {
			return Complement.at(Takes.OBJECT, i, 0); // ويرى الوزير ضرورة الحوار
		}
		Optional<Complement> repeated = repeated(i);
		if (repeated.isPresent() || !this.cue.takes(Takes.OBJECT)) {
			return repeated;
		}
		if (form.equals("ما") && i == this.walk.looseSlot && this.walk.hasSubject()) {
			// نفى المكتب ما ذكرته القناة
			return Complement.at(Takes.OBJECT, i, 0);
		}
		if (this.walk.subject != null && i == this.walk.subject.end() && form.startsWith("وال")) {
			this.walk.passPause(i, i + 1); // عدد من الأكاديميين والدعاة
			return Optional.empty();
		}
		boolean mentioned = this.page.mentionFrom(i).isPresent();
		if (!mentioned && this.page.isMatter(form) && beginsPhrase(i)) {
			return Complement.at(Takes.OBJECT, i, 0);
		}
		return this.cue.takes(Takes.QUOTE) ? plainObject(i, form, mentioned) : judgedObject(i);
	}

	/**
	 * أدانت مصر | والأردن | الهجوم: who says it together with the subject; passed over.
	 */
	private boolean goesOnSubject(int i) {
		if (i != this.walk.looseSlot || this.walk.subject == null) {
			return false;
		}
		Optional<Mention> joined = this.page.mentionFrom(i).filter(Mention::isConjoined);
		joined.ifPresent((mention) -> this.walk.passPause(i, mention.end()));
		return joined.isPresent();
	}

	/**
	 * جدد تأكيده أن, كرر الدعوة إلى: a noun of saying as object has the statement itself.
	 */
	private Optional<Complement> repeated(int i) {
		if (i != this.walk.looseSlot || !(this.cue.takes(Takes.OBJECT) || this.cue.takes(Takes.VOICED))) {
			return Optional.empty();
		}
		Optional<Cue> noun = this.page.cueAt(i).filter((word) -> word.is(Cue.Shape.MASDAR));
		return noun.flatMap((word) -> this.page.frameAt(i))
			.map(Frame::complement)
			.filter((inner) -> inner.how() == Takes.THAT && inner.first() <= i + 4);
	}

	/**
	 * أكد الوزير استمرار: any noun without article right behind the subject, if no clause
	 * follows.
	 */
	private Optional<Complement> plainObject(int i, String form, boolean mentioned) {
		boolean governed = form.length() > 3 && (form.startsWith("ل") || form.startsWith("ب"));
		// أعلن المبعوث، محاطا بهم
		boolean circumstance = i != this.walk.slot && form.endsWith("ا");
		// أبرز سامي حداد الزخم: behind a name no adjective of it, as behind أكد الوزير
		// السابق
		// nor of مصرفيون, which has no article
		boolean adjective = form.startsWith("ال") && (this.walk.subject == null
				|| !this.walk.subject.hasName() && this.page.form(this.walk.subject.end() - 1).startsWith("ال"));
		if (i == this.walk.looseSlot && !mentioned && !governed && !circumstance && !adjective
				&& this.walk.fallback == null && this.walk.hasSubject()) {
			this.walk.fallback = new Complement(Takes.OBJECT, i, 0);
		}
		return Optional.empty();
	}

	/**
	 * أدان الوزير، أمس، الهجوم: what a verb of judging has for object is what is said.
	 */
	private Optional<Complement> judgedObject(int i) {
		String form = this.page.form(i);
		if (i != this.walk.looseSlot || this.walk.inPhrase || form.startsWith("لل") || form.startsWith("بال")) {
			return Optional.empty();
		}
		boolean told = this.page.mentionFrom(i)
			.filter((mention) -> mention.type() == MentionType.ORGANIZATION && mention.proclitics().endsWith("ل"))
			.isPresent();
		if (told || SEATS.contains(form)) {
			// جدد الوزير لوكالة الأنباء | حرصه, ثمن بمكتبه | جهودهم
			return Optional.empty();
		}
		if (this.page.isPause(i - 1)
				&& this.page.cueAt(i).filter((word) -> word.is(Cue.Shape.PARTICIPLE)).isPresent()) {
			return Optional.empty(); // انتقد النادي مدربه، متهما إياه بكذا
		}
		if (this.cue.verb().addressee() && this.walk.addressee == null
				&& (this.page.mentionFrom(i).isPresent() || isAsked(i))) {
			return Optional.empty(); // ناشد الأهالي الرئيس التدخل
		}
		if (this.walk.addressee != null && goesOnAddressee(i)) {
			return Optional.empty(); // ناشد الطلاب | الجدد, ناشد الملك | وولي عهده
		}
		return this.walk.hasSubject() ? Complement.at(Takes.OBJECT, i, 0) : Optional.empty();
	}

	/** ناشد | المجتمع الدولي بالتحرك: whom he asks, as what he asks for follows. */
	private boolean isAsked(int i) {
		boolean asked = this.cue.takes(Takes.WITH) && this.page.form(i).startsWith("ال");
		for (int j = i + 1; asked && j < Math.min(this.walk.limit, i + LONGEST_ASKED) && this.page.isWord(j); j++) {
			String form = this.page.form(j);
			if (form.startsWith("ب") && this.prepositional.isContentWith(j, form)) {
				return true;
			}
		}
		return false;
	}

	private boolean goesOnAddressee(int i) {
		Mention asked = this.walk.addressee;
		if (asked == null || i != asked.end() || !this.cue.takes(Takes.WITH)) {
			return false;
		}
		String form = this.page.form(i);
		return this.page.isConjoined(i) || form.startsWith("ال") && this.page.form(asked.first()).startsWith("ال");
	}

	/**
	 * Whether a noun is not merely the second half of a phrase: من أجل حق, فرص العمل; or
	 * a verb: المؤتمر الذي | عقد.
	 */
	private boolean beginsPhrase(int i) {
		int before = i - 1;
		if (this.page.isRelative(before)) {
			return false;
		}
		if (before == this.walk.at || i == this.walk.looseSlot || !this.page.isWord(before)
				|| this.page.mentionOver(before).isPresent()) {
			return true;
		}
		String form = this.page.form(before);
		return !this.page.isPreposition(before) && (this.page.is(WordClass.TIME, before)
				|| this.page.is(WordClass.ADVERB, before) || form.startsWith("ال") || form.endsWith("ي")
				|| form.endsWith("ها") || form.endsWith("هم") || form.endsWith("هما")
				|| form.endsWith("ه") && !form.equals("هذه") && !this.page.endsInTaMarbuta(before));
	}

}
