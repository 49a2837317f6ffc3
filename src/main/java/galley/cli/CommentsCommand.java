package galley.cli;

import galley.annotation.Anchor;
import galley.annotation.PlacedThread;
import galley.annotation.Placement;
import galley.article.ArticleText;
import galley.layout.Line;
import galley.layout.Roles;
import galley.layout.Wrap;
import galley.store.CommentFile;
import galley.store.CommentFileException;
import galley.store.Comments;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code galley comments}: the comments on an article, for people or for scripts. */
final class CommentsCommand implements Command {
  private static final int WIDTH = 80;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'").withZone(ZoneOffset.UTC);

  private final Surroundings around;

  CommentsCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public CommandSpec spec() {
    return Options.spec(this, "comments", "Lists the comments on an article.")
        .addPositional(Options.article(true))
        .addOption(Options.flag("--json", "As a JSON array of W3C Web Annotations."))
        .addOption(Options.comments());
  }

  @Override
  public void run(ParseResult arguments) throws Failure, IOException {
    Opened opened = Opened.open(around, Options.argument(arguments).orElse(Opened.STANDARD_INPUT));
    CommentFile file =
        new CommentFile(opened.commentsFile(around, Options.value(arguments, "--comments")));
    try {
      if (arguments.hasMatchedOption("--json")) {
        around.print(file.json());
        return;
      }
      Comments comments = file.read();
      comments.warnings().forEach(around::tell);
      ArticleText text = ArticleText.of(opened.article());
      around.print(review(opened, Placement.of(opened.article(), text, comments.annotations())));
    } catch (CommentFileException e) {
      throw new Failure(String.valueOf(e.getMessage()));
    }
  }

  /** Every comment under the heading of its section. */
  private static String review(Opened opened, List<PlacedThread> comments) {
    StringBuilder out = new StringBuilder();
    int section = -2;
    for (PlacedThread comment : comments) {
      out.append(out.length() == 0 ? "" : "\n");
      if (comment.section() != section) {
        section = comment.section();
        out.append(heading(opened, section)).append("\n\n");
      }
      String name = comment.thread().root().creator().orElse("unknown author");
      String date = comment.thread().root().created().map(DATE::format).orElse("no date");
      out.append("  ").append(name).append(", ").append(date).append('\n');
      for (Line line : Wrap.text(comment.thread().root().body(), Roles.NONE, WIDTH - 4)) {
        out.append(("    " + line.text()).stripTrailing()).append('\n');
      }
    }
    return out.toString();
  }

  private static String heading(Opened opened, int section) {
    if (section == Anchor.NOWHERE) {
      return "(its section is gone)";
    }
    String title = opened.article().sections().get(section).title();
    return title.isEmpty() ? opened.article().metadata().title() : title;
  }
}
