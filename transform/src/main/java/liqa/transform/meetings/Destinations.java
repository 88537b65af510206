package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.text.Token;

/** Finds where a traveller went. */
final class Destinations {

	/** البلاد farther from a word of travel than this is no destination. */
	private static final int NEAR = 8;

	/** قام and بزيارة stand at most so many words apart, who does it between them. */
	private static final int UNDERTAKEN = 16;

	/** What هذه points to when it is a place, folded. */
	private static final Set<String> POINTED = Set.of("المدينه", "البلده", "القريه", "الدوله", "المنطقه", "المحافظه",
			"البلد", "الجزيره", "الولايه", "المنشاه");

	/** منذ انتخابه رئيسا للصين: whose office it is, folded. */
	private static final Set<String> OFFICE = Set.of("رييسا", "رييسه", "وزيرا", "وزيره", "ملكا", "سفيرا", "مبعوثا",
			"امينا", "عاصمه");

	private final Page page;

	private final Markers markers;

	private final PhraseList list;

	private final SitePhrases sites;

	private final Sights sights;

	Destinations(Page page, Markers markers, PhraseList list, SitePhrases sites) {
		this.page = page;
		this.markers = markers;
		this.list = list;
		this.sites = sites;
		this.sights = new Sights(page, sites);
	}

	/**
	 * The destination after a word of travel: a place, or whatever noun phrase إلى, ل or
	 * ب introduces.
	 * @param bare whether it can follow without a preposition (زار بغداد)
	 * @param any whether any noun phrase will do (زيارة إلى المعرض), or only a site or
	 * place
	 */
	List<Place> of(int trigger, int limit, boolean bare, boolean any) {
		int end = Math.min(this.page.sentenceOf(trigger).end(), trigger + limit);
		return destination(trigger, limit, bare, any)
			.or(() -> any ? this.sights.bedside(trigger, end) : Optional.empty())
			.map((first) -> listed(first, trigger))
			.orElse(List.of());
	}

	/** A place that stands behind a token and those that are coordinated with it. */
	List<Place> listed(Place first, int trigger) {
		List<Place> all = new ArrayList<>(List.of(first));
		Optional<Place> last = Optional.of(first).filter((place) -> place.mention().isPresent() || isNameless(place));
		while (last.isPresent()) {
			int end = last.flatMap(Place::mention).map(Mention::end).orElse(endOf(last.get(), trigger));
			last = this.list.next(end, this.page.sentenceOf(trigger).end(), Marker.TO)
				.filter(this.page::isPlace)
				.map(Place::of);
			last.ifPresent(all::add);
		}
		return all;
	}

	/** The index after the last token of a place that stands behind another token. */
	private int endOf(Place place, int from) {
		int end = from;
		while (end < this.page.size() && this.page.text().token(end).end() <= place.stop()) {
			end++;
		}
		return end;
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
				if (phrase.first() == at && !isOfOffice(phrase)
						&& (this.page.isPlace(phrase)
								|| (bare || any) && (this.sites.isSite(phrase) || any && this.sites.isKnownSite(phrase))
								|| any && this.sites.isSiteBehindClitic(phrase))) {
					Marker marker = this.markers.markerOf(phrase, trigger);
					boolean office = phrase.proclitics().endsWith("ل") && at > trigger + 1
							&& (this.page.text().form(at - 1).endsWith("ا") && this.page.isUnknown(at - 1)
									|| OFFICE.contains(this.page.text().form(at - 1)));
					boolean fits = marker == Marker.TO && !office || (object && marker == Marker.BARE)
							|| by && marker == Marker.BY
							|| (bare && marker == Marker.GENITIVE && !isAfterPreposition(phrase.first(), trigger))
							|| any && isObject(phrase, trigger, marker) && isIntended(trigger);
					if (fits) {
						return Optional
							.of(this.sites.isKnownSite(phrase) ? this.sights.known(phrase) : Place.of(phrase));
					}
					if (at == trigger + 1 && marker == Marker.GENITIVE) {
						// دعوة لزيارة إيطاليا حملها إلى طهران: the guest goes to Italy
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
			if (this.page.has(at, Cue.RELATIVE) && isAppointed(at + 2)) {
				// الزيارة التي كانت مقررة اليوم إلى لندن
				at += 2;
				continue;
			}
			int behind = isHeadOfRelative(at, trigger) ? afterRelative(at, end) : -1;
			if (behind > 0) {
				// وصل الرئيس الذي يقيم في السعودية إلى عدن
				at = behind - 1;
				continue;
			}
			// وفد يضم فلانا وفلانا إلى دمشق
			boolean word = this.page.triggers(at).stream().anyMatch((t) -> t.frame() != Frame.JOIN)
					&& !this.page.has(at, Cue.CHAIR);
			if (this.sites.ends(at) && !companion || word || isOther(at, trigger)) {
				break;
			}
			if (isCapital(at)
					&& (isTowards(at) || object && at - trigger <= NEAR && !isAfterPreposition(at, trigger))) {
				Place capital = new Place(this.page.text().token(at).start(), this.page.text().token(at + 1).end(),
						Optional.empty());
				return Optional.of(this.sites.townOf(at).map(Place::of).orElse(capital));
			}
			if (this.page.has(at, Cue.LAND) && at - trigger <= NEAR
					&& (at == trigger + 1 && (bare || isIntended(trigger)) || isTowards(at)
							|| object && isBehindVisitor(at, trigger))) {
				return Optional.of(land(at));
			}
			if (any && isPointed(at)) {
				int start = this.page.text().form(at).startsWith("ل") ? this.page.text().after(at, 1)
						: this.page.text().token(at).start();
				return Optional.of(new Place(start, this.sites.stop(at + 2), Optional.empty()));
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
			boolean undertaken = at == trigger + 1 && isUndertaken(trigger);
			if ((bare || undertaken) && isBareSite(at, any ? trigger : -1)
					&& (!any || isVerbal(trigger) || this.sights.isInPlaceOfObject(at, trigger))) {
				return Optional
					.of(new Place(this.page.text().token(at).start(), this.sites.siteStop(at), Optional.empty()));
			}
			Optional<Place> sight = any && (object || undertaken) ? this.sights.object(at, trigger) : Optional.empty();
			if (sight.isEmpty() && any) {
				sight = this.sights.towards(at);
			}
			if (sight.isPresent()) {
				return sight;
			}
		}
		return Optional.empty();
	}

	/** الوزيرة الأولى لباربادوس فلانة: the land of an office before its holder's name. */
	private boolean isOfOffice(Mention land) {
		boolean office = this.page.mentionAt(land.first() - 1)
			.filter((m) -> m.type() == MentionType.PERSON && !m.hasName())
			.isPresent();
		return office && land.proclitics().equals("ل")
				&& this.page.mentionFrom(land.end())
					.filter((m) -> m.type() == MentionType.PERSON && m.hasName() && m.proclitics().isEmpty())
					.isPresent();
	}

	/** حل الوزير ضيفا على بغداد: the place whose guest somebody is. */
	Optional<Place> asGuest(int verb) {
		int end = Math.min(this.page.sentenceOf(verb).end(), verb + UNDERTAKEN);
		for (int at = verb + 1; at < end; at++) {
			if (this.page.text().form(at).startsWith("ضيف") && this.page.text().form(at + 1).equals("علي")) {
				return destination(at + 1, NEAR, true, false);
			}
		}
		return Optional.empty();
	}

	/** بيروت، التي وصل إليها الوزير: the place before the relative clause of a verb. */
	Optional<Place> headOf(int verb) {
		String back = this.page.text().form(verb + 1);
		int relative = this.page.has(verb - 1, Cue.FILLER) ? verb - 2 : verb - 1;
		if (!back.equals("اليها") && !back.equals("اليه") || !this.page.has(relative, Cue.RELATIVE)) {
			return Optional.empty();
		}
		return this.page.mentionAt(this.page.beforeComma(relative)).filter(this.page::isPlace).map(Place::of);
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

	private boolean isHeadOfRelative(int at, int trigger) {
		return this.page.has(at, Cue.RELATIVE) && this.page.isVerb(trigger)
				&& this.page.mentionAt(at - 1).filter(this.page::isTraveller).isPresent();
	}

	/** Where إلى and a place stand behind a relative clause that tells of no journey. */
	private int afterRelative(int relative, int end) {
		for (int at = relative + 1; at < Math.min(end, relative + NEAR); at++) {
			if (this.page.mentionIndexAt(at) < 0 && (this.page.has(at, Cue.BOUNDARY) || this.page.has(at, Cue.CONTENT)
					|| this.page.triggers(at).stream().anyMatch(Trigger::isTravel))) {
				break;
			}
			if (this.page.text().form(at).equals("الي")
					&& this.page.mentionFrom(at + 1).filter(this.page::isPlace).isPresent()) {
				return at;
			}
		}
		return -1;
	}

	/** كانت مقررة, كان من المقرر أن تبدأ: it is or was to be. */
	private boolean isAppointed(int at) {
		return this.page.has(at, Cue.PLAN) && this.page.text().form(at).startsWith("مقرر")
				&& this.page.text().form(at - 1).startsWith("كان");
	}

	/** على مستشفى المدينة, على أحد المعارض: the site that begins at a token. */
	Optional<Place> surveyed(int first) {
		Optional<Mention> named = this.page.mentionAt(first).filter((m) -> m.first() == first);
		if (named.isPresent()) {
			return named.filter((m) -> this.page.isPlace(m) || this.sites.isSite(m)).map(Place::of);
		}
		boolean site = this.page.has(first, Cue.SITE) || this.page.has(first, Cue.VENUE);
		return site
				? Optional
					.of(new Place(this.page.text().token(first).start(), this.sites.siteStop(first), Optional.empty()))
				: Optional.empty();
	}

	/** زار, تفقد: the word of travel is or may be a verb. */
	private boolean isVerbal(int trigger) {
		return this.page.triggers(trigger).stream().anyMatch(Trigger::isVerb);
	}

	/** زار الوزير مستشفى المدينة: a building as the object. */
	private boolean isBareSite(int at, int trigger) {
		String form = this.page.text().form(at);
		// زار مخيما للاجئين
		boolean site = this.page.has(at, Cue.SITE)
				|| this.page.has(at, Cue.VENUE) && !form.endsWith("ه") && !form.endsWith("ها")
				|| form.endsWith("ا") && !form.endsWith("ها") && form.length() > 4
						&& this.page.isSite(form.substring(0, form.length() - 1));
		return site && !isAfterPreposition(at, trigger) && this.page.mentionIndexAt(at) < 0;
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
			// تشمل كلا من قطر والكويت: the quantity stands in the place of the object
			boolean quantity = this.page.has(at - 1, Cue.SEVERAL) && this.page.text().form(at).equals("من");
			if (!quantity && (this.page.has(at, Cue.PREPOSITION) || this.page.has(at, Cue.PARTNER))) {
				return true;
			}
			at--;
		}
		return false;
	}

	/** زيارة بغداد, زيارة مدينة أربيل, زيارة العاصمة القطرية الدوحة */
	private boolean isObject(Mention place, int noun, Marker marker) {
		return marker == Marker.GENITIVE && place.first() == noun + 1 || place.proclitics().isEmpty()
				&& this.sites.beforeTown(place.first()) == noun && place.first() > noun + 1;
	}

	/**
	 * يعتزم الوزير زيارة بغداد: what completes the noun is the destination, and who
	 * intends it the visitor; elsewhere the visitor may be anybody (تحدث عن زيارة القدس).
	 */
	private boolean isIntended(int noun) {
		// يعتزم الوزير، غدا، زيارة: days and commas do not part them
		int before = this.page.beforeInsertion(noun - 1);
		before = this.page.beforeInsertion(this.page.mentionAt(before).map(Mention::first).orElse(before + 1) - 1);
		return this.page.has(before, Cue.PLAN) || this.page.has(noun - 1, Cue.INTENTION) || isUndertaken(noun);
	}

	/**
	 * قام الوزير أمس بزيارة بغداد, اختتم جولته بزيارة بغداد: the visit is what they do.
	 */
	private boolean isUndertaken(int noun) {
		boolean by = this.page.triggers(noun).stream().anyMatch((t) -> t.proclitics().endsWith("ب"));
		for (int at = noun - 1; by && at >= Math.max(this.page.sentenceOf(noun).first(), noun - UNDERTAKEN); at--) {
			if (this.page.mentionIndexAt(at) >= 0) {
				continue;
			}
			if (this.page.triggers(at).stream().anyMatch((t) -> t.frame() == Frame.HOLD)) {
				return true;
			}
			if (this.page.has(at, Cue.BOUNDARY) || this.page.has(at, Cue.CONTENT)) {
				break;
			}
		}
		return false;
	}

	/** زيارة الرئيس الصيني المملكة: the visitor completes the noun, the land follows. */
	private boolean isBehindVisitor(int at, int trigger) {
		return this.page.mentionAt(at - 1)
			.filter((m) -> m.first() == trigger + 1 && m.proclitics().isEmpty() && this.page.isTraveller(m))
			.isPresent();
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

	/** بزيارة مركز الأطفال, بزيارة المصابين: what completes the noun is visited. */
	boolean isVisited(List<Mention> genitive) {
		return genitive.stream()
			.findFirst()
			.filter((m) -> this.sites.isSite(m) || this.sites.isKnownSite(m) || this.page.has(m.first(), Cue.VISITED))
			.isPresent();
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
		int end = this.sites.nounPhraseEnd(first);
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
		return (inside.isPresent() || venue || phrase) ? Optional.of(new Place(start, this.sites.stop(end), inside))
				: Optional.empty();
	}

	private boolean isSiteAfterClitic(String form) {
		String rest = form.substring(1);
		return this.page.isSite(rest) || this.page.isSite("ال" + form.substring(2));
	}

	/** العاصمة العراقية, with no name behind it. */
	private boolean isCapital(int at) {
		return this.page.text().form(at).endsWith("العاصمه") && this.markers.isAdjective(at + 1)
				&& this.page.mentionFrom(at + 2)
					.filter((m) -> this.page.isPlace(m) && m.proclitics().isEmpty())
					.isEmpty();
	}

	/**
	 * Whether nobody goes there: power, the land as subject, where somebody is at home.
	 */
	boolean isNone(int verb, Place place) {
		return isPower(place) || isLandAsSubject(verb, place) || isHome(place);
	}

	/** وصلت البلاد إلى هذا الحد: the land does so, and nobody comes there. */
	private boolean isLandAsSubject(int verb, Place place) {
		return place.start() == this.page.text().token(Math.min(verb + 1, this.page.size() - 1)).start()
				&& this.page.isLand(this.page.surface(place.start(), place.stop()));
	}

	/** غادر عائدا إلى بلاده: nobody visits where he comes from. */
	private boolean isHome(Place place) {
		return place.mention()
			.map(Mention::first)
			.filter((first) -> this.page.text().form(first - 1).equals("الي")
					&& this.page.text().form(first - 2).startsWith("عايد"))
			.isPresent();
	}

}
