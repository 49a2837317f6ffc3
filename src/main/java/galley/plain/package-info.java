/**
 * Pages to plain text.
 *
 * <ul>
 *   <li>{@code PlainTextWriter}: writes a page without colour
 * </ul>
 */
@NullMarked
package galley.plain;

import org.jspecify.annotations.NullMarked;
