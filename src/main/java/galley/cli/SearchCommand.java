package galley.cli;

import galley.text.Sanitizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** {@code galley search}: the paragraphs with some words, in all articles below a folder. */
final class SearchCommand implements Command {
  private final Surroundings around;

  SearchCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Syntax syntax() {
    return Syntax.of(
            "search",
            "Looks for words in all articles below a folder.",
            "Prints a line for each paragraph: its file, its line in there, its words.")
        .with(
            new Syntax.Operand(
                "WORDS",
                true,
                "What to look for. An article is found if it has every word; without a capital"
                    + " letter, capitals are small letters, and without accents so are those."))
        .with(new Syntax.Operand("FOLDER", false, "Where to look; here by default."));
  }

  @Override
  public void run(Arguments arguments) throws Failure, IOException {
    String words = arguments.operand(0).orElse("");
    String name = arguments.operand(1).orElse("");
    Path folder = around.folder().resolve(name);
    String shown = name.isEmpty() ? "this folder" : Sanitizer.line(name);
    if (words.isBlank()) {
      throw new WrongUsage("there are no words to look for");
    }
    if (!Files.isDirectory(folder)) {
      throw new Failure("there is no folder " + shown);
    }
    List<ArticleFiles.Found> files = files(folder, shown);
    TextSearch search = new TextSearch(words);
    boolean[] any = new boolean[1];
    around.print(
        out -> {
          for (ArticleFiles.Found file : files) {
            String path = name.isEmpty() ? file.name() : Path.of(name, file.name()).toString();
            for (TextSearch.Hit hit : search.in(file.path(), () -> false)) {
              any[0] = true;
              out.append(Sanitizer.line(path)).append(':');
              out.append(String.valueOf(hit.line())).append(": ").append(hit.text()).append('\n');
            }
          }
        });
    if (!any[0]) {
      throw new Failure("nothing in " + shown + " has “" + Sanitizer.line(words) + "”");
    }
  }

  private static List<ArticleFiles.Found> files(Path folder, String shown) throws Failure {
    try {
      return ArticleFiles.below(folder).stream()
          .sorted(Comparator.comparing(ArticleFiles.Found::name))
          .toList();
    } catch (IOException e) {
      throw new Failure("cannot list " + shown + ": " + Reasons.of(e));
    }
  }
}
