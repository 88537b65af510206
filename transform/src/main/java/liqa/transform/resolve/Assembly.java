package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import liqa.ingest.PartialDate;
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
 * Writes down the records that the matched parties and reports amount to.
 */
final class Assembly {

	private final Archive archive;

	private final Copies copies;

	private final DisjointSets participants;

	private final String[] participantIds;

	/**
	 * @param participants the parties, the same ones in one set
	 * @param participantIds the id of each party's participant
	 */
	Assembly(Archive archive, Copies copies, DisjointSets participants, String[] participantIds) {
		this.archive = archive;
		this.copies = copies;
		this.participants = participants;
		this.participantIds = participantIds;
	}

	List<Dossier.ArticleRecord> articles(String firstSeen) {
		List<Dossier.ArticleRecord> records = new ArrayList<>();
		for (int a = 0; a < this.archive.articles(); a++) {
			Findings article = this.archive.article(a);
			Optional<String> original = this.copies.isCopy(a)
					? Optional.of(this.archive.articleId(this.copies.originalOf(a))) : Optional.empty();
			records.add(new Dossier.ArticleRecord(this.archive.articleId(a), article.sourceFile(), article.part(),
					article.title().orElse(""), article.outlet().orElse(""), article.published(), article.language(),
					original, firstSeen, article.contentHash()));
		}
		return records;
	}

	Dossier.Participant participant(String id, int[] parties, int meetings, int claims) {
		Tally roles = new Tally();
		Tally variants = new Tally();
		Tally names = new Tally();
		Tally countries = new Tally();
		Map<PartyType, Integer> types = new EnumMap<>(PartyType.class);
		Sources sources = new Sources(this.archive, this.copies);
		List<Dossier.ParticipantMention> mentions = new ArrayList<>();
		for (int number : parties) {
			Party party = this.archive.party(number);
			int article = this.archive.articleOfParty(number);
			names.add(party.name());
			party.roles().forEach(roles::add);
			party.country().ifPresent(countries::add);
			types.merge(party.type(), 1, Integer::sum);
			sources.add(article, 1);
			for (Passage mention : party.mentions()) {
				variants.add(oneLine(mention.text()));
				mentions.add(new Dossier.ParticipantMention(this.archive.articleId(article),
						this.archive.article(article).sourceFile(), mention.span(), mention.text()));
			}
		}
		return new Dossier.Participant(id, names.first(), "", mostFrequent(types), roles.all(), countries.first(),
				variants.all(), meetings, claims, sources.articles(), sources.firstReported(), sources.lastReported(),
				List.of(), mentions);
	}

	Dossier.Meeting meeting(String id, int[] reports) {
		Map<MeetingKind, Integer> kinds = new EnumMap<>(MeetingKind.class);
		Set<String> everybody = new LinkedHashSet<>();
		Tally dateTexts = new Tally();
		Tally places = new Tally();
		Tally countries = new Tally();
		Set<String> topics = new LinkedHashSet<>();
		Sources sources = new Sources(this.archive, this.copies);
		List<Dossier.MeetingEvidence> evidence = new ArrayList<>();
		for (int number : reports) {
			MeetingReport report = this.archive.meeting(number);
			int article = this.archive.articleOfMeeting(number);
			kinds.merge(report.kind(), 1, Integer::sum);
			dateTexts.add(oneLine(report.dateText()));
			places.add(oneLine(report.place()));
			countries.add(report.country());
			report.topics().forEach((topic) -> topics.add(oneLine(topic)));
			sources.add(article, report.confidence());
			List<String> side1 = ids(article, report.side1());
			List<String> side2 = ids(article, report.side2());
			List<String> also = ids(article, report.alsoPresent());
			for (Passage passage : report.evidence()) {
				evidence.add(new Dossier.MeetingEvidence(this.archive.articleId(article),
						this.archive.article(article).sourceFile(), passage.span(), passage.text(), side1, side2, also,
						report.kind(), report.status(), report.date(), report.place()));
			}
		}
		for (Dossier.MeetingEvidence passage : evidence) {
			everybody.addAll(passage.side1());
		}
		for (Dossier.MeetingEvidence passage : evidence) {
			everybody.addAll(passage.side2());
		}
		for (Dossier.MeetingEvidence passage : evidence) {
			everybody.addAll(passage.alsoPresent());
		}
		return new Dossier.Meeting(id, mostFrequent(kinds), status(reports), date(reports), dateTexts.all(),
				places.first(), countries.first(), List.copyOf(everybody), List.copyOf(topics), sources.outlets(),
				sources.articles(), sources.independent(), sources.confidence(), sources.firstReported(),
				sources.lastReported(), List.of(), List.of(), evidence);
	}

	/** Held, if one report says so; planned, if one does; else denied. */
	private MeetingStatus status(int[] reports) {
		MeetingStatus status = MeetingStatus.DENIED;
		for (int report : reports) {
			MeetingStatus reported = this.archive.meeting(report).status();
			status = (reported.compareTo(status) < 0) ? reported : status;
		}
		return status;
	}

	/**
	 * The most precise date; of several, the one most reports give, then the earliest.
	 */
	private PartialDate date(int[] reports) {
		Tally days = new Tally();
		Tally months = new Tally();
		Tally years = new Tally();
		for (int report : reports) {
			PartialDate date = this.archive.meeting(report).date();
			(date.isDay() ? days : (date.month() != 0) ? months : years).add(date.toString());
		}
		return PartialDate.parse(!days.isEmpty() ? days.first() : !months.isEmpty() ? months.first() : years.first());
	}

	Dossier.Claim claim(String id, int[] reports) {
		Map<Act, Integer> acts = new EnumMap<>(Act.class);
		Map<ClaimForm, Integer> forms = new EnumMap<>(ClaimForm.class);
		Set<String> relays = new LinkedHashSet<>();
		Sources sources = new Sources(this.archive, this.copies);
		List<Dossier.ClaimEvidence> evidence = new ArrayList<>();
		String text = "";
		for (int number : reports) {
			ClaimReport report = this.archive.claim(number);
			int article = this.archive.articleOfClaim(number);
			acts.merge(report.act(), 1, Integer::sum);
			forms.merge(report.form(), 1, Integer::sum);
			sources.add(article, report.confidence());
			Optional<String> relay = report.relay().isPresent()
					? Optional.of(this.participantIds[this.archive.party(article, report.relay().getAsInt())])
					: Optional.empty();
			if (report.relay().isPresent()) {
				relays.add(this.archive.party(this.archive.party(article, report.relay().getAsInt())).name());
			}
			String content = oneLine(report.content().text());
			text = (content.length() > text.length()) ? content : text;
			evidence.add(new Dossier.ClaimEvidence(this.archive.articleId(article),
					this.archive.article(article).sourceFile(), report.content().span(), report.content().text(),
					this.participantIds[this.archive.party(article, report.speaker())], relay, report.act(),
					report.form()));
		}
		return new Dossier.Claim(id, evidence.get(0).speakerId(), mostFrequent(acts), mostFrequent(forms), text,
				List.copyOf(relays), sources.outlets(), sources.articles(), sources.independent(), sources.confidence(),
				sources.firstReported(), sources.lastReported(), List.of(), List.of(), evidence);
	}

	private List<String> ids(int article, List<Integer> side) {
		return side.stream()
			.map((party) -> this.participantIds[this.archive.party(article, party)])
			.distinct()
			.toList();
	}

	/** The constant counted most; of several, the first declared. */
	private static <E extends Enum<E>> E mostFrequent(Map<E, Integer> counts) {
		return Collections
			.max(counts.entrySet(),
					Map.Entry.<E, Integer>comparingByValue()
						.thenComparing(Map.Entry.<E, Integer>comparingByKey(Comparator.reverseOrder())))
			.getKey();
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

}
