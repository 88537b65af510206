package liqa.transform.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The phrases that stand for one party, while they are being gathered. */
final class Cluster {

	private final MentionType type;

	private final List<Integer> drafts = new ArrayList<>();

	private final List<Integer> places = new ArrayList<>();

	private final List<PersonName> names = new ArrayList<>(2);

	private final List<OfficeKey> offices = new ArrayList<>(2);

	private Optional<Known> known = Optional.empty();

	private String country = "";

	private boolean woman;

	private boolean ruler;

	Cluster(MentionType type) {
		this.type = type;
	}

	void add(int draft, Draft phrase) {
		this.drafts.add(draft);
		this.places.add(phrase.first());
		this.woman |= phrase.feminine();
		if (this.country.isEmpty()) {
			this.country = phrase.country();
		}
	}

	void identify(Known entry) {
		if (this.known.isEmpty()) {
			this.known = Optional.of(entry);
			if (!entry.country().isEmpty()) {
				this.country = entry.country();
			}
		}
	}

	/** Gives a party without a country that of the article. */
	void settle(String home) {
		this.country = home;
	}

	void call(PersonName name) {
		if (!name.parts().isEmpty() && !this.names.contains(name)) {
			this.names.add(name);
		}
	}

	/** Notes that the article calls somebody the ruler of a state. */
	void crown() {
		this.ruler = true;
	}

	boolean rules() {
		return this.ruler;
	}

	void appoint(OfficeKey office) {
		if (!this.offices.contains(office)) {
			this.offices.add(office);
		}
	}

	MentionType type() {
		return this.type;
	}

	List<Integer> drafts() {
		return this.drafts;
	}

	/** Where its phrases begin. */
	List<Integer> places() {
		return this.places;
	}

	List<PersonName> names() {
		return this.names;
	}

	List<OfficeKey> offices() {
		return this.offices;
	}

	Optional<Known> known() {
		return this.known;
	}

	boolean is(String id) {
		return this.known.isPresent() && this.known.get().id().equals(id);
	}

	/** Whether a title, office or given name says that it is a woman. */
	boolean isWoman() {
		return this.woman;
	}

	String country() {
		return this.country;
	}

	/** Where the first of its phrases that were joined to it so far begins. */
	int firstPlace() {
		return this.places.stream().min(Integer::compare).orElse(-1);
	}

	/** Where its last phrase before a token begins, or -1. */
	int lastBefore(int token) {
		int last = -1;
		for (int place : this.places) {
			if (place < token && place > last) {
				last = place;
			}
		}
		return last;
	}

	/** How well an office fits those it is known by in the article. */
	int likeness(OfficeKey office) {
		int best = 0;
		for (OfficeKey own : this.offices) {
			best = Math.max(best, own.likeness(office));
		}
		return best;
	}

	/** Whether the article gives it an office with this noun. */
	boolean hasOffice(String lemma) {
		for (OfficeKey own : this.offices) {
			if (own.isCalled(lemma)) {
				return true;
			}
		}
		return false;
	}

}
