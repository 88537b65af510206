/**
 * What readers see instead of codes: headers, explanations and phrases in
 * {@link liqa.report.wording.Language two languages}. The words are data, in three CSV
 * files beside the classes; {@link liqa.report.wording.Wording} reads them.
 */
@NullMarked
package liqa.report.wording;

import org.jspecify.annotations.NullMarked;
