package liqa.ingest;

/**
 * One input that could not be used, whole or in part, and why.
 *
 * @param sourceFile the file, relative to the input folder
 * @param step the step that gave up: {@code ingest}, {@code extract}, …
 * @param reason a short code for sorting, such as {@code empty} or {@code not-arabic}
 * @param detail what a person needs to mend it
 */
public record Reject(String sourceFile, String step, String reason, String detail) {
}
