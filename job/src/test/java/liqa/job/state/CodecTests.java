package liqa.job.state;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CodecTests {

	private final Codec codec = new Codec();

	private record Person(String name, Optional<String> country, List<Long> numbers) {
	}

	@Test
	void aRecordComesBackAsItWas() {
		Person person = new Person("قاآني", Optional.empty(), List.of(1L, Long.MIN_VALUE));

		assertThat(this.codec.decode(this.codec.encode(person), Person.class)).isEqualTo(person);
	}

	@Test
	void whatTheFirstProgramWroteIsStillRead() throws IOException {
		String json = "{\"name\":\"الكاظمي\",\"country\":\"IQ\",\"numbers\":[7],\"since\":2020}";
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream compressed = new DeflaterOutputStream(bytes)) {
			compressed.write(json.getBytes(StandardCharsets.UTF_8));
		}

		assertThat(this.codec.decode(bytes.toByteArray(), Person.class))
			.isEqualTo(new Person("الكاظمي", Optional.of("IQ"), List.of(7L)));
	}

}
