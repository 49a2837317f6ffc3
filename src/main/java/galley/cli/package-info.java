/**
 * The commands, their wiring and exit codes.
 *
 * <ul>
 *   <li>{@code Main}: the entry point
 * </ul>
 */
@NullMarked
package galley.cli;

import org.jspecify.annotations.NullMarked;
