package liqa.job.state;

/**
 * What is known of a source file from the last time it was read.
 *
 * @param id its row
 * @param stamp its size and times then
 * @param contentHash SHA-256 over its bytes, in hex
 * @param reader version of the code and lexicon that read it
 */
public record SourceFile(long id, String stamp, String contentHash, String reader) {
}
