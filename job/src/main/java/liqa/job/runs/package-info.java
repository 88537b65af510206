/**
 * What can be known of runs without opening the database: one JSON file an execution,
 * rewritten while it goes on. {@link liqa.job.runs.RunLog} keeps them,
 * {@link liqa.job.runs.RunRecord} is one of them.
 */
@NullMarked
package liqa.job.runs;

import org.jspecify.annotations.NullMarked;
