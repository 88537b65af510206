/**
 * The nightly job, its state, and the commands for operators.
 */
@NullMarked
package liqa.job;

import org.jspecify.annotations.NullMarked;
