package liqa.transform.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** One person's phrase while it is being read, from left to right. */
final class PersonPhrase {

	/** Kinds of offices whose holder rarely has a further one behind it. */
	private static final Set<String> ALONE = Set.of("monarch", "noble", "governor", "head");

	/** Kinds of offices that with article and adjective name their holder. */
	private static final Set<String> SENT = Set.of("diplomat", "official");

	/** Kinds of offices that with the article and no more name their holder. */
	private static final Set<String> BARE = Set.of("minister", "manager", "leader", "acting", "spokesperson");

	/**
	 * What heads of state, government and parliament are at the head of, as keys say it.
	 */
	private static final Set<String> STATE = Set.of("وزراء", "جمهوريه", "نواب");

	private static final Set<String> BISHOPS = Set.of("الانبا", "المطران", "الاب", "القس", "القمص");

	private final Words words;

	private final int first;

	private final List<Role> roles = new ArrayList<>(2);

	private int at;

	private @Nullable Reading reading;

	private NamePhrases.@Nullable Name name;

	private boolean full;

	private boolean feminine;

	PersonPhrase(Words words, int first) {
		this.words = words;
		this.first = first;
		this.at = first;
	}

	Words words() {
		return this.words;
	}

	int first() {
		return this.first;
	}

	/** Where to read on. */
	int at() {
		return this.at;
	}

	int limit() {
		return this.words.limit(this.first);
	}

	List<Role> roles() {
		return this.roles;
	}

	Optional<NamePhrases.Name> name() {
		return Optional.ofNullable(this.name);
	}

	/** Whether a title or office has been read. */
	boolean isBegun() {
		return this.reading != null;
	}

	boolean isEmpty() {
		return this.name == null && this.roles.isEmpty();
	}

	/** Whether a further office right behind the last belongs to the same person. */
	boolean mayHold(Role next) {
		if (this.roles.isEmpty()) {
			return true;
		}
		Role last = this.roles.get(this.roles.size() - 1);
		if (next.isCounterpart() || last.kind().equals("honorific")) {
			// التقى الوزير نظيره, كان في استقبال سموه وزير الخارجية: somebody else
			return false;
		}
		boolean subject = ObjectsAhead.isAheadItself(this.words, next.end())
				&& this.words.isMeetingVerb(this.first - 1);
		if (subject && isHeadOf(last, next)) {
			// استقبل رئيس مجلس الوزراء وزير الداخلية فلان السفير الفرنسي: the guest comes
			// behind
			return true;
		}
		boolean meets = this.words.isMet(this.first);
		if (meets && (ALONE.contains(last.kind()) || last.isBare() && BARE.contains(last.kind()) && !next.isBare())) {
			// استقبل أمير المنطقة محافظ المؤسسة, التقى الوزير سفير الهند: host and guest
			return false;
		}
		if (meets && SENT.contains(last.kind()) && last.reading().hasArticle() && !next.isBare()) {
			// التقى المبعوث الأممي وزير الداخلية: envoy and host
			return false;
		}
		if (meets && next.reading().hasArticle() && !next.country().isEmpty() && !last.reading().hasArticle()) {
			// استقبل وزير الخارجية السفير الهندي: host and guest
			return false;
		}
		if (meets && last.kind().equals("minister") && !next.isBare()
				&& (next.kind().equals("diplomat") || isHigher(next))) {
			// التقى وزير الدفاع سفير فرنسا, التقى وزير الدفاع رئيس الحكومة
			return false;
		}
		return !next.kind().equals("kin") && !last.key().lemma().equals(next.key().lemma())
				&& !last.key().isForeignTo(next.key()) && !last.isCounterpart();
	}

	/** رئيس مجلس الوزراء وزير الداخلية, الرئيس المدير العام: one office of two parts. */
	private static boolean isHeadOf(Role head, Role next) {
		boolean minister = isHigher(head) && head.kind().equals("head") && !head.key().content().contains("جمهوريه")
				&& next.kind().equals("minister") && !next.isBare();
		boolean manager = head.isBare() && head.kind().equals("head") && head.reading().hasArticle()
				&& next.kind().equals("manager") && next.reading().hasArticle();
		return (minister || manager) && !head.key().isForeignTo(next.key());
	}

	/** Whether it is an office that is named before a ministry of the same person. */
	private static boolean isHigher(Role office) {
		return office.kind().equals("monarch")
				|| office.kind().equals("head") && office.key().content().stream().anyMatch(STATE::contains);
	}

	/**
	 * Whether a title before the name is the noun of an office behind it, as in الأمير
	 * فيصل أمير الرياض, or that of a bishop before his see.
	 */
	boolean isTitled(Role office) {
		int end = (this.name == null) ? this.at : this.name.first();
		for (int t = this.first; t < end; t++) {
			Word title = this.words.whole(t).word();
			if (title.lemma().equals(office.key().lemma()) && title.is(Trait.OFFICE)
					|| office.kind().equals("cleric") && BISHOPS.contains(this.words.form(t))) {
				return true;
			}
		}
		return false;
	}

	/** نائب رئيس مجلس الوزراء. */
	boolean isDeputyOfHead() {
		Role last = this.roles.get(this.roles.size() - 1);
		return last.kind().equals("deputy") && last.key().content().contains("رييس");
	}

	/** Whether a given name or an office says that it is a man. */
	boolean isMan() {
		return this.name != null && !this.feminine && this.name.reading().is(Trait.GIVEN)
				&& !this.name.reading().is(Trait.GIVEN_OR_WORD);
	}

	/**
	 * Whether an office behind the name differs from those already read and suits them.
	 */
	boolean mayHoldToo(Role next) {
		return this.roles.stream()
			.filter((role) -> !role.isBare())
			.noneMatch((role) -> role.key().equals(next.key()) || role.key().isForeignTo(next.key()));
	}

	/** A name that belongs to somebody inside the office: مستشار الرئيس دونالد ترامب. */
	void own(NamePhrases.Name owner) {
		this.name = null;
		extendOffice(owner.end());
	}

	/** Lets the last office end later. */
	void extendOffice(int end) {
		Role last = this.roles.remove(this.roles.size() - 1);
		this.roles.add(new Role(last.first(), end, last.reading(), last.key()));
		this.at = end;
	}

	/** Lets a longer reading of the last office stand for it. */
	void extendOffice(Role longer) {
		this.roles.set(this.roles.size() - 1, longer);
		this.at = longer.end();
	}

	/** Reads an office; true for chaining. */
	boolean hold(Role role) {
		begin(role.reading());
		this.feminine |= role.reading().word().feminine();
		this.roles.add(role);
		this.at = role.end();
		return true;
	}

	void bear(Reading title, int end, boolean woman) {
		begin(title);
		this.feminine |= woman;
		this.at = end;
	}

	void name(NamePhrases.Name found, boolean whole) {
		begin(found.reading());
		boolean quoted = found.first() > this.at && this.words.isOpenQuote(found.first() - 1)
				&& this.words.isCloseQuote(found.end());
		this.name = found;
		this.full = whole;
		this.at = found.end() + (quoted ? 1 : 0);
		// نادية is a word too, but not before a family name; and of several words that
		// are no full name the first is no given name: كايا أوغلو
		boolean part = !whole && found.end() > found.first() + 1;
		boolean given = !part && found.reading().is(Trait.GIVEN) || whole && found.reading().is(Trait.GIVEN_OR_WORD);
		// what verbs agree with in survivors of something, ناجي, says nothing of Naji
		boolean several = found.reading().word().isAny(Trait.SOURCE.bit() | Trait.GROUP.bit());
		this.feminine |= given && !several && found.reading().word().feminine()
				|| !found.known().isEmpty() && found.known().stream().allMatch(Known::isWoman);
	}

	/** Whether the name is a full one. */
	boolean isFull() {
		return this.full;
	}

	private void begin(Reading found) {
		if (this.reading == null) {
			this.reading = found;
		}
	}

	Draft draft() {
		String country = this.roles.stream().map(Role::country).filter((c) -> !c.isEmpty()).findFirst().orElse("");
		Reading start = (this.reading == null) ? this.words.whole(this.first) : this.reading;
		if (this.name == null) {
			return new Draft(MentionType.PERSON, Form.OFFICE, this.first, this.at, start, this.at, this.at, this.roles,
					List.of(), country, false, this.feminine);
		}
		return new Draft(MentionType.PERSON, this.full ? Form.NAME : Form.SHORT_NAME, this.first, this.at, start,
				this.name.first(), this.name.end(), this.roles, this.name.known(), country, false, this.feminine);
	}

}
