package liqa.job.faults;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

import org.jspecify.annotations.Nullable;

/**
 * A path whose operations go through {@link FaultyFileSystems}.
 *
 * @param files its file system
 * @param real the path itself
 */
record FaultyPath(FaultyFileSystem files, Path real) implements Path {

	private static Path real(Path path) {
		return (path instanceof FaultyPath faulty) ? faulty.real : path;
	}

	private @Nullable Path wrapped(@Nullable Path path) {
		return (path != null) ? this.files.wrap(path) : null;
	}

	@Override
	public FileSystem getFileSystem() {
		return this.files;
	}

	@Override
	public boolean isAbsolute() {
		return this.real.isAbsolute();
	}

	@Override
	public @Nullable Path getRoot() {
		return wrapped(this.real.getRoot());
	}

	@Override
	public @Nullable Path getFileName() {
		return wrapped(this.real.getFileName());
	}

	@Override
	public @Nullable Path getParent() {
		return wrapped(this.real.getParent());
	}

	@Override
	public int getNameCount() {
		return this.real.getNameCount();
	}

	@Override
	public Path getName(int index) {
		return this.files.wrap(this.real.getName(index));
	}

	@Override
	public Path subpath(int first, int end) {
		return this.files.wrap(this.real.subpath(first, end));
	}

	@Override
	public boolean startsWith(Path other) {
		return this.real.startsWith(real(other));
	}

	@Override
	public boolean endsWith(Path other) {
		return this.real.endsWith(real(other));
	}

	@Override
	public Path normalize() {
		return this.files.wrap(this.real.normalize());
	}

	@Override
	public Path resolve(Path other) {
		return this.files.wrap(this.real.resolve(real(other)));
	}

	@Override
	public Path relativize(Path other) {
		return this.files.wrap(this.real.relativize(real(other)));
	}

	@Override
	public URI toUri() {
		return this.real.toUri();
	}

	@Override
	public Path toAbsolutePath() {
		return this.files.wrap(this.real.toAbsolutePath());
	}

	@Override
	public Path toRealPath(LinkOption... options) throws IOException {
		return this.files.wrap(this.real.toRealPath(options));
	}

	@Override
	public File toFile() {
		return new File(this.real.toString());
	}

	@Override
	public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
		throw new UnsupportedOperationException();
	}

	@Override
	public int compareTo(Path other) {
		return this.real.compareTo(real(other));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof FaultyPath path && this.real.equals(path.real);
	}

	@Override
	public int hashCode() {
		return this.real.hashCode();
	}

	@Override
	public String toString() {
		return this.real.toString();
	}

}
