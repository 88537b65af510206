package liqa.transform.meetings;

import java.util.Optional;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/** Follows a list of coordinated phrases from one to the next: أ، وب، وكذلك ج. */
final class PhraseList {

	/**
	 * Between a delegation and the word that names its leader stands who belongs to it.
	 */
	private static final int CHAIR_REACH = 12;

	/** The portfolios of one minister that follow the first are at most so many words. */
	private static final int PORTFOLIOS = 5;

	/** Words of a name that nobody marked are at most so many. */
	private static final int UNMARKED = 3;

	/** A relative clause or bracket inside a list is no longer than this. */
	private static final int INSERTION = 14;

	private final Page page;

	private final Markers markers;

	PhraseList(Page page, Markers markers) {
		this.page = page;
		this.markers = markers;
	}

	/**
	 * التقى الأمين العام للمنظمة، الدكتور فلان: an office and the name after it are one
	 * person.
	 */
	Mention named(Mention office, int end) {
		if (office.type() != MentionType.PERSON && !isOfTwo(office) || office.hasName()) {
			return office;
		}
		int at = office.end();
		while (at < end && (this.page.isQuiet(at) || this.page.isComma(at))) {
			at++;
		}
		if (at == office.end()) {
			at = afterPortfolios(at, end);
		}
		if (at == office.end()) {
			return office;
		}
		return this.page.mentionFrom(at)
			.filter((m) -> m.first() < end && m.hasName() && m.type() == MentionType.PERSON && m.proclitics().isEmpty())
			.orElse(office);
	}

	/** بنظيريه الروسي، فلان، والتركي، فلان: two offices, of which the first is named. */
	private boolean isOfTwo(Mention office) {
		String noun = this.page.text().form(office.first());
		boolean two = noun.endsWith("يه") || noun.endsWith("ين") || noun.endsWith("ان");
		boolean adjective = office.end() == office.first() + 2
				&& this.page.text().form(office.first() + 1).startsWith("ال");
		return office.type() == MentionType.GROUP && two && adjective && this.page.isComma(office.end())
				&& this.markers.nameAfterAdjective(afterName(office.end() + 1)) > afterName(office.end() + 1);
	}

	/** The token behind a name and the comma that closes it. */
	private int afterName(int from) {
		int end = this.page.mentionFrom(from).map(Mention::end).orElse(from);
		return this.page.isComma(end) ? end + 1 : end;
	}

	/**
	 * وزير الثقافة والشباب والرياضة فلان: further portfolios that nobody marked, or took
	 * for a group, before the name.
	 */
	private int afterPortfolios(int from, int end) {
		int at = from;
		boolean joined = false;
		while (at < end && at - from < PORTFOLIOS) {
			String form = this.page.text().form(at);
			Optional<Mention> mention = this.page.mentionAt(at);
			boolean group = mention.isPresent() && mention.get().type() == MentionType.GROUP
					&& mention.get().end() - mention.get().first() == 1 && !this.page.has(at, Cue.ENTOURAGE);
			boolean word = mention.isEmpty() && this.page.isUnknown(at) && !this.page.isVerb(at);
			if (!group && !word || !form.startsWith("وال") && !(form.startsWith("ال") && joined)) {
				break;
			}
			joined = true;
			at++;
		}
		return joined ? at : from;
	}

	/**
	 * The phrase that goes on a list: joined by و, with or without a comma; or after a
	 * comma alone when the list ends in و further on.
	 */
	Optional<Mention> next(int last, int end, Marker marker) {
		Optional<Mention> leader = this.page.mentionAt(last - 1).flatMap((group) -> leader(group, end));
		if (leader.isPresent()) {
			return leader;
		}
		if (marker == Marker.GENITIVE && isDash(last)) {
			// لقاء ترامب - كيم
			return this.page.mentionFrom(last + 1)
				.filter((m) -> m.first() < end && m.type() == MentionType.PERSON && m.proclitics().isEmpty());
		}
		int at = afterInsertion(afterUnmarked(afterApposition(last, end), end, marker), end);
		at = (marker == Marker.BETWEEN) ? afterAttribute(at, end) : afterSeat(at, end);
		boolean comma = false;
		while (at < end && (this.page.isQuiet(at) || this.page.isComma(at))) {
			if (this.page.text().form(at).equals(")")) {
				return Optional.empty();
			}
			comma |= this.page.isComma(at);
			at++;
		}
		boolean loose = false;
		if (at < end && this.page.mentionIndexAt(at) < 0 && this.page.has(at, Cue.COUNTERPART)
				&& this.page.text().form(at).startsWith("و")) {
			loose = true;
			at++;
			while (at < end && this.markers.isAdjective(at)) {
				at++;
			}
		}
		int name = (at < end) ? this.markers.nameAfterAdjective(at) : at;
		if (name > at) {
			// الوزيران المصري فلان والأردني فلان
			loose = true;
			at = name;
		}
		else if (at < end && this.page.mentionAt(last - 1).filter(Mention::hasName).isPresent()) {
			int behind = afterCountry(at);
			loose |= behind > at;
			at = behind;
		}
		while (at < end && (this.page.isLooseConjunction(at) || listWords(at) > 0)) {
			loose = true;
			at += Math.max(1, listWords(at));
			while (at < end && this.page.isQuiet(at)) {
				at++;
			}
		}
		if (marker == Marker.WITH && !comma && this.page.text().form(at).equals(loose ? "مع" : "ومع")) {
			// محادثات مع الوزير ومع عدد من القادة, مع الوزير وكذلك مع نظيره
			loose = true;
			at++;
		}
		Optional<Mention> next = (at < end) ? this.page.mentionFrom(at) : Optional.empty();
		if (next.isEmpty()) {
			return Optional.empty();
		}
		Mention mention = next.get();
		if (endsWithPlace(last, marker) && mention.type() == MentionType.PERSON) {
			return Optional.empty();
		}
		// استقبل الوزير فلانا، فالسفير فلانا
		boolean then = comma && mention.proclitics().equals("ف") && !isSubject(mention);
		boolean conjoined = mention.proclitics().equals("و") || then || (loose && mention.proclitics().isEmpty());
		if (conjoined) {
			// in a headline it is the subject of the verb after it
			return next.filter((m) -> !isSubjectInHeadline(m));
		}
		if (mention.proclitics().equals("وب") && marker == Marker.BY) {
			return next;
		}
		if (mention.proclitics().equals("ول") && marker == Marker.TO) {
			return next;
		}
		// in كان في استقبال الملك، الأمير فلان وفلان a list of hosts begins at the comma
		boolean open = comma && mention.proclitics().isEmpty() && marker != Marker.BARE && marker != Marker.GENITIVE;
		return (open && next(mention.end(), end, marker).isPresent()) ? next : Optional.empty();
	}

	/**
	 * مباحثات أجراها، أمس بالرباط، الوزير ونظيره, استقبل، بمقر الحكومة، الوزير ونظيره:
	 * where somebody is, which no person goes on; talks with a state are held with its
	 * minister as well.
	 */
	private boolean endsWithPlace(int last, Marker marker) {
		boolean within = marker == Marker.IN || marker == Marker.BY || marker == Marker.OTHER;
		boolean where = within || marker == Marker.TO || marker == Marker.FROM;
		return this.page.mentionAt(last - 1)
			.filter((m) -> where && m.type() == MentionType.PLACE || within && m.type() == MentionType.ORGANIZATION)
			.isPresent();
	}

	/**
	 * وفد برئاسة فلان, لجنة يترأسها النائب فلان: who leads a delegation stands with it on
	 * one side.
	 */
	Optional<Mention> leader(Mention group, int end) {
		boolean delegation = group.type() == MentionType.GROUP || this.page.has(group.first(), Cue.COMMITTEE)
				|| this.page.has(group.first(), Cue.ENTOURAGE);
		if (!delegation || group.type() == MentionType.PERSON) {
			return Optional.empty();
		}
		int limit = Math.min(end, group.end() + CHAIR_REACH);
		for (int at = group.end(); at < limit; at++) {
			boolean heads = this.page.has(at, Cue.LEADING) && this.page.text().form(at).contains("يتقدم")
					&& this.page.has(group.first(), Cue.ENTOURAGE);
			if (heads || this.page.has(at, Cue.CHAIR)) {
				return person(at + 1, end);
			}
			boolean other = this.page.mentionAt(at)
				.filter((m) -> m.type() == MentionType.PERSON || isAnotherDelegation(m))
				.isPresent() || this.page.has(at, Cue.BOUNDARY) || this.page.has(at, Cue.CONTENT)
					|| this.page.triggers(at).stream().anyMatch((t) -> t.frame() != Frame.JOIN);
			if (other) {
				break;
			}
		}
		return Optional.empty();
	}

	/** التقى أعضاء النقابة وفدا من العشائر برئاسة فلان: he leads the second. */
	private boolean isAnotherDelegation(Mention mention) {
		return this.page.has(mention.first(), Cue.ENTOURAGE);
	}

	/** The person a few titles after a word. */
	private Optional<Mention> person(int first, int end) {
		for (int at = first; at < Math.min(end, first + 3); at++) {
			Optional<Mention> mention = this.page.mentionFrom(at);
			if (mention.isPresent()) {
				return mention.filter((m) -> m.type() == MentionType.PERSON && m.proclitics().isEmpty());
			}
		}
		return Optional.empty();
	}

	/**
	 * سفير الهند المعتمد لدى السلطنة وسفير الصين: an attribute after a name is passed
	 * over when the list goes on after it.
	 */
	private int afterApposition(int last, int end) {
		boolean attribute = last < end && this.page.mentionAt(last - 1).isPresent()
				&& this.page.mentionIndexAt(last) < 0 && this.page.isUnknown(last)
				&& this.page.text().form(last).startsWith("ال");
		for (int at = last + 1; attribute && at < Math.min(end, last + 5); at++) {
			Optional<Mention> mention = this.page.mentionFrom(at);
			if (mention.isPresent() && mention.get().type() == MentionType.PERSON) {
				return mention.get().proclitics().equals("و") ? at : last;
			}
			if (this.page.isComma(at) || this.page.text().form(at).startsWith("و")) {
				break;
			}
		}
		return last;
	}

	/**
	 * التقى الوزير فلان العماني والسفير, مدير التوعية والتوجيه ومستشار الوزير, فلانا
	 * وأخاه وفلانا: words of a name or office that nobody marked are passed over when the
	 * list goes on right after them.
	 */
	private int afterUnmarked(int last, int end, Marker marker) {
		boolean listed = marker == Marker.BARE || marker == Marker.WITH || marker == Marker.BY
				|| marker == Marker.BETWEEN;
		boolean person = this.page.mentionAt(last - 1).filter((m) -> m.type() == MentionType.PERSON).isPresent();
		int at = last;
		while (listed && person && at < end && at - last < UNMARKED && isPartOfName(at)) {
			at++;
		}
		boolean goesOn = at > last && at < end
				&& this.page.mentionFrom(at)
					.filter((m) -> m.proclitics().equals("و") && m.type() == MentionType.PERSON && !isSubject(m))
					.isPresent();
		return goesOn ? at : last;
	}

	/**
	 * A word that can belong to a name or office: no verb, no time, no particle, no
	 * adverb.
	 */
	private boolean isPartOfName(int at) {
		String form = this.page.text().form(at);
		return this.page.mentionIndexAt(at) < 0 && this.page.isUnknown(at) && this.page.triggers(at).isEmpty()
				&& !this.page.isVerb(at) && !this.page.isOtherVerb(at) && this.page.timeAt(at).isEmpty()
				&& !form.startsWith("ل") && !form.startsWith("ب") && !form.startsWith("ف") && !form.endsWith("ا");
	}

	/**
	 * الوزير فلان الذي وصل أمس، ونظيره فلان; فلان (حزب كذا) وفلان: a relative clause that
	 * a comma closes and a bracket are passed over when the list goes on right after
	 * them.
	 */
	private int afterInsertion(int at, int end) {
		boolean bracket = this.page.text().form(at).equals("(");
		if (!bracket && !this.page.has(at, Cue.RELATIVE) && !this.page.has(at + 1, Cue.RELATIVE)) {
			return at;
		}
		int limit = Math.min(end, at + INSERTION);
		for (int close = at + 1; close < limit; close++) {
			boolean closes = bracket ? this.page.text().form(close).equals(")")
					: close > at + 2 && this.page.isComma(close);
			if (closes) {
				if (!bracket
						&& this.page.mentionAt(close - 1).filter((m) -> m.type() == MentionType.PERSON).isPresent()) {
					// فلان الذي التقى فلانا، وفلانا: the list is that of the relative
					// clause
					return at;
				}
				int next = bracket && this.page.isComma(close + 1) ? close + 2 : close + 1;
				boolean goesOn = next < end && this.page.mentionFrom(next)
					.filter((m) -> m.proclitics().equals("و") && m.type() == MentionType.PERSON && !isSubject(m))
					.isPresent();
				return goesOn ? next : at;
			}
			if (this.page.has(close, Cue.CONTENT) || this.page.has(close, Cue.BOUNDARY)) {
				break;
			}
		}
		return at;
	}

	/**
	 * بين المعارضة في درعا والحكومة, بين فلان من جهة وفلان من جهة أخرى: where somebody is
	 * or on which side is passed over when the list goes on after it.
	 */
	private int afterAttribute(int at, int end) {
		int next = at;
		if (this.page.text().form(at).equals("من") && this.page.text().form(at + 1).equals("جهه")) {
			next = at + 2;
		}
		else if (this.page.text().form(at).equals("في")) {
			next = this.page.mentionFrom(at + 1).filter(this.page::isPlace).map(Mention::end).orElse(at);
		}
		return next > at && next < end
				&& this.page.mentionFrom(next).filter((m) -> m.proclitics().equals("و")).isPresent() ? next : at;
	}

	/** رئيس الغرفة بالرياض ورئيس البلدية: where an office is. */
	private int afterSeat(int at, int end) {
		boolean office = this.page.mentionAt(at - 1)
			.filter((m) -> m.type() == MentionType.PERSON && !m.hasName())
			.isPresent();
		int next = office ? this.page.mentionFrom(at)
			.filter((m) -> m.proclitics().equals("ب") && m.type() == MentionType.PLACE)
			.map(Mention::end)
			.orElse(at) : at;
		return next > at && next < end
				&& this.page.mentionFrom(next)
					.filter((m) -> m.proclitics().equals("و") && m.type() != MentionType.PLACE)
					.isPresent() ? next : at;
	}

	private boolean isDash(int at) {
		String form = this.page.text().form(at);
		return form.equals("-") || form.equals("–") || form.equals("ـ");
	}

	/** أما الوزير … فالسفير قال: what follows has a verb of its own. */
	private boolean isSubject(Mention mention) {
		return this.page.isVerb(mention.end()) || this.page.isOtherVerb(mention.end());
	}

	/** … ووزير الخارجية يجتمع */
	private boolean isSubjectInHeadline(Mention mention) {
		int verb = mention.end();
		return this.page.isTitle(mention.first()) && verb < this.page.sentenceOf(mention.first()).end()
				&& this.page.isVerb(verb) && !this.page.triggers(verb).get(0).isConjoined();
	}

	/** وزيرا خارجية مصر فلان والأردن فلان: the country of the next name. */
	private int afterCountry(int at) {
		return this.page.mentionFrom(at)
			.filter((m) -> m.proclitics().equals("و") && this.page.isPlace(m))
			.filter((m) -> this.page.mentionFrom(m.end())
				.filter((name) -> name.hasName() && name.type() == MentionType.PERSON && name.proclitics().isEmpty())
				.isPresent())
			.map(Mention::end)
			.orElse(at);
	}

	/**
	 * How many words at a token do nothing but lead on to a phrase of the list: وكذلك,
	 * وكل من, ثم, فضلا عن, بالإضافة إلى.
	 */
	private int listWords(int at) {
		String form = this.page.text().form(at);
		String next = this.page.text().form(at + 1);
		return switch (form) {
			case "وكذلك", "كذلك", "وايضا", "وكذا", "ثم", "وثم" -> 1;
			case "من", "ومن" -> next.equals("ثم") ? 2 : 0;
			case "وكل", "وكلا" -> next.equals("من") ? 2 : 1;
			case "فضلا", "علاوه" -> next.equals("عن") || next.equals("علي") ? 2 : 0;
			case "اضافه", "بالاضافه", "واضافه", "وبالاضافه" -> next.equals("الي") ? 2 : 0;
			default -> 0;
		};
	}

}
