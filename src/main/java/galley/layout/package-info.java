/**
 * An article and a width to lines of styled runs; roles, not colours.
 *
 * <ul>
 *   <li>{@code Layout}: does it
 *   <li>{@code Page}: the lines of a whole article
 *   <li>{@code Line}: one row
 *   <li>{@code Overhang}: how far a row of code or a table reaches beyond the page
 *   <li>{@code Run}: text of one look
 *   <li>{@code Role}: what a run means
 * </ul>
 */
@NullMarked
package galley.layout;

import org.jspecify.annotations.NullMarked;
