package liqa.transform;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import liqa.ingest.Article;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.claims.ClaimFinder;
import liqa.transform.meetings.MeetingFinder;
import liqa.transform.names.MarkedText;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.names.NameFinder;
import liqa.transform.resolve.ReportKeys;
import liqa.transform.resolve.Sketch;
import liqa.transform.text.Spellings;
import liqa.transform.text.Text;
import liqa.transform.time.TimeFinder;

/**
 * Reads one article into findings. A pure function of article and lexicon; thread-safe.
 */
public final class Extractor {

	private final Spellings spellings = new Spellings();

	private final NameFinder names;

	private final TimeFinder times;

	private final MeetingFinder meetings;

	private final ClaimFinder claims;

	/**
	 * @throws liqa.ingest.lexicon.LexiconException if a lexicon file has a mistake
	 */
	public Extractor(LexiconFolder lexicon) {
		this.names = new NameFinder(lexicon, this.spellings);
		this.times = new TimeFinder(lexicon, this.spellings);
		this.meetings = new MeetingFinder(lexicon, this.spellings);
		this.claims = new ClaimFinder(lexicon, this.spellings);
	}

	/** What an article says. */
	public Findings extract(Article article) {
		Text text = Text.of(article, this.spellings);
		ClaimFinder.Statements statements = this.claims.read(this.names.mark(text));
		MarkedText marked = statements.marked();
		BitSet named = named(marked);
		List<MeetingReport> met = this.meetings.find(marked,
				(sentence) -> this.times.find(text, sentence, article.published(), named), article.published());
		return keepTakingPart(article, Sketch.of(text), marked.parties(), met, statements.claims());
	}

	private static BitSet named(MarkedText marked) {
		BitSet tokens = new BitSet();
		for (Mention mention : marked.mentions()) {
			if (mention.type() == MentionType.PERSON && mention.hasName()) {
				tokens.set(mention.nameFirst(), mention.nameEnd());
			}
		}
		return tokens;
	}

	private static Findings keepTakingPart(Article article, List<Long> sketch, List<Party> everybody,
			List<MeetingReport> met, List<ClaimReport> said) {
		Map<Integer, Integer> kept = new LinkedHashMap<>();
		List<MeetingReport> meetings = new ArrayList<>();
		for (MeetingReport m : met) {
			meetings.add(new MeetingReport(m.kind(), m.status(), keep(m.side1(), kept), keep(m.side2(), kept),
					keep(m.alsoPresent(), kept), m.date(), m.dateText(), m.place(), m.country(), m.topics(),
					m.evidence(), m.confidence()));
		}
		List<ClaimReport> claims = new ArrayList<>();
		for (ClaimReport c : said) {
			int speaker = keep(List.of(c.speaker()), kept).get(0);
			OptionalInt relay = c.relay().isPresent() ? OptionalInt.of(keep(List.of(c.relay().getAsInt()), kept).get(0))
					: OptionalInt.empty();
			claims.add(new ClaimReport(c.content(), speaker, relay, c.act(), c.form(), c.confidence()));
		}
		List<Party> parties = kept.keySet().stream().map(everybody::get).toList();
		Findings findings = new Findings(article.sourceFile(), article.part(), article.title(), article.outlet(),
				article.published(), article.language(), article.contentHash(), sketch, parties, meetings, claims);
		return findings.withFingerprints(ReportKeys.of(findings));
	}

	private static List<Integer> keep(List<Integer> side, Map<Integer, Integer> kept) {
		return side.stream().map((party) -> kept.computeIfAbsent(party, (key) -> kept.size())).toList();
	}

}
