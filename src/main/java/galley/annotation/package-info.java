/**
 * Comments as W3C Web Annotations, and finding their words in a text.
 *
 * <ul>
 *   <li>{@code Annotation}: one comment
 *   <li>{@code Selector}: where it points
 *   <li>{@code Anchoring}: where that is now
 * </ul>
 */
@NullMarked
package galley.annotation;

import org.jspecify.annotations.NullMarked;
