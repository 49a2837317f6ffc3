package galley.cli;

import galley.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What {@code galley export} writes of an article. */
final class Exported {
  private Exported() {}

  /** At a width, 0 being none. */
  static String text(Article article, int columns) {
    StringBuilder out = new StringBuilder();
    try {
      new PlainText(columns).write(article, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
