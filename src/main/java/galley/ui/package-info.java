/**
 * The screen as values - state, message, update, view - without terminal, clock or file.
 *
 * <ul>
 *   <li>{@code State}: all that the screen depends on
 *   <li>{@code Message}: what happened
 *   <li>{@code Update}: state and message to the next state
 *   <li>{@code View}: state to frame
 *   <li>{@code Effect}: what the edge shall do
 * </ul>
 */
@NullMarked
package galley.ui;

import org.jspecify.annotations.NullMarked;
