/**
 * What an operator can set: {@link liqa.job.settings.Folders} on the command line,
 * {@link liqa.job.settings.Settings} in {@code application.yml}; and
 * {@link liqa.job.settings.Versions}, by which a change of code or lexicon is noticed.
 */
@NullMarked
package liqa.job.settings;

import org.jspecify.annotations.NullMarked;
