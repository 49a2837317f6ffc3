/**
 * Comments as JSON on disk.
 *
 * <ul>
 *   <li>{@code CommentFile}: a comments file: read it, append to it
 *   <li>{@code AnnotationCodec}: an annotation as JSON
 * </ul>
 */
@NullMarked
package galley.store;

import org.jspecify.annotations.NullMarked;
