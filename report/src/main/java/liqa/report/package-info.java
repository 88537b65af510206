/**
 * From a dossier to what analysts open: CSV files, workbook, network files, a page.
 * <p>
 * {@link liqa.report.table} describes each table once; {@link liqa.report.csv} writes
 * them for scripts.
 */
@NullMarked
package liqa.report;

import org.jspecify.annotations.NullMarked;
