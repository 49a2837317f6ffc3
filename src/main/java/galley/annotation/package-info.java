/**
 * Comments as W3C Web Annotations, and finding their words in a text.
 *
 * <ul>
 *   <li>{@code Annotation}: one comment
 *   <li>{@code Target}: what it is about
 *   <li>{@code Selector}: which passage of it
 *   <li>{@code Anchoring}: where that passage is now, as an {@code Anchor}
 *   <li>{@code QuoteSearch}: how quoted words are found, and when they count as found
 *   <li>{@code CommentThread}: a comment and what was said to it
 *   <li>{@code Placement}: all threads in the order of their places
 * </ul>
 */
@NullMarked
package galley.annotation;

import org.jspecify.annotations.NullMarked;
