package liqa.job.commands;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.CSVReaderHeaderAwareBuilder;
import com.opencsv.RFC4180ParserBuilder;
import liqa.job.files.OutputFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "rejects", mixinStandardHelpOptions = true,
		description = "Lists what could not be used, by the last published report.")
final class RejectsCommand extends Operation {

	@Option(names = "--reason", paramLabel = "REASON", description = "Only those, such as too-large.")
	private @Nullable String reason;

	@Override
	public Integer call() throws Exception {
		Path file = new OutputFolder(this.folders.folders().output()).latest().resolve("rejects.csv");
		if (!Files.exists(file)) {
			out().println("Nothing has been published in " + this.folders.folders().output() + " yet.");
			return 0;
		}
		long listed = 0;
		try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			skipByteOrderMark(text);
			CSVReaderHeaderAware rows = new CSVReaderHeaderAwareBuilder(text)
				.withCSVParser(new RFC4180ParserBuilder().build())
				.build();
			for (Map<String, String> row = rows.readMap(); row != null; row = rows.readMap()) {
				if (this.reason == null || this.reason.equals(row.get("reason"))) {
					out().printf("%-8s %-14s %s%n         %s%n", row.get("step"), row.get("reason"),
							row.get("source_file"), row.get("detail"));
					listed++;
				}
			}
		}
		out().println((listed == 0) ? "No rejects." : listed + " rejects, from " + file);
		return 0;
	}

	private static void skipByteOrderMark(BufferedReader text) throws java.io.IOException {
		text.mark(1);
		if (text.read() != '\uFEFF') {
			text.reset();
		}
	}

}
