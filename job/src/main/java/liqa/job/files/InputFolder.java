package liqa.job.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The folder of articles.
 *
 * @param root the folder; it may itself be a link
 */
public record InputFolder(Path root) {

	/**
	 * Each level holds a directory open while it is walked, and nobody sorts news 64
	 * levels deep.
	 */
	private static final int DEEPEST = 64;

	/**
	 * Every entry below the folder that is no folder itself, by name.
	 * @throws IOException if the folder itself cannot be read
	 */
	public List<InputFile> files() throws IOException {
		Path start = this.root.toRealPath();
		if (!Files.isDirectory(start)) {
			throw new NotDirectoryException(start.toString());
		}
		List<InputFile> files = new ArrayList<>();
		Files.walkFileTree(start, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, visitor(start, files));
		files.sort(Comparator.comparing(InputFile::path).thenComparing(InputFile::file));
		return withoutDoubles(files);
	}

	private static FileVisitor<Path> visitor(Path start, List<InputFile> files) {
		return new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				files.add(entry(start, file, attributes));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException ex) throws IOException {
				if (file.equals(start)) {
					throw ex;
				}
				// Gone between listing and looking: as if it had never been there.
				if (!(ex instanceof NoSuchFileException)) {
					files.add(unreadable(start, file));
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException ex) {
				if (ex != null && !folder.equals(start)) {
					files.add(unreadable(start, folder));
				}
				return FileVisitResult.CONTINUE;
			}

		};
	}

	private static InputFile entry(Path start, Path file, BasicFileAttributes attributes) {
		InputFile.Kind kind = InputFile.Kind.SPECIAL;
		if (attributes.isRegularFile()) {
			kind = InputFile.Kind.FILE;
		}
		else if (attributes.isSymbolicLink()) {
			kind = InputFile.Kind.LINK;
		}
		else if (attributes.isDirectory()) {
			kind = InputFile.Kind.TOO_DEEP;
		}
		return new InputFile(SafeName.of(start.relativize(file)), file, kind, attributes.size(),
				stamp(file, attributes));
	}

	private static InputFile unreadable(Path start, Path file) {
		return new InputFile(SafeName.of(start.relativize(file)), file, InputFile.Kind.UNREADABLE, 0, "unreadable");
	}

	/** What changes when a file does. */
	static String stamp(Path file, BasicFileAttributes attributes) {
		return attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey()
				+ (Files.isReadable(file) ? "" : " unreadable");
	}

	/**
	 * The stamp of a file now.
	 * @throws IOException if it is gone or its properties cannot be read
	 */
	public static String stamp(Path file) throws IOException {
		return stamp(file, Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
	}

	private static List<InputFile> withoutDoubles(List<InputFile> files) {
		Set<String> names = new HashSet<>();
		List<InputFile> once = new ArrayList<>(files.size());
		for (InputFile file : files) {
			String path = file.path();
			InputFile.Kind kind = file.kind();
			for (int i = 2; !names.add(path); i++) {
				path = file.path() + "%" + i;
				kind = InputFile.Kind.SAME_NAME;
			}
			once.add((kind == file.kind()) ? file : new InputFile(path, file.file(), kind, file.size(), file.stamp()));
		}
		return once;
	}

}
