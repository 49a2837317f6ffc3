package galley.html;

import org.jsoup.nodes.Element;

/**
 * Words that run together on a page: a paragraph, or what stands between two blocks.
 *
 * @param container the block element right around them
 * @param sole whether nothing else stands in the container, so that it is the paragraph
 * @param length in UTF-16 units, runs of white space as one
 * @param linked how many of them are in links
 * @param commas in any script; running text has some
 */
record TextBlock(Element container, boolean sole, int length, int linked, int commas) {
  private static final int PROSE = 80;

  /** Whether it is long and hardly linked, as an article's paragraphs are. */
  boolean isProse() {
    return length >= PROSE && linked * 3 < length;
  }

  /** Whether nearly all of it leads elsewhere. */
  boolean isLink() {
    return linked * 10 >= length * 8;
  }
}
