/**
 * What the user has set in a file.
 *
 * <ul>
 *   <li>{@code Configuration}: the settings, and what is wrong with the file
 *   <li>{@code Setting}: a value and where it stands
 * </ul>
 */
@NullMarked
package galley.config;

import org.jspecify.annotations.NullMarked;
