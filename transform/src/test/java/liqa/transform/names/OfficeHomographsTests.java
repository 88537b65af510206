package liqa.transform.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import liqa.ingest.lexicon.LexiconException;
import liqa.ingest.lexicon.LexiconFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Words that are an office in one place and a thing in another. */
class OfficeHomographsTests {

	@Test
	void aTeamIsAGroupAndAGeneralAPerson() {
		assertThat(Story.of("وصل فريق الخبراء إلى البلدة، وقال الفريق الطبي إنه باشر عمله.")
			.phrases(MentionType.PERSON, MentionType.GROUP)).containsExactly("فريق الخبراء", "الفريق الطبي");
		assertThat(Story.of("وصل فريق الخبراء إلى البلدة.").phrases(MentionType.PERSON)).isEmpty();
		assertThat(Story.of("استقبل الفريق سليم الدوخي الضباط.").phrases(MentionType.PERSON))
			.containsExactly("الفريق سليم الدوخي");
	}

	@Test
	void listsAndTheWorldAreNobody() {
		Story story = Story.of("أعلنت اللجنة قائمة الأسماء الأولية، وهي أكبر قائمة في العالم العربي.",
				"ويراقب العالم الإسلامي مراقبة الأسعار وعالم المال بمساعدة الناس.");
		assertThat(story.phrases(MentionType.PERSON)).isEmpty();
	}

	@Test
	void whatFollowsOrStandsBeforeShowsThePerson() {
		assertThat(Story.of("التقى الوزير العالم سليم الدوخي.").names()).contains("سليم الدوخي");
		assertThat(Story.of("وقال عالم الفيزياء إن التجربة نجحت.").phrases(MentionType.PERSON))
			.containsExactly("عالم الفيزياء");
		assertThat(Story.of("اجتمع السفير مع مساعدة وزير الخارجية الأمريكي.").phrases(MentionType.PERSON))
			.containsExactly("السفير", "مساعدة وزير الخارجية الأمريكي");
		assertThat(Story.of("استقبل الوزير القائمة بأعمال السفارة الأمريكية.").phrases(MentionType.PERSON))
			.containsExactly("الوزير", "القائمة بأعمال السفارة الأمريكية");
	}

	@Test
	void anAdjectiveThatAgreesWithItsNounIsNobody() {
		Story story = Story.of("قال في المؤتمر الصحفي المشترك إن النمو الاقتصادي العالمي هو السبب الرئيس للتحسن.",
				"وصدر القرار القاضي بتأجيل الدورة، ورحبت الدول الناطقة بالفرنسية.");
		assertThat(story.phrases(MentionType.PERSON)).isEmpty();
	}

	@Test
	void anAdjectiveOfAnOfficeOrWithANameIsAPerson() {
		assertThat(Story.of("التقى الوزير اليوم الثلاثاء السياسي اللبناني سليم الدوخي.").names())
			.contains("سليم الدوخي");
		assertThat(Story.of("وفي القصر الرئيس الفرنسي.").phrases(MentionType.PERSON)).containsExactly("الرئيس الفرنسي");
		assertThat(Story.of("وحضر المستشار في الديوان الملكي المشرف العام على المركز سليم الدوخي.").names())
			.containsExactly("سليم الدوخي");
	}

	@Test
	void aProofThatIsNoneIsToldWithItsLine(@TempDir Path lexicon) throws IOException {
		Files.writeString(lexicon.resolve("office-homographs.csv"), "noun,proof\nقائمة,name\nفريق,title\n");
		assertThatExceptionOfType(LexiconException.class)
			.isThrownBy(() -> new OfficeHomographs(LexiconFolder.of(lexicon)))
			.withMessageContaining("office-homographs.csv")
			.withMessageContaining("3")
			.withMessageContaining("'title'; expected name, office, by or verb");
	}

	@Test
	void whatAPlaceDependsOnIsAnOfficeThoughMenAreCalledSo() {
		Story story = Story.of("قال الشيخ سالم الدوخي، نائب رئيس الدولة رئيس مجلس الوزراء حاكم دبي، إن المشروع كبير.",
				"واستقبل حاكم تكساس بيتر هولدن الوفد.", "والتقى أمين الطائف المهندس سليم العوضي الأهالي.");
		assertThat(story.names()).containsExactly("سالم الدوخي", "بيتر هولدن", "سليم العوضي");
		assertThat(Story.of("قال النائب حاكم الدوخي إن اللجنة ستجتمع.").names()).containsExactly("حاكم الدوخي");
	}

}
