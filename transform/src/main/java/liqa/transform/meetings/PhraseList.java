package liqa.transform.meetings;

import java.util.Optional;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/** Follows a list of coordinated phrases from one to the next: أ، وب، وكذلك ج. */
final class PhraseList {

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
		if (office.type() != MentionType.PERSON || office.hasName()) {
			return office;
		}
		int at = office.end();
		while (at < end && (this.page.isQuiet(at) || this.page.isComma(at))) {
			at++;
		}
		if (at == office.end()) {
			return office;
		}
		return this.page.mentionFrom(at)
			.filter((m) -> m.first() < end && m.hasName() && m.type() == MentionType.PERSON && m.proclitics().isEmpty())
			.orElse(office);
	}

	/**
	 * The phrase that goes on a list: joined by و, with or without a comma; or after a
	 * comma alone when the list ends in و further on.
	 */
	Optional<Mention> next(int last, int end, Marker marker) {
		int at = last;
		boolean comma = false;
		while (at < end && (this.page.isQuiet(at) || this.page.isComma(at))) {
			if (this.page.text().form(at).equals(")")) {
				return Optional.empty();
			}
			comma |= this.page.isComma(at);
			at++;
		}
		boolean loose = false;
		if (at < end && this.page.has(at, Cue.COUNTERPART) && this.page.text().form(at).startsWith("و")) {
			loose = true;
			at++;
			while (at < end && this.markers.isAdjective(at)) {
				at++;
			}
		}
		while (at < end && (this.page.isLooseConjunction(at) || isListWord(at))) {
			loose = true;
			at++;
			while (at < end && this.page.isQuiet(at)) {
				at++;
			}
		}
		Optional<Mention> next = (at < end) ? this.page.mentionFrom(at) : Optional.empty();
		if (next.isEmpty()) {
			return Optional.empty();
		}
		Mention mention = next.get();
		boolean conjoined = mention.proclitics().equals("و") || (loose && mention.proclitics().isEmpty());
		if (conjoined) {
			return next;
		}
		if (mention.proclitics().equals("وب") && marker == Marker.BY) {
			return next;
		}
		if (mention.proclitics().equals("ول") && marker == Marker.TO) {
			return next;
		}
		boolean open = comma && mention.proclitics().isEmpty() && marker != Marker.BARE;
		return (open && next(mention.end(), end, marker).isPresent()) ? next : Optional.empty();
	}

	/** وكذلك, وكل من, وعدد من before a phrase of the list. */
	private boolean isListWord(int at) {
		String form = this.page.text().form(at);
		return form.equals("وكذلك") || form.equals("كذلك") || form.equals("وكل") || form.equals("وايضا");
	}

}
