package liqa.transform.names;

import java.util.Set;

/**
 * Who of an article's people rules a state. A family name that several of them bear is
 * his where nothing stands beside it: كيم is كيم جونغ أون, whoever else is called كيم.
 */
final class Rulers {

	/** What somebody rules no longer who is called so. */
	private static final Set<String> FORMER = Set.of("السابق", "السابقه", "الاسبق", "سابق", "اسبق", "الراحل", "المخلوع",
			"المنتهيه", "سابقا");

	private static final String LEADER = "زعيم";

	/** Letters of a family name that stands before the given name, at most: كيم, مون. */
	private static final int SYLLABLE = 3;

	private final Words words;

	Rulers(Words words) {
		this.words = words;
	}

	/** الرئيس دونالد ترامب, زعيم كوريا الشمالية كيم جونغ أون. */
	boolean isCalled(Draft draft) {
		return draft.roles().stream().anyMatch((role) -> isRuling(role.key()) && !isFormer(role));
	}

	private static boolean isRuling(OfficeKey key) {
		return key.isRuling() || key.lemma().equals(LEADER) && key.content().isEmpty() && !key.country().isEmpty();
	}

	/** الرئيس الكوري الشمالي, زعيم كوريا الشمالية: who is at the head of a state. */
	static boolean isHead(OfficeKey key) {
		return !key.country().isEmpty() && (key.isPresidency() || isRuling(key) && key.lemma().equals(LEADER));
	}

	/** Whether one calls president whom the other calls leader of the same state. */
	static boolean isHeadOfSame(OfficeKey own, OfficeKey other) {
		return isHead(own) && own.country().equals(other.country()) && !own.lemma().equals(other.lemma());
	}

	private boolean isFormer(Role role) {
		for (int t = role.first(); t < role.end(); t++) {
			if (FORMER.contains(this.words.form(t))) {
				return true;
			}
		}
		return FORMER.contains(this.words.form(role.end()));
	}

	/**
	 * Whether a phrase is one bare name, without the title or office by which others of
	 * the name are told from the ruler, and behind no verb that a woman is the subject
	 * of.
	 */
	boolean mayBeMeant(Draft draft) {
		return draft.nameEnd() == draft.nameFirst() + 1 && draft.first() == draft.nameFirst()
				&& draft.end() == draft.nameEnd() && draft.roles().isEmpty() && !isWomans(draft.first() - 1);
	}

	private boolean isWomans(int before) {
		String form = this.words.form(before);
		return this.words.isVerb(before) && (form.startsWith("ت") || form.endsWith("ت"));
	}

	/** وأضاف كيم, behind قال سونغ كيم: somebody who goes on speaking. */
	boolean goesOn(Draft draft, Cluster last) {
		return this.words.isTelling(draft.first() - 1) && this.words.isTelling(last.lastBefore(draft.first()) - 1);
	}

	/** Whether somebody was given the title before that stands before a name. */
	boolean isTitledAs(Draft draft, Cluster cluster) {
		return cluster.places()
			.stream()
			.anyMatch(
					(place) -> place < draft.first() && this.words.form(place).equals(this.words.form(draft.first())));
	}

	/** Whether somebody has a short name for a family name. */
	static boolean isBorne(PersonName name, Cluster cluster) {
		return cluster.names().stream().anyMatch((own) -> isFamilyName(name, own));
	}

	private static boolean isFamilyName(PersonName name, PersonName full) {
		// بوتينا is no other spelling of بوتين
		return full.isFull() && (full.last().equals(name.last())
				|| full.given().equals(name.given()) && name.given().length() <= SYLLABLE);
	}

}
