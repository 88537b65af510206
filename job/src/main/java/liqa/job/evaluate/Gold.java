package liqa.job.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What careful readers found in one text.
 *
 * @param file the name of the text
 * @param articles its articles
 * @param entities who takes part or speaks
 * @param meetings who met whom
 * @param claims who said what
 */
record Gold(String file, List<Article> articles, List<Entity> entities, List<Meeting> meetings, List<Claim> claims) {

	record Article(Optional<String> title, Optional<String> outlet, Optional<String> published) {
	}

	record Entity(String id, String type, String name, List<String> aliases, Optional<String> same) {

		/** Every folded form of the name. */
		List<String> forms() {
			List<String> forms = new ArrayList<>();
			this.aliases.forEach((alias) -> forms.add(NameLikeness.fold(alias)));
			forms.add(NameLikeness.fold(this.name));
			return forms;
		}

	}

	record Meeting(String id, String kind, String status, List<String> side1, List<String> side2, List<String> optional,
			Optional<String> date, Optional<String> place, List<String> evidence, Optional<String> event) {

		boolean isVisit() {
			return this.kind.equals("visit");
		}

	}

	record Claim(String id, String speaker, Optional<String> relay, String act, String form, String text,
			boolean optional) {
	}

	/**
	 * Reads an annotation.
	 * @throws tools.jackson.core.JacksonException if it is no JSON
	 * @throws IllegalArgumentException if a field is missing
	 */
	static Gold parse(String json) {
		JsonNode root = JsonMapper.shared().readTree(json);
		List<Article> articles = new ArrayList<>();
		for (JsonNode a : root.path("articles")) {
			articles.add(new Article(optional(a, "title"), optional(a, "outlet"), optional(a, "published")));
		}
		List<Entity> entities = new ArrayList<>();
		for (JsonNode e : root.path("entities")) {
			entities.add(new Entity(required(e, "id"), required(e, "type"), required(e, "name"), list(e, "aliases"),
					optional(e, "same")));
		}
		List<Meeting> meetings = new ArrayList<>();
		for (JsonNode m : root.path("meetings")) {
			meetings.add(new Meeting(required(m, "id"), required(m, "kind"), required(m, "status"), list(m, "side1"),
					list(m, "side2"), list(m, "optional"), optional(m, "date"), optional(m, "place"),
					list(m, "evidence"), optional(m, "event")));
		}
		List<Claim> claims = new ArrayList<>();
		for (JsonNode c : root.path("claims")) {
			claims.add(new Claim(required(c, "id"), required(c, "speaker"), optional(c, "relay"), required(c, "act"),
					required(c, "form"), required(c, "text"), c.path("optional").asBoolean(false)));
		}
		return new Gold(required(root, "file"), articles, entities, meetings, claims);
	}

	private static String required(JsonNode node, String field) {
		return optional(node, field)
			.orElseThrow(() -> new IllegalArgumentException("An annotation lacks the field '" + field + "'"));
	}

	private static Optional<String> optional(JsonNode node, String field) {
		JsonNode value = node.path(field);
		return (value.isString() && !value.stringValue().isEmpty()) ? Optional.of(value.stringValue())
				: Optional.empty();
	}

	private static List<String> list(JsonNode node, String field) {
		List<String> values = new ArrayList<>();
		for (JsonNode value : node.path(field)) {
			values.add(value.stringValue());
		}
		return values;
	}

}
