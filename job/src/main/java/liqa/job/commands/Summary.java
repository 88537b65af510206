package liqa.job.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import liqa.job.files.OutputFolder;
import liqa.job.night.Outcome;
import liqa.job.runs.RunLog;
import liqa.job.settings.Folders;

/** What is said at the end of a run. */
final class Summary {

	private final Folders folders;

	private final PrintWriter out;

	Summary(Folders folders, PrintWriter out) {
		this.folders = folders;
		this.out = out;
	}

	void print(Outcome outcome) throws IOException {
		outcome.run().filter((run) -> run.status().equals("COMPLETED")).ifPresent((run) -> {
			Path report = new OutputFolder(this.folders.output()).published(run.run());
			Map<String, Long> counts = RunLog.counts(report.resolve("run.json"));
			this.out.printf("%d files: %d articles, %d meetings, %d participants, %d claims; %d rejects%n",
					counts.getOrDefault("files", 0L), counts.getOrDefault("articles", 0L),
					counts.getOrDefault("meetings", 0L), counts.getOrDefault("participants", 0L),
					counts.getOrDefault("claims", 0L), counts.getOrDefault("rejects", 0L));
			Path workbook = report.resolve("liqa.xlsx");
			if (Files.exists(workbook)) {
				this.out.println("Workbook: " + workbook);
			}
		});
		this.out.println(outcome.message());
		this.out.flush();
	}

}
