/**
 * The page {@code report.html}: a timeline, a network and searchable tables in one file
 * that needs no network. {@link liqa.report.page.PageReport} writes it; its parts and the
 * libraries in it are files beside the classes.
 */
@NullMarked
package liqa.report.page;

import org.jspecify.annotations.NullMarked;
