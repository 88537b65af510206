/**
 * Who met whom, as a network. {@link liqa.report.network.Encounters} counts the meetings
 * of each two; {@link liqa.report.network.NetworkReports} writes them for network
 * programs, {@link liqa.report.network.FollowTheMoney} writes all records in the
 * vocabulary of Aleph and OpenSanctions.
 */
@NullMarked
package liqa.report.network;

import org.jspecify.annotations.NullMarked;
