package liqa.transform.claims;

import liqa.transform.PartyType;

/**
 * What kind of party the words are that only a verb of saying shows to be a speaker. A
 * word of everyday Arabic names nobody: سائق تاكسي, لائحة الاتهام speak without a name.
 */
final class NewcomerKind {

	private final Page page;

	NewcomerKind(Page page) {
		this.page = page;
	}

	/**
	 * The kind of a phrase.
	 * @param feminine whether its verb is feminine
	 */
	PartyType of(int first, int end, boolean feminine) {
		if (FrameReader.DEMONSTRATIVES.contains(this.page.form(first)) && end > first + 1) {
			return of(first + 1, end, feminine);
		}
		String form = this.page.form(first);
		String stem = Page.withoutArticle(form);
		// أكبر نقابة
		boolean ranked = form.length() == 4 && form.startsWith("ا") && end > first + 1
				&& this.page.has(WordClass.BODY, this.page.form(first + 1));
		if (this.page.has(WordClass.OUTLET, form) || this.page.has(WordClass.BODY, stem) || ranked) {
			return PartyType.ORGANIZATION;
		}
		if (this.page.isNumber(first)) {
			return PartyType.GROUP;
		}
		if (this.page.has(WordClass.DOCUMENT, form) || this.page.is(WordClass.DOCUMENT, first)
				|| this.page.is(WordClass.QUANTIFIER, first)) {
			return PartyType.ANONYMOUS;
		}
		if (isSeveral(first, end, form, stem)) {
			return PartyType.GROUP;
		}
		if (feminine && this.page.opensQuote(first - 1) && this.page.closesQuote(end) && !isOrdinary(stem)) {
			// أعلنت «ناشيونال جيوغرافيك»
			return PartyType.ORGANIZATION;
		}
		return isOrdinary(stem) && !isCalling(form) ? PartyType.ANONYMOUS : PartyType.PERSON;
	}

	private boolean isSeveral(int first, int end, String form, String stem) {
		// مربو الدواجن: a sound plural before the noun that completes it
		boolean construct = stem.length() > 3 && stem.endsWith("و") && stem.equals(form) && end > first + 1
				&& isOrdinary(stem + "ن") && this.page.form(first + 1).startsWith("ال");
		boolean both = stem.endsWith("تان")
				&& this.page.has(WordClass.BODY, stem.substring(0, stem.length() - 3) + "ه");
		boolean plural = stem.length() > 4
				&& (stem.endsWith("ون") && isSoundPlural(form, stem) || stem.endsWith("ات") || stem.endsWith("اء"));
		return construct || both || plural || this.page.has(WordClass.SEVERAL, stem);
	}

	/** منتقدين, ناجون, ناشطات: several people, in whatever case. */
	boolean isSoundPlural(String form) {
		int letters = form.length() - 2;
		return letters > 2 && (form.endsWith("ون") || form.endsWith("ين") || form.endsWith("ات"))
				&& (form.startsWith("م") || isOrdinary(form) || this.page.isOrdinary(form.substring(0, letters)));
	}

	/** المذيعون, صينيون, متسللون; but not جونسون. */
	private boolean isSoundPlural(String form, String stem) {
		return !stem.equals(form) || stem.endsWith("يون") || stem.startsWith("م") || isOrdinary(stem)
				|| this.page.isOrdinary(stem.substring(0, stem.length() - 2));
	}

	/** البلوشي, الأكاديمي: by an adjective of relation one is called and spoken of. */
	private static boolean isCalling(String form) {
		return form.startsWith("ال") && form.endsWith("ي");
	}

	/** مصدر, زملاؤه, and in the dual محاميان. */
	private boolean isOrdinary(String form) {
		boolean dual = form.length() > 4 && (form.endsWith("ان") || form.endsWith("ين"));
		return NoSubject.isOrdinary(this.page, form)
				|| dual && this.page.isOrdinary(form.substring(0, form.length() - 2));
	}

}
