package galley.cli;

import galley.article.Article;
import galley.reader.ArticleReader;
import galley.reader.Source;
import java.io.IOException;
import java.io.InputStream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code galley guide}: the manual, which is an article. */
final class GuideCommand implements Command {
  private final Surroundings around;

  GuideCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public CommandSpec spec() {
    return Options.spec(this, "guide", "Opens the manual.")
        .addOption(Options.section())
        .addOption(Options.author())
        .addOption(Options.comments());
  }

  @Override
  public void run(ParseResult arguments) throws Failure, IOException {
    try (InputStream in = GuideCommand.class.getResourceAsStream("/galley/articles/guide.md")) {
      if (in == null) {
        throw new Failure("the manual is missing from this build");
      }
      Article article = ArticleReader.read(Source.read(in, "guide.md"));
      new ReadCommand(around).show(Opened.of(article), arguments);
    }
  }
}
