package liqa.transform.meetings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import liqa.ingest.text.Folding;
import liqa.transform.Party;
import liqa.transform.PartyType;
import liqa.transform.names.Mention;

/**
 * Whether two parties of one article may be one that it describes in different words:
 * المسؤول الأممي is whoever was named as coordinator, الجانب الروسي are the Russian
 * officers.
 */
final class Likeness {

	/**
	 * The same letters at the beginning make a country's name and its adjective alike.
	 */
	private static final int STEM = 4;

	/** Callings that any official, guest or envoy may be spoken of by, folded. */
	private static final Set<String> ANYBODY = Set.of("مسوول", "مسووله", "ضيف", "ضيفه", "موفد", "موفده", "مبعوث",
			"مبعوثه", "دبلوماسي", "دبلوماسيه", "زاير");

	/** Who is somebody's equal is told by his country alone, folded. */
	private static final Set<String> EQUALS = Set.of("نظيره", "نظيرها", "نظيرته", "نظيرتها");

	/** Who speaks for a body or state, and how many of them; folded, without article. */
	private static final Set<String> ENVOYS = Set.of("وفد", "وفدا", "ممثلي", "ممثلو", "ممثلين", "ممثلون", "مسوولي",
			"مسوولو", "مسوولين", "مسوولون", "مندوبي", "مندوبو", "مندوبين", "مندوبون", "مفاوضي", "مفاوضو", "مفاوضين",
			"مفاوضون", "مبعوثي", "مبعوثين", "مبعوثون", "ضباط", "جانب", "طرف", "عدد", "عددا", "من", "عن", "بعض", "كبار",
			"دول", "اعضاء");

	/** Who leads, as one circle; folded, without article. */
	private static final Set<String> LEADERS = Set.of("قاده", "زعماء", "روساء", "قيادات", "زعامات");

	/** A state by its rulers; folded, without article. */
	private static final Set<String> RULERS = Set.of("حكومه", "سلطات", "قياده");

	/** A folded word with its article, be it behind و, ب or ل. */
	private static final Pattern DEFINITE = Pattern.compile("[وف]?[بك]?ال.*|[وف]?لل.*");

	private final Page page;

	Likeness(Page page) {
		this.page = page;
	}

	/** Whether the parties of one side are those of another, by name or description. */
	boolean areAlike(Set<Integer> told, Set<Integer> again) {
		return !again.isEmpty() && (told.containsAll(again) || isDescribed(told, again) || isDescribed(again, told));
	}

	/** Whether each of those who are only described may be one of the others. */
	private boolean isDescribed(Set<Integer> known, Set<Integer> described) {
		if (known.isEmpty() || described.isEmpty()) {
			return false;
		}
		if (known.size() > 1 && described.size() == 1) {
			Party group = party(described.iterator().next());
			return isOfficials(group)
					&& known.stream().map(this::party).allMatch((p) -> isPerson(p) && isOneCountry(group, p));
		}
		return known.size() == described.size() && described.stream()
			.allMatch((d) -> known.contains(d) || known.stream().anyMatch((k) -> mayBeOne(k, d)));
	}

	/** Whether two circles are one: زعماء الاتحاد, قادة دول الاتحاد الأوروبي. */
	boolean isOneCircle(int one, int other) {
		Party a = party(one);
		Party b = party(other);
		return a.type() == PartyType.GROUP && b.type() == PartyType.GROUP && head(a).equals(head(b)) && isPart(a, b);
	}

	private boolean mayBeOne(int known, int described) {
		Party a = party(known);
		Party b = party(described);
		if (isPerson(a) && !isPerson(b)) {
			return isDelegation(b) && a.country().isPresent() && a.country().equals(b.country());
		}
		if (isPerson(a) || isPerson(b)) {
			return isPerson(a) && isPerson(b) && !b.named() && isOneCountry(a, b) && isCalled(a, b, described);
		}
		return isPart(a, b)
				|| isState(known) && isState(described) && a.country().isPresent() && a.country().equals(b.country());
	}

	/** الوزير of a minister, المسؤول الأوروبي of any official. */
	private boolean isCalled(Party known, Party description, int described) {
		String calling = firstWord(description.name());
		if (!known.named()) {
			return calling.equals(firstWord(known.name())) && known.country().isPresent()
					&& known.country().equals(description.country());
		}
		if (EQUALS.contains(calling)) {
			return known.country().isPresent() && known.country().equals(description.country());
		}
		boolean office = known.roles().stream().anyMatch((role) -> firstWord(role).equals(calling));
		return (ANYBODY.contains(calling) || office) && isDefinite(described);
	}

	/**
	 * المسؤولين الإيرانيين الثلاثة, القيادة السعودية: those who were named one by one.
	 */
	private static boolean isOfficials(Party group) {
		String[] words = group.name().split(" ");
		String head = word(words[0]);
		boolean states = words.length == 2 && group.country().isPresent();
		return group.type() != PartyType.PERSON && words.length > 1
				&& (head.startsWith("مسوول") || states && (LEADERS.contains(head) || RULERS.contains(head)));
	}

	/** الوفد الكوري, الجانب التونسي: whoever has come or been met from there. */
	private static boolean isDelegation(Party group) {
		String[] words = Folding.fold(group.name()).split(" ");
		return words.length == 2 && (words[0].equals("الوفد") || words[0].equals("الجانب"));
	}

	/** Whether one says no more than the other: الحوثيين, وفد من الحوثيين اليمنيين. */
	private static boolean isPart(Party one, Party other) {
		Set<String> a = core(one);
		Set<String> b = core(other);
		Set<String> few = a.size() <= b.size() ? a : b;
		Set<String> many = few == a ? b : a;
		return !few.isEmpty() && many.containsAll(few) && few.contains(many.iterator().next());
	}

	/** روسيا, الروس, الجانب الروسي, الحكومة الروسية: the state as one that talks. */
	private boolean isState(int number) {
		Party party = party(number);
		if (mentions(number).stream().anyMatch(this.page::isLandOrCapital)) {
			return true;
		}
		Set<String> words = core(party);
		words.removeAll(RULERS);
		boolean ruled = RULERS.contains(firstWord(party.name()));
		return words.size() == 1 && (party.type() == PartyType.GROUP || ruled || core(party).isEmpty())
				&& words.iterator().next().length() >= STEM;
	}

	/** Not of different countries, as far as the text tells. */
	private static boolean isOneCountry(Party one, Party other) {
		return one.country().isEmpty() || other.country().isEmpty() || one.country().equals(other.country());
	}

	/** المسؤول, موفد خادم الحرمين. */
	private boolean isDefinite(int number) {
		return mentions(number).stream()
			.anyMatch((m) -> DEFINITE.matcher(this.page.text().form(m.first())).matches()
					|| DEFINITE.matcher(this.page.text().form(m.end() - 1)).matches());
	}

	private List<Mention> mentions(int number) {
		return IntStream.range(0, this.page.mentionCount())
			.mapToObj(this.page::mention)
			.filter((m) -> m.party() == number)
			.toList();
	}

	private static String head(Party party) {
		String head = firstWord(party.name());
		return LEADERS.contains(head) ? "قاده" : head;
	}

	/** The words that tell who they are, in their order. */
	private static Set<String> core(Party party) {
		Set<String> words = new LinkedHashSet<>();
		for (String word : party.name().split(" ")) {
			String bare = word(word);
			if (!ENVOYS.contains(bare) && !LEADERS.contains(bare)) {
				words.add(bare);
			}
		}
		return words;
	}

	private static String firstWord(String phrase) {
		return word(phrase.split(" ", 2)[0]);
	}

	/** A word folded and without its article. */
	private static String word(String word) {
		String folded = Folding.fold(word);
		return folded.startsWith("ال") && folded.length() > STEM ? folded.substring(2) : folded;
	}

	private static boolean isPerson(Party party) {
		return party.type() == PartyType.PERSON;
	}

	private Party party(int number) {
		return this.page.marked().parties().get(number);
	}

}
