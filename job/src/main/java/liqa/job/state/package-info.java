/**
 * What Liqa remembers from night to night, in one H2 file: source files, articles,
 * findings, what was published, and beside them Spring Batch's own tables, so that a
 * chunk's rows and its bookkeeping commit together. A dossier is a file of its own that
 * its row names.
 * <p>
 * {@link liqa.job.state.StateFolder} names the files, {@link liqa.job.state.RunLock}
 * keeps a second run out, {@link liqa.job.state.StateDatabase} opens the database; the
 * tables are {@link liqa.job.state.SourceFiles}, {@link liqa.job.state.StagedArticles},
 * {@link liqa.job.state.StagedFindings}, {@link liqa.job.state.Dossiers} and
 * {@link liqa.job.state.Publications}.
 */
@NullMarked
package liqa.job.state;

import org.jspecify.annotations.NullMarked;
