package liqa.transform.names;

import java.util.Set;

/**
 * The readings of a form, least cut first, and what they tell together: that is asked at
 * every token, the readings are found once.
 */
final class Readings {

	/** Those of a sign or number. */
	static final Readings NONE = new Readings(new Reading[0], false);

	private static final Set<String> CHILDREN = Set.of("بن", "بنت");

	/** What {@link Groups} begin with. */
	private static final int GROUPS = Trait.QUANTIFIER.bit() | Trait.OFFICE_PLURAL.bit() | Trait.OFFICE_DUAL.bit()
			| Trait.GROUP.bit() | Trait.NATIONALITY.bit();

	/** What {@link Sources} begin with. */
	private static final int SOURCES = Trait.QUANTIFIER.bit() | Trait.SOURCE.bit() | Trait.OFFICE.bit();

	/** What {@link Bodies}, {@link Groups} and {@link Sources} begin with. */
	private static final int BODIES = Trait.ORGANIZATION.bit() | GROUPS | SOURCES;

	/**
	 * What a name that the lexicon does not know begins with where nothing introduces it.
	 */
	private static final int NAMES = Trait.GIVEN.bit() | Trait.GIVEN_OR_WORD.bit() | Trait.HEAD.bit();

	private static final int VERBS = Trait.VERB.bit() | Trait.MEETING_VERB.bit();

	private final Reading[] all;

	private final boolean mayOpen;

	private final boolean common;

	private final boolean son;

	private final boolean name;

	private final boolean title;

	private final boolean side;

	private final int traits;

	private final int plainTraits;

	/** A bit for each stem by its hash. */
	private final long stems;

	/**
	 * 0 before it was asked, then 1 for no and 2 for yes; every thread finds the same.
	 */
	private byte inflected;

	/** The same. */
	private byte unheardOf;

	/**
	 * @param mayOpen whether the phrase of a party may begin with the form
	 */
	Readings(Reading[] all, boolean mayOpen) {
		this.all = all;
		this.mayOpen = mayOpen;
		this.son = all.length > 0 && CHILDREN.contains(all[0].stem());
		int any = 0;
		int plain = 0;
		boolean word = false;
		boolean names = false;
		boolean titles = false;
		boolean sides = false;
		long hashes = 0;
		for (Reading reading : all) {
			any |= reading.word().traits();
			names |= reading.beginsName();
			titles |= reading.beginsTitle();
			sides |= Groups.isSide(reading);
			hashes |= bit(reading.stem());
			plain |= (reading.cut() == 0 || reading.isConjoined()) ? reading.word().traits() : 0;
			word |= reading.is(Trait.COMMON) && reading.stem().length() > 1;
		}
		this.traits = any;
		this.plainTraits = plain;
		this.common = word;
		this.name = names;
		this.title = titles;
		this.side = sides;
		this.stems = hashes;
	}

	/** A bit by which most stems are told apart. */
	static long bit(String stem) {
		return 1L << stem.hashCode();
	}

	Reading[] all() {
		return this.all;
	}

	/** Whether the phrase of a party may begin with the form. */
	boolean mayOpen() {
		return this.mayOpen;
	}

	/** Whether an office or a title may begin with the form. */
	boolean mayOpenOffice() {
		return this.title || has(Trait.OFFICE);
	}

	/** Whether a given name may begin with the form. */
	boolean mayOpenName() {
		return (this.traits & NAMES) != 0;
	}

	/** Whether the phrase of anybody but a person by name may begin with the form. */
	boolean mayOpenOther() {
		return this.name || (this.traits & BODIES) != 0;
	}

	/** Whether the phrase of a group may begin with the form. */
	boolean mayOpenGroup() {
		return this.side || (this.traits & GROUPS) != 0;
	}

	/** Whether the phrase of a source may begin with the form. */
	boolean mayOpenSource() {
		return (this.traits & SOURCES) != 0;
	}

	/** Whether a name that the lexicon knows begins with the form. */
	boolean beginsName() {
		return this.name;
	}

	/** Whether a stem may be among them, told by some {@link #bit bits} alone. */
	boolean mayHaveStem(long bits) {
		return (this.stems & bits) != 0;
	}

	/** Whether it is بن or بنت, which make a name of whatever stands before them. */
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

	/** Whether the form, nothing cut off, is a word that the lexicon does not know. */
	boolean isUnheardOf(String form, Vocabulary vocabulary) {
		if (this.unheardOf == 0) {
			this.unheardOf = (byte) (isUnheardOf(this.all[0], form, vocabulary) ? 2 : 1);
		}
		return this.unheardOf == 2;
	}

	/**
	 * Whether the form in one reading is a word that the lexicon knows in no reading, of
	 * a length that names have.
	 */
	boolean isUnheardOf(Reading here, String form, Vocabulary vocabulary) {
		if (here.word().traits() != 0 || here.base().length() < 2 || this.common) {
			return false;
		}
		for (Reading reading : this.all) {
			if (reading.word().isAny(NamePhrases.BARRED | Trait.NATIONALITY.bit())) {
				return false;
			}
			if (reading.isConjoined() && reading.word().isPersonalName()) {
				return false;
			}
		}
		if (form.startsWith("وال") && form.length() > 5 || form.startsWith("لل") && form.length() > 4) {
			return false;
		}
		char last = here.stem().charAt(here.stem().length() - 1);
		return Character.UnicodeBlock.of(last) == Character.UnicodeBlock.ARABIC && !isInflected(vocabulary)
				&& !(here.definite() && here.stem().endsWith("يه"));
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
