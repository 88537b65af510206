package liqa.transform.meetings;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a word tells about a meeting near it; the lower-case name is the class in the
 * file.
 */
enum Cue {

	/** في, خلال, …: what follows is no party of the frame. */
	PREPOSITION,
	/** مع */
	PARTNER,
	/** بين */
	BETWEEN,
	/** Heads and envoys who meet among themselves: قادة, الزعيمان. */
	CIRCLE,
	/** One person who is not named: مسؤول كبير. */
	OFFICIAL,
	/** A calling before a name whose bearer's journeys are news: السفير, الأمير. */
	DIGNITARY,
	/** بحضور, يرافقه: who follows merely attended. */
	COMPANION,
	/** يتقدمهم, أبرزهم: the parties of a group follow by name. */
	LEADING,
	/** الذي: what stands before is subject or object of what follows. */
	RELATIVE,
	/** أن: a statement follows that has a subject of its own. */
	CONTENT,
	/** حيث, فيما, قال: another clause begins. */
	BOUNDARY,
	/** لم, عدم */
	NEGATION,
	/** نفى */
	DENIAL,
	/** أرسل, أوفد: its object goes and meets. */
	SENDING,
	/** ألغى, إلغاء */
	CANCEL,
	/** من المقرر, قبيل, يعتزم: it is still to come. */
	PLAN,
	/** يجب, إذا, رفض: nobody says that it took or will take place. */
	WISH,
	/** تلفزيوني, صحيفة: an interview. */
	MEDIA,
	/** مباراة, منتخب: a fixture. */
	SPORT,
	/** محكمة, استماع: a hearing. */
	HEARING,
	/** هاتفي */
	TELEPHONE,
	/** بالفيديو, افتراضيا */
	VIDEO,
	/** لبحث, حول: what it was about follows. */
	TOPIC,
	/** قصر, مقر, مكتبه: what follows is a site. */
	VENUE,
	/** معرض, مستشفى: where officials go, but not a party's seat. */
	SITE,
	/** المصابين, المرضى: whose bed officials visit. */
	VISITED,
	/** أمس, قد: passed over on the way from a verb to its subject. */
	FILLER,
	/** معه, بها: the partner is somebody named before. */
	PERSON_PRONOUN,
	/** كل من, عدد من: what follows is part of the list. */
	SEVERAL,
	/** الجانبان, الرئيسان: those who met, named before, and nobody else. */
	MUTUAL,
	/** نظيره: a party that the next name goes on. */
	COUNTERPART,
	/** الوفد before {@link #ACCOMPANYING}: who merely came along. */
	ENTOURAGE,
	/** المرافق */
	ACCOMPANYING,
	/** هامش: the meeting was held beside another one. */
	MARGIN,
	/** مدينة, العاصمة: the name of a place follows. */
	TOWN,
	/** إلى جانب: who follows takes part as well. */
	BESIDE,
	/** خلال: what is said is said at the meeting. */
	DURING,
	/** بعد, في ختام: what follows is the occasion, and not what is spoken of. */
	OCCASION,
	/** بالتعاون, خلاف: the مع after it is its own. */
	BINDING,
	/** بمشاركة: who follows takes part. */
	PARTICIPATION,
	/** المعارك, العلاقات: the بين after it tells who fights or trades, not who meets. */
	RELATION,
	/** البلاد, المملكة: the country or region that is spoken of. */
	LAND,
	/** المطار, الفندق: where travellers pass through. */
	STOP,
	/** غادر: the place that follows was visited. */
	DEPARTURE,
	/** عاد: the place behind من was visited. */
	RETURN,
	/** باتجاه, صوب: the destination follows. */
	DIRECTION,
	/** على شرف: the guest follows. */
	HONOUR,
	/** تشمل, تقوده إلى: the stations of a journey follow. */
	STATIONS,
	/** برئاسة, يترأسه: the leader of the delegation before it follows. */
	CHAIR,
	/** مسؤولون, خبراء: who travels like a delegation if it is told who they are. */
	ENVOYS,
	/** لجنة, بعثة: a body that travels and meets like a delegation. */
	COMMITTEE,
	/** يوميا: told of many times, not of one. */
	HABIT,
	/** ثلاثي: all take part alike. */
	MULTILATERAL,
	/** رسالة, اتفاقية: what is handed over or signed. */
	LETTER,
	/** الحديث, وجهات النظر: what is exchanged face to face. */
	WORDS,
	/** توجد, هناك: after a negation nothing of the kind is planned. */
	EXISTENCE,
	/** بالشكر, بالتحية: who توجه بالشكر إلى somebody goes nowhere. */
	ADDRESSING,
	/** جرى, الذي عقد: circumstances of the meeting follow. */
	OCCURRED,
	/** ثورة, أحداث: the day that follows names it. */
	EVENT,
	/** هدد, لوح: what somebody threatens to call off still stands. */
	THREAT,
	/** حاليا, الآن: what is told in the imperfect is going on. */
	ONGOING,
	/** الخبر الذي, المعلومات التي: what is denied is what they tell. */
	RUMOUR,
	/** ملفات, قضايا: what a meeting covers, and nobody who takes part. */
	MATTER,
	/** المهاجم, الفنان: whose travel is no news of visits. */
	LAYMAN,
	/** المتحدث, الناطق: who tells what others do. */
	SPOKESMAN,
	/** دول, مدن: what is visited, and visits nobody. */
	LANDS,
	/** بث, مراسلة: who meets on the air interviews. */
	BROADCAST,
	/** أجر, مبلغ: what is paid for, and the word before is no meeting. */
	PRICE,
	/** سدة, السلطة: who arrives there takes office. */
	POWER,
	/** نقابة, جمعية: whose members meet, whatever their calling. */
	UNION,
	/** رغبة, يأمل: who longs for a meeting longs في it. */
	LONGING,
	/** اعتزامه, نيتها: what somebody intends follows at once. */
	INTENTION,
	/** أصدقائه, زوجته: whom one meets in private. */
	KIN,
	/** فيلم, رواية: what follows in the present is its plot. */
	FICTION,
	/** جرحى, جثمان, جماهير: who is received and is no guest, and where. */
	NO_GUEST;

	private static final Set<Cue> MEANINGS = EnumSet.of(MATTER, RUMOUR, THREAT, LAYMAN, SPOKESMAN, LANDS, POWER, UNION,
			SENDING, NO_GUEST, KIN, FICTION, VISITED, ENVOYS);

	/** Whether it says only what a word means and nothing of the clause it stands in. */
	boolean isSubject() {
		return MEANINGS.contains(this);
	}

	/** The same, or who somebody is. */
	boolean isOfContent() {
		return isSubject() || this == DIGNITARY || this == CIRCLE || this == OFFICIAL || this == PRICE;
	}

}
