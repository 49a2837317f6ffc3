package galley.html;

import java.util.List;

/**
 * Tells a page that leads to articles, such as a front page or a list of results, from one that has
 * an article: its headings are links, and there are as many of them as of paragraphs.
 */
final class Teasers {
  /** An article may have some, in a box about others. */
  private static final int FEWEST = 3;

  private Teasers() {}

  /** Whether {@code blocks} are teasers; an article without a heading is none, however short. */
  static boolean are(List<TextBlock> blocks) {
    int paragraphs = 0;
    int headings = 0;
    int linked = 0;
    for (TextBlock block : blocks) {
      if (block.isProse()) {
        paragraphs++;
      } else if (Tags.isHeading(block.container())) {
        headings++;
        linked += block.isLink() ? 1 : 0;
      }
    }
    return linked >= FEWEST && headings >= paragraphs;
  }
}
