package liqa.transform.meetings;

import java.util.Optional;
import java.util.Set;

import liqa.transform.names.Mention;

/** Finds where a meeting took place. */
final class Places {

	/** The place before حيث stands at most so many words before the word of meeting. */
	private static final int NEAR = 8;

	/** Participles that tell where something is held, folded. */
	private static final Set<String> HELD = Set.of("المنعقد", "المنعقده", "المقام", "المقامه");

	/** Behind a verb they mean the place before it, folded. */
	private static final Set<String> THERE = Set.of("فيها", "فيه", "خلالها", "خلاله");

	/** بالعاصمة عمّان: a place apart begins within so many words. */
	private static final int APART = 3;

	private final Page page;

	private final Markers markers;

	private final SitePhrases sites;

	Places(Page page, Markers markers, SitePhrases sites) {
		this.page = page;
		this.markers = markers;
		this.sites = sites;
	}

	/**
	 * Where a meeting took place: the place after في or ب nearest to the word of meeting
	 * in its clause.
	 */
	Optional<Place> of(int trigger, int first, int end) {
		Optional<Place> best = Optional.empty();
		int distance = Integer.MAX_VALUE;
		// ناقش الوزير مع نظيره الأزمة في اليمن
		boolean talks = this.page.triggers(trigger).stream().anyMatch((t) -> t.isVerb() && t.frame() == Frame.TALK);
		for (int at = first; at < end; at++) {
			Optional<Place> place = locative(at, first, end);
			if (place.isPresent() && (at < trigger || talks) && isOfNoun(at)) {
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
		// المنتدى المنعقد في باريس: where it is held
		return this.page.text().form(in).equals("في") && !HELD.contains(this.page.text().form(noun))
				&& this.page.isUnknown(noun) && this.page.mentionIndexAt(noun) < 0
				&& (this.page.text().form(noun).startsWith("ال") || this.page.text().form(noun).startsWith("وال"));
	}

	/** على هامش مؤتمر ميونيخ: the town of the event beside which they met. */
	private boolean isOfMargin(Mention town) {
		return this.page.has(town.first() - 2, Cue.MARGIN) && this.page.isPlace(town) && !this.page.isCountry(town)
				&& town.proclitics().isEmpty();
	}

	/** محادثات جنيف بين الوفدين: the town that a meeting is called by. */
	Optional<Place> calledBy(int noun, Roles roles) {
		return this.page.mentionAt(noun + 1)
			.filter((m) -> m.first() == noun + 1 && m.proclitics().isEmpty() && this.page.isPlace(m))
			.filter((m) -> !this.page.isCountry(m) && !roles.holds(m.party()) && !this.page.triggers(noun).isEmpty()
					&& this.page.triggers(noun).stream().allMatch((t) -> !t.isVerb() && !t.definite()))
			.map(Place::of);
	}

	/** استضافت القاهرة, القاهرة قد استضافت */
	private boolean isHost(int at) {
		return this.page.triggers(at).stream().anyMatch((t) -> t.frame() == Frame.HOST);
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
		if (mention.isPresent() && !this.sites.isSeat(mention.get())) {
			Mention phrase = mention.get();
			boolean host = isHost(this.sites.beforeTown(phrase.first())) || isHost(afterFillers(phrase.end()));
			boolean named = this.page.isPlace(phrase) || this.page.has(at, Cue.VENUE) || this.sites.isSite(phrase);
			boolean locative = phrase.first() == at && named
					&& (host || isOfMargin(phrase) || this.sites.isInTown(this.sites.beforeTown(phrase.first()) + 1)
							|| this.markers.markerOf(phrase, -1) == Marker.IN || phrase.proclitics().endsWith("ب"));
			return locative ? Optional.of(Place.of(phrase)) : Optional.empty();
		}
		String form = this.page.text().form(at);
		boolean hosted = this.page.has(at, Cue.VENUE) && isHost(at - 1);
		boolean in = form.equals("في") || form.equals("وفي") || form.equals("داخل") || hosted;
		int noun = in && !hosted ? at + 1 : at;
		if (in && isOneOf(noun) || isOneOf(at) && form.startsWith("ب")) {
			// في أحد فنادق العاصمة
			noun++;
			in = true;
		}
		Optional<Place> capital = capital(noun, in);
		if (capital.isPresent() && noun < end) {
			return capital;
		}
		Optional<Place> unlisted = (noun < end) ? unlistedTown(noun, in) : Optional.empty();
		if (unlisted.isPresent()) {
			return unlisted;
		}
		if (noun >= end || this.page.mentionAt(noun).filter((m) -> !this.sites.isSeat(m)).isPresent()
				|| !(in ? this.page.has(noun, Cue.VENUE) : this.page.isInVenue(noun))) {
			return Optional.empty();
		}
		int stop = this.sites.nounPhraseEnd(noun);
		int start = in ? this.page.text().token(noun).start() : this.page.text().after(noun, 1);
		Optional<Mention> inside = this.page.placeBetween(noun, stop);
		return Optional.of(new Place(start, this.sites.stop(stop), inside));
	}

	/** في مدينة شحات: a town that no list has. */
	private Optional<Place> unlistedTown(int noun, boolean in) {
		String form = this.page.text().form(noun);
		int name = noun + 1;
		boolean town = (in || this.sites.isInTown(noun)) && (form.endsWith("مدينه") || form.endsWith("بلده"))
				&& this.page.mentionIndexAt(noun) < 0 && this.page.mentionIndexAt(name) < 0 && this.page.isUnknown(name)
				&& !this.page.isOtherVerb(name) && !this.page.text().form(name).startsWith("و");
		if (!town) {
			return Optional.empty();
		}
		int start = in ? this.page.text().token(noun).start() : this.page.text().after(noun, 1);
		return Optional.of(new Place(start, this.page.text().token(name).end(), Optional.empty()));
	}

	/** في العاصمة القطرية: a town that only its adjective tells. */
	private Optional<Place> capital(int noun, boolean in) {
		boolean capital = this.page.has(noun, Cue.TOWN) && this.page.text().form(noun).endsWith("العاصمه")
				&& (in || this.sites.isInTown(noun) || isHost(noun - 1)) && this.page.mentionIndexAt(noun) < 0;
		if (!capital || !this.markers.isAdjective(noun + 1)) {
			return Optional.empty();
		}
		Optional<Place> town = this.sites.townOf(noun).map(Place::of);
		if (town.isPresent() || this.page.placeBetween(noun + 2, noun + 4).isPresent()) {
			return town;
		}
		boolean bare = in || isHost(noun - 1);
		int start = bare ? this.page.text().token(noun).start() : this.page.text().after(noun, 1);
		return Optional.of(new Place(start, this.page.text().token(noun + 1).end(), Optional.empty()));
	}

	/** ناقشا ملف الحدود، في جنيف، …: a place between two commas, or at the end. */
	Optional<Place> apart(int first, int end) {
		return of(first, first, Math.min(end, first + APART)).filter((place) -> {
			int behind = lastToken(place, first) + 1;
			return behind >= end || !this.page.text().token(behind).isWord() && !this.page.isQuiet(behind);
		});
	}

	private boolean isOneOf(int at) {
		String form = this.page.text().form(at);
		return form.endsWith("احد") && form.length() < 5 || form.endsWith("احدي") && form.length() < 6;
	}

	/** بيروت التي التقى فيها, باريس حيث: the place a relative clause is about. */
	private Optional<Place> headOf(int verb) {
		boolean there = this.page.has(verb - 1, Cue.RELATIVE) && THERE.contains(this.page.text().form(verb + 1));
		return there ? this.page.mentionAt(this.page.beforeComma(verb - 1)).filter(this.page::isPlace).map(Place::of)
				: Optional.empty();
	}

	/** ينتقل إلى بريطانيا، حيث يجري محادثات: the place before حيث. */
	Optional<Place> reachedBefore(int token) {
		int start = Math.max(this.page.sentenceOf(token).first(), token - NEAR);
		// حيث كان في استقباله: where he arrived is told better elsewhere
		boolean received = this.page.triggers(token).stream().allMatch((t) -> t.frame() == Frame.RECEIVE);
		Optional<Place> head = headOf(token);
		if (head.isPresent()) {
			return head;
		}
		if (received || this.page.text().form(token + 2).equals("قبل")) {
			return Optional.empty();
		}
		for (int at = token - 1; at > start; at--) {
			String form = this.page.text().form(at);
			if (this.page.mentionIndexAt(at) < 0 && (form.equals("حيث") || form.equals("اين"))) {
				return this.page.mentionAt(this.page.beforeComma(at))
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

}
