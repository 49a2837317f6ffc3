package galley.endtoend;

import galley.article.Article;
import galley.article.ArticleText;
import galley.layout.Layout;
import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Run;
import galley.reader.ArticleReader;
import galley.reader.Source;
import galley.terminal.TerminalSession;
import galley.terminal.Theme;
import galley.text.DisplayWidth;
import galley.text.Graphemes;
import galley.ui.Frame;
import galley.ui.Size;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every line of an article, cut at every display column, with a border at the cut.
 *
 * <p>As a program for the end-to-end tests it shows as many of them as the terminal has rows, and
 * with each key the next ones. The lower edge says how many were shown.
 *
 * @param text what is left of the line, filled up with blanks
 * @param column the display column of the border
 */
record CutLines(String text, int column) {
  /** The widest line, in display columns. */
  static final int WIDTH = 80;

  static final int COLUMNS = WIDTH + 2;
  static final String BORDER = "│";

  /** Fills the row behind the border, so that one that has moved is seen at the edge. */
  static final String FILLING = "#";

  public static void main(String[] arguments) throws Exception {
    List<CutLines> all = of(Path.of(arguments[0]));
    try (TerminalSession session =
        TerminalSession.open(Theme.choose(System.getenv(), Theme.AUTO))) {
      int shown = 0;
      while (shown < all.size()) {
        int end = Math.min(all.size(), shown + session.size().rows() - 1);
        session.paint(frame(session.size(), all.subList(shown, end), end));
        session.next();
        shown = end;
      }
    }
  }

  static List<CutLines> of(Path file) throws Exception {
    Article article = ArticleReader.read(Source.read(file));
    List<String> lines =
        Layout.of(article, ArticleText.of(article), WIDTH).lines().stream()
            .map(Line::text)
            .distinct()
            .toList();
    List<CutLines> cuts = new ArrayList<>();
    for (String line : lines) {
      for (int column = 1; column <= DisplayWidth.of(line); column++) {
        cuts.add(new CutLines(cut(line, column), column));
      }
    }
    return cuts;
  }

  private static String cut(String line, int columns) {
    int end = 0;
    int width = 0;
    while (end < line.length()) {
      int next = Graphemes.next(line, end);
      int cluster = DisplayWidth.ofCluster(line, end, next);
      if (width + cluster > columns) {
        break;
      }
      width += cluster;
      end = next;
    }
    return line.substring(0, end) + " ".repeat(columns - width);
  }

  /** Whether all terminals agree on the width of each part of it. */
  boolean isCertain() {
    int index = 0;
    boolean certain = true;
    while (index < text.length()) {
      int next = Graphemes.next(text, index);
      certain &= DisplayWidth.isCertain(text, index, next);
      index = next;
    }
    return certain;
  }

  /** The border and all behind it. */
  String border() {
    return BORDER + FILLING.repeat(COLUMNS - column - 1);
  }

  private static Frame frame(Size size, List<CutLines> cuts, int shown) {
    List<Line> lines = new ArrayList<>();
    for (CutLines cut : cuts) {
      lines.add(
          new Line(
              List.of(
                  new Run(cut.text, Roles.NONE, Run.NOWHERE),
                  Run.mark(cut.border(), Role.DECORATION))));
    }
    while (lines.size() < size.rows() - 1) {
      lines.add(Line.EMPTY);
    }
    lines.add(Line.of(Run.mark("shown: " + shown, Role.BAR)));
    return new Frame(size, lines, Optional.empty());
  }
}
