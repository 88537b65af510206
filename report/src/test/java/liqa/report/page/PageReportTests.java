package liqa.report.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import liqa.report.RunFacts;
import liqa.report.sample.Samples;
import liqa.report.wording.Language;
import liqa.transform.resolve.Dossier;

import static liqa.report.sample.ClaimBuilder.aClaim;
import static liqa.report.sample.DossierBuilder.aDossier;
import static liqa.report.sample.MeetingBuilder.aMeeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class PageReportTests {

	private static final RunFacts RUN = new RunFacts(LocalDate.of(2020, 11, 21), 1, "1.0.0", 7);

	private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);

	private static final Pattern DATA = Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>",
			Pattern.DOTALL);

	private static final String ATTACK = "</script><script>document.title='run'</script><img src=x onerror=\"document.title='run'\">";

	@TempDir
	Path folder;

	@Test
	void thePolicyAllowsNothingButThePagesOwnScripts() throws Exception {
		String page = write(Samples.autumn(), Language.ARABIC);
		Matcher policy = Pattern.compile("Content-Security-Policy\" content=\"([^\"]+)\"").matcher(page);
		assertThat(policy.find()).isTrue();
		List<String> hashes = new ArrayList<>();
		for (Matcher script = SCRIPT.matcher(page); script.find();) {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(script.group(1).getBytes(StandardCharsets.UTF_8));
			hashes.add("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
		}
		assertThat(hashes).hasSize(4);
		assertThat(policy.group(1)).startsWith("default-src 'none'; script-src " + String.join(" ", hashes) + ";")
			.contains("base-uri 'none'", "form-action 'none'")
			.doesNotContain("unsafe-eval", "connect-src", "http");
	}

	@Test
	void nothingIsLoadedFromAnywhere() throws Exception {
		String page = write(Samples.autumn(), Language.ARABIC);
		String markup = SCRIPT.matcher(DATA.matcher(page).replaceAll("")).replaceAll("");
		assertThat(markup).doesNotContainPattern("(src|href)\\s*=").doesNotContain("@import", "url(http");
	}

	@Test
	void whateverANewsPageSaysStaysText() throws Exception {
		String page = write(dossierWith(ATTACK + " {{scripts}}"), Language.ARABIC);
		assertThat(page).containsOnlyOnce("id=\"data\"").doesNotContain("<img");
		assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(5);
		assertThat(data(page).get("claims").get(0).get("text").asString()).isEqualTo(ATTACK + " {{scripts}}");
	}

	@Test
	void meetingsCarryTheirEvidenceWithFileAndPlace() throws Exception {
		JsonNode meeting = data(write(Samples.autumn(), Language.ARABIC)).get("meetings").get(2);
		assertThat(meeting.get("id").asString()).isEqualTo("M1");
		assertThat(meeting.get("evidence")).hasSize(2);
		assertThat(meeting.get("evidence").get(0).get("file").asString()).isEqualTo("2020/a1.txt");
		assertThat(meeting.get("evidence").get(0).get("start").asInt()).isPositive();
		assertThat(meeting.get("statusLabel").asString()).isEqualTo("عُقد");
	}

	@Test
	void theLibrariesAreSmallAndTheirLicencesAreInThePage() throws Exception {
		Path vendor = Path.of("src/main/resources/liqa/report/page/vendor");
		try (Stream<Path> files = Files.list(vendor)) {
			assertThat(files).allSatisfy((file) -> assertThat(Files.size(file)).isLessThan(700_000));
		}
		assertThat(write(Samples.autumn(), Language.ENGLISH)).contains("The Cytoscape Consortium", "Oli Folkerd",
				"vis.js contributors", "==== moment");
	}

	@Test
	void aBrowserShowsTheTablesAndRunsNothingThatTheNewsSays() throws Exception {
		String shown = inBrowser(dossierWith(ATTACK), "#meetings");
		assertThat(shown).contains("dir=\"rtl\"").contains("role=\"gridcell\"").contains("مصطفى الكاظمي");
		assertThat(shown).doesNotContain("<title>run</title>").contains("<title>لقاء");
	}

	@Test
	void aBrowserOpensARecordByItsIdAndDrawsTheNetwork() throws Exception {
		assertThat(inBrowser(Samples.autumn(), "#M1")).contains("<blockquote>التقى قائد فيلق القدس")
			.contains("2020/a1.txt : ");
		assertThat(inBrowser(Samples.autumn(), "#network")).contains("<canvas");
		assertThat(inBrowser(Samples.autumn(), "#timeline")).contains("vis-item");
	}

	private static Dossier dossierWith(String text) {
		return aDossier().article("A1", text, "2020-11-19", text)
			.person("P1", "مصطفى الكاظمي", "", "IQ", text, text)
			.person("P2", text, text, "IQ", "وزير", "الوزير")
			.meeting(aMeeting("M1").of("P1")
				.with("P2")
				.on("2020-11-18", text)
				.at(text)
				.about(text)
				.reportedIn("A1", text))
			.claim(aClaim("C1").by("P2").saying(text).in("A1"))
			.build();
	}

	private String inBrowser(Dossier dossier, String hash) throws Exception {
		Path page = this.folder.resolve("report.html");
		write(dossier, Language.ARABIC);
		Process browser;
		try {
			browser = new ProcessBuilder("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
					"--disable-background-networking", "--disable-component-update", "--disable-sync",
					"--user-data-dir=" + this.folder.resolve("profile"), "--virtual-time-budget=5000", "--dump-dom",
					page.toUri() + hash)
				.redirectError(ProcessBuilder.Redirect.DISCARD)
				.start();
		}
		catch (IOException ex) {
			assumeThat(false).as("chromium is installed").isTrue();
			throw ex;
		}
		String shown = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(browser.waitFor(60, TimeUnit.SECONDS)).isTrue();
		return SCRIPT.matcher(DATA.matcher(shown).replaceAll("")).replaceAll("");
	}

	private String write(Dossier dossier, Language language) throws IOException {
		Path file = this.folder.resolve("report.html");
		new PageReport(language).write(file, dossier, RUN);
		return Files.readString(file);
	}

	private static JsonNode data(String page) {
		Matcher data = DATA.matcher(page);
		assertThat(data.find()).isTrue();
		return new JsonMapper().readTree(data.group(1));
	}

}
