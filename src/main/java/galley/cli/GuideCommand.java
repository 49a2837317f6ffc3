package galley.cli;

import galley.article.Article;
import galley.reader.ArticleReader;
import galley.reader.Source;
import java.io.IOException;
import java.io.InputStream;

/** {@code galley guide}: the manual, which is an article. */
final class GuideCommand implements Command {
  private final Surroundings around;

  GuideCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Syntax syntax() {
    return Syntax.of("guide", "Opens the manual.")
        .with(Options.section())
        .with(Options.author())
        .with(Options.comments());
  }

  @Override
  public void run(Arguments arguments) throws Failure, IOException {
    try (InputStream in = GuideCommand.class.getResourceAsStream("/galley/articles/guide.md")) {
      if (in == null) {
        throw new Failure("the manual is missing from this build");
      }
      Article article = ArticleReader.read(Source.read(in, "guide.md"));
      new ReadCommand(around).show(() -> Opened.of(article), arguments);
    }
  }
}
