package liqa.transform.meetings;

import java.util.Optional;

import liqa.transform.names.Mention;

/**
 * Finds where a traveller was who leaves or returns: غادر بغداد بعد زيارة, عاد من بغداد.
 */
final class Departures {

	private final Page page;

	private final Markers markers;

	Departures(Page page, Markers markers) {
		this.page = page;
		this.markers = markers;
	}

	/**
	 * The place that was visited before a noun: غادر الوفد بغداد بعد زيارة, عاد الوفد من
	 * بغداد بعد زيارة; but not غادر الوفد أنقرة في زيارة.
	 */
	Optional<Place> left(int noun) {
		for (int at = noun - 1; at >= this.page.sentenceOf(noun).first(); at--) {
			boolean departure = this.page.has(at, Cue.DEPARTURE);
			if ((departure || this.page.has(at, Cue.RETURN)) && this.page.mentionIndexAt(at) < 0) {
				Optional<Mention> place = placeAfter(at, noun, departure);
				if (place.isPresent() || departure) {
					return place.filter((m) -> !this.page.text().form(noun - 1).equals("في")).map(Place::of);
				}
			}
		}
		return Optional.empty();
	}

	/** نتنياهو، الذي غادر الأردن بعد زيارة: who left is told before the verb. */
	Optional<Mention> whoLeft(int noun) {
		for (int at = noun - 1; at > this.page.sentenceOf(noun).first(); at--) {
			if (this.page.has(at, Cue.DEPARTURE) && this.page.mentionIndexAt(at) < 0) {
				return this.page.has(at - 1, Cue.RELATIVE) ? this.page.mentionAt(this.page.beforeComma(at - 1))
						: Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** قادما من العاصمة التركية أنقرة: the place right behind من. */
	Optional<Place> cameFrom(int participle) {
		int from = participle + 1;
		if (!this.page.text().form(from).equals("من")) {
			return Optional.empty();
		}
		int at = from + 1;
		while (at < from + 4 && this.page.mentionIndexAt(at) < 0
				&& (this.page.has(at, Cue.TOWN) || this.markers.isAdjective(at))) {
			at++;
		}
		return this.page.mentionFrom(at).filter((m) -> this.page.isPlace(m) && m.proclitics().isEmpty()).map(Place::of);
	}

	private Optional<Mention> placeAfter(int verb, int end, boolean departure) {
		for (int m = this.page.firstMentionFrom(verb); m < this.page.mentionCount(); m++) {
			Mention mention = this.page.mention(m);
			if (mention.first() > end) {
				break;
			}
			if (this.page.isPlace(mention)) {
				Marker marker = this.markers.markerOf(mention, verb);
				if (departure && marker == Marker.TO) {
					// غادر الوفد إلى بغداد في زيارة
					return Optional.empty();
				}
				if (marker == Marker.FROM || departure && mention.proclitics().isEmpty()) {
					return Optional.of(mention);
				}
			}
		}
		return Optional.empty();
	}

}
