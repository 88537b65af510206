/**
 * Who met whom, as a network: {@link liqa.report.network.Encounters} counts the meetings
 * of each two.
 */
@NullMarked
package liqa.report.network;

import org.jspecify.annotations.NullMarked;
