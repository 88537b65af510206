package liqa.transform.names;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Offices that و adds before or behind a name: one person's, or somebody else's. */
class AddedOfficesTests {

	private static List<String> persons(String sentence) {
		return Story.of(sentence).phrases(MentionType.PERSON);
	}

	@Test
	void anOfficeThatAloneNamesNobodyIsHisWhoIsNamedBehindTheNext() {
		assertThat(persons("استقبل الأمير عضو مجلس البحوث وعضو اللجنة العلمية الدكتور سامر الحداد."))
			.contains("عضو مجلس البحوث وعضو اللجنة العلمية الدكتور سامر الحداد");
		assertThat(persons("زار رجل الأعمال المغربي ومؤسس الجمعية سامر الحداد المدرسة."))
			.contains("رجل الأعمال المغربي ومؤسس الجمعية سامر الحداد");
		assertThat(persons("التقى الوزير الممثلة الجديدة للمنظمة ومنسقة الإغاثة في البلاد منى الحداد."))
			.contains("الممثلة الجديدة للمنظمة ومنسقة الإغاثة في البلاد منى الحداد");
	}

	@Test
	void butNotWhoMayStandWithoutAName() {
		assertThat(persons("استقبل الأمير وزير الداخلية ورئيس الأركان سامر الحداد.")).contains("وزير الداخلية");
		assertThat(persons("استقبل الأمير مدرب المنتخب ورئيس الاتحاد سامر الحداد."))
			.contains("رئيس الاتحاد سامر الحداد");
		assertThat(persons("استقبل الأمير وزيرة الصحة ومديرة المستشفى منى الحداد.")).contains("وزيرة الصحة");
	}

	@Test
	void aDeputysOrAdvisersOfficeBehindANameAndItsOfficeIsThatPersonsToo() {
		assertThat(
				persons("تلقى الملك اتصالا من الشيخ سامر الحداد ولي عهد الإمارة ونائب القائد الأعلى للقوات المسلحة."))
			.containsExactly("الملك", "الشيخ سامر الحداد ولي عهد الإمارة ونائب القائد الأعلى للقوات المسلحة");
		assertThat(persons("تلقى الملك اتصالا من سامر الحداد، أمير المنطقة ومستشار رئيس الدولة."))
			.containsExactly("الملك", "سامر الحداد، أمير المنطقة ومستشار رئيس الدولة");
	}

	@Test
	void butNotOneThatHasANameOfItsOwnOrNeedsNone() {
		assertThat(persons("تلقى الملك اتصالا من الشيخ سامر الحداد ولي عهد الإمارة ونائب وزير الدفاع خالد الراوي."))
			.contains("نائب وزير الدفاع خالد الراوي");
		assertThat(persons("التقى الملك سامر الحداد، أمير المنطقة ووزير الداخلية.")).contains("وزير الداخلية");
	}

}
