/**
 * The CSV files: what scripts read, and what keeps every character of the evidence.
 * {@link liqa.report.csv.CsvReports} writes all of them.
 */
@NullMarked
package liqa.report.csv;

import org.jspecify.annotations.NullMarked;
