/**
 * Comments as JSON on disk.
 *
 * <ul>
 *   <li>{@code CommentFile}: a comments file: read it, append to it
 *   <li>{@code AnnotationEncoder}, {@code AnnotationDecoder}: an annotation as JSON
 *   <li>{@code AnnotationDocument}: the containers that annotations come in
 *   <li>{@code JsonText}: JSON as a tree and back, losing nothing
 *   <li>{@code StoredDocument}: the way of an append, from lock to disk
 *   <li>{@code SaveLock}: one saver at a time
 *   <li>{@code Replacement}: new content in one step
 * </ul>
 */
@NullMarked
package galley.store;

import org.jspecify.annotations.NullMarked;
