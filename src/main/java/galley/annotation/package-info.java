/**
 * Comments as W3C Web Annotations, and finding their words in a text.
 *
 * <ul>
 *   <li>{@code Annotation}: one comment
 *   <li>{@code Target}: what it is about
 *   <li>{@code Selector}: which passage of it
 *   <li>{@code Anchoring}: where that passage is now
 * </ul>
 */
@NullMarked
package galley.annotation;

import org.jspecify.annotations.NullMarked;
