package liqa.job.files;

import java.nio.file.Path;

/**
 * One entry of the input folder.
 *
 * @param path its name in reports: relative to the input folder, with {@code /}, made
 * safe
 * @param file where it is
 * @param kind what it is
 * @param size its size in bytes
 * @param stamp its size, time and place on the disk; when it is the same as at the last
 * reading the file need not be opened
 */
public record InputFile(String path, Path file, Kind kind, long size, String stamp) {

	/** What an entry is. */
	public enum Kind {

		/** A file that can be read. */
		FILE,
		/** A symbolic link; links are never followed. */
		LINK,
		/** A pipe, socket or device; opening one could wait for ever. */
		SPECIAL,
		/** A folder too far down. */
		TOO_DEEP,
		/** A folder or file whose properties can't be read. */
		UNREADABLE,
		/** A second entry whose name is the same as another's once made safe. */
		SAME_NAME

	}

}
