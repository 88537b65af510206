package liqa.transform;

import java.util.OptionalInt;

/**
 * One statement that an article attributes to a party.
 *
 * @param content the statement alone, without speaker and reporting verb
 * @param speaker who made it: an index into {@link Findings#parties()}
 * @param relay the outlet or person it came through
 * @param act what the speaker does by it
 * @param form quoted or told
 * @param confidence 0 to 1
 */
public record ClaimReport(Passage content, int speaker, OptionalInt relay, Act act, ClaimForm form, double confidence) {
}
