/**
 * The two folders people see: {@link liqa.job.files.InputFolder} lists what is to be
 * read, without following a link or trusting a name; {@link liqa.job.files.OutputFolder}
 * puts a finished report in place at once.
 */
@NullMarked
package liqa.job.files;

import org.jspecify.annotations.NullMarked;
