package liqa.transform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import liqa.ingest.Article;
import liqa.ingest.Block;
import liqa.ingest.PublishedDate;
import liqa.ingest.Span;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextTests {

	@Test
	void aWordIsFoldedButItsPlaceIsKept() {
		Text text = text("قال الرَّئيسُ إنَّ «الأمـــن» أولاً");
		assertThat(text.tokens()).extracting(Token::form)
			.containsExactly("قال", "الرييس", "ان", "«", "الامن", "»", "اولا");
		assertThat(text.cut(1, 2)).isEqualTo("الرَّئيسُ");
		assertThat(text.span(4, 5)).isEqualTo(new Span(20, 28));
	}

	@Test
	void placesCountCodePointsAfterCharactersThatTakeTwoUnits() {
		Text text = text("التقى 🇮🇶 بغداد");
		assertThat(text.span(text.size() - 1, text.size())).isEqualTo(new Span(9, 14));
		assertThat(text.cut(text.size() - 1, text.size())).isEqualTo("بغداد");
	}

	@Test
	void whatIsLeftOfMarkupIsNoWordAndItsQuotationMarksAreSome() {
		Text text = text("قال&nbsp;<b>الوزير</b> إن &quot;اللقاء مثمر&quot; و5 < 6");
		assertThat(text.tokens()).extracting(Token::form)
			.containsExactly("قال", "الوزير", "ان", "\"", "اللقاء", "مثمر", "\"", "و5", "<", "6");
		assertThat(text.quotations()).hasSize(1);
	}

	@Test
	void aFullStopWhereASiteBrokeALineEndsNoSentence() {
		assertThat(text("قال إن الوفد زار العاصمة.\nبغداد أمس. وأضاف أنه عاد.").sentences()).hasSize(2);
	}

	@Test
	void aHashtagIsReadAsItsWords() {
		assertThat(text("دعا #سعد_الحريري إلى").tokens()).extracting(Token::form)
			.containsExactly("دعا", "سعد", "الحريري", "الي");
	}

	@Test
	void aCliticCanBePassedEvenBehindVowelSigns() {
		Text text = text("وَلِبغداد");
		assertThat(text.raw().substring(text.after(0, 2))).isEqualTo("بغداد");
	}

	@Test
	void aConjunctionWrittenApartIsPartOfItsWord() {
		Text text = text("وزير المالية و الاقتصاد و \"أونيسي\"");
		assertThat(text.tokens()).extracting(Token::form)
			.containsExactly("وزير", "الماليه", "والاقتصاد", "و", "\"", "اونيسي", "\"");
		assertThat(text.raw().substring(text.after(2, 1))).startsWith("الاقتصاد");
	}

	@Test
	void aFullStopEndsASentenceEvenWithoutASpaceButNotInsideANumberOrAfterATitle() {
		Text text = text("التقى د. كريم الوزير.وقال إن النسبة بلغت 3.5 بالمئة. وأضاف شيئا");
		assertThat(sentences(text)).containsExactly("التقى د. كريم الوزير.", "وقال إن النسبة بلغت 3.5 بالمئة.",
				"وأضاف شيئا");
	}

	@Test
	void aFullStopInsideAQuotationEndsNoSentence() {
		Text text = text("قال الوزير: «جئنا للسلام. ولن نعود.» وأضاف أنه متفائل. ثم غادر.");
		assertThat(sentences(text)).containsExactly("قال الوزير: «جئنا للسلام. ولن نعود.»", "وأضاف أنه متفائل.",
				"ثم غادر.");
	}

	@Test
	void quotationMarksArePairedAsTheyOccurInPrint() {
		assertThat(quotations("قال «نعم» ثم “لا” ثم \"ربما\"")).containsExactly("نعم", "لا", "ربما");
		assertThat(quotations("قال ”نعم“ ثم »لا« ثم ”ربما”")).containsExactly("نعم", "لا", "ربما");
		assertThat(quotations("ذكرت صحيفتا “الأولى” و”الثانية” أمس لـ”الثالثة”")).containsExactly("الأولى", "الثانية",
				"الثالثة");
		assertThat(quotations("أكد أن\" هذا صحيح\" ولـ\"الصحيفة\" أنه")).containsExactly("هذا صحيح", "الصحيفة");
	}

	@Test
	void aQuotationInsideAQuotationIsDeeper() {
		Text text = text("قال: «زار \"قائد القوات\" بغداد» أمس");
		assertThat(text.quotations()).extracting(Quotation::depth).containsExactly(0, 1);
		assertThat(quotations("قال: «زار \"قائد القوات\" بغداد» أمس")).containsExactly("زار \"قائد القوات\" بغداد",
				"قائد القوات");
	}

	@Test
	void aQuotationMayGoOnInTheNextParagraph() {
		assertThat(quotations("قال: «هذا أولا.", "وهذا ثانيا» ثم سكت")).containsExactly("هذا أولا.\nوهذا ثانيا");
	}

	@Test
	void aMarkThatNothingClosesIsLeftAlone() {
		assertThat(quotations("أضاف \"أن الأمر واضح، ثم قال \"نعم\" وغادر")).containsExactly("نعم");
	}

	@Test
	void cliticsAreReadLeastCutFirst() {
		assertThat(Clitics.analyses("وبوتين")).extracting(Clitics.Analysis::stem)
			.containsExactly("وبوتين", "بوتين", "وتين");
		assertThat(Clitics.analyses("للكاظمي")).extracting(Clitics.Analysis::stem).contains("الكاظمي", "لكاظمي");
		assertThat(Clitics.analyses("وللبنان")).contains(new Clitics.Analysis("ول", "لبنان", 2));
	}

	private static List<String> sentences(Text text) {
		return text.sentences().stream().map((s) -> text.cut(s.first(), s.end())).toList();
	}

	private static List<String> quotations(String... blocks) {
		Text text = text(blocks);
		return text.quotations().stream().map((q) -> text.cut(q.first(), q.close())).toList();
	}

	private static Text text(String... blocks) {
		String whole = String.join("\n", blocks);
		List<Block> cut = new ArrayList<>();
		int at = 0;
		for (String block : blocks) {
			cut.add(new Block(Block.Role.BODY, at, at + block.length()));
			at += block.length() + 1;
		}
		return Text.of(new Article("a.txt", 1, whole, 0, cut, Optional.empty(), Optional.empty(), Optional.empty(),
				PublishedDate.UNKNOWN, "ar", "0"));
	}

	@Test
	void aMarkBehindACliticOpensAndLeavesOneThatNothingClosesAlone() {
		assertThat(quotations("ذكر أن \"الباب مفتوح. وأوضح الخبير لـ\"النهر\" أن \"الجسر آمن\" اليوم"))
			.containsExactly("النهر", "الجسر آمن");
		assertThat(quotations("قال: \"المطار و\"الميناء\" مفتوحان\" أمس"))
			.containsExactly("المطار و\"الميناء\" مفتوحان", "الميناء");
	}

	@Test
	void aMarkBetweenSpacesClosesNothingInAnotherParagraph() {
		assertThat(quotations("أعلنت قوات \"التحالف إسقاط طائرة.", "وأضافت أنها \" طائرة صغيرة\" فقط"))
			.containsExactly("طائرة صغيرة");
	}

	@Test
	void lettersThatStandForANameEndNoSentence() {
		assertThat(sentences(text("قال الوزير لوكالة الأنباء (د.ب.أ) إن الجسر آمن. ثم غادر.")))
			.containsExactly("قال الوزير لوكالة الأنباء (د.ب.أ) إن الجسر آمن.", "ثم غادر.");
	}

}
