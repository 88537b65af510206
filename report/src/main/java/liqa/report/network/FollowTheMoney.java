package liqa.report.network;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

import liqa.report.table.Codes;
import liqa.report.table.Names;
import liqa.report.table.SafeText;
import liqa.transform.MeetingStatus;
import liqa.transform.PartyType;
import liqa.transform.resolve.Dossier;
import liqa.transform.resolve.Dossier.ArticleRecord;
import liqa.transform.resolve.Dossier.Claim;
import liqa.transform.resolve.Dossier.Meeting;
import liqa.transform.resolve.Dossier.Participant;

/**
 * Writes a dossier as FollowTheMoney entities, one in a line, for Aleph, OpenAleph and
 * the tools of OpenSanctions: an {@code Article} for each article, a {@code Person},
 * {@code Organization} or {@code LegalEntity} for each participant, an {@code Event} for
 * each meeting, and a {@code Note} about its speaker for each claim, as the vocabulary
 * has no claims. Meetings that are denied are left out: the vocabulary cannot say that
 * something did not happen.
 *
 * @see <a href="https://followthemoney.tech/explorer/">The vocabulary</a>
 */
public final class FollowTheMoney {

	/** The file it writes. */
	public static final String FILE = "entities.ftm.json";

	/** Keeps the ids apart from those of other sources. */
	private static final String PREFIX = "liqa-";

	private static final int BUFFER = 1 << 16;

	private final ObjectMapper json = new JsonMapper();

	/**
	 * Writes {@code entities.ftm.json}.
	 * @throws IOException if it cannot be written to its end
	 */
	public void write(Path folder, Dossier dossier) throws IOException {
		Names names = new Names(dossier.participants());
		Path file = folder.resolve(FILE);
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
			for (ArticleRecord article : dossier.articles()) {
				writeLine(out, entity(article));
			}
			for (Participant participant : dossier.participants()) {
				writeLine(out, entity(participant));
			}
			for (Meeting meeting : dossier.meetings()) {
				if (meeting.status() != MeetingStatus.DENIED) {
					writeLine(out, entity(meeting, names));
				}
			}
			for (Claim claim : dossier.claims()) {
				writeLine(out, entity(claim, names));
			}
		}
	}

	private void writeLine(OutputStream out, Entity entity) throws IOException {
		out.write(this.json.writeValueAsBytes(entity));
		out.write('\n');
	}

	/**
	 * An entity: each property has a list of values.
	 *
	 * @param id its id
	 * @param schema its type in the vocabulary
	 * @param properties its values by property
	 */
	private record Entity(String id, String schema, Map<String, List<String>> properties) {

		static Entity of(String schema, String id) {
			return new Entity(PREFIX + id, schema, new LinkedHashMap<>());
		}

		Entity with(String property, String value) {
			return with(property, List.of(value));
		}

		Entity with(String property, Collection<String> values) {
			List<String> known = values.stream().filter((value) -> !value.isBlank()).map(SafeText::of).toList();
			if (!known.isEmpty()) {
				this.properties.computeIfAbsent(property, (key) -> new ArrayList<>()).addAll(known);
			}
			return this;
		}

		Entity withEntities(String property, Stream<String> ids) {
			return with(property, ids.distinct().map(PREFIX::concat).toList());
		}

	}

	private static Entity entity(ArticleRecord article) {
		return Entity.of("Article", article.id())
			.with("title", article.title())
			.with("fileName", article.sourceFile())
			.with("publisher", article.outlet())
			.with("publishedAt", article.published().date().toString())
			.with("language", new Locale.Builder().setLanguage(article.language()).build().getISO3Language());
	}

	private static Entity entity(Participant participant) {
		return Entity.of(schema(participant.type()), participant.id())
			.with("name", participant.name())
			.with("name", participant.nameLatin())
			.with("alias", participant.variants().stream().filter((it) -> !it.equals(participant.name())).toList())
			.with((participant.type() == PartyType.PERSON) ? "position" : "summary", participant.roles())
			.with("country", participant.country().toLowerCase(Locale.ROOT));
	}

	private static String schema(PartyType type) {
		return switch (type) {
			case PERSON -> "Person";
			case ORGANIZATION -> "Organization";
			case GROUP, ANONYMOUS -> "LegalEntity";
		};
	}

	private static Entity entity(Meeting meeting, Names names) {
		return Entity.of("Event", meeting.id())
			.with("name", String.join(" – ", names.of(meeting.participantIds())))
			.with("date", meeting.date().toString())
			.with("location", meeting.place())
			.with("country", meeting.country().toLowerCase(Locale.ROOT))
			.withEntities("involved", meeting.participantIds().stream())
			.with("summary", meeting.topics())
			.with("keywords", List.of(Codes.of(meeting.kind()), Codes.of(meeting.status())))
			.with("recordId", meeting.id())
			.with("publisher", meeting.outlets())
			.withEntities("proof", meeting.evidence().stream().map((passage) -> passage.articleId()));
	}

	private static Entity entity(Claim claim, Names names) {
		return Entity.of("Note", claim.id())
			.with("name", names.of(claim.speakerId()))
			.with("description", claim.text())
			.withEntities("entity", Stream.of(claim.speakerId()))
			.with("keywords", List.of(Codes.of(claim.act()), Codes.of(claim.form())))
			.with("publisher", claim.outlets())
			.withEntities("proof", claim.evidence().stream().map((passage) -> passage.articleId()));
	}

}
