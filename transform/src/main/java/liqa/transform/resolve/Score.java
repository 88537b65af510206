package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What speaks for and against two records being the same: named features, each with its
 * weight. The sum decides; the features are shown to whoever asks why.
 *
 * @param features in the order in which they were found
 */
record Score(List<Feature> features) {

	Score {
		features = List.copyOf(features);
	}

	/**
	 * One reason.
	 *
	 * @param name what was compared and found
	 * @param weight how much it speaks for the two being the same; against, if negative
	 */
	record Feature(String name, double weight) {

		@Override
		public String toString() {
			return String.format(Locale.ROOT, "%s %+.2f", this.name, this.weight);
		}

	}

	static Score of(String name, double weight) {
		return new Score(List.of(new Feature(name, weight)));
	}

	/** The same with one more feature. */
	Score and(String name, double weight) {
		List<Feature> more = new ArrayList<>(this.features);
		more.add(new Feature(name, weight));
		return new Score(more);
	}

	double sum() {
		double sum = 0;
		for (Feature feature : this.features) {
			sum += feature.weight();
		}
		return Math.round(sum * 100) / 100.0;
	}

	/** The reasons for it. */
	String pro() {
		return this.features.stream()
			.filter((feature) -> feature.weight() > 0)
			.map(Feature::toString)
			.collect(Collectors.joining(", "));
	}

	/** The reasons against it. */
	String contra() {
		return this.features.stream()
			.filter((feature) -> feature.weight() <= 0)
			.map(Feature::toString)
			.collect(Collectors.joining(", "));
	}

	@Override
	public String toString() {
		return this.features.stream().map(Feature::toString).collect(Collectors.joining(", "));
	}

}
