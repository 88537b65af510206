package liqa.transform.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import liqa.transform.Act;
import liqa.transform.ClaimForm;
import liqa.transform.ClaimReport;
import liqa.transform.Passage;
import liqa.ingest.text.Folding;
import liqa.transform.text.Sentence;
import liqa.transform.text.Text;

/**
 * The claims found so far in an article, each once however often it is repeated word for
 * word.
 */
final class ClaimList {

	private final Text text;

	private final ActReader acts;

	private final Floor floor;

	private final List<ClaimReport> claims = new ArrayList<>();

	private final Set<String> said = new HashSet<>();

	ClaimList(Text text, ActReader acts, Floor floor) {
		this.text = text;
		this.acts = acts;
		this.floor = floor;
	}

	List<ClaimReport> claims() {
		return this.claims;
	}

	/**
	 * Adds a statement; its speaker has the word from now on.
	 * @param reported what the reporting verb says is done by it
	 * @param confidence 0 to 1
	 */
	void add(Content content, Voice voice, Act reported, double confidence) {
		add(content, voice, reported, Manner.PLAIN, confidence);
	}

	/**
	 * Adds a statement; its speaker has the word from now on.
	 * @param reported what the reporting verb says is done by it
	 * @param manner how its content is put
	 * @param confidence 0 to 1
	 */
	void add(Content content, Voice voice, Act reported, Manner manner, double confidence) {
		int start = (content.cut() > 0) ? this.text.after(content.first(), content.cut())
				: this.text.token(content.first()).start();
		int stop = this.text.token(content.end() - 1).end();
		if (stop <= start) {
			return;
		}
		this.floor.takes(voice, this.text.sentenceIndexOf(content.first()));
		String words = this.text.raw().substring(start, stop);
		if (!this.said.add(voice.speaker().party() + Folding.fold(words))) {
			return;
		}
		Act act = this.acts.read(reported, manner, this.text, content);
		ClaimForm form = content.direct() ? ClaimForm.DIRECT : ClaimForm.INDIRECT;
		this.claims.add(new ClaimReport(new Passage(this.text.spanOfChars(start, stop), words), voice.speaker().party(),
				voice.isRelayedByItself() ? OptionalInt.empty() : voice.relay(), act, form, confidence));
	}

	int size() {
		return this.claims.size();
	}

	/** How many statements begin in a sentence, which is the last one read. */
	int in(Sentence sentence) {
		if (this.claims.isEmpty()) {
			return 0;
		}
		int start = this.text.span(sentence.first(), sentence.end()).start();
		int count = 0;
		while (count < this.claims.size()
				&& this.claims.get(this.claims.size() - 1 - count).content().span().start() >= start) {
			count++;
		}
		return count;
	}

	/**
	 * Gives the statements of the sentence read last a relay: "…", وفق وكالة.
	 * @return whether there are any
	 */
	boolean relay(Sentence sentence, int party) {
		int count = in(sentence);
		for (int i = this.claims.size() - count; i < this.claims.size(); i++) {
			relay(i, party);
		}
		return count > 0;
	}

	/**
	 * Gives what the last speaker said without interruption a relay: جاء ذلك في مقابلة مع
	 * القناة.
	 * @param most so many statements at most
	 */
	void relayLast(int party, int most) {
		int last = this.claims.size() - 1;
		for (int i = last; i > last - Math.min(most, last + 1)
				&& this.claims.get(i).speaker() == this.claims.get(last).speaker(); i--) {
			relay(i, party);
		}
	}

	private void relay(int index, int party) {
		ClaimReport claim = this.claims.get(index);
		if (claim.speaker() != party && claim.relay().isEmpty()) {
			this.claims.set(index, new ClaimReport(claim.content(), claim.speaker(), OptionalInt.of(party), claim.act(),
					claim.form(), claim.confidence()));
		}
	}

}
