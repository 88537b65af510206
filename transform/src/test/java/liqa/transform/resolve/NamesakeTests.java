package liqa.transform.resolve;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import liqa.ingest.lexicon.LexiconFolder;

import static liqa.transform.resolve.News.article;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pairs of names that are one person, and pairs that look it and are not. A name stands
 * in an article of its own, told as {@code name/country/office/date}; an office without a
 * name is told as {@code -/country/office/date}.
 */
class NamesakeTests {

	private static final Resolver RESOLVER = new Resolver(LexiconFolder.packaged());

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			دونالد ترامب///2018-04-11          ; دونالد ترمب///2018-04-12
			فلاديمير بوتين///2018-04-11        ; فلاديمير بوتن///2019-01-01
			إسماعيل قاآني///2020-11-18         ; اسماعيل قآني///
			أشتون كارتر///2015-07-22           ; آشتون كارتر///2015-07-23
			عبد الله بن زايد آل نهيان///       ; عبدالله بن زايد///
			سعد الحريري///2018-02-28           ; سعدالدين الحريري///2018-02-28
			مصطفى الكاظمي///2020-11-18         ; مصطفي الكاظمى///2020-11-18
			برهم صالح///                       ; برهم أحمد صالح///
			رجب طيب أردوغان///                 ; رجب طيب اردوغان///
			محمد بن راشد آل مكتوم///           ; محمد بن راشد///
			أنطونيو غوتيريش///                 ; أنطونيو جوتيريش///
			مصطفى الكاظمي///2020-11-21         ; -/IQ/رئيس الوزراء العراقي/2020-11-18
			مصطفى الكاظمي///2020-11-21         ; -/IQ/رئيس الحكومة العراقية/2020-11-18
			أنغيلا ميركل///2018-03-01          ; -/DE/المستشارة الألمانية/2018-03-01
			سامح شكري///2018-03-01             ; -/EG/وزير الخارجية المصري/2018-03-02
			سمير عبد الرحمن النجار///          ; سمير عبدالرحمن النجار///
			وائل الطريفي/EG/وزير الري المصري/2018-03-01 ; وائل كمال الطريفي/EG/وزير الري المصري/2018-05-01
			حمدان كاظم/IQ/محافظ ذي قار/2018-03-01 ; حمدان كاظم العنبري/IQ/محافظ ذي قار/2018-03-05
			نور الدين الغزاوي///               ; نورالدين الغزاوى///
			فتح الله الدرويش///                ; فتح الله درويش///
			أبو بكر الهنداوي///                ; ابوبكر الهنداوي///
			رؤوف الطنطاوي///                   ; رووف الطنطاوي///
			عطاء الله المنصوري///              ; عطا الله المنصوري///
			لؤي بن خلدون الشامي///             ; لؤي خلدون الشامي///
			تونجاي غوكصو/TR//2018-03-01        ; تونجاي جوكصو///2019-03-01
			سعدي غوفنتش/TR//2018-03-01         ; سعدي جوفنتش/TR//2018-09-01
			فيرنر أوتو كروغمان///2018-03-01    ; فيرنر كروغمان///2018-03-05
			رضوان بلخضير/MA/وزير التجهيز المغربي/2018-03-01 ; رضوان بلخضر/MA/وزير التجهيز المغربي/2018-03-03
			""")
	void areOnePerson(String left, String right) {
		assertThat(participants(left, right)).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			سعد الحريري///2018-02-28           ; رفيق الحريري///2018-02-28
			بشار الأسد///                      ; حافظ الأسد///
			جورج بوش الأب///                   ; جورج بوش الابن///
			محمد السادس///                     ; محمد الخامس///
			عبد الله الثاني///                 ; عبد الله الأول///
			مسعود بارزاني///                   ; مسرور بارزاني///
			علي لاريجاني///                    ; صادق لاريجاني///
			محمد بن سلمان///                   ; محمد بن زايد///
			محمد بن سلمان///                   ; سلمان بن عبد العزيز///
			جون كيري///                        ; جون كيلي///
			جون كول/US//2018-03-01             ; جون كيلي/US//2018-03-01
			حسن النهرواني///                   ; حسين النهرواني///
			محمود الطائفي///                   ; محمد الطائفي///
			سالم الدوعاني///                   ; سليم الدوعاني///
			كريم الجوهراني///                  ; كرم الجوهراني///
			محمد علي///2012-03-01              ; محمد علي///2018-03-01
			أحمد المقيرن/SA//2018-03-01        ; أحمد المقرن/SA//2018-03-01
			رضوان بلخضير/MA/وزير التجهيز المغربي/2018-03-01 ; رضوان بلخضر/MA/سفير المغرب في لندن/2018-03-03
			عبد الله القمودي/FR//2018-03-01    ; عبد الله الغامدي///2018-03-01
			جيم كارين/US//2018-03-01           ; كيم جورن/US//2018-03-01
			أحمد محمد///2018-03-01             ; أحمد محمد///2018-03-05
			وليد الخطيبي/SY//2018-03-01        ; وليد الخطيبي/MA//2018-03-01
			أحمد عبد الله الجبوري/IQ//2018-03-01 ; أحمد خلف الجبوري/IQ//2018-03-01
			فهد عثمان القرني///2018-03-01      ; فهد القرني///2018-03-01
			الجبوري/IQ//2018-03-01             ; الجبوري/IQ//2018-03-01
			-/IQ/وزير الخارجية العراقي/2020-11-18 ; -/IR/وزير الخارجية الإيراني/2020-11-18
			-/IQ/رئيس الوزراء العراقي/2019-01-10 ; -/IQ/رئيس الوزراء العراقي/2021-01-10
			-/IQ/النائب العراقي/2020-11-18     ; -/IQ/النائب العراقي/2020-11-18
			مصطفى الكاظمي///2020-11-21         ; -/IQ/رئيس الوزراء العراقي السابق/2020-11-18
			""")
	void areTwo(String left, String right) {
		assertThat(participants(left, right)).hasSize(2);
	}

	private static List<String> participants(String left, String right) {
		return RESOLVER
			.resolve(List.of(told("a.txt", left).done(), told("b.txt", right).done()), Published.nothing(),
					Decisions.none(), "2021-03-03")
			.dossier()
			.participants()
			.stream()
			.map(Dossier.Participant::name)
			.toList();
	}

	private static News told(String file, String who) {
		String[] cells = who.split("/", -1);
		News news = article(file).on(cells[3]);
		if (cells[0].equals("-")) {
			return news.officeOf(cells[1], cells[2]).said(cells[2], "قولا لا يقوله غيره في " + file);
		}
		news = cells[1].isEmpty() ? news.person(cells[0])
				: cells[2].isEmpty() ? news.personOf(cells[1], cells[0]) : news.personOf(cells[1], cells[0], cells[2]);
		return news.said(cells[0], "قولا لا يقوله غيره في " + file);
	}

}
