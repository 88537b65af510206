package liqa.job.faults;

/** Made-up articles; each reports a meeting and a claim, some of them the same. */
final class News {

	private static final String[] HOSTS = { "رئيس الوزراء العراقي مصطفى الكاظمي", "وزير الخارجية المصري سامح شكري",
			"الرئيس التونسي قيس سعيد" };

	private static final String[] GUESTS = { "وزير الخارجية الأردني أيمن الصفدي", "الرئيس اللبناني ميشال عون" };

	private News() {
	}

	static String article(int number) {
		String host = HOSTS[number % HOSTS.length];
		String guest = GUESTS[number % GUESTS.length];
		int day = 1 + number % 28;
		return """
				لقاء رقم %d يجمع المسؤولين

				%d نوفمبر 2020

				التقى %s يوم الأحد %s في العاصمة بغداد لبحث العلاقات الثنائية.

				وقال %s إن المرحلة المقبلة تتطلب التعاون في الملف رقم %d بين البلدين.

				وأضاف أن الاجتماع تناول التطورات في المنطقة.
				""".formatted(number, day, host, guest, host, number);
	}

}
