package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.Findings;
import liqa.transform.MeetingKind;
import liqa.transform.MeetingStatus;

import static liqa.transform.resolve.News.article;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is found does not depend on the order of the files or on how they were spread over
 * nights. Few names, days and statements make many coincidences.
 */
class NightsProperties {

	private static final Resolver RESOLVER = new Resolver(LexiconFolder.packaged());

	private static final List<String> NAMES = List.of("سمير النجاري", "سمير حسن النجاري", "خليل الحدادي", "محمد علي",
			"دونالد ترامب", "دونالد ترمب", "وفد عشائري", "مصدر مطلع");

	private static final List<String> DAYS = List.of("", "2021-03", "2021-03-01", "2021-03-02", "2021-03-09");

	private static final List<String> STATEMENTS = List.of("إن الحكومة ستعلن موازنة العام المقبل خلال أيام قليلة",
			"إن الحكومة ستعلن موازنة العام القادم خلال أيام قليلة", "إن السدود امتلأت",
			"إن لجنة التحقيق أنهت عملها ورفعت تقريرها الى البرلمان أمس");

	/** One article in numbers: who, whom, which days, which statement. */
	private record Plan(int one, int other, int published, int date, int status, int speaker, int statement) {
	}

	@Provide
	Arbitrary<List<Findings>> news() {
		Arbitrary<Integer> name = Arbitraries.integers().between(0, NAMES.size() - 1);
		Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS.size() - 1);
		return Combinators
			.combine(name, name, day, day, Arbitraries.integers().between(0, 5), name,
					Arbitraries.integers().between(0, STATEMENTS.size() - 1))
			.as(Plan::new)
			.list()
			.ofMinSize(2)
			.ofMaxSize(8)
			.map(NightsProperties::articles);
	}

	private static List<Findings> articles(List<Plan> plans) {
		List<Findings> articles = new ArrayList<>();
		for (Plan plan : plans) {
			News news = article("file-" + articles.size() + ".txt").on(DAYS.get(plan.published()));
			NAMES.forEach((name) -> introduce(news, name));
			if (plan.one() != plan.other()) {
				MeetingStatus status = (plan.status() < 3) ? MeetingStatus.values()[plan.status()] : MeetingStatus.HELD;
				news.encounter(MeetingKind.MEETING, status, List.of(NAMES.get(plan.one())),
						List.of(NAMES.get(plan.other())), DAYS.get(plan.date()), "");
			}
			articles.add(news.said(NAMES.get(plan.speaker()), STATEMENTS.get(plan.statement())).done());
		}
		return articles;
	}

	private static void introduce(News news, String name) {
		switch (name) {
			case "وفد عشائري" -> news.group(name);
			case "مصدر مطلع" -> news.anonymous(name);
			default -> news.person(name);
		}
	}

	@Property(tries = 150)
	void theOrderOfFilesDoesNotMatter(@ForAll("news") List<Findings> news, @ForAll Random random) {
		List<Findings> shuffled = new ArrayList<>(news);
		Collections.shuffle(shuffled, random);

		assertThat(resolve(shuffled, Published.nothing()).dossier())
			.isEqualTo(resolve(news, Published.nothing()).dossier());
	}

	@Property(tries = 150)
	void theNightAFileCameInDoesNotMatter(@ForAll("news") List<Findings> news, @ForAll Random random) {
		List<Findings> coming = new ArrayList<>(news);
		Collections.shuffle(coming, random);
		Published published = Published.nothing();
		for (int night = 1; night < coming.size(); night++) {
			published = resolve(coming.subList(0, night), published).published();
		}

		assertThat(content(resolve(coming, published).dossier()))
			.isEqualTo(content(resolve(news, Published.nothing()).dossier()));
	}

	@Property(tries = 100)
	void theSameFilesTwiceChangeNothing(@ForAll("news") List<Findings> news) {
		Resolution first = resolve(news, Published.nothing());
		List<Findings> twice = new ArrayList<>(news);
		twice.addAll(news);
		Resolution second = resolve(twice, first.published());

		assertThat(second.dossier().changes()).isEmpty();
		assertThat(second.published()).isEqualTo(first.published());
		assertThat(second.dossier().meetings()).isEqualTo(first.dossier().meetings());
	}

	@Property(tries = 100)
	void itDoesNotMatterWhetherFingerprintsWereKeptOrAreMadeAnew(@ForAll("news") List<Findings> news) {
		List<Findings> kept = news.stream().map((article) -> article.withFingerprints(ReportKeys.of(article))).toList();

		assertThat(resolve(kept, Published.nothing())).isEqualTo(resolve(news, Published.nothing()));
	}

	@Property(tries = 150)
	void aFileTakenAwayAndPutBackLeavesNoTrace(@ForAll("news") List<Findings> news, @ForAll Random random) {
		Resolution before = resolve(news, Published.nothing());
		List<Findings> fewer = new ArrayList<>(news);
		fewer.remove(random.nextInt(news.size()));
		Resolution without = resolve(fewer, before.published());
		Dossier after = resolve(news, without.published()).dossier();

		assertThat(content(after)).isEqualTo(content(before.dossier()));
		assertThat(content(without.dossier())).isEqualTo(content(resolve(fewer, Published.nothing()).dossier()));
	}

	@Property(tries = 100)
	void noIdIsLostWithoutASuccessorOrAWord(@ForAll("news") List<Findings> news) {
		Resolution before = resolve(news.subList(0, news.size() - 1), Published.nothing());
		Dossier after = resolve(news, before.published()).dossier();

		for (Dossier.Meeting meeting : before.dossier().meetings()) {
			assertThat(after.meetings()).anySatisfy((
					record) -> assertThat(record.id().equals(meeting.id()) || record.formerIds().contains(meeting.id()))
						.isTrue());
		}
	}

	private static Resolution resolve(List<Findings> findings, Published published) {
		return RESOLVER.resolve(findings, published, Decisions.none(), "2021-04-01");
	}

	/**
	 * A dossier without what depends on history: ids by order of appearance, no former
	 * ids, no changes.
	 */
	private static String content(Dossier dossier) {
		String text = dossier.articles() + "\n" + dossier.participants() + "\n" + dossier.meetings() + "\n"
				+ dossier.claims();
		Map<String, String> numbers = new HashMap<>();
		Matcher id = Pattern.compile("\\b[pmc]-[0-9a-z-]+").matcher(text.replaceAll("formerIds=\\[[^\\]]*\\]", ""));
		return id.replaceAll((found) -> numbers.computeIfAbsent(found.group(), (key) -> "id" + numbers.size()));
	}

}
