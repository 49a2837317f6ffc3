/**
 * Web pages to articles.
 *
 * <ul>
 *   <li>{@code HtmlReader}: a whole page
 *   <li>{@code Extraction}: the article among the rest of the page
 *   <li>{@code HtmlBlocks} and {@code Inlines}: elements as an article's blocks and inlines
 * </ul>
 */
@NullMarked
package galley.html;

import org.jspecify.annotations.NullMarked;
