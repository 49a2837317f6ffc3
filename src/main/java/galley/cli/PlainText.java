package galley.cli;

import galley.article.Article;
import galley.article.ArticleText;
import galley.layout.Layout;
import galley.layout.Line;
import galley.plain.PlainTextWriter;
import galley.reader.ArticleParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An article as plain text.
 *
 * @param columns the width; 0 for the words alone, one line a paragraph
 */
record PlainText(int columns) {
  /** What stands between the parts of an article as between its sections. */
  private static final List<Line> BETWEEN = List.of(Line.EMPTY, Line.EMPTY);

  /** Writes {@code article}. */
  void write(Article article, Appendable out) throws IOException {
    ArticleText text = ArticleText.of(article);
    if (columns == 0) {
      out.append(text.string());
      return;
    }
    try {
      Layout.stream(article, text, columns, lines -> write(lines, out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Writes the article that consists of {@code parts}. */
  void write(ArticleParts parts, Appendable out) throws IOException {
    try {
      if (columns == 0) {
        words(parts, out);
      } else {
        lines(parts, out);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void lines(ArticleParts parts, Appendable out) {
    List<Line> before = new ArrayList<>();
    parts.each(
        part -> {
          StringBuilder text = new StringBuilder();
          Layout.stream(part, ArticleText.of(part), columns, lines -> write(lines, text));
          return text;
        },
        text -> {
          write(before, out);
          append(text, out);
          before.clear();
          before.addAll(BETWEEN);
        });
  }

  private static void words(ArticleParts parts, Appendable out) {
    List<String> last = new ArrayList<>();
    parts.each(
        part -> ArticleText.of(part).string(),
        words -> {
          if (!last.isEmpty()) {
            append(withoutLineFeeds(last.remove(0)) + "\n\n\n", out);
          }
          last.add(words);
        });
    append(last.get(0), out);
  }

  private static String withoutLineFeeds(String words) {
    int end = words.length();
    while (end > 0 && words.charAt(end - 1) == '\n') {
      end--;
    }
    return words.substring(0, end);
  }

  private static void append(CharSequence words, Appendable out) {
    try {
      out.append(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(List<Line> lines, Appendable out) {
    try {
      PlainTextWriter.write(lines, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
