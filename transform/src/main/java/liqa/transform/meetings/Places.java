package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.text.Token;

/** Finds where a meeting took place or a traveller went. */
final class Places {

	/**
	 * A site is named in no more words than these: مقر مصلحة الجمارك العامة بمدينة جدة.
	 */
	private static final int WORDS = 8;

	/** What behind في is no place, folded. */
	private static final Set<String> OCCASIONS = Set.of("اطار", "ختام", "ظل", "سياق", "حضور", "وقت", "مستهل", "بدايه",
			"نهايه", "اول", "زياره", "جوله");

	/** البلاد farther from a word of travel than this is no destination. */
	private static final int NEAR = 8;

	/** What هذه points to when it is a place, folded. */
	private static final Set<String> POINTED = Set.of("المدينه", "البلده", "القريه", "الدوله", "المنطقه", "المحافظه",
			"البلد", "الجزيره", "الولايه", "المنشاه");

	private final Page page;

	private final Markers markers;

	private final PhraseList list;

	Places(Page page, Markers markers, PhraseList list) {
		this.page = page;
		this.markers = markers;
		this.list = list;
	}

	/**
	 * The destination after a word of travel: a place, or whatever noun phrase إلى, ل or
	 * ب introduces.
	 * @param bare whether it can follow without a preposition (زار بغداد)
	 * @param any whether any noun phrase will do (زيارة إلى المعرض), or only a site or
	 * place
	 */
	List<Place> destinations(int trigger, int limit, boolean bare, boolean any) {
		Optional<Place> first = destination(trigger, limit, bare, any);
		List<Place> all = new ArrayList<>(first.stream().toList());
		Optional<Mention> next = first.flatMap(Place::mention);
		while (next.isPresent()) {
			Mention last = next.get();
			next = this.list.next(last.end(), this.page.sentenceOf(trigger).end(), Marker.TO)
				.filter(this.page::isPlace);
			next.ifPresent((mention) -> all.add(Place.of(mention)));
		}
		return all;
	}

	private Optional<Place> destination(int trigger, int limit, boolean bare, boolean any) {
		int end = Math.min(this.page.sentenceOf(trigger).end(), trigger + limit);
		boolean object = bare;
		// حل الوزير بتونس
		boolean by = this.page.triggers(trigger)
			.stream()
			.anyMatch((t) -> t.isVerb() && t.isTravel() && t.partners().contains("ب"));
		for (int at = trigger + 1; at < end; at++) {
			Optional<Mention> mention = this.page.mentionAt(at);
			if (mention.isPresent()) {
				Mention phrase = mention.get();
				if (phrase.first() == at && (this.page.isPlace(phrase) || bare && isSite(phrase))) {
					Marker marker = this.markers.markerOf(phrase, trigger);
					boolean office = phrase.proclitics().endsWith("ل") && at > trigger + 1
							&& this.page.text().form(at - 1).endsWith("ا") && this.page.isUnknown(at - 1);
					boolean fits = marker == Marker.TO && !office || (object && marker == Marker.BARE)
							|| by && marker == Marker.BY
							|| (bare && marker == Marker.GENITIVE && !isAfterPreposition(phrase.first(), trigger))
							|| any && isObject(phrase, trigger, marker) && isIntended(trigger);
					if (fits) {
						return Optional.of(Place.of(phrase));
					}
					if (at == trigger + 1 && marker == Marker.GENITIVE) {
						// دعوة لزيارة إيطاليا حملها إلى طهران: who was invited goes to
						// Italy
						return Optional.empty();
					}
				}
				at = phrase.end() - 1;
				continue;
			}
			// وصل الوزير برفقة وفد إلى بغداد
			boolean companion = this.page.has(at, Cue.COMPANION);
			if (this.page.has(at, Cue.ADDRESSING)) {
				// توجه بالشكر إلى المملكة
				return Optional.empty();
			}
			if (this.page.has(at, Cue.RELATIVE) && begins(at + 1)) {
				// الزيارة التي تبدأ اليوم إلى لندن
				at++;
				continue;
			}
			// وفد يضم فلانا وفلانا إلى دمشق
			boolean word = this.page.triggers(at).stream().anyMatch((t) -> t.frame() != Frame.JOIN)
					&& !this.page.has(at, Cue.CHAIR);
			if (ends(at) && !companion || word || isOther(at, trigger)) {
				break;
			}
			if (isCapital(at)
					&& (isTowards(at) || object && at - trigger <= NEAR && !isAfterPreposition(at, trigger))) {
				return Optional.of(new Place(this.page.text().token(at).start(), this.page.text().token(at + 1).end(),
						Optional.empty()));
			}
			if (this.page.has(at, Cue.LAND) && at - trigger <= NEAR
					&& (at == trigger + 1 && (bare || isIntended(trigger)) || isTowards(at))) {
				return Optional.of(land(at));
			}
			if (any && isPointed(at)) {
				int start = this.page.text().form(at).startsWith("ل") ? this.page.text().after(at, 1)
						: this.page.text().token(at).start();
				return Optional.of(new Place(start, stop(at + 2), Optional.empty()));
			}
			if (isAim(at)) {
				// زيارة تهدف إلى مناقشة ملف إيران
				return Optional.empty();
			}
			if (introduces(at)) {
				Optional<Place> site = site(at, any);
				if (site.isPresent()) {
					return site;
				}
				// وصل إلى الحفل برفقة المغنيين القوقاز: he went elsewhere
				object &= this.page.has(at + 1, Cue.TOWN);
			}
			if (bare && isBareSite(at)) {
				return Optional.of(new Place(this.page.text().token(at).start(), siteStop(at), Optional.empty()));
			}
			if (object && any && this.page.isVerb(trigger)) {
				Optional<Place> sites = sites(at);
				if (sites.isPresent()) {
					return sites;
				}
			}
		}
		return Optional.empty();
	}

	/** تهدف, يهدف, تهدفان, ترمي: the إلى behind it leads nowhere. */
	private boolean isAim(int at) {
		String form = this.page.text().form(at);
		return form.startsWith("تهدف") || form.startsWith("يهدف") || form.equals("ترمي") || form.equals("يرمي");
	}

	/** تبدأ, بدأت, يبدأها */
	private boolean begins(int at) {
		String form = this.page.text().form(at);
		return form.startsWith("تبدا") || form.startsWith("بدا") || form.startsWith("يبدا") || form.startsWith("ستبدا");
	}

	/** زار الوزير مستشفى الملك حسين: a body that is a building too. */
	private boolean isSite(Mention phrase) {
		return phrase.type() == MentionType.ORGANIZATION && this.page.has(phrase.first(), Cue.SITE);
	}

	/** زار الوزير مستشفى المدينة: a building as the object. */
	private boolean isBareSite(int at) {
		return this.page.has(at, Cue.SITE) && !isAfterPreposition(at, -1) && this.page.mentionIndexAt(at) < 0;
	}

	/**
	 * زار الرئيس مواقع عسكرية في الغوطة: what nobody knows is a site, if it is told where
	 * it lies.
	 */
	private Optional<Place> sites(int at) {
		int before = at - 1;
		boolean object = this.page.isUnknown(at) && !this.page.text().form(at).startsWith("ال")
				&& !this.page.text().form(at).startsWith("و") && !this.page.isOtherVerb(at)
				&& (this.page.mentionAt(before).filter(this.page::isParty).isPresent() || this.page.isVerb(before)
						|| this.page.timeAt(before).isPresent() || this.page.isComma(before));
		if (!object) {
			return Optional.empty();
		}
		int end = nounPhraseEnd(at);
		return this.page.placeBetween(at + 1, end)
			.map((inside) -> new Place(this.page.text().token(at).start(), stop(end), Optional.of(inside)));
	}

	/** The end of a site, the name after which it is called included. */
	private int siteStop(int site) {
		Optional<Mention> named = this.page.mentionAt(site + 1).filter((m) -> isOwner(m, site));
		return stop(named.map(Mention::end).orElseGet(() -> nounPhraseEnd(site)));
	}

	/**
	 * زيارة الوفد في وقت هدد الرئيس: another verb is another clause, unless it tells of
	 * the journey itself (زيارة لم يعلن عنها إلى بيروت).
	 */
	private boolean isOther(int at, int trigger) {
		return at > trigger + 3 && this.page.isOtherVerb(at) && !this.page.has(at - 1, Cue.NEGATION);
	}

	/**
	 * Whether a preposition stands shortly before a phrase, behind the word of travel.
	 */
	private boolean isAfterPreposition(int first, int trigger) {
		int at = first - 1;
		int words = 0;
		while (at > Math.max(trigger, 0) && words++ < 3) {
			if (this.page.has(at, Cue.PREPOSITION) || this.page.has(at, Cue.PARTNER)) {
				return true;
			}
			at--;
		}
		return false;
	}

	/** زيارة بغداد, زيارة مدينة أربيل, زيارة العاصمة القطرية الدوحة */
	private boolean isObject(Mention place, int noun, Marker marker) {
		return marker == Marker.GENITIVE && place.first() == noun + 1
				|| place.proclitics().isEmpty() && beforeTown(place.first()) == noun && place.first() > noun + 1;
	}

	/**
	 * يعتزم الوزير زيارة بغداد: what completes the noun is the destination, and who
	 * intends it the visitor; elsewhere the visitor may be anybody (تحدث عن زيارة القدس).
	 */
	private boolean isIntended(int noun) {
		int before = this.page.mentionAt(noun - 1).map(Mention::first).orElse(noun) - 1;
		return this.page.has(before, Cue.PLAN);
	}

	/** غادر الوفد بغداد بعد زيارة: the place that is left was the destination. */
	Optional<Place> left(int noun) {
		for (int at = noun - 1; at >= this.page.sentenceOf(noun).first(); at--) {
			if (this.page.has(at, Cue.DEPARTURE)) {
				for (int m = this.page.firstMentionFrom(at); m < this.page.mentionCount(); m++) {
					Mention mention = this.page.mention(m);
					if (mention.first() > noun) {
						break;
					}
					if (this.page.isPlace(mention) && mention.proclitics().isEmpty()) {
						return Optional.of(Place.of(mention));
					}
				}
			}
		}
		return Optional.empty();
	}

	/** إلى البلاد, للبلاد */
	private boolean isTowards(int at) {
		String before = this.page.text().form(at - 1);
		return before.equals("الي") || before.equals("الى") || this.page.text().form(at).startsWith("لل");
	}

	private Place land(int at) {
		Token token = this.page.text().token(at);
		return new Place(token.start(), token.end(), Optional.empty());
	}

	/**
	 * Whether a place is a country or town without its name: البلاد, العاصمة العراقية.
	 */
	boolean isNameless(Place place) {
		return this.page.isNameless(this.page.surface(place.start(), place.stop()));
	}

	/** ينتقل إلى بريطانيا، حيث يجري محادثات: the place before حيث. */
	Optional<Place> reachedBefore(int token) {
		int start = Math.max(this.page.sentenceOf(token).first(), token - NEAR);
		// حيث كان في استقباله: where he arrived is told better elsewhere
		boolean received = this.page.triggers(token).stream().allMatch((t) -> t.frame() == Frame.RECEIVE);
		if (received || this.page.text().form(token + 2).equals("قبل")) {
			return Optional.empty();
		}
		for (int at = token - 1; at > start; at--) {
			String form = this.page.text().form(at);
			if (this.page.mentionIndexAt(at) < 0 && (form.equals("حيث") || form.equals("اين"))) {
				int before = this.page.isComma(at - 1) ? at - 2 : at - 1;
				return this.page.mentionAt(before)
					.filter(this.page::isPlace)
					.filter((m) -> this.markers.markerOf(m, -1) != Marker.OTHER)
					.map(Place::of);
			}
			if (this.page.has(at, Cue.BOUNDARY) || this.page.has(at, Cue.CONTENT) || this.page.isComma(at)) {
				break;
			}
		}
		return Optional.empty();
	}

	/** سدة الحكم, السلطة: no place. */
	boolean isPower(Place place) {
		return this.page.isPower(this.page.surface(place.start(), place.stop()).split(" ", 2)[0]);
	}

	/** هذه المدينة, لهذا البلد, إلى تلك القرية */
	private boolean isPointed(int at) {
		String form = this.page.text().form(at);
		return (form.endsWith("هذه") || form.endsWith("هذا") || form.endsWith("تلك")) && form.length() < 5
				&& POINTED.contains(this.page.text().form(at + 1));
	}

	/** إلى or ل before a word that is no phrase of its own. */
	private boolean introduces(int at) {
		String form = this.page.text().form(at);
		if (form.equals("الي") || form.equals("الى")) {
			return true;
		}
		return form.length() > 3 && form.charAt(0) == 'ل' && this.page.triggers(at).isEmpty()
				&& (this.page.has(at, Cue.VENUE) || isSiteAfterClitic(form));
	}

	private Optional<Place> site(int at, boolean any) {
		boolean word = this.page.text().form(at).startsWith("ل");
		int first = word ? at : at + 1;
		if (first >= this.page.size() || !word && this.page.mentionIndexAt(first) >= 0) {
			return Optional.empty();
		}
		int end = nounPhraseEnd(first);
		if (end <= first) {
			return Optional.empty();
		}
		String form = this.page.text().form(first);
		int start = this.page.text().token(first).start();
		if (word && !form.startsWith("لل")) {
			start = this.page.text().after(first, 1);
		}
		Optional<Mention> inside = this.page.placeBetween(first, end);
		boolean venue = this.page.isSite(this.page.text().form(first)) || word && isSiteAfterClitic(form);
		boolean phrase = any && !word && form.startsWith("ال");
		return (inside.isPresent() || venue || phrase) ? Optional.of(new Place(start, stop(end), inside))
				: Optional.empty();
	}

	private boolean isSiteAfterClitic(String form) {
		String rest = form.substring(1);
		return this.page.isSite(rest) || this.page.isSite("ال" + form.substring(2));
	}

	private int stop(int end) {
		return this.page.text().token(end - 1).end();
	}

	/**
	 * Where a meeting took place: the place after في or ب nearest to the word of meeting
	 * in its clause.
	 */
	Optional<Place> of(int trigger, int first, int end) {
		Optional<Place> best = Optional.empty();
		int distance = Integer.MAX_VALUE;
		for (int at = first; at < end; at++) {
			Optional<Place> place = locative(at, first, end);
			if (place.isPresent() && at < trigger && isOfNoun(at)) {
				place = Optional.empty();
			}
			if (place.isPresent()) {
				int away = Math.abs(at - trigger) + ((at < trigger) ? 8 : 0);
				if (away < distance) {
					best = place;
					distance = away;
				}
				at = lastToken(place.get(), at);
			}
		}
		return best;
	}

	/** تناول الوضع في ليبيا اللقاء الذي: the place of what they spoke of. */
	private boolean isOfNoun(int at) {
		int in = this.page.text().form(at).equals("في") ? at : at - 1;
		int noun = in - 1;
		return this.page.text().form(in).equals("في") && this.page.isUnknown(noun) && this.page.mentionIndexAt(noun) < 0
				&& (this.page.text().form(noun).startsWith("ال") || this.page.text().form(noun).startsWith("وال"));
	}

	/** استضافت القاهرة, القاهرة قد استضافت */
	private boolean isHost(int at) {
		return this.page.triggers(at).stream().anyMatch((t) -> t.frame() == Frame.HOST);
	}

	/** استضافت العاصمة القطرية الدوحة: what stands before a town and its adjectives. */
	private int beforeTown(int first) {
		int at = first - 1;
		while (at > first - 4 && this.markers.isAdjective(at)) {
			at--;
		}
		return this.page.has(at, Cue.TOWN) ? at - 1 : first - 1;
	}

	/** بمدينة, بالعاصمة, but not بلدة. */
	private boolean isInTown(int at) {
		String form = this.page.text().form(at);
		return form.startsWith("ب") && this.page.has(at, Cue.TOWN) && this.page.isTown(form.substring(1));
	}

	private int afterFillers(int at) {
		int next = at;
		while (this.page.has(next, Cue.FILLER)) {
			next++;
		}
		return next;
	}

	private int lastToken(Place place, int at) {
		int last = at;
		while (last + 1 < this.page.size() && this.page.text().token(last + 1).end() <= place.stop()) {
			last++;
		}
		return last;
	}

	private Optional<Place> locative(int at, int first, int end) {
		Optional<Mention> mention = this.page.mentionAt(at);
		if (mention.isPresent() && !isSeat(mention.get())) {
			Mention phrase = mention.get();
			boolean host = isHost(beforeTown(phrase.first())) || isHost(afterFillers(phrase.end()));
			boolean named = this.page.isPlace(phrase) || this.page.has(at, Cue.VENUE) || isSite(phrase);
			boolean locative = phrase.first() == at && named && (host || isInTown(beforeTown(phrase.first()) + 1)
					|| this.markers.markerOf(phrase, -1) == Marker.IN || phrase.proclitics().endsWith("ب"));
			return locative ? Optional.of(Place.of(phrase)) : Optional.empty();
		}
		String form = this.page.text().form(at);
		boolean in = form.equals("في") || form.equals("داخل");
		int noun = in ? at + 1 : at;
		if (in && isOneOf(noun) || isOneOf(at) && form.startsWith("ب")) {
			// في أحد فنادق العاصمة
			noun++;
			in = true;
		}
		Optional<Place> capital = capital(noun, in);
		if (capital.isPresent() && noun < end) {
			return capital;
		}
		if (noun >= end || this.page.mentionAt(noun).filter((m) -> !isSeat(m)).isPresent()
				|| !(in ? this.page.has(noun, Cue.VENUE) : this.page.isInVenue(noun))) {
			return Optional.empty();
		}
		int stop = nounPhraseEnd(noun);
		int start = in ? this.page.text().token(noun).start() : this.page.text().after(noun, 1);
		Optional<Mention> inside = this.page.placeBetween(noun, stop);
		return Optional.of(new Place(start, stop(stop), inside));
	}

	/** في العاصمة القطرية: a town that only its adjective tells. */
	private Optional<Place> capital(int noun, boolean in) {
		boolean capital = this.page.has(noun, Cue.TOWN) && this.page.text().form(noun).endsWith("العاصمه")
				&& (in || isInTown(noun)) && this.page.mentionIndexAt(noun) < 0;
		if (!capital || !this.markers.isAdjective(noun + 1) || this.page.placeBetween(noun + 2, noun + 4).isPresent()) {
			return Optional.empty();
		}
		int start = in ? this.page.text().token(noun).start() : this.page.text().after(noun, 1);
		return Optional.of(new Place(start, this.page.text().token(noun + 1).end(), Optional.empty()));
	}

	/** العاصمة العراقية, with no name behind it. */
	private boolean isCapital(int at) {
		return this.page.text().form(at).endsWith("العاصمه") && this.markers.isAdjective(at + 1)
				&& this.page.mentionFrom(at + 2).filter(this.page::isPlace).isEmpty();
	}

	/** مكتبه, ديوانه: a body in one word that is a room as well. */
	private boolean isSeat(Mention mention) {
		return mention.type() == MentionType.ORGANIZATION && mention.end() - mention.first() == 1
				&& this.page.has(mention.first(), Cue.VENUE);
	}

	private boolean isOneOf(int at) {
		String form = this.page.text().form(at);
		return form.endsWith("احد") && form.length() < 5 || form.endsWith("احدي") && form.length() < 6;
	}

	/**
	 * The end of the noun phrase that begins at a token: its genitives, adjectives and في
	 * or ب phrases.
	 */
	private int nounPhraseEnd(int first) {
		int end = this.page.sentenceOf(first).end();
		int at = first;
		while (at < end && at - first < WORDS) {
			Token token = this.page.text().token(at);
			Optional<Mention> mention = this.page.mentionAt(at).filter((m) -> m.first() > first || !isSeat(m));
			if (mention.isPresent()) {
				boolean place = this.page.isPlace(mention.get());
				boolean goesOn = place || mention.get().type() == MentionType.ORGANIZATION && at > first
						|| isOwner(mention.get(), first);
				if (!goesOn || at > first && mention.get().isConjoined()) {
					break;
				}
				at = mention.get().end();
				if (place && !goesOnIn(at)) {
					break;
				}
				continue;
			}
			if (at > first && (!token.isWord() && !this.page.isQuiet(at) || ends(at) || this.page.timeAt(at).isPresent()
					|| token.form().startsWith("و") || isBeforeDay(at) || isPurpose(token.form())
					|| isBeyondDefinite(at) || isOccasion(at) || isOtherPhrase(at) || closes(first, at))) {
				break;
			}
			at++;
		}
		while (at > first && (this.page.isQuiet(at - 1) || this.page.text().form(at - 1).equals("في"))) {
			at--;
		}
		return at;
	}

	/** قصر المؤتمرات ببغداد, but not بغداد بهدف التعاون. */
	private boolean goesOnIn(int at) {
		boolean in = this.page.text().form(at).equals("في");
		int noun = in ? at + 1 : at;
		boolean place = this.page.mentionAt(noun)
			.filter((m) -> this.page.isPlace(m) && (in || m.proclitics().equals("ب")))
			.isPresent();
		return place || (in ? this.page.has(noun, Cue.VENUE) || this.page.has(noun, Cue.TOWN)
				: this.page.isInVenue(noun) || isInTown(noun));
	}

	/** في إطار, في ختام: what follows tells of no place. */
	private boolean isOccasion(int at) {
		return this.page.text().form(at).equals("في") && OCCASIONS.contains(this.page.text().form(at + 1));
	}

	/** بمنزل رئيس الحركة: whose house it is stands right behind it. */
	private boolean isOwner(Mention mention, int house) {
		return mention.first() == house + 1 && mention.type() == MentionType.PERSON && mention.proclitics().isEmpty()
				&& !this.page.text().form(house).startsWith("ال") && !this.page.text().form(house).startsWith("بال")
				&& !this.page.text().form(house).endsWith("ه");
	}

	/**
	 * المملكة استغرقت: a noun with the article has no genitive, only adjectives with the
	 * article follow.
	 */
	private boolean isBeyondDefinite(int at) {
		String form = this.page.text().form(at);
		return this.page.text().form(at - 1).startsWith("ال") && this.page.mentionIndexAt(at - 1) < 0
				&& !form.startsWith("ال") && !form.startsWith("ب") && !form.equals("في");
	}

	/** في 8 نوفمبر, بتاريخ 8 نوفمبر */
	private boolean isBeforeDay(int at) {
		String form = this.page.text().form(at);
		return (form.equals("في") || form.equals("بتاريخ") || form.equals("ب")) && this.page.timeAt(at + 1).isPresent();
	}

	/** إلى الجهة للاطلاع: what they went for. */
	private static boolean isPurpose(String form) {
		return form.length() > 4 && form.charAt(0) == 'ل';
	}

	/** مكتبه is complete; only ب or في goes on. */
	private boolean closes(int first, int at) {
		String form = this.page.text().form(at - 1);
		boolean possessed = form.endsWith("ه") && !this.page.text().cut(at - 1, at).endsWith("ة") && form.length() > 3;
		return possessed && at - 1 == first && !this.page.text().form(at).startsWith("ب")
				&& !this.page.text().form(at).equals("في");
	}

	/** مكتب سموه: whose office it is. */
	private boolean isHonorific(int at) {
		String form = this.page.text().form(at);
		return this.page.has(at - 1, Cue.VENUE) && (form.endsWith("ه") || form.endsWith("ها"));
	}

	private boolean isOtherPhrase(int at) {
		return !this.page.text().form(at).equals("في") && (this.page.has(at, Cue.PREPOSITION)
				|| this.page.has(at, Cue.PARTNER) || this.page.has(at, Cue.BETWEEN) || this.page.has(at, Cue.TOPIC)
				|| this.page.has(at, Cue.COMPANION) || this.page.has(at, Cue.FILLER) && !isHonorific(at)
				|| !this.page.triggers(at).isEmpty());
	}

	private boolean ends(int at) {
		return this.page.has(at, Cue.CONTENT) || this.page.has(at, Cue.BOUNDARY) || this.page.has(at, Cue.RELATIVE)
				|| this.page.has(at, Cue.COMPANION) || this.page.has(at, Cue.TOPIC);
	}

}
