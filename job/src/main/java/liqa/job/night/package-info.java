/**
 * The night: one Spring Batch job of five steps. {@link liqa.job.night.NightShift}
 * decides what is to be run and runs it.
 */
@NullMarked
package liqa.job.night;

import org.jspecify.annotations.NullMarked;
