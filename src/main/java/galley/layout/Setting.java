package galley.layout;

import galley.article.ArticleText;

/**
 * What holds for all blocks of a page.
 *
 * @param text the article's text, which knows where each leaf stands
 * @param overflow what becomes of code and tables that are too wide
 * @param least the fewest display columns that nested text is given before it is set in no further
 * @param flushRight whether paragraphs that run from right to left stand at the right
 */
record Setting(ArticleText text, Overflow overflow, int least, boolean flushRight) {}
