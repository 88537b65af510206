package liqa.job.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The file system of a process that is made to fail: Java puts it in the place of its own
 * with {@code -Djava.nio.file.spi.DefaultFileSystemProvider}. {@link Mishap} decides
 * which operation goes wrong and {@link Restless} what others do meanwhile; everything
 * else is passed on.
 */
public final class FaultyFileSystems extends FileSystemProvider {

	private final FileSystemProvider real;

	private final FaultyFileSystem files;

	/** As the Java machine wants it. */
	public FaultyFileSystems(FileSystemProvider real) {
		this.real = real;
		this.files = new FaultyFileSystem(this, real.getFileSystem(URI.create("file:///")));
	}

	private static Path real(Path path) {
		return (path instanceof FaultyPath faulty) ? faulty.real() : path;
	}

	private Path operation(Path path) throws IOException {
		Mishap.at(real(path));
		return real(path);
	}

	@Override
	public String getScheme() {
		return "file";
	}

	@Override
	public FileSystem newFileSystem(URI uri, Map<String, ?> env) throws IOException {
		return this.real.newFileSystem(uri, env);
	}

	@Override
	public FileSystem getFileSystem(URI uri) {
		return this.files;
	}

	@Override
	public Path getPath(URI uri) {
		return this.files.wrap(this.real.getPath(uri));
	}

	@Override
	public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
			FileAttribute<?>... attributes) throws IOException {
		Restless.beforeOpening(real(path));
		SeekableByteChannel channel = this.real.newByteChannel(operation(path), options, attributes);
		Restless.afterOpening(real(path));
		return channel;
	}

	@Override
	public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
			throws IOException {
		return this.real.newFileChannel(operation(path), options, attributes);
	}

	@Override
	public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
			throws IOException {
		DirectoryStream<Path> stream = this.real.newDirectoryStream(operation(folder),
				(entry) -> filter.accept(this.files.wrap(entry)));
		return new DirectoryStream<>() {

			@Override
			public Iterator<Path> iterator() {
				Iterator<Path> entries = stream.iterator();
				return new Iterator<>() {

					@Override
					public boolean hasNext() {
						return entries.hasNext();
					}

					@Override
					public Path next() {
						return FaultyFileSystems.this.files.wrap(entries.next());
					}

				};
			}

			@Override
			public void close() throws IOException {
				stream.close();
			}

		};
	}

	@Override
	public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
		this.real.createDirectory(operation(folder), attributes);
	}

	@Override
	public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
		this.real.createSymbolicLink(operation(link), real(target), attributes);
	}

	@Override
	public Path readSymbolicLink(Path link) throws IOException {
		return this.files.wrap(this.real.readSymbolicLink(operation(link)));
	}

	@Override
	public void delete(Path path) throws IOException {
		this.real.delete(operation(path));
	}

	@Override
	public void copy(Path source, Path target, CopyOption... options) throws IOException {
		this.real.copy(operation(source), real(target), options);
	}

	@Override
	public void move(Path source, Path target, CopyOption... options) throws IOException {
		Mishap.atRename(real(source));
		this.real.move(operation(source), real(target), options);
		Mishap.at(real(target));
		Mishap.atRename(real(target));
	}

	@Override
	public boolean isSameFile(Path left, Path right) throws IOException {
		return this.real.isSameFile(real(left), real(right));
	}

	@Override
	public boolean isHidden(Path path) throws IOException {
		return this.real.isHidden(real(path));
	}

	@Override
	public FileStore getFileStore(Path path) throws IOException {
		return this.real.getFileStore(real(path));
	}

	@Override
	public void checkAccess(Path path, AccessMode... modes) throws IOException {
		this.real.checkAccess(real(path), modes);
	}

	@Override
	public <V extends FileAttributeView> @Nullable V getFileAttributeView(Path path, Class<V> type,
			LinkOption... options) {
		return this.real.getFileAttributeView(real(path), type, options);
	}

	@Override
	public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
			throws IOException {
		return this.real.readAttributes(real(path), type, options);
	}

	@Override
	public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
		return this.real.readAttributes(real(path), attributes, options);
	}

	@Override
	public void setAttribute(Path path, String attribute, @Nullable Object value, LinkOption... options)
			throws IOException {
		this.real.setAttribute(operation(path), attribute, value, options);
	}

}
