package galley.html;

import galley.article.Article;

/**
 * The article on the first part of a long page.
 *
 * @param article of which the last section may go on
 * @param length how much of the page's source the part is, in UTF-16 units
 */
public record PageBeginning(Article article, int length) {}
