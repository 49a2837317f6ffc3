package galley.ui;

import galley.article.Article;
import galley.article.ArticleText;
import galley.layout.Layout;
import galley.layout.Line;
import galley.layout.Overflow;
import java.util.List;

/**
 * The beginning of an article beside the list.
 *
 * @param lines at most as wide as asked for
 */
public record LibraryPreview(String location, List<Line> lines) {
  private static final int MOST_LINES = 100;

  public LibraryPreview {
    lines = List.copyOf(lines);
  }

  /** Lays the beginning of {@code article} out. */
  public static LibraryPreview of(String location, Article article, int width) {
    List<Line> lines = Layout.of(article, ArticleText.of(article), width, Overflow.FOLD).lines();
    return new LibraryPreview(location, lines.subList(0, Math.min(MOST_LINES, lines.size())));
  }
}
