package liqa.transform.meetings;

import java.util.Optional;
import java.util.OptionalInt;

import liqa.transform.names.Mention;
import liqa.transform.text.Sentence;

/**
 * Whom a pronoun means of whom others were there to receive or to see off: كان في
 * استقباله, كان في وداعه. That is who came or left, and not who was named last: a report
 * of an arrival tells in sentence after sentence who was there for the same guest.
 */
final class Welcomed {

	/** So many sentences after the arrival it is still told who was there. */
	private static final int SENTENCES = 3;

	private final Page page;

	private final Markers markers;

	Welcomed(Page page, Markers markers) {
		this.page = page;
		this.markers = markers;
	}

	/** The word that tells of the arrival or farewell before a noun of reception. */
	OptionalInt occasion(int noun) {
		int sentence = this.page.text().sentenceIndexOf(noun);
		int first = this.page.text().sentences().get(Math.max(0, sentence - SENTENCES)).first();
		for (int at = noun - 1; at >= first; at--) {
			if (this.page.mentionIndexAt(at) < 0 && !this.page.isTitle(at) && (isNamedReception(at) || isJourney(at))) {
				return OptionalInt.of(at);
			}
		}
		return OptionalInt.empty();
	}

	/** Who came or left by that word, if it names him. */
	Optional<Mention> guest(int occasion, int noun, Pronoun pronoun) {
		Optional<Mention> guest = isNamedReception(occasion) ? this.page.mentionFrom(occasion + 1)
				: traveller(occasion, noun);
		return guest.filter(this.page::isParty).filter((m) -> pronoun.fits(m) || isGroup(pronoun, m));
	}

	/** وصل الوفد وكان في استقبالهم: a delegation is also many. */
	private boolean isGroup(Pronoun pronoun, Mention mention) {
		return pronoun == Pronoun.THEM && this.page.has(mention.first(), Cue.ENTOURAGE);
	}

	/** كان في استقبال الوزير: the guest stands behind the noun. */
	private boolean isNamedReception(int at) {
		boolean present = this.page.text().form(at - 1).equals("في") && this.page.triggers(at)
			.stream()
			.anyMatch((t) -> t.frame() == Frame.RECEIVE && !t.isVerb() && t.pronoun() == Pronoun.NONE);
		return present && this.page.mentionFrom(at + 1).filter((m) -> m.proclitics().isEmpty()).isPresent();
	}

	private boolean isJourney(int at) {
		return this.page.triggers(at).stream().anyMatch((t) -> t.isVerb() && t.frame() == Frame.ARRIVE);
	}

	/**
	 * وصل إلى عمان أمس الوزير, الوزير وصل: the first that nothing governs, or who stands
	 * before.
	 */
	private Optional<Mention> traveller(int verb, int noun) {
		Sentence sentence = this.page.sentenceOf(verb);
		for (int m = this.page.firstMentionFrom(verb + 1); m < this.page.mentionCount(); m++) {
			Mention mention = this.page.mention(m);
			if (mention.first() >= Math.min(sentence.end(), noun)) {
				break;
			}
			if (isFree(mention)) {
				return Optional.of(mention);
			}
		}
		int before = verb - 1;
		while (this.page.has(before, Cue.FILLER)) {
			before--;
		}
		return this.page.mentionAt(before).filter(this::isFree);
	}

	private boolean isFree(Mention mention) {
		return this.page.isParty(mention) && mention.proclitics().isEmpty()
				&& this.markers.markerOf(mention, -1) == Marker.BARE;
	}

	/** وصل منسوبو الفريق, وصل جثمان الشهيد: a noun that nobody marked arrives. */
	boolean isOfUnknown(int occasion) {
		int next = occasion + 1;
		return isJourney(occasion) && this.page.mentionIndexAt(next) < 0 && this.page.isUnknown(next)
				&& this.page.triggers(next).isEmpty() && !this.page.text().form(next).endsWith("ا");
	}

}
