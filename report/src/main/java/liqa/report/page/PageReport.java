package liqa.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

import liqa.report.RunFacts;
import liqa.report.wording.Language;
import liqa.report.wording.Wording;
import liqa.transform.resolve.Dossier;

/**
 * Writes {@code report.html}: one file with everything in it. Its content security policy
 * lets nothing be loaded from anywhere and no script run but its own, each known by its
 * hash; the data are no script.
 */
public final class PageReport {

	private static final List<String> SCRIPTS = List.of("vendor/cytoscape.min.js", "vendor/vis-timeline.min.js",
			"vendor/tabulator.min.js", "page.js");

	private static final List<String> STYLES = List.of("vendor/tabulator.min.css", "page.css");

	private final JsonMapper json = new JsonMapper();

	private final Wording wording;

	public PageReport(Language language) {
		this.wording = new Wording(language);
	}

	/**
	 * Writes the page.
	 * @throws IOException if it cannot be written to its end
	 */
	public void write(Path file, Dossier dossier, RunFacts run) throws IOException {
		List<String> scripts = SCRIPTS.stream().map(PageReport::resource).toList();
		String data = this.json.writeValueAsString(new PageDataBuilder(dossier, this.wording).build(run));
		Language language = this.wording.language();
		Map<String, String> parts = Map.of("language", language.code(), "direction",
				language.isRightToLeft() ? "rtl" : "ltr", "title", escape(this.wording.phrase("overview.title")),
				"noscript", escape(this.wording.phrase("page.noscript")), "licences",
				escape(resource("vendor/LICENSES.txt")), "hashes",
				scripts.stream().map(PageReport::hash).collect(Collectors.joining(" ")), "styles",
				STYLES.stream().map(PageReport::resource).collect(Collectors.joining("\n")), "scripts",
				scripts.stream().collect(Collectors.joining("</script>\n<script>", "<script>", "</script>")), "data",
				harmless(data));
		Files.writeString(file, fill(resource("page.html"), parts));
	}

	/**
	 * Fills the gaps of the template in one pass, so that nothing filled in is looked at.
	 */
	private static String fill(String template, Map<String, String> parts) {
		StringBuilder page = new StringBuilder();
		int done = 0;
		for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", done)) {
			int close = template.indexOf("}}", open);
			String name = template.substring(open + 2, close);
			page.append(template, done, open).append(Objects.requireNonNull(parts.get(name), name));
			done = close + 2;
		}
		return page.append(template.substring(done)).toString();
	}

	/**
	 * JSON in which no element can end or begin: whatever a scraped page says, inside it
	 * there is no {@code </script>}.
	 */
	private static String harmless(String json) {
		return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	private static String hash(String script) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
			return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	private static String resource(String name) {
		try (InputStream in = Objects.requireNonNull(PageReport.class.getResourceAsStream(name), name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The file " + name + " of the program is damaged", ex);
		}
	}

}
