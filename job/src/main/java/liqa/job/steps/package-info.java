/**
 * The five steps of the night, one configuration each:
 * {@link liqa.job.steps.IngestConfiguration ingest},
 * {@link liqa.job.steps.ExtractConfiguration extract},
 * {@link liqa.job.steps.ResolveConfiguration resolve},
 * {@link liqa.job.steps.ExportConfiguration export} and
 * {@link liqa.job.steps.PublishConfiguration publish}.
 * <p>
 * No step trusts a saved position. Each asks the tables what is left to do and replaces
 * rows by their key, so doing a chunk twice changes nothing. Nor do writers skip: what
 * can't be used becomes a reject in the processor. (Spring Batch 6.0.4 loses items when a
 * skip in the writer meets a crash, and positions when a restart is killed before its
 * first chunk.)
 */
@NullMarked
package liqa.job.steps;

import org.jspecify.annotations.NullMarked;
