/**
 * Files on disk, above all comments as JSON.
 *
 * <ul>
 *   <li>{@code CommentFile}: a comments file: read it, add to it, change what is in it
 *   <li>{@code CommentMerge}: two versions of one, brought together for git
 *   <li>{@code Drafts}: texts that could not be saved
 *   <li>{@code AnnotationEncoder}, {@code AnnotationDecoder}: an annotation as JSON
 *   <li>{@code AnnotationDocument}: the containers that annotations come in
 *   <li>{@code StoredComments}: changes of them by id
 *   <li>{@code DocumentMerge}, {@code AnnotationMerge}, {@code JsonMerge}: from file to member
 *   <li>{@code JsonText}, {@code JsonPrinter}: JSON as a tree and back, losing nothing
 *   <li>{@code StoredDocument}: the way of a change, from lock to disk
 *   <li>{@code SaveLock}: one saver at a time
 *   <li>{@code WholeFile}: a text file that is written whole or not at all
 *   <li>{@code Replacement}: new content in one step
 * </ul>
 */
@NullMarked
package galley.store;

import org.jspecify.annotations.NullMarked;
