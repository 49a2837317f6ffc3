/**
 * Strings as people see them.
 *
 * <ul>
 *   <li>{@code Sanitizer}: the one place where text from outside is made safe
 *   <li>{@code DisplayWidth}: columns a text takes on the screen
 *   <li>{@code Graphemes}: user-perceived characters
 *   <li>{@code LineBreaks}: where a line may end
 *   <li>{@code Words}: words, for counts and motions
 * </ul>
 */
@NullMarked
package galley.text;

import org.jspecify.annotations.NullMarked;
