/**
 * How well the program reads: its dossier over annotated texts compared with what careful
 * readers found in them.
 * <p>
 * {@link liqa.job.evaluate.Scorer} compares, {@link liqa.job.evaluate.Scores} holds the
 * figures, {@link liqa.job.evaluate.Gold} is one annotated file.
 */
@NullMarked
package liqa.job.evaluate;

import org.jspecify.annotations.NullMarked;
