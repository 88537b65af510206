package liqa.transform;

import liqa.ingest.Span;

/**
 * A piece of the source: its place and its characters, line ends included.
 *
 * @param span where it stands in the source file
 * @param text what stands there
 */
public record Passage(Span span, String text) {
}
