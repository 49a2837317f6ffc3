package galley.cli;

import galley.article.Article;
import galley.article.ArticleText;
import galley.article.Section;
import galley.store.OutlineEntry;
import galley.store.OutlineJson;
import galley.text.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code galley outline}: the headings of an article. */
final class OutlineCommand implements Command {
  private final Surroundings around;

  OutlineCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Syntax syntax() {
    return Options.articleSyntax("outline", "Lists an article's headings.")
        .with(Options.flag("--json", "As a JSON array, with anchors, source lines and words."));
  }

  @Override
  public void run(Arguments arguments) throws Failure, IOException {
    Opened opened = Opened.open(around, arguments);
    opened.tellWarnings(around);
    around.print(
        arguments.has("--json")
            ? OutlineJson.write(entries(opened.article()))
            : text(opened.article()));
  }

  private static List<OutlineEntry> entries(Article article) {
    ArticleText text = ArticleText.of(article);
    List<OutlineEntry> entries = new ArrayList<>();
    for (int i = 0; i < article.sections().size(); i++) {
      Section section = article.sections().get(i);
      if (section.heading().isPresent()) {
        int words = Words.count(text.string().substring(text.sectionStart(i), text.sectionEnd(i)));
        entries.add(OutlineEntry.of(section, words));
      }
    }
    return entries;
  }

  private static String text(Article article) {
    StringBuilder out = new StringBuilder();
    int widest = 0;
    int shallowest = Integer.MAX_VALUE;
    for (Section section : article.headed()) {
      widest = Math.max(widest, section.number().length());
      shallowest = Math.min(shallowest, section.level());
    }
    for (Section section : article.headed()) {
      String line =
          section.number()
              + " ".repeat(widest - section.number().length() + 2)
              + "  ".repeat(section.level() - shallowest)
              + section.title();
      out.append(line.stripTrailing()).append('\n');
    }
    return out.toString();
  }
}
