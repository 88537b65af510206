package liqa.transform.names;

/**
 * The readings of a form, least cut first, and what they tell together: that is asked at
 * every token, the readings are found once.
 */
final class Readings {

	/** Those of a sign or number. */
	static final Readings NONE = new Readings(new Reading[0], false);

	private static final String SON = "بن";

	/** What {@link Bodies}, {@link Groups} and {@link Sources} begin with. */
	private static final int BODIES = Trait.ORGANIZATION.bit() | Trait.QUANTIFIER.bit() | Trait.OFFICE.bit()
			| Trait.OFFICE_PLURAL.bit() | Trait.OFFICE_DUAL.bit() | Trait.GROUP.bit() | Trait.NATIONALITY.bit()
			| Trait.SOURCE.bit();

	private static final int VERBS = Trait.VERB.bit() | Trait.MEETING_VERB.bit();

	private final Reading[] all;

	private final boolean mayOpen;

	private final boolean common;

	private final boolean son;

	private final boolean mayOpenBody;

	private final int traits;

	private final int plainTraits;

	/**
	 * 0 before it was asked, then 1 for no and 2 for yes; every thread finds the same.
	 */
	private byte inflected;

	/**
	 * @param mayOpen whether the phrase of a party may begin with the form
	 */
	Readings(Reading[] all, boolean mayOpen) {
		this.all = all;
		this.mayOpen = mayOpen;
		this.son = all.length > 0 && all[0].stem().equals(SON);
		int any = 0;
		int plain = 0;
		boolean word = false;
		boolean name = false;
		for (Reading reading : all) {
			any |= reading.word().traits();
			name |= reading.beginsName();
			plain |= (reading.cut() == 0 || reading.isConjoined()) ? reading.word().traits() : 0;
			word |= reading.is(Trait.COMMON) && reading.stem().length() > 1;
		}
		this.traits = any;
		this.plainTraits = plain;
		this.common = word;
		this.mayOpenBody = name || (any & BODIES) != 0;
	}

	Reading[] all() {
		return this.all;
	}

	/** Whether the phrase of a party may begin with the form. */
	boolean mayOpen() {
		return this.mayOpen;
	}

	/** Whether the phrase of anybody but a person by name may begin with the form. */
	boolean mayOpenBody() {
		return this.mayOpenBody;
	}

	/** Whether it is بن, which makes a name of whatever stands before it. */
	boolean isSon() {
		return this.son;
	}

	/** Whether some reading has a trait. */
	boolean has(Trait trait) {
		return (this.traits & trait.bit()) != 0;
	}

	/** Whether the form has a trait, with a conjunction perhaps: قال, وقال. */
	boolean hasPlainly(Trait trait) {
		return (this.plainTraits & trait.bit()) != 0;
	}

	/** Whether it is a verb of speaking or meeting, with a conjunction perhaps. */
	boolean isVerb() {
		return (this.plainTraits & VERBS) != 0;
	}

	/** Whether some reading is a frequent word that is no name. */
	boolean isCommon() {
		return this.common;
	}

	/** Whether some reading is an inflected form of a frequent word. */
	boolean isInflected(Vocabulary vocabulary) {
		if (this.inflected == 0) {
			this.inflected = (byte) (findInflected(vocabulary) ? 2 : 1);
		}
		return this.inflected == 2;
	}

	private boolean findInflected(Vocabulary vocabulary) {
		for (Reading reading : this.all) {
			if (Endings.isInflected(reading.base(), vocabulary)) {
				return true;
			}
		}
		return false;
	}

}
