/**
 * The article as immutable values, and its plain text.
 *
 * <ul>
 *   <li>{@code Article}: a whole article
 *   <li>{@code Section}: a heading and what stands under it
 *   <li>{@code Block}: what a section is made of
 *   <li>{@code Inline}: what a paragraph is made of
 *   <li>{@code ArticleText}: the words alone, which comments point into
 *   <li>{@code SourceLines}: which lines of the source they come from
 * </ul>
 */
@NullMarked
package galley.article;

import org.jspecify.annotations.NullMarked;
