package liqa.transform.names;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of bodies that one article uses without their noun: العدالة والتنمية after
 * حزب العدالة والتنمية. Only who speaks is called so here, since the words may be any
 * others elsewhere.
 */
final class BodyNames {

	/** Nouns behind which a body has a name of its own, besides those of media. */
	private static final Set<String> NAMED = Set.of("حزب", "حركه", "تيار", "جبهه", "ايتلاف", "كتله", "شركه", "وكاله");

	private static final String MEDIA = "media";

	/** What says which body it is rather than how it is called. */
	private static final int NO_NAME = Trait.NATIONALITY.bit() | Trait.COUNTRY.bit() | Trait.OFFICE.bit()
			| Trait.OFFICE_PLURAL.bit() | Trait.OFFICE_ADJECTIVE.bit() | Trait.GROUP.bit() | Trait.ORGANIZATION.bit()
			| Trait.FUNCTION.bit() | Trait.SOURCE.bit();

	/** The bodies by the first word of their names. */
	private final Map<String, Draft> bodies = new HashMap<>();

	private final BitSet openings = new BitSet();

	BodyNames(Words words, List<Draft> drafts) {
		for (Draft draft : drafts) {
			if (draft.type() == MentionType.ORGANIZATION && draft.form() == Form.NAME && draft.length() > 1
					&& isNamed(draft.reading()) && isName(words, draft)) {
				this.bodies.putIfAbsent(words.form(draft.first() + 1), draft);
			}
		}
		for (int t = 1; t < words.size() && !this.bodies.isEmpty(); t++) {
			this.openings.set(t, words.isTelling(t - 1) && this.bodies.containsKey(words.form(t)));
		}
	}

	private static boolean isNamed(Reading noun) {
		return NAMED.contains(noun.stem()) || noun.word().kind().endsWith(MEDIA);
	}

	private static boolean isName(Words words, Draft draft) {
		for (int t = draft.first() + 1; t < draft.end(); t++) {
			if (!words.isWord(t)) {
				return false;
			}
		}
		Reading first = words.whole(draft.first() + 1);
		boolean person = draft.length() == 2 && first.is(Trait.FAMILY) && !first.is(Trait.COMMON);
		return !person && !first.word().isAny(NO_NAME) && (first.hasArticle() || first.word().traits() == 0);
	}

	/** Where the next name of a body begins, or -1. */
	int nextOpening(int from) {
		return this.openings.nextSetBit(from);
	}

	boolean isEmpty() {
		return this.openings.isEmpty();
	}

	/** The body that speaks at a token. */
	Optional<Draft> at(Words words, int t) {
		if (!this.openings.get(t)) {
			return Optional.empty();
		}
		Draft full = this.bodies.get(words.form(t));
		if (full == null || full.roles().isEmpty() || t + full.length() - 1 > words.limit(t)) {
			return Optional.empty();
		}
		int end = t + full.length() - 1;
		for (int i = 1; i < full.length() - 1; i++) {
			if (!words.form(t + i).equals(words.form(full.first() + 1 + i))) {
				return Optional.empty();
			}
		}
		Reading reading = words.whole(t);
		Role role = new Role(t, end, reading, full.roles().get(0).key());
		return Optional.of(new Draft(MentionType.ORGANIZATION, Form.NAME, t, end, reading, t, end, List.of(role),
				full.known(), full.country(), false, full.feminine()));
	}

}
