package liqa.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import liqa.ingest.PublishedDate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FindingsTests {

	@Test
	void theSketchIsKeptAsItWasHoweverItsListChangesAfterwards() {
		List<Long> values = new ArrayList<>(List.of(7L, -3L, Long.MAX_VALUE));
		Findings findings = findings(values);
		values.clear();
		assertThat(findings.sketch()).containsExactly(7L, -3L, Long.MAX_VALUE);
		assertThat(findings).isEqualTo(findings(List.of(7L, -3L, Long.MAX_VALUE)));
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> findings.sketch().set(0, 1L));
	}

	private static Findings findings(List<Long> sketch) {
		return new Findings("أخبار.txt", 1, Optional.empty(), Optional.empty(), PublishedDate.UNKNOWN, "ar", "0",
				sketch, List.of(), List.of(), List.of());
	}

}
