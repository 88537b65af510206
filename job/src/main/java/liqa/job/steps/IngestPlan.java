package liqa.job.steps;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import liqa.job.files.InputFile;
import liqa.job.files.InputFolder;
import liqa.job.state.SourceFile;
import liqa.job.state.SourceFiles;

/**
 * What the ingest step has to do: the files that are new or look changed, and those that
 * are gone.
 *
 * @param items what is to be done, by path
 * @param present how many files the input folder holds
 * @param known how many files were known before
 */
public record IngestPlan(List<Item> items, long present, long known) {

	public IngestPlan {
		items = List.copyOf(items);
	}

	/**
	 * Compares the input folder with what is known of it.
	 * @param reader version of the code and lexicon; files read by another one are read
	 * again
	 * @throws IOException if the input folder cannot be read
	 */
	static IngestPlan make(InputFolder folder, SourceFiles sources, String reader) throws IOException {
		Map<String, SourceFile> known = sources.all();
		List<InputFile> files = folder.files();
		int before = known.size();
		List<Item> items = new ArrayList<>();
		for (InputFile file : files) {
			SourceFile earlier = known.remove(file.path());
			if (earlier == null || !earlier.stamp().equals(file.stamp()) || !earlier.reader().equals(reader)) {
				items.add(new Item(file.path(), Optional.of(file), Optional.ofNullable(earlier)));
			}
		}
		new TreeMap<>(known).forEach((path, gone) -> items.add(new Item(path, Optional.empty(), Optional.of(gone))));
		return new IngestPlan(items, files.size(), before);
	}

	/** Whether every file that was known is gone, as when a disk is not mounted. */
	public boolean losesEverything() {
		return this.present == 0 && this.known > 0;
	}

	/**
	 * One thing to do.
	 *
	 * @param path the file's name in reports
	 * @param file the file as it is now; empty if it is gone
	 * @param known what is known of it from before
	 */
	public record Item(String path, Optional<InputFile> file, Optional<SourceFile> known) {
	}

}
