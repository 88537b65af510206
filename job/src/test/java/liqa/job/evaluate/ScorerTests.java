package liqa.job.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import liqa.ingest.PartialDate;
import liqa.ingest.PublishedDate;
import liqa.ingest.Span;
import liqa.transform.Act;
import liqa.transform.ClaimForm;
import liqa.transform.MeetingKind;
import liqa.transform.MeetingStatus;
import liqa.transform.PartyType;
import liqa.transform.resolve.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ScorerTests {

	private static final String TEXT = "التقى الوزير سامي الحداد السفير كمال نادر في بغداد. وقال الحداد إن الطريق مفتوح.";

	private static final String GOLD = """
			{"file": "a.txt",
			 "articles": [{"id": "a1", "title": null, "outlet": "النهار", "published": "2020-11-21"}],
			 "entities": [
			  {"id": "e1", "type": "person", "name": "سامي الحداد", "aliases": ["سامي الحداد", "الحداد"], "same": "سامي الحداد"},
			  {"id": "e2", "type": "person", "name": "كمال نادر", "aliases": ["كمال نادر"]}],
			 "meetings": [{"id": "m1", "kind": "meeting", "status": "held", "side1": ["e1"], "side2": ["e2"], "optional": [],
			  "date": "2020-11-20", "place": "بغداد", "evidence": ["التقى الوزير سامي الحداد السفير كمال نادر"], "event": null}],
			 "claims": [{"id": "c1", "speaker": "e1", "relay": null, "act": "state", "form": "indirect", "text": "الطريق مفتوح"}]}
			""";

	@Test
	void whatWasReadRightlyCountsInEveryFigure() {
		Scores scores = score(new Found().party("p1", "سامي الحداد")
			.party("p2", "كمال نادر")
			.met("p1", "p2", "2020-11-20")
			.said("p1", "الطريق مفتوح"));
		assertThat(scores.hits(Scorer.DYADS)).isEqualTo(new Hits(1, 0, 0));
		assertThat(scores.hits(Scorer.MEETINGS)).isEqualTo(new Hits(1, 0, 0));
		assertThat(scores.hits(Scorer.CLAIMS)).isEqualTo(new Hits(1, 0, 0));
		assertThat(scores.hits(Scorer.ENTITIES)).isEqualTo(new Hits(2, 0, 0));
		assertThat(scores.share("meetings.sides").value()).isEqualTo(1);
		assertThat(scores.share("meetings.date").value()).isEqualTo(1);
		assertThat(scores.share("articles.outlet").value()).isEqualTo(1);
		assertThat(scores.share("provenance").value()).isEqualTo(1);
	}

	@Test
	void theWrongWayRoundIsARightPairWithWrongSides() {
		Scores scores = score(
				new Found().party("p1", "سامي الحداد").party("p2", "كمال نادر").met("p2", "p1", "2020-11-19"));
		assertThat(scores.hits(Scorer.DYADS)).isEqualTo(new Hits(1, 0, 0));
		assertThat(scores.share("meetings.sides").value()).isZero();
		assertThat(scores.share("meetings.date").value()).isZero();
		assertThat(scores.hits(Scorer.CLAIMS)).isEqualTo(new Hits(0, 0, 1));
	}

	@Test
	void aPartyThatNobodyAnnotatedMakesAWrongPairAndAWrongEntity() {
		Scores scores = score(new Found().party("p1", "سامي الحداد").party("p3", "بغداد").met("p1", "p3", ""));
		assertThat(scores.hits(Scorer.DYADS)).isEqualTo(new Hits(0, 1, 1));
		assertThat(scores.hits(Scorer.MEETINGS)).isEqualTo(new Hits(0, 1, 1));
		assertThat(scores.hits(Scorer.ENTITIES)).isEqualTo(new Hits(1, 1, 1));
		assertThat(scores.errors()).contains("    wrong pair:  بغداد — سامي الحداد",
				"    missed pair: سامي الحداد — كمال نادر");
	}

	@Test
	void theRightContentOfTheWrongSpeakerIsHalfAClaim() {
		Scores scores = score(new Found().party("p2", "كمال نادر").said("p2", "الطريق مفتوح"));
		assertThat(scores.hits(Scorer.CONTENT)).isEqualTo(new Hits(1, 0, 0));
		assertThat(scores.hits(Scorer.CLAIMS)).isEqualTo(new Hits(0, 1, 1));
		assertThat(scores.hits(Scorer.CLAIMS).f1()).isCloseTo(0, within(0.001));
	}

	@Test
	void onePersonUnderTwoIdsIsSplit() {
		Scores scores = score(new Found().party("p1", "سامي الحداد")
			.party("p2", "كمال نادر")
			.party("p9", "الحداد")
			.met("p1", "p2", "")
			.said("p9", "الطريق مفتوح"));
		assertThat(scores.share("entities.one_id")).isEqualTo(new Share(1, 2));
	}

	@ParameterizedTest
	@CsvSource({ "الكاظمي, مصطفى الكاظمي, true", "والكاظمي, الكاظمي, true", "للكاظمي, الكاظمي, true",
			"رئيس الوزراء مصطفى الكاظمي, مصطفى الكاظمي, true", "إسماعيل قاآني, اسماعيل قااني, true",
			"حسن روحاني, حسن نصر الله, false", "علي لاريجاني, صادق لاريجاني, false",
			"سعد الحريري, رفيق الحريري, false" })
	void namesAreComparedWithoutTitlesCliticsAndHamza(String output, String gold, boolean same) {
		assertThat(NameLikeness.same(NameLikeness.fold(output), NameLikeness.fold(gold))).isEqualTo(same);
	}

	private static Scores score(Found found) {
		Scorer scorer = new Scorer(found.dossier());
		scorer.add(Gold.parse(GOLD), TEXT);
		return scorer.finish();
	}

	/** A dossier over the one text. */
	private static final class Found {

		private final List<Dossier.Participant> participants = new ArrayList<>();

		private final List<Dossier.Meeting> meetings = new ArrayList<>();

		private final List<Dossier.Claim> claims = new ArrayList<>();

		Found party(String id, String name) {
			this.participants.add(new Dossier.Participant(id, name, "", PartyType.PERSON, List.of(), "", List.of(name),
					1, 1, 1, PartialDate.UNKNOWN, PartialDate.UNKNOWN, List.of(),
					List.of(new Dossier.ParticipantMention("a", "a.txt", place(name), name))));
			return this;
		}

		Found met(String one, String other, String date) {
			String clause = "التقى الوزير سامي الحداد السفير كمال نادر";
			this.meetings.add(new Dossier.Meeting("m" + this.meetings.size(), MeetingKind.MEETING, MeetingStatus.HELD,
					PartialDate.parse(date), List.of(), "بغداد", "", List.of(one, other), List.of(), List.of(), 1, 1, 1,
					PartialDate.UNKNOWN, PartialDate.UNKNOWN, List.of(), List.of(),
					List.of(new Dossier.MeetingEvidence("a", "a.txt", place(clause), clause, List.of(one),
							List.of(other), List.of(), MeetingKind.MEETING, MeetingStatus.HELD, PartialDate.parse(date),
							"بغداد"))));
			return this;
		}

		Found said(String speaker, String content) {
			this.claims.add(new Dossier.Claim("c" + this.claims.size(), speaker, Act.STATE, ClaimForm.INDIRECT, content,
					List.of(), List.of(), 1, 1, 1, PartialDate.UNKNOWN, PartialDate.UNKNOWN, List.of(), List.of(),
					List.of(new Dossier.ClaimEvidence("a", "a.txt", place(content), content, speaker, Optional.empty(),
							Act.STATE, ClaimForm.INDIRECT))));
			return this;
		}

		Dossier dossier() {
			return new Dossier(
					List.of(new Dossier.ArticleRecord("a", "a.txt", 1, "", "النهار",
							new PublishedDate(PartialDate.parse("2020-11-21"), PublishedDate.Basis.HEADER), "ar",
							Optional.empty(), "2020-11-22", "0")),
					this.participants, this.meetings, this.claims, List.of(), List.of(), List.of());
		}

		private static Span place(String quotation) {
			int at = TEXT.indexOf(quotation);
			return new Span(at, at + quotation.length());
		}

	}

}
