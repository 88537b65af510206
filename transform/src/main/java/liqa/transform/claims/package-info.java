/**
 * Who said what: quotations, indirect speech and attributions, with speaker, relay, act
 * and the exact content.
 */
@NullMarked
package liqa.transform.claims;

import org.jspecify.annotations.NullMarked;
