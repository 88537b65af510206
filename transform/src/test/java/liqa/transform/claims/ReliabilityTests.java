package liqa.transform.claims;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import liqa.ingest.ArticleReader;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.ClaimReport;
import liqa.transform.Extractor;

import static org.assertj.core.api.Assertions.assertThat;

/** How sure the program is of the statements it reads. */
class ReliabilityTests {

	private static final LexiconFolder LEXICON = LexiconFolder.packaged();

	private static final ArticleReader READER = new ArticleReader(LEXICON);

	private static final Extractor EXTRACTOR = new Extractor(LEXICON);

	private static final String CONTENT = " إن الحدود ستبقى مفتوحة أمام التجارة. ";

	@Test
	void whomTheLexiconKnowsIsRightMoreOftenThanWhoIsCalledByAnOffice() {
		double known = confidence("قال الرئيس الفرنسي إيمانويل ماكرون" + CONTENT + "وغادر ماكرون القاعة.");
		double unlisted = confidence("قال التاجر سامح الجندي" + CONTENT + "وغادر الجندي القاعة.");
		double unnamed = confidence("قال رئيس الغرفة التجارية" + CONTENT + "وغادر رئيس الغرفة القاعة.");
		assertThat(known).isGreaterThan(0.9);
		assertThat(unlisted).isBetween(unnamed, known);
		assertThat(unnamed).isLessThan(0.6);
	}

	@Test
	void aContentOfTwoWordsMayBeCutTooShort() {
		assertThat(confidence("قال الرئيس الفرنسي إيمانويل ماكرون إن الحدود مفتوحة."))
			.isLessThan(confidence("قال الرئيس الفرنسي إيمانويل ماكرون" + CONTENT));
	}

	private static double confidence(String body) {
		String page = "خبر اليوم\n2020-11-12\n\n" + body + "\n";
		List<ClaimReport> claims = EXTRACTOR
			.extract(READER.read("a.txt", page.getBytes(StandardCharsets.UTF_8)).articles().get(0))
			.claims();
		assertThat(claims).as(body).hasSize(1);
		return claims.get(0).confidence();
	}

}
