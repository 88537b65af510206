package liqa.job.architecture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every regular expression of the program, fed with what makes such expressions try
 * everything: long repetitions of what each of its parts would take, and an end that fits
 * nothing. The characters it looks at are counted, so the result does not depend on the
 * machine.
 */
class RegularExpressionTests {

	private static final Pattern USE = Pattern.compile(
			"(?:Pattern\\s*\\.compile|\\.matches|\\.replaceAll|\\.replaceFirst|\\.split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

	private static final int LENGTH = 4000;

	/**
	 * Looks at each character allowed: one for a text without any trap, more for each
	 * start that fails late. An expression that begins with a long repetition is tied to
	 * the beginning of the text.
	 */
	private static final int LOOKS = 12;

	@TestFactory
	Stream<DynamicTest> noneOfThemTriesEverything() throws IOException {
		Set<String> expressions = expressions();
		assertThat(expressions).hasSizeGreaterThan(10);
		return expressions.stream()
			.map((expression) -> DynamicTest.dynamicTest("«" + expression + "»",
					() -> assertLooksAtEachCharacterAFewTimes(expression)));
	}

	private static Set<String> expressions() throws IOException {
		Set<String> expressions = new TreeSet<>();
		for (String module : List.of("ingest", "transform", "report", "job")) {
			try (Stream<Path> sources = Files.walk(Path.of("..", module, "src", "main", "java"))) {
				for (Path source : sources.filter((file) -> file.toString().endsWith(".java")).toList()) {
					USE.matcher(Files.readString(source, StandardCharsets.UTF_8))
						.results()
						.forEach((use) -> expressions.add(use.group(1).translateEscapes()));
				}
			}
		}
		return expressions;
	}

	private static void assertLooksAtEachCharacterAFewTimes(String expression) {
		Pattern pattern = Pattern.compile(expression);
		for (String text : bait(expression)) {
			Watched watched = new Watched(text);
			Matcher matcher = pattern.matcher(watched);
			while (matcher.find()) {
				assertThat(matcher.end()).isLessThanOrEqualTo(text.length());
			}
			pattern.matcher(watched).matches();
			assertThat(watched.looks).as("looks at %d characters such as %s", text.length(), text.substring(0, 12))
				.isLessThan((long) LOOKS * text.length());
		}
	}

	/**
	 * Repetitions of single characters and pairs the expression knows, each with a bad
	 * end.
	 */
	private static List<String> bait(String expression) {
		Set<String> pieces = new TreeSet<>(List.of(" ", "\n", "\t", "a", "أ", "0", "٠", "-", "_", "_x", "\u0640", "|",
				"\u00A0", "2020-11-22-r", "19", "\uD83D\uDE00", "\uD83D"));
		expression.codePoints().forEach((character) -> pieces.add(Character.toString(character)));
		List<String> bait = new ArrayList<>();
		for (String piece : pieces) {
			for (String other : pieces) {
				bait.add((piece + other).repeat(LENGTH / (piece.length() + other.length())) + "!\u0000");
			}
		}
		return bait;
	}

	private static final class Watched implements CharSequence {

		private final String text;

		private long looks;

		private Watched(String text) {
			this.text = text;
		}

		@Override
		public char charAt(int index) {
			this.looks++;
			return this.text.charAt(index);
		}

		@Override
		public int length() {
			return this.text.length();
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return this.text.substring(start, end);
		}

	}

}
