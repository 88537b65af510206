/**
 * Benchmarks: how fast each room is, and what a whole night takes.
 * <p>
 * {@link liqa.bench.CorpusGenerator} makes any number of articles that read like news;
 * {@link liqa.bench.Floor} measures what reading a file costs at the least, so that other
 * figures can be given as a multiple of it; {@link liqa.bench.InnerLoops} are the JMH
 * benchmarks; {@link liqa.bench.StateFiller} puts a large state in place without
 * extracting anything. The script {@code bench/run} starts them and keeps their figures.
 */
@NullMarked
package liqa.bench;

import org.jspecify.annotations.NullMarked;
