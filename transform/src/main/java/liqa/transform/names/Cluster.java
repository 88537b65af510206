package liqa.transform.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The phrases that stand for one party, while they are being gathered. */
final class Cluster {

	private final MentionType type;

	private final List<Integer> drafts = new ArrayList<>();

	private final List<PersonName> names = new ArrayList<>(2);

	private final List<OfficeKey> offices = new ArrayList<>(2);

	private Optional<Known> known = Optional.empty();

	private String country = "";

	private int last = -1;

	Cluster(MentionType type) {
		this.type = type;
	}

	void add(int draft, Draft phrase) {
		this.drafts.add(draft);
		if (this.country.isEmpty()) {
			this.country = phrase.country();
		}
		this.last = Math.max(this.last, phrase.first());
	}

	void identify(Known entry) {
		if (this.known.isEmpty()) {
			this.known = Optional.of(entry);
			if (!entry.country().isEmpty()) {
				this.country = entry.country();
			}
		}
	}

	void call(PersonName name) {
		if (!name.parts().isEmpty() && !this.names.contains(name)) {
			this.names.add(name);
		}
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

	List<PersonName> names() {
		return this.names;
	}

	List<OfficeKey> offices() {
		return this.offices;
	}

	Optional<Known> known() {
		return this.known;
	}

	String country() {
		return this.country;
	}

	/** Where the phrase stands that was added and stands last in the text. */
	int last() {
		return this.last;
	}

	boolean holds(OfficeKey office) {
		return this.offices.stream().anyMatch((own) -> own.matches(office));
	}

}
