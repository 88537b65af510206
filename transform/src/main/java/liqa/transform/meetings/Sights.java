package liqa.transform.meetings;

import java.util.Optional;
import java.util.Set;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * Finds what is visited that no name tells: أحد المساجد, عددا من مدارس المحافظة, المصنع
 * الجديد, مواقع عسكرية في الغوطة, المصابين في مستشفى المدينة.
 */
final class Sights {

	/** What is said of some of several, folded and without a preposition. */
	private static final Set<String> SOME = Set.of("احد", "احدي", "بعض", "عدد", "عددا", "العديد", "مجموعه");

	/** What a town that no list has is told to be, folded. */
	private static final Set<String> TOWNS = Set.of("مدينه", "بلده", "قريه", "جزيره");

	/** Between those who are visited and where they lie stand so many words. */
	private static final int BEDSIDE = 12;

	private final Page page;

	private final SitePhrases sites;

	Sights(Page page, SitePhrases sites) {
		this.page = page;
		this.sites = sites;
	}

	/** زار الوزير أحد المساجد, تفقد المحافظ المصنع: the object that begins at a token. */
	Optional<Place> object(int at, int trigger) {
		if (!isInPlaceOfObject(at, trigger)) {
			return Optional.empty();
		}
		return some(at, "").or(() -> town(at))
			.or(() -> definite(at, trigger))
			.or(() -> this.page.isVerb(trigger) ? unknown(at) : Optional.empty());
	}

	/** المستشفى الجديد في بغداد: a known site with what is told of it. */
	Place known(Mention site) {
		int end = site.end();
		while (this.page.mentionIndexAt(end) < 0 && this.page.text().form(end).startsWith("ال")
				&& this.page.isUnknown(end) && !this.page.isOtherVerb(end)) {
			end++;
		}
		if (this.sites.goesOnIn(end)) {
			end = Math.max(end, this.sites.nounPhraseEnd(this.page.text().form(end).equals("في") ? end + 1 : end));
		}
		return new Place(site.start(), this.sites.stop(end), this.page.placeBetween(site.end(), end));
	}

	/** إلى أحد المساجد, لعدد من المدارس, للمستشفى: what a preposition leads to. */
	Optional<Place> towards(int at) {
		String form = this.page.text().form(at);
		if (form.equals("الي")) {
			return some(at + 1, "");
		}
		if (form.startsWith("لل") && this.page.mentionIndexAt(at) < 0 && this.page.isSight(form.substring(2))) {
			return Optional.of(phrase(at, at, 0));
		}
		return form.startsWith("ل") ? some(at, "ل") : Optional.empty();
	}

	/** زار الوزير المصابين في مستشفى المدينة: where those are who are visited. */
	Optional<Place> bedside(int trigger, int end) {
		int sick = trigger + 1;
		while (sick < Math.min(end, trigger + BEDSIDE * 2) && !this.page.has(sick, Cue.VISITED)) {
			if (this.page.mentionIndexAt(sick) < 0 && (this.sites.ends(sick) || !this.page.triggers(sick).isEmpty())) {
				return Optional.empty();
			}
			sick++;
		}
		if (!this.page.has(sick, Cue.VISITED)) {
			return Optional.empty();
		}
		Optional<Mention> group = this.page.mentionAt(sick);
		if (group.isPresent()) {
			// المصابين في مستشفى المدينة, read as one phrase
			for (int at = sick + 1; at < group.get().end(); at++) {
				Optional<Place> place = houseInside(at, group.get());
				if (place.isPresent()) {
					return place;
				}
			}
		}
		// زار الوزير بمستشفى المدينة المصابين
		for (int at = Math.max(trigger + 1, sick - BEDSIDE / 2); at < Math.min(end, sick + BEDSIDE); at++) {
			Optional<Place> place = house(at);
			if (place.isPresent()) {
				return place;
			}
			if (at > sick && this.page.mentionIndexAt(at) < 0 && (this.sites.ends(at) || this.page.isComma(at)
					|| this.page.isOtherVerb(at) || this.page.text().form(at).startsWith("و"))) {
				break;
			}
		}
		return Optional.empty();
	}

	/** في مستشفى المدينة, بالمستشفى العسكري */
	private Optional<Place> house(int at) {
		String form = this.page.text().form(at);
		boolean in = form.equals("في") || form.equals("داخل");
		Optional<Mention> named = this.page.mentionAt(in ? at + 1 : at)
			.filter((m) -> m.first() == (in ? at + 1 : at) && (in || m.proclitics().endsWith("ب")));
		if (named.isPresent()) {
			return named.filter((m) -> this.page.isPlace(m) || m.type() == MentionType.ORGANIZATION)
				.filter((m) -> this.page.isPlace(m) || this.page.isSight(bare(m)))
				.map(Place::of);
		}
		String noun = in ? this.page.text().form(at + 1) : form.startsWith("ب") ? form.substring(1) : "";
		if (noun.isEmpty() || !this.page.isSight(noun) || this.page.mentionIndexAt(at) >= 0) {
			return Optional.empty();
		}
		int first = in ? at + 1 : at;
		int stop = this.sites.nounPhraseEnd(first);
		int start = in ? this.page.text().token(first).start() : this.page.text().after(first, 1);
		return Optional.of(new Place(start, this.sites.stop(stop), this.page.placeBetween(first, stop)));
	}

	private Optional<Place> houseInside(int at, Mention group) {
		String form = this.page.text().form(at);
		boolean in = this.page.text().form(at - 1).equals("في");
		boolean house = in ? this.page.isSight(form) : form.startsWith("ب") && this.page.isSight(form.substring(1));
		int start = in ? this.page.text().token(at).start() : this.page.text().after(at, 1);
		return house ? Optional.of(new Place(start, this.sites.stop(group.end()), Optional.empty())) : Optional.empty();
	}

	private String bare(Mention mention) {
		return this.page.text().form(mention.first()).substring(mention.proclitics().length());
	}

	/**
	 * Right behind the word of travel or behind who travels, when and with a comma: the
	 * place of the object. Behind the comma of a body stands rather what the body is (وفد
	 * من المجلس، الجناح السياسي للحركة).
	 */
	boolean isInPlaceOfObject(int at, int trigger) {
		int before = at - 1;
		boolean comma = this.page.isComma(before);
		boolean apposed = comma && this.page.mentionAt(before - 1)
			.filter((m) -> m.type() != MentionType.PERSON && m.type() != MentionType.PLACE)
			.isPresent();
		return before == trigger || comma && !apposed
				|| this.page.mentionAt(before).filter(this.page::isParty).isPresent()
				|| this.page.timeAt(before).isPresent();
	}

	/** مدينة شحات: a town that no list has. */
	private Optional<Place> town(int at) {
		int name = at + 1;
		boolean town = TOWNS.contains(this.page.text().form(at)) && this.page.mentionIndexAt(at) < 0
				&& this.page.mentionIndexAt(name) < 0 && this.page.text().holds(name) && this.page.isUnknown(name)
				&& !this.page.isOtherVerb(name) && !this.page.text().form(name).startsWith("و");
		return town ? Optional.of(phrase(at, at, 0)) : Optional.empty();
	}

	private Optional<Place> some(int at, String clitic) {
		String form = this.page.text().form(at);
		if (!form.startsWith(clitic) || !SOME.contains(form.substring(clitic.length()))) {
			return Optional.empty();
		}
		int noun = this.page.text().form(at + 1).equals("من") ? at + 2 : at + 1;
		boolean sight = this.page.isSight(this.page.text().form(noun)) && this.page.mentionIndexAt(noun) < 0;
		return sight ? Optional.of(phrase(at, noun, clitic.length())) : Optional.empty();
	}

	/** تفقد الوزير المستشفى: the article tells that everybody knows it. */
	private Optional<Place> definite(int at, int trigger) {
		String form = this.page.text().form(at);
		boolean known = form.startsWith("ال") && this.page.isSight(form) && this.page.mentionIndexAt(at) < 0;
		boolean object = at > trigger + 1 || !this.page.triggers(trigger).stream().allMatch(Trigger::isVerb)
				|| isBehindSubject(trigger);
		return known && object ? Optional.of(phrase(at, at, 0)) : Optional.empty();
	}

	/**
	 * كان الوزير زار المصنع, الوزير الذي زار المصنع: nobody else is to follow the verb.
	 */
	private boolean isBehindSubject(int verb) {
		int before = verb - 1;
		while (this.page.has(before, Cue.FILLER) || this.page.has(before, Cue.RELATIVE)) {
			before--;
		}
		return this.page.mentionAt(this.page.beforeComma(before + 1)).filter(this.page::isTraveller).isPresent();
	}

	/**
	 * زار الرئيس مواقع عسكرية في الغوطة: what nobody knows is a site, if it is told where
	 * it lies.
	 */
	private Optional<Place> unknown(int at) {
		String form = this.page.text().form(at);
		if (!this.page.isUnknown(at) || !this.page.triggers(at).isEmpty() || form.startsWith("ال")
				|| form.startsWith("و") || this.page.isOtherVerb(at)) {
			return Optional.empty();
		}
		int end = this.sites.nounPhraseEnd(at);
		return this.page.placeBetween(at + 1, end)
			.map((inside) -> new Place(this.page.text().token(at).start(), this.sites.stop(end), Optional.of(inside)));
	}

	/**
	 * From a token to the end of the phrase of a noun.
	 * @param cut how many letters the token begins with that are no part of it
	 */
	private Place phrase(int first, int noun, int cut) {
		int start = cut > 0 ? this.page.text().after(first, cut) : this.page.text().token(first).start();
		int end = this.sites.nounPhraseEnd(noun);
		return new Place(start, this.sites.stop(end), this.page.placeBetween(noun, end));
	}

}
