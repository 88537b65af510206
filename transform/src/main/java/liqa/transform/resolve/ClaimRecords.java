package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import liqa.transform.Act;
import liqa.transform.ClaimForm;
import liqa.transform.ClaimReport;

/**
 * Writes down claims: what their reports say together.
 */
final class ClaimRecords {

	private final Archive archive;

	private final Copies copies;

	private final String[] participantIds;

	/**
	 * @param participantIds the id of each party's participant; empty for one left out
	 */
	ClaimRecords(Archive archive, Copies copies, String[] participantIds) {
		this.archive = archive;
		this.copies = copies;
		this.participantIds = participantIds;
	}

	/**
	 * One claim; the fullest wording is its text, the most frequent speaker its speaker.
	 * @param reports the numbers of its reports, ascending
	 * @param contradictedBy ids of claims that deny it, or that it denies
	 */
	Dossier.Claim claim(Naming.Name ids, int[] reports, Collection<String> contradictedBy) {
		Map<Act, Integer> acts = new EnumMap<>(Act.class);
		Map<ClaimForm, Integer> forms = new EnumMap<>(ClaimForm.class);
		Map<String, Integer> speakers = new LinkedHashMap<>();
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
			String speaker = this.participantIds[this.archive.party(article, report.speaker())];
			speakers.merge(speaker, 1, Integer::sum);
			Optional<String> relay = Optional.empty();
			if (report.relay().isPresent()) {
				int party = this.archive.party(article, report.relay().getAsInt());
				relay = Optional.of(this.participantIds[party]).filter((id) -> !id.isEmpty());
				relays.add(OneLine.of(this.archive.party(party).name()));
			}
			String content = OneLine.of(report.content().text());
			text = (content.length() > text.length()) ? content : text;
			evidence.add(new Dossier.ClaimEvidence(this.archive.articleId(article),
					this.archive.article(article).sourceFile(), report.content().span(), report.content().text(),
					speaker, relay, report.act(), report.form()));
		}
		return new Dossier.Claim(ids.id(), mostFrequent(speakers), MostFrequent.of(acts), MostFrequent.of(forms), text,
				List.copyOf(relays), sources.outlets(), sources.articles(), sources.independent(), sources.confidence(),
				sources.firstReported(), sources.lastReported(), ids.formerIds(), List.copyOf(contradictedBy),
				evidence);
	}

	/** The speaker most reports name; of several, the first. */
	private static String mostFrequent(Map<String, Integer> speakers) {
		String found = "";
		for (Map.Entry<String, Integer> speaker : speakers.entrySet()) {
			if (found.isEmpty() || speaker.getValue() > speakers.getOrDefault(found, 0)) {
				found = speaker.getKey();
			}
		}
		return found;
	}

}
