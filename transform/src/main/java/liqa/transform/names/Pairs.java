package liqa.transform.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Two parties that a dual names at once: الرئيسان الروسي والتركي, وزيرا خارجية مصر
 * والأردن, وفدا الحكومة والمعارضة. Each becomes a phrase of its own, so that they can
 * have met each other; where they speak with one voice they stay one.
 */
final class Pairs {

	/** The noun whose duals are no office's. */
	private static final String DELEGATION = "وفد";

	private static final String BETWEEN = "بين";

	/** من بين المخرجين: of several. */
	private static final String AMONG = "من";

	private final NounPhrases phrases;

	private final Offices offices;

	private final Gazetteer gazetteer;

	private final Singular singular = new Singular();

	Pairs(NounPhrases phrases, Offices offices, Gazetteer gazetteer) {
		this.phrases = phrases;
		this.offices = offices;
		this.gazetteer = gazetteer;
	}

	/** The phrases of a text with those of pairs split. */
	List<Draft> split(Words words, List<Draft> drafts) {
		List<Draft> split = new ArrayList<>(drafts.size() + 2);
		for (int d = 0; d < drafts.size(); d++) {
			Draft draft = drafts.get(d);
			if (draft.type() != MentionType.GROUP || isSpeaking(words, draft)) {
				split.add(draft);
				continue;
			}
			Draft next = (d + 1 < drafts.size()) ? drafts.get(d + 1) : null;
			Draft last = (d + 2 < drafts.size()) ? drafts.get(d + 2) : null;
			Role role = draft.roles().get(0);
			int read = role.reading().is(Trait.OFFICE_DUAL) ? offices(words, draft, role, next, last, split)
					: role.reading().word().lemma().startsWith(DELEGATION)
							? delegations(words, draft, role, next, split) : 0;
			if (read == 0) {
				split.add(draft);
			}
			d += Math.max(0, read - 1);
		}
		return split;
	}

	/**
	 * وأكد الرئيسان, بيّن الوزيران: they speak with one voice; but بين الرئيسين is a
	 * preposition.
	 */
	private static boolean isSpeaking(Words words, Draft draft) {
		boolean between = words.form(draft.first() - 1).endsWith(BETWEEN) && !draft.reading().stem().endsWith("ان")
				&& !draft.reading().stem().endsWith("ا") && !words.form(draft.first() - 2).endsWith(AMONG);
		return words.isTelling(draft.first() - 1) && !between;
	}

	/** How many phrases were read as the holders of two offices. */
	private int offices(Words words, Draft draft, Role role, @Nullable Draft next, @Nullable Draft last,
			List<Draft> split) {
		int first = nationality(words, role.first() + 1, draft.end(), false);
		if (first > 0) {
			int second = nationality(words, first + 1, draft.end(), true);
			if (second > 0) {
				Draft one = holder(draft.first(), this.offices.role(words, role.first(), second, role.reading()),
						draft.reading());
				Draft other = holder(second, in(words, second, draft.end(), role), second(words, second, role));
				split.add(this.singular.first(words, one));
				split.add(this.singular.second(words, one, first, other));
				return 1;
			}
			int land = (next == null) ? 0 : this.offices.nationalityEnd(words, next.end(), joined(words, next.end()));
			if (next != null && last != null && isName(next, draft.end())
					&& nationality(words, next.end(), next.end() + 1, true) > 0 && isName(last, land)) {
				// الرئيسان الفرنسي إيمانويل ماكرون والأمريكي دونالد ترامب
				split.add(named(draft.first(), role, draft.reading(), next));
				split.add(named(next.end(), in(words, next.end(), land, role), second(words, next.end(), role), last));
				return 3;
			}
		}
		int portfolio = portfolio(words, draft, role);
		if (portfolio > draft.end()) {
			// وزيري الدفاع والداخلية
			Draft one = holder(draft.first(), role, draft.reading());
			Draft other = holder(draft.end(),
					this.offices.role(words, draft.end() - 1, portfolio, second(words, draft.end(), role)),
					second(words, draft.end(), role));
			split.add(this.singular.first(words, one));
			split.add(this.singular.second(words, one, draft.end() - 1, other));
			return (next != null && next.first() < portfolio) ? 2 : 1;
		}
		if (next != null && next.first() == draft.end() && next.type() == MentionType.PLACE
				&& next.reading().proclitics().equals("و") && !role.country().isEmpty() && !next.country().isEmpty()
				&& !role.reading().definite() && !(last != null && last.first() == next.end()
						&& last.type() == MentionType.PLACE && last.reading().isConjoined())) {
			// وزيرا خارجية مصر والأردن
			Draft one = holder(draft.first(), role, draft.reading());
			Draft other = holder(next.first(),
					new Role(next.first(), next.end(), next.reading(), role.key().in(next.country())), next.reading());
			split.add(this.singular.first(words, one));
			split.add(this.singular.second(words, one, lastPlace(words, one), other));
			return 2;
		}
		return 0;
	}

	/** Where the place begins that a phrase ends with. */
	private int lastPlace(Words words, Draft draft) {
		for (int t = draft.first() + 1; t < draft.end(); t++) {
			if (this.gazetteer.longest(words, t, draft.end(), true)
				.filter((match) -> match.end() == draft.end() && match.isOf(Known.Kind.PLACE))
				.isPresent()) {
				return t;
			}
		}
		return draft.end() - 1;
	}

	/**
	 * Where the second portfolio of two ministers ends that stands behind the first with
	 * nothing else.
	 */
	private int portfolio(Words words, Draft draft, Role role) {
		int t = draft.end();
		Reading joined = (t < words.limit(draft.first())) ? words.conjoined(t) : null;
		boolean ministers = role.reading().word().kind().equals("minister") && !role.reading().definite()
				&& t == role.first() + 2 && words.whole(t - 1).hasArticle();
		return (ministers && joined != null && joined.hasArticle() && joined.is(Trait.PORTFOLIO)
				&& !joined.word().isAny(Trait.OFFICE_PLURAL.bit() | Trait.GROUP.bit()))
						? this.phrases.adjectives(words, t + 1, words.limit(t), true) : t;
	}

	/** How many phrases were read as two delegations. */
	private int delegations(Words words, Draft draft, Role role, @Nullable Draft next, List<Draft> split) {
		String form = words.form(role.first());
		boolean dual = form.endsWith(DELEGATION + "ا") || form.endsWith(DELEGATION + "ي");
		int t = draft.end();
		if (!dual || role.reading().definite() || t == role.first() + 1 || next != null && next.first() == t) {
			return 0;
		}
		Reading here = words.whole(role.first() + 1);
		Reading joined = words.conjoined(t);
		if (joined == null || !here.definite() && !here.beginsName()) {
			return 0;
		}
		Optional<Gazetteer.Match> body = this.gazetteer.longest(words, t, words.limit(t), true)
			.filter((match) -> match.reading().isConjoined() && match.isOf(Known.Kind.ORGANIZATION));
		if (body.isEmpty() && !joined.hasArticle() && (here.definite() || joined.is(Trait.FUNCTION))) {
			return 0;
		}
		split.add(draft);
		int end = body.map(Gazetteer.Match::end)
			.orElseGet(() -> this.phrases.adjectives(words, t + 1, words.limit(t), true));
		List<Known> known = body
			.map((match) -> match.known().stream().filter((one) -> one.kind() == Known.Kind.ORGANIZATION).toList())
			.orElse(List.of());
		Reading reading = body.map(Gazetteer.Match::reading).orElse(joined);
		split.add(body.isPresent()
				? new Draft(MentionType.ORGANIZATION, Form.NAME, t, end, reading, t, end,
						List.of(this.offices.role(words, t, end, reading)), known, known.get(0).country(), false, true)
				: Draft.of(MentionType.GROUP, Form.DESCRIPTION, t, this.offices.role(words, t, end, reading), reading,
						List.of(), false));
		return 1;
	}

	/**
	 * Where the first nationality of one man is in a stretch, joined by و or not; 0 if
	 * nowhere.
	 */
	private static int nationality(Words words, int from, int to, boolean joined) {
		for (int t = from; t < to && t < words.size(); t++) {
			Reading reading = joined ? words.conjoined(t) : words.whole(t);
			if (reading != null && reading.is(Trait.NATIONALITY) && reading.hasArticle()
					&& reading.base().equals(reading.word().lemma())) {
				return t;
			}
		}
		return 0;
	}

	private static Reading joined(Words words, int t) {
		Reading reading = words.conjoined(t);
		return (reading == null) ? words.whole(t) : reading;
	}

	/** The same office of the country that an adjective names. */
	private Role in(Words words, int first, int end, Role role) {
		OfficeKey key = role.key();
		return new Role(first, end, second(words, first, role),
				OfficeKey.of(key.lemma(), List.copyOf(key.content()), this.offices.country(words, first, end)));
	}

	/** The adjective or place of the second, standing for the noun of both. */
	private static Reading second(Words words, int first, Role role) {
		Reading reading = joined(words, first);
		return new Reading(reading.proclitics(), reading.cut(), reading.stem(), reading.base(), true,
				role.reading().word(), null, false);
	}

	private static boolean isName(Draft draft, int at) {
		return draft.first() == at && draft.type() == MentionType.PERSON && draft.nameFirst() == at && draft.hasName()
				&& draft.reading().proclitics().isEmpty();
	}

	private static Draft holder(int first, Role role, Reading reading) {
		return new Draft(MentionType.PERSON, Form.OFFICE, first, role.end(), reading, role.end(), role.end(),
				List.of(role), List.of(), role.country(), false, false);
	}

	private static Draft named(int first, Role role, Reading reading, Draft name) {
		List<Role> roles = new ArrayList<>(List.of(role));
		roles.addAll(name.roles());
		return new Draft(MentionType.PERSON, name.form(), first, name.end(), reading, name.nameFirst(), name.nameEnd(),
				roles, name.known(), role.country(), false, name.feminine());
	}

}
