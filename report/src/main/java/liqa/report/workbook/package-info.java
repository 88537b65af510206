/**
 * The workbook {@code liqa.xlsx}: {@link liqa.report.workbook.WorkbookReport} writes it,
 * {@link liqa.report.workbook.WorkbookCheck} reads it back before anybody else does.
 * <p>
 * Data sheets are streamed, so that memory stays bounded however many rows there are; the
 * overview and the pictures are small and held whole. Rows are compressed block by block;
 * {@link liqa.report.workbook.Kept} keeps the blocks for the next report, which writes
 * anew only those whose rows changed.
 */
@NullMarked
package liqa.report.workbook;

import org.jspecify.annotations.NullMarked;
