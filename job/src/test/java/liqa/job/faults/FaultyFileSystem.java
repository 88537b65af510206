package liqa.job.faults;

import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * The real file system, its paths wrapped so that operations on them can be made to fail.
 */
final class FaultyFileSystem extends FileSystem {

	private final FileSystemProvider provider;

	private final FileSystem real;

	FaultyFileSystem(FileSystemProvider provider, FileSystem real) {
		this.provider = provider;
		this.real = real;
	}

	Path wrap(Path path) {
		return (path instanceof FaultyPath) ? path : new FaultyPath(this, path);
	}

	@Override
	public FileSystemProvider provider() {
		return this.provider;
	}

	@Override
	public void close() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isOpen() {
		return true;
	}

	@Override
	public boolean isReadOnly() {
		return false;
	}

	@Override
	public String getSeparator() {
		return this.real.getSeparator();
	}

	@Override
	public Iterable<Path> getRootDirectories() {
		return StreamSupport.stream(this.real.getRootDirectories().spliterator(), false).map(this::wrap).toList();
	}

	@Override
	public Iterable<FileStore> getFileStores() {
		return this.real.getFileStores();
	}

	@Override
	public Set<String> supportedFileAttributeViews() {
		return this.real.supportedFileAttributeViews();
	}

	@Override
	public Path getPath(String first, String... more) {
		return wrap(this.real.getPath(first, more));
	}

	@Override
	public PathMatcher getPathMatcher(String pattern) {
		PathMatcher matcher = this.real.getPathMatcher(pattern);
		return (path) -> matcher.matches(((FaultyPath) path).real());
	}

	@Override
	public UserPrincipalLookupService getUserPrincipalLookupService() {
		return this.real.getUserPrincipalLookupService();
	}

	@Override
	public WatchService newWatchService() {
		throw new UnsupportedOperationException();
	}

}
