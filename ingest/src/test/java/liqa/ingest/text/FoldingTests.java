package liqa.ingest.text;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTests {

	@ParameterizedTest
	@CsvSource({ "إسماعيل, اسماعيل", "قاآني, قااني", "القاهرة, القاهره", "مصطفى, مصطفي", "مسؤول, مسوول", "رئيس, رييس",
			"مُحَمَّد, محمد", "الســـلام, السلام", "گوگل, كوكل", "ڤيروس, فيروس", "٢٠٢٠, 2020", "CNN, cnn", "ﻻ, لا",
			"ﷲ, الله" })
	void spellingsThatReadersTakeForTheSameFoldToTheSame(String written, String folded) {
		assertThat(Folding.fold(written)).isEqualTo(folded);
	}

	@Test
	void directionMarksAreNotSeen() {
		assertThat(Folding.fold("بغ\u200Fداد\u202E")).isEqualTo("بغداد");
	}

	@Property
	void foldingTwiceChangesNothing(@ForAll String text) {
		String once = Folding.fold(text);
		assertThat(Folding.fold(once)).isEqualTo(once);
	}

}
