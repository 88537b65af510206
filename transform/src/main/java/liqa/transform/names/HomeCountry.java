package liqa.transform.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The country an article is about: the one named most often, but for that of somebody's
 * counterpart. An office without a country rather is of that country.
 *
 * @param code ISO code, or empty
 * @param clear whether no other country is named half as often
 */
record HomeCountry(String code, boolean clear) {

	/** How often a country is named at least to be clear. */
	private static final int OFTEN = 2;

	static HomeCountry of(List<Draft> drafts) {
		Map<String, Integer> counts = new HashMap<>();
		String home = "";
		for (Draft draft : drafts) {
			if (!draft.country().isEmpty() && draft.roles().stream().noneMatch(Role::isCounterpart)
					&& counts.merge(draft.country(), 1, Integer::sum) > counts.getOrDefault(home, 0)) {
				home = draft.country();
			}
		}
		int most = counts.getOrDefault(home, 0);
		String best = home;
		boolean rivalled = counts.entrySet()
			.stream()
			.anyMatch((count) -> !count.getKey().equals(best) && count.getValue() * 2 >= most);
		return new HomeCountry(home, most >= OFTEN && !rivalled);
	}

}
