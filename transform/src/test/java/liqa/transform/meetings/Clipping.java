package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import liqa.ingest.Article;
import liqa.ingest.Block;
import liqa.ingest.PartialDate;
import liqa.ingest.PublishedDate;
import liqa.transform.MeetingReport;
import liqa.transform.Party;
import liqa.transform.PartyType;
import liqa.transform.names.Form;
import liqa.transform.names.MarkedText;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.text.Text;
import liqa.transform.time.TimeExpression;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An article whose names and dates are marked by hand, so that the grammar of meetings is
 * tested alone: {@code [قاآني]} a person, {@code [-ماي]} a woman, {@code [+قادة الفصائل]}
 * a group, {@code [#وزارة العدل]} a body, {@code [?مصدر]} a source, <code>{بغداد}</code>
 * a place, {@code [*وزير الخارجية]} a person by office alone, {@code [الرئيس=قاآني]} a
 * phrase for somebody of that name, {@code ~أمس|2020-11-17~} a date, with {@code |future}
 * if it points ahead. Letters before a bracket are proclitics. The first line is the
 * headline if it starts with {@code # }.
 */
final class Clipping {

	private static final Pattern MARKUP = Pattern.compile("(\\p{L}*)(?:\\[([^]]*)]|\\{([^}]*)}|~([^~]*)~)");

	private final StringBuilder raw = new StringBuilder();

	private final List<Party> parties = new ArrayList<>();

	private final List<Marked> marked = new ArrayList<>();

	private record Marked(int start, int wordStart, int end, String content, char kind) {
	}

	Clipping(String markup) {
		Matcher matcher = MARKUP.matcher(markup);
		int last = 0;
		while (matcher.find()) {
			this.raw.append(markup, last, matcher.start());
			int wordStart = this.raw.length();
			this.raw.append(matcher.group(1));
			char kind = (matcher.group(2) != null) ? '[' : (matcher.group(3) != null) ? '{' : '~';
			String content = matcher.group((kind == '[') ? 2 : (kind == '{') ? 3 : 4);
			String surface = content.replaceFirst("^[-+#*?]", "").replaceFirst("[=|].*", "");
			int start = this.raw.length();
			this.raw.append(surface);
			this.marked.add(new Marked(start, wordStart, this.raw.length(), content, kind));
			last = matcher.end();
		}
		this.raw.append(markup, last, markup.length());
	}

	/** What the finder says of it, had it appeared on 21 November 2020. */
	List<MeetingReport> read(MeetingFinder finder) {
		Text text = Text.of(article());
		MarkedText marked = new MarkedText(text, mentions(text), this.parties);
		PublishedDate published = new PublishedDate(new PartialDate(2020, 11, 21), PublishedDate.Basis.HEADER);
		List<TimeExpression> times = times(text);
		return finder.find(marked,
				(sentence) -> times.stream()
					.filter((time) -> time.first() >= sentence.first() && time.first() < sentence.end())
					.toList(),
				published);
	}

	/** The article without the marks. */
	String source() {
		return this.raw.toString();
	}

	/**
	 * The reports on a marked text, a line each: status kind: side 1 × side 2 (also
	 * present) @ place date.
	 */
	static List<String> meetingsIn(String markup, MeetingFinder finder) {
		Clipping clipping = new Clipping(markup);
		return clipping.read(finder).stream().map(clipping::line).toList();
	}

	/**
	 * Compares clippings, one a line after its headlines, with the lines that start with
	 * {@code =} below each.
	 */
	static void expect(String clippings, MeetingFinder finder) {
		List<String> lines = clippings.lines().toList();
		for (int at = 0; at < lines.size();) {
			StringBuilder markup = new StringBuilder(lines.get(at));
			while (lines.get(at).startsWith("# ") && at + 1 < lines.size() && !lines.get(at + 1).startsWith("= ")) {
				at++;
				markup.append('\n').append(lines.get(at));
			}
			List<String> expected = new ArrayList<>();
			for (at++; at < lines.size() && lines.get(at).startsWith("= "); at++) {
				expected.add(lines.get(at).substring(2));
			}
			assertThat(meetingsIn(markup.toString(), finder)).as(markup.toString()).isEqualTo(expected);
		}
	}

	private String line(MeetingReport report) {
		String sides = names(report.side1()) + (report.side2().isEmpty() ? "" : " × " + names(report.side2()));
		String also = report.alsoPresent().isEmpty() ? "" : " (" + names(report.alsoPresent()) + ")";
		String place = report.place().isEmpty() ? "" : " @ " + report.place();
		String date = report.date().isKnown() ? " " + report.date() : "";
		String kind = (report.status() + " " + report.kind()).toLowerCase(Locale.ROOT);
		return kind + ": " + sides + also + place + date;
	}

	private String names(List<Integer> side) {
		return String.join("، ", side.stream().map((party) -> this.parties.get(party).name()).toList());
	}

	private Article article() {
		String text = this.raw.toString();
		List<Block> blocks = new ArrayList<>();
		int at = 0;
		for (String line : text.split("\n", -1)) {
			boolean title = line.startsWith("# ");
			blocks.add(new Block(title ? Block.Role.TITLE : Block.Role.BODY, title ? at + 2 : at, at + line.length()));
			at += line.length() + 1;
		}
		return new Article("clipping.txt", 1, text, 0, blocks, Optional.empty(), Optional.empty(), Optional.empty(),
				PublishedDate.UNKNOWN, "ar", "");
	}

	private List<Mention> mentions(Text text) {
		List<Mention> mentions = new ArrayList<>();
		for (Marked m : this.marked) {
			if (m.kind() == '~') {
				continue;
			}
			int first = token(text, m.wordStart());
			int end = token(text, m.end() - 1) + 1;
			char sign = m.content().charAt(0);
			MentionType type = (m.kind() == '{') ? MentionType.PLACE : switch (sign) {
				case '+' -> MentionType.GROUP;
				case '#' -> MentionType.ORGANIZATION;
				case '?' -> MentionType.ANONYMOUS;
				default -> MentionType.PERSON;
			};
			String name = m.content().replaceFirst("^[-+#*?]", "").replaceFirst("^.*=", "");
			boolean named = type != MentionType.GROUP && sign != '*' && sign != '?';
			mentions.add(new Mention(type, named ? Form.NAME : Form.DESCRIPTION, first, end, m.start(), m.end(), first,
					named ? end : first, this.raw.substring(m.wordStart(), m.start()), type == MentionType.GROUP,
					sign == '-' || sign == '#', party(name, type, named)));
		}
		return mentions;
	}

	private int party(String name, MentionType type, boolean named) {
		for (int i = 0; i < this.parties.size(); i++) {
			if (this.parties.get(i).name().equals(name)) {
				return i;
			}
		}
		PartyType kind = switch (type) {
			case PERSON -> PartyType.PERSON;
			case GROUP -> PartyType.GROUP;
			case ANONYMOUS -> PartyType.ANONYMOUS;
			default -> PartyType.ORGANIZATION;
		};
		String role = name.startsWith("المتحدث") ? "المتحدث" : "وزير";
		this.parties.add(new Party(kind, name, named, Optional.empty(), Optional.empty(), List.of(role), List.of()));
		return this.parties.size() - 1;
	}

	private List<TimeExpression> times(Text text) {
		return this.marked.stream().filter((m) -> m.kind() == '~').map((m) -> {
			String[] parts = m.content().split("\\|");
			return new TimeExpression(token(text, m.start()), token(text, m.end() - 1) + 1, PartialDate.parse(parts[1]),
					parts.length > 2);
		}).toList();
	}

	private static int token(Text text, int offset) {
		for (int t = 0; t < text.size(); t++) {
			if (text.token(t).start() <= offset && offset < text.token(t).end()) {
				return t;
			}
		}
		throw new IllegalArgumentException("Nothing stands at " + offset);
	}

}
