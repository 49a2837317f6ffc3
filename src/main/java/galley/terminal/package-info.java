/**
 * Keys in, frames out; start and restore of the terminal.
 *
 * <ul>
 *   <li>{@code TerminalSession}: a terminal taken over and given back
 *   <li>{@code KeyDecoder}: bytes to keys, pastes and the mouse
 *   <li>{@code Inbox}: what other threads have to tell, one after the other
 *   <li>{@code FramePainter}: sends what changed between two frames
 *   <li>{@code Theme}: roles to colours
 * </ul>
 */
@NullMarked
package galley.terminal;

import org.jspecify.annotations.NullMarked;
