/**
 * From a dossier to what analysts open: CSV files, workbook, network files, pictures.
 */
@NullMarked
package liqa.report;

import org.jspecify.annotations.NullMarked;
