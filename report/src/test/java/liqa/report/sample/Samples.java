package liqa.report.sample;

import java.util.List;

import liqa.ingest.Reject;
import liqa.transform.Act;
import liqa.transform.resolve.Dossier;

import static liqa.report.sample.ClaimBuilder.aClaim;
import static liqa.report.sample.DossierBuilder.aDossier;
import static liqa.report.sample.MeetingBuilder.aMeeting;

/** Dossiers that several tests look at. */
public final class Samples {

	private Samples() {
	}

	/**
	 * An invented autumn in the region: every kind of record, and the dirt of real pages.
	 */
	public static Dossier autumn() {
		return aDossier().article("A1", "وكالة الفرات", "2020-11-19", "قائد الحرس يلتقي رئيس الوزراء في بغداد")
			.article("A2", "صحيفة المدى الجديدة", "2020-11-20", "وفد من الفصائل يزور طهران \"سراً\"")
			.article("A3", "قناة الخليج", "2020-12", "اتصال هاتفي بين وزيري الخارجية")
			.copy("A4", "شبكة أخبار الجنوب", "2020-11-20", "قائد الحرس يلتقي رئيس الوزراء في بغداد", "A1")
			.article("A5", "Gulf Monitor", "", "=HYPERLINK(\"http://example.org\")")
			.person("P1", "إسماعيل قاآني", "Esmail Qaani", "IR", "قائد فيلق القدس", "إسماعيل قاآني", "قاآني", "قآني")
			.person("P2", "مصطفى الكاظمي", "Mustafa al-Kadhimi", "IQ", "رئيس الوزراء العراقي", "مصطفى الكاظمي",
					"الكاظمي")
			.person("P3", "سامح شكري", "Sameh Shoukry", "EG", "وزير الخارجية المصري", "سامح شكري", "شكري")
			.person("P4", "فؤاد حسين", "Fuad Hussein", "IQ", "وزير الخارجية العراقي", "فؤاد حسين", "حسين")
			.group("P5", "قادة الفصائل المسلحة")
			.organization("P6", "وكالة الفرات", "")
			.anonymous("P7", "مصدر سياسي مطلع")
			.person("P8", "هادي العامري", "Hadi al-Amiri", "IQ", "رئيس تحالف الفتح", "هادي العامري", "العامري")
			.meeting(aMeeting("M1").of("P1")
				.with("P2")
				.inPresenceOf("P8")
				.on("2020-11-18", "الأربعاء الماضي", "أول من أمس")
				.at("بغداد")
				.about("التهدئة مع القوات الأمريكية", "الانتخابات المبكرة")
				.reportedIn("A1",
						"التقى قائد فيلق القدس إسماعيل قاآني، الأربعاء الماضي،\r\nرئيس الوزراء مصطفى الكاظمي في بغداد")
				.reportedIn("A4", "التقى قاآني رئيس الوزراء العراقي أول من أمس"))
			.meeting(aMeeting("M2").of("P5")
				.with("P1")
				.on("2020-11", "الشهر الحالي")
				.at("طهران")
				.contradictedBy("M5")
				.reportedIn("A2", "- زار وفد من قادة الفصائل طهران والتقى قاآني (2020)، حسب موقع Gulf Monitor"))
			.meeting(aMeeting("M3").of("P3")
				.with("P4")
				.byPhone()
				.on("2020-12-02", "اليوم")
				.about("سد النهضة | مياه النيل")
				.reportedIn("A3", "أجرى وزير الخارجية سامح شكري اتصالاً هاتفياً بنظيره فؤاد حسين"))
			.meeting(aMeeting("M4").of("P3")
				.asVisit()
				.planned()
				.on("2021", "العام المقبل")
				.at("بغداد")
				.reportedIn("A3", "ومن المقرر أن يزور شكري بغداد العام المقبل"))
			.meeting(aMeeting("M5").of("P5")
				.with("P1")
				.denied()
				.contradictedBy("M2")
				.reportedIn("A5", "نفى المكتب حصول أي لقاء مع قاآني"))
			.meeting(aMeeting("M6").of("P2", "P3", "P4", "P8")
				.on("2020-09-30")
				.at("القاهرة")
				.about("الأمن الإقليمي")
				.reportedIn("A3", "عقد الكاظمي وشكري وحسين والعامري جلسة مباحثات في القاهرة"))
			.claim(aClaim("C1").by("P2")
				.quoted("لن نسمح بأن تكون أراضينا ساحة لتصفية الحسابات")
				.as(Act.PROMISE)
				.in("A1", "A4"))
			.claim(aClaim("C2").by("P7").through("P6").saying("الزيارة استمرت ساعات قليلة ولم يعلن عنها").in("A2"))
			.claim(aClaim("C3").by("P5").saying("اللقاء لم يحصل أصلاً").as(Act.DENY).contradictedBy("C2").in("A5"))
			.claim(aClaim("C4").by("P3").quoted("+ نرحب بعودة العراق إلى محيطه العربي").as(Act.PRAISE).in("A3"))
			.change("meeting", "M3", "added", "", "", "")
			.change("meeting", "M1", "revised", "date", "2020-11", "2020-11-18")
			.change("participant", "P1", "merged", "former_ids", "", "P9")
			.change("claim", "C9", "withdrawn", "", "", "")
			.merge("participant", "P1", "قاآني (A1)", "قآني (A2)", "same-last-name +2.1; role +1.4", 3.5)
			.doubt("participant", "P4", "P8", "role +0.8", "given-name -1.2")
			.build();
	}

	public static List<Reject> rejects() {
		return List.of(new Reject("2020/empty.txt", "ingest", "empty", "0 bytes"),
				new Reject("2020/صورة.txt", "ingest", "binary", "NUL bytes at 3, \"JFIF\" header"));
	}

}
