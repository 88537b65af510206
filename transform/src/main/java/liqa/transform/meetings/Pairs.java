package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.List;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.text.Sentence;

/** Two persons whom و joins: قاآني والكاظمي, to whom هما and a dual verb point. */
final class Pairs {

	private final Page page;

	private final Markers markers;

	Pairs(Page page, Markers markers) {
		this.page = page;
		this.markers = markers;
	}

	/**
	 * لقائهما, واجتمعا: the two persons whom و joins, named last before a token in its
	 * sentence or the one before; at the start of a sentence those who follow first.
	 */
	List<Mention> before(int token) {
		Sentence own = this.page.sentenceOf(token);
		if (token - own.first() <= Antecedents.OPENING) {
			for (int m = this.page.firstMentionFrom(token + 1) + 1; m < this.page.mentionCount(); m++) {
				if (this.page.mention(m).first() >= own.end()) {
					break;
				}
				if (isPair(m) && this.markers.markerOf(this.page.mention(m - 1), -1) == Marker.BARE) {
					return List.of(this.page.mention(m - 1), this.page.mention(m));
				}
			}
		}
		List<Mention> named = persons(own.first(), token);
		if (named.size() == 2) {
			return named;
		}
		int from = this.page.text().sentences().get(Math.max(0, this.page.text().sentenceIndexOf(token) - 1)).first();
		for (int m = this.page.firstMentionFrom(token) - 1; m > 0 && this.page.mention(m - 1).first() >= from; m--) {
			if (isPair(m)) {
				return List.of(this.page.mention(m - 1), this.page.mention(m));
			}
		}
		return List.of();
	}

	/**
	 * زعيما الكوريتين, رئيسي البلدين: two who are not named, right before a noun with a
	 * pronoun for them.
	 */
	boolean isNameless(int noun) {
		int start = new Statements(this.page).startOf(noun);
		for (int m = this.page.firstMentionFrom(noun) - 1; m >= 0 && this.page.mention(m).first() >= start; m--) {
			Mention group = this.page.mention(m);
			if (this.page.isParty(group)) {
				String form = this.page.text().form(group.first());
				return group.type() == MentionType.GROUP && group.plural() && group.end() - group.first() > 1
						&& (form.endsWith("ي") || form.endsWith("ا"));
			}
		}
		return false;
	}

	/** The first phrase of each person in a stretch. */
	private List<Mention> persons(int from, int to) {
		List<Mention> found = new ArrayList<>();
		for (int m = this.page.firstMentionFrom(from); m < this.page.mentionCount(); m++) {
			Mention mention = this.page.mention(m);
			if (mention.first() >= to) {
				break;
			}
			if (mention.type() == MentionType.PERSON && !mention.plural() && this.page.isParty(mention)
					&& found.stream().noneMatch((other) -> other.party() == mention.party())) {
				found.add(mention);
			}
		}
		return found;
	}

	/** Whether a phrase and the one before it are two persons, and no more than two. */
	boolean isPair(int m) {
		Mention first = this.page.mention(m - 1);
		Mention second = this.page.mention(m);
		boolean persons = first.type() == MentionType.PERSON && second.type() == MentionType.PERSON && !first.plural()
				&& !second.plural() && first.party() != second.party() && this.page.isParty(first)
				&& this.page.isParty(second);
		if (!persons || !isJoined(first, second) || m > 1 && isJoined(this.page.mention(m - 2), first)) {
			return false;
		}
		return m + 1 >= this.page.mentionCount() || !isJoined(second, this.page.mention(m + 1));
	}

	private boolean isJoined(Mention one, Mention next) {
		int words = next.first() - one.end();
		boolean adjective = words == 1 && this.markers.joinsByAdjective(one.end());
		boolean comma = words == 1 && this.page.isComma(one.end());
		return adjective || (words == 0 || comma) && next.proclitics().equals("و");
	}

}
