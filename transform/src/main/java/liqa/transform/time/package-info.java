/**
 * When: expressions of date and time, and the day, month or year they mean.
 */
@NullMarked
package liqa.transform.time;

import org.jspecify.annotations.NullMarked;
