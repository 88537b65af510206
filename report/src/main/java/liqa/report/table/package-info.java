/**
 * The tables of a report, described once: {@link liqa.report.table.DossierTables} says
 * which columns a table has and where their values come from, and every writer (CSV,
 * workbook, page) lays the same {@link liqa.report.table.Table} out in its own way.
 */
@NullMarked
package liqa.report.table;

import org.jspecify.annotations.NullMarked;
