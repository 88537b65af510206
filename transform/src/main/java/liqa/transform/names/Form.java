package liqa.transform.names;

/** How a phrase names its party. */
public enum Form {

	/** By proper name, with or without titles: الجنرال إسماعيل قاآني. */
	NAME,
	/** By part of a name known from before: قاآني. */
	SHORT_NAME,
	/** By office alone: رئيس الوزراء العراقي. */
	OFFICE,
	/** By a common noun: قادة الفصائل, مصدر مطلع, المصدر. */
	DESCRIPTION

}
