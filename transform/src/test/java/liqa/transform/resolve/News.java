package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import liqa.ingest.PartialDate;
import liqa.ingest.PublishedDate;
import liqa.ingest.Span;
import liqa.transform.Act;
import liqa.transform.ClaimForm;
import liqa.transform.ClaimReport;
import liqa.transform.Findings;
import liqa.transform.MeetingKind;
import liqa.transform.MeetingReport;
import liqa.transform.MeetingStatus;
import liqa.transform.Party;
import liqa.transform.PartyType;
import liqa.transform.Passage;

/**
 * Findings for tests, told like an article:
 * {@code article("a.txt").on("2020-11-21").person("قاآني").met("الكاظمي").onDay("2020-11-18")}.
 */
final class News {

	private final String file;

	private PartialDate published = PartialDate.UNKNOWN;

	private List<Long> sketch = List.of();

	private Optional<String> outlet = Optional.empty();

	private final List<Party> parties = new ArrayList<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	private final List<MeetingReport> meetings = new ArrayList<>();

	private final List<ClaimReport> claims = new ArrayList<>();

	private int at;

	private News(String file) {
		this.file = file;
	}

	static News article(String file) {
		return new News(file);
	}

	News on(String date) {
		this.published = PartialDate.parse(date);
		return this;
	}

	News by(String name) {
		this.outlet = Optional.of(name);
		return this;
	}

	News withSketch(List<Long> sketch) {
		this.sketch = sketch;
		return this;
	}

	News person(String name, String... roles) {
		return party(PartyType.PERSON, name, true, Optional.empty(), Optional.empty(), roles);
	}

	News personOf(String country, String name, String... roles) {
		return party(PartyType.PERSON, name, true, Optional.empty(), Optional.of(country), roles);
	}

	News officeOf(String country, String office) {
		return party(PartyType.PERSON, office, false, Optional.empty(), Optional.of(country));
	}

	News group(String description) {
		return party(PartyType.GROUP, description, false, Optional.empty(), Optional.empty());
	}

	News body(String name, String lexiconId) {
		return party(PartyType.ORGANIZATION, name, true, Optional.of(lexiconId), Optional.empty());
	}

	/**
	 * A body that the lexicon does not know, of a country or, if that is empty, of any.
	 */
	News bodyOf(String country, String name) {
		return party(PartyType.ORGANIZATION, name, true, Optional.empty(),
				Optional.of(country).filter((code) -> !code.isEmpty()));
	}

	News anonymous(String description) {
		return party(PartyType.ANONYMOUS, description, false, Optional.empty(), Optional.empty());
	}

	private News party(PartyType type, String name, boolean named, Optional<String> id, Optional<String> country,
			String... roles) {
		this.numbers.put(name, this.parties.size());
		this.parties.add(new Party(type, name, named, id, country, List.of(roles), List.of(passage(name))));
		return this;
	}

	private int number(String name) {
		if (!this.numbers.containsKey(name)) {
			person(name);
		}
		return this.numbers.get(name);
	}

	/** A meeting held in person on a day, or on an unknown one if the date is empty. */
	News met(String one, String other, String date) {
		return encounter(MeetingKind.MEETING, MeetingStatus.HELD, List.of(one), List.of(other), date, "");
	}

	News encounter(MeetingKind kind, MeetingStatus status, List<String> side1, List<String> side2, String date,
			String place) {
		List<Integer> first = side1.stream().map(this::number).toList();
		List<Integer> second = side2.stream().map(this::number).toList();
		this.meetings.add(new MeetingReport(kind, status, first, second, List.of(), PartialDate.parse(date), "", place,
				"", List.of(), List.of(passage(String.join(" و", side1) + " التقى " + String.join(" و", side2))), 0.8));
		return this;
	}

	News said(String speaker, String content) {
		return said(speaker, Act.STATE, content);
	}

	News said(String speaker, Act act, String content) {
		int number = number(speaker);
		this.claims.add(new ClaimReport(passage(content), number, OptionalInt.empty(), act, ClaimForm.INDIRECT, 0.8));
		return this;
	}

	private Passage passage(String text) {
		Span span = new Span(this.at, this.at + text.length());
		this.at += text.length() + 1;
		return new Passage(span, text);
	}

	Findings done() {
		PublishedDate.Basis basis = this.published.isKnown() ? PublishedDate.Basis.HEADER : PublishedDate.Basis.NONE;
		return new Findings(this.file, 1, Optional.of("عنوان"), this.outlet, new PublishedDate(this.published, basis),
				"ar", this.file, this.sketch, this.parties, this.meetings, this.claims);
	}

}
