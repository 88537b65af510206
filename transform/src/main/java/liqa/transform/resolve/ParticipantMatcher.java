package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides which personas are the same participant. Only those are compared that have
 * first and last name, the first two names, the sound of a foreign name, or the first or
 * the last name and an office in common.
 */
final class ParticipantMatcher {

	/**
	 * Beyond this size a block is not compared all with all, but each with those next to
	 * it in time.
	 */
	private static final int SMALL_BLOCK = 40;

	private static final int NEIGHBOURS = 12;

	/** A name that fits two persons about as well belongs to neither. */
	private static final double RIVALRY = 0.5;

	private final NameMatch names;

	private final GivenNames givenNames;

	private final Transcriptions transcriptions;

	ParticipantMatcher(NameMatch names, GivenNames givenNames, Transcriptions transcriptions) {
		this.names = names;
		this.transcriptions = transcriptions;
		this.givenNames = givenNames;
	}

	/** The personas, those of one participant in one set. */
	Clustering match(List<Persona> personas, Ruling ruling) {
		Clustering clustering = new Clustering(personas.size(), ruling,
				(left, right) -> forbids(personas, left, right));
		List<Link> found = new ArrayList<>();
		Set<Long> compared = new HashSet<>();
		for (List<Integer> block : blocks(personas).values()) {
			int reach = (block.size() <= SMALL_BLOCK) ? block.size() : NEIGHBOURS;
			for (int i = 0; i < block.size(); i++) {
				for (int j = i + 1; j < Math.min(block.size(), i + 1 + reach); j++) {
					int left = block.get(i);
					int right = block.get(j);
					if (compared.add(((long) Math.min(left, right) << 32) | Math.max(left, right))) {
						this.names.compare(personas.get(left), personas.get(right))
							.ifPresent((score) -> found.add(new Link(left, right, score)));
					}
				}
			}
		}
		clustering.join(withoutRivals(personas, found), NameMatch.SAME, NameMatch.DOUBTFUL);
		return clustering;
	}

	private Map<String, List<Integer>> blocks(List<Persona> personas) {
		Map<String, List<Integer>> blocks = new HashMap<>();
		for (int p = 0; p < personas.size(); p++) {
			for (String key : blockKeys(personas.get(p))) {
				blocks.computeIfAbsent(key, (unused) -> new ArrayList<>()).add(p);
			}
		}
		blocks.values().removeIf((block) -> block.size() < 2);
		Comparator<Integer> inTime = Comparator.comparingLong((Integer p) -> personas.get(p).firstDay())
			.thenComparing((p) -> personas.get(p).key());
		blocks.values().stream().filter((block) -> block.size() > SMALL_BLOCK).forEach((block) -> block.sort(inTime));
		return blocks;
	}

	private Set<String> blockKeys(Persona persona) {
		Set<String> keys = new HashSet<>();
		for (PersonName name : persona.names()) {
			if (name.size() > 1) {
				keys.add(name.first() + "…" + name.last());
				keys.add(name.first() + " " + name.parts().get(1) + "…");
				if (this.transcriptions.mayBeOf(name)) {
					keys.add("~" + name.sound());
				}
			}
			for (String office : persona.offices()) {
				keys.add(name.last() + ", " + office);
				keys.add(name.first() + "…, " + office);
			}
			if (!this.givenNames.isGivenName(name.last())) {
				keys.add("1" + name.last());
			}
			if (name.size() > 1 && persona.hasDay()) {
				addNearly(name, persona.firstDay(), keys);
			}
		}
		for (String office : persona.soleOffices().keySet()) {
			keys.add("@" + office);
		}
		return keys;
	}

	/**
	 * What names that are one but for some letters share, if they are in the news within
	 * a day: the first or the last part.
	 */
	private void addNearly(PersonName name, long day, Set<String> keys) {
		for (long near = day; near <= day + 1; near++) {
			keys.add(name.first() + "…" + near);
			keys.add("…" + name.last() + near);
		}
	}

	/**
	 * Turns comparisons that name two candidates for one persona into doubts, if the two
	 * are not one themselves: حسن السنيد for both حسن كاظم السنيد and حسن علي السنيد.
	 */
	private List<Link> withoutRivals(List<Persona> personas, List<Link> found) {
		Map<Integer, List<Link>> candidates = new HashMap<>();
		for (Link link : found) {
			if (link.score().sum() >= NameMatch.DOUBTFUL) {
				candidates.computeIfAbsent(link.left(), (key) -> new ArrayList<>()).add(link);
				candidates.computeIfAbsent(link.right(), (key) -> new ArrayList<>()).add(link);
			}
		}
		List<Link> judged = new ArrayList<>(found.size());
		for (Link link : found) {
			boolean rivals = hasRival(personas, link, link.left(), link.right(), candidates)
					|| hasRival(personas, link, link.right(), link.left(), candidates);
			judged.add(!rivals || link.score().sum() < NameMatch.SAME ? link : new Link(link.left(), link.right(),
					link.score().and("another fits as well", NameMatch.SAME - 0.1 - link.score().sum())));
		}
		return judged;
	}

	private boolean hasRival(List<Persona> personas, Link link, int of, int candidate,
			Map<Integer, List<Link>> candidates) {
		for (Link other : candidates.getOrDefault(of, List.of())) {
			int rival = (other.left() == of) ? other.right() : other.left();
			if (rival != candidate && other.score().sum() > link.score().sum() - RIVALRY
					&& !this.names.mayBeOne(personas.get(rival), personas.get(candidate))
					&& !this.names.areBothShortFor(personas.get(rival), personas.get(candidate), personas.get(of))) {
				return true;
			}
		}
		return false;
	}

	/** Two namesakes stay two, and so do two sources that one article tells apart. */
	private boolean forbids(List<Persona> personas, List<Integer> left, List<Integer> right) {
		for (int one : left) {
			for (int other : right) {
				if (!this.names.mayBeOne(personas.get(one), personas.get(other))
						&& !areShortForOneOf(personas, one, other, left, right)
						|| !personas.get(one).isNamed() && !personas.get(other).isNamed()
								&& personas.get(one).sharesArticle(personas.get(other))) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean areShortForOneOf(List<Persona> personas, int one, int other, List<Integer> left,
			List<Integer> right) {
		return Stream.of(left, right)
			.flatMap(List::stream)
			.anyMatch((full) -> this.names.areBothShortFor(personas.get(one), personas.get(other), personas.get(full)));
	}

}
