package galley.cli;

import galley.annotation.Anchor;
import galley.annotation.Annotation;
import galley.annotation.PlacedThread;
import galley.annotation.Selector.TextQuoteSelector;
import galley.article.Article;
import galley.article.ArticleText;
import galley.article.Section;
import galley.layout.Line;
import galley.layout.Roles;
import galley.layout.Wrap;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Comments for people to read, in the order of the text: under the heading of their section the
 * words they are on, how it stands with them, and who said what.
 */
final class CommentReview {
  private static final int WIDTH = 80;
  private static final int MOST_QUOTE_LINES = 4;
  private static final String CUT = " ...";
  private static final int INDENT = 4;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'").withZone(ZoneOffset.UTC);

  private final Article article;
  private final ArticleText text;
  private final StringBuilder out = new StringBuilder();

  CommentReview(Article article, ArticleText text) {
    this.article = article;
    this.text = text;
  }

  /** The review of {@code threads}, which come in reading order. */
  String of(List<PlacedThread> threads) {
    int section = Integer.MIN_VALUE;
    for (PlacedThread placed : threads) {
      if (placed.section() != section) {
        section = placed.section();
        out.append(out.length() == 0 ? "" : "\n");
        lines(heading(section), "");
      }
      thread(placed);
    }
    return out.toString();
  }

  private String heading(int index) {
    if (index == Anchor.NOWHERE) {
      return "(section gone)";
    }
    Section section = article.sections().get(index);
    String title = section.title().isEmpty() ? article.metadata().title() : section.title();
    return section.number().equals("0") ? title : section.number() + "  " + title;
  }

  private void thread(PlacedThread placed) {
    Anchor anchor = placed.anchor();
    String old = old(placed);
    String now = anchor.isOrphan() ? "" : text.string().substring(anchor.start(), anchor.end());
    out.append('\n');
    quote(anchor.isOrphan() ? old : now);
    List<String> states = new ArrayList<>();
    switch (anchor.state()) {
      case EXACT -> {}
      case MOVED -> states.add("moved");
      case CHANGED -> states.add("changed");
      case ORPHANED -> states.add("orphaned: these words are gone");
    }
    if (placed.thread().resolved()) {
      states.add("resolved");
    }
    if (!states.isEmpty()) {
      lines("(" + String.join("; ", states) + ")", "  ");
    }
    if (anchor.state() == Anchor.State.CHANGED) {
      out.append("  Before:\n");
      quote(old);
    }
    comment(placed.thread().root());
    placed.thread().replies().forEach(this::comment);
  }

  private static String old(PlacedThread placed) {
    return placed.thread().root().target().quote().map(TextQuoteSelector::exact).orElse("");
  }

  private void quote(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.isEmpty()) {
      return;
    }
    List<Line> lines = Wrap.text(line, Roles.NONE, WIDTH - INDENT - CUT.length());
    for (int i = 0; i < Math.min(MOST_QUOTE_LINES, lines.size()); i++) {
      boolean cut = i == MOST_QUOTE_LINES - 1 && lines.size() > MOST_QUOTE_LINES;
      out.append("  > ").append(lines.get(i).text().stripTrailing()).append(cut ? CUT : "");
      out.append('\n');
    }
  }

  private void comment(Annotation comment) {
    out.append('\n');
    String edited = comment.modified().map(time -> ", edited " + DATE.format(time)).orElse("");
    String made = comment.created().map(DATE::format).orElse("no date");
    lines(comment.creator().orElse("unknown author") + ", " + made + edited, "  ");
    boolean silent = comment.body().isBlank();
    String body = comment.modified().isPresent() ? "(deleted)" : "(no text)";
    lines(silent ? body : comment.body(), " ".repeat(INDENT));
  }

  private void lines(String words, String indent) {
    for (Line line : Wrap.text(words, Roles.NONE, WIDTH - indent.length())) {
      out.append((indent + line.text()).stripTrailing()).append('\n');
    }
  }
}
