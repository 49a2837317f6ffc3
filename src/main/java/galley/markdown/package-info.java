/**
 * Articles as Markdown that reads back as the same article.
 *
 * <ul>
 *   <li>{@code MarkdownWriter}: an article as CommonMark with GitHub's extensions and front matter
 *   <li>{@code BlockMarkup}, {@code InlineMarkup}: the parts
 *   <li>{@code EscapedText}: words that look like markup
 * </ul>
 */
@NullMarked
package galley.markdown;

import org.jspecify.annotations.NullMarked;
