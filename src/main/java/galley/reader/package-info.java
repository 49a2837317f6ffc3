/**
 * Sources to articles; reading never fails on content.
 *
 * <ul>
 *   <li>{@code Source}: bytes from a file or standard input, decoded and made safe
 *   <li>{@code ArticleReader}: chooses the reader
 *   <li>{@code MarkdownReader}: CommonMark and GFM
 *   <li>{@code PlainTextReader}: text without markup, its headings found
 * </ul>
 */
@NullMarked
package galley.reader;

import org.jspecify.annotations.NullMarked;
