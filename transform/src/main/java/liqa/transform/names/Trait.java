package liqa.transform.names;

/** What a word can be inside a name, an office or a description. */
enum Trait {

	/** Names a person by office, rank, calling or kinship: رئيس, السفير. */
	OFFICE,
	/** Several of them: رؤساء, المسؤولين. */
	OFFICE_PLURAL,
	/** Two of them: الوزيران, زعيمي. */
	OFFICE_DUAL,
	/** Names several people or bodies as one: وفد, فصائل. */
	GROUP,
	/** Heads the name of a body: وزارة, حزب. */
	ORGANIZATION,
	/** A body that may be called by its leader's name: حكومة نتنياهو. */
	LED,
	/** Names an unnamed source: مصدر, تقارير. */
	SOURCE,
	/** An adjective of nationality: العراقي. */
	NATIONALITY,
	/** An adjective of offices and bodies: العام, السابق. */
	OFFICE_ADJECTIVE,
	/** An adjective of sources: مطلع, رفيع. */
	SOURCE_ADJECTIVE,
	/**
	 * Stands inside the phrase of an office or body after its first noun: خارجية, أركان.
	 */
	PORTFOLIO,
	/** Counts or singles out members of a group: عدد من, بعض. */
	QUANTIFIER,
	/** A given name and nothing else. */
	GIVEN,
	/** A given name that is also an ordinary word: كريم, أمل. */
	GIVEN_OR_WORD,
	/** Known as a later part of somebody's name: الكاظمي, الأسد. */
	FAMILY,
	/** Follows عبد in a name: الله, المهدي. */
	AFTER_ABD,
	/** Joins two names: بن. */
	LINK,
	/** Heads a name of two words: أبو, آل, عبد. */
	HEAD,
	/** Closes a name: أوغلو. */
	TAIL,
	/** Numbers a ruler: السادس. */
	REGNAL,
	/** A frequent word that is no part of a name. */
	COMMON,
	/** A verb of speaking, which its subject follows. */
	VERB,
	/** A verb of speaking whose subject, and nobody spoken to, stands behind it. */
	TELLING,
	/** A verb by which whoever spoke last goes on: أضاف, تابع. */
	GOING_ON,
	/** A verb of meeting, which its subject and mostly its object follow. */
	MEETING_VERB,
	/** One of them that the place follows to which or from which its subject travels. */
	TRAVEL_VERB,
	/** One of them beside which no person but its subject stands bare: وصل, عقد. */
	SUBJECT_VERB,
	/** A participle that a preposition follows: المدعومة من. */
	PARTICIPLE,
	/** The name of a country in one word: لبنان. */
	COUNTRY,
	/**
	 * A particle, pronoun or auxiliary, never part of a name whatever it is spelt like.
	 */
	FUNCTION;

	/** The trait as one bit of a set. */
	int bit() {
		return 1 << ordinal();
	}

}
