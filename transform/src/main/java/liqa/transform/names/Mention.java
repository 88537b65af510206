package liqa.transform.names;

/**
 * A phrase that stands for a party: titles, offices and appositions included, so that
 * رئيس الوزراء العراقي مصطفى الكاظمي is one mention, and مصطفى الكاظمي، رئيس الوزراء too.
 *
 * @param type what it names
 * @param form how it names it
 * @param first index of its first token
 * @param end index after its last token
 * @param start UTF-16 offset into {@link liqa.transform.text.Text#raw()} of its first
 * character, after any proclitic that a reader would cut off (و, ف, ب, ل, ك)
 * @param stop offset after its last character
 * @param nameFirst index of the first token of the proper name in it
 * @param nameEnd index after the last one; equal to {@code nameFirst} when it has none
 * @param proclitics what was cut off its first token: {@code "و"}, {@code "ل"},
 * {@code ""}
 * @param plural whether it names several
 * @param feminine whether verbs and pronouns agree with it as feminine singular (also
 * plurals of things and most organizations)
 * @param party index of its party in {@link MarkedText#parties()}
 */
public record Mention(MentionType type, Form form, int first, int end, int start, int stop, int nameFirst, int nameEnd,
		String proclitics, boolean plural, boolean feminine, int party) {

	public boolean hasName() {
		return this.nameEnd > this.nameFirst;
	}

	/** Whether a token belongs to the phrase. */
	public boolean covers(int token) {
		return token >= this.first && token < this.end;
	}

	/** Whether the phrase is joined to what stands before it by و. */
	public boolean isConjoined() {
		return this.proclitics.startsWith("و") || this.proclitics.startsWith("ف");
	}

}
