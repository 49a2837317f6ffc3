package galley.cli;

import java.util.List;
import java.util.Optional;

/** The options and operands that several commands share. */
final class Options {
  static final String WHOLE_PAGE = "--whole-page";

  /** They are for web pages alone, and stand in the help of every other command. */
  static final List<String> RARE = List.of("--timeout", "--max-size", "--whole-page");

  private Options() {}

  /** A command that needs an article. */
  static Syntax articleSyntax(String name, String... description) {
    return withArticle(Syntax.of(name, description), true);
  }

  /** Adds what to read to {@code syntax}, and how. */
  static Syntax withArticle(Syntax syntax, boolean required) {
    return syntax
        .with(
            new Syntax.Operand(
                "ARTICLE", required, "Markdown, HTML, text; an address; - for standard input."))
        .with(
            flag(WHOLE_PAGE, "All of a web page instead of its article."),
            option(
                "--timeout",
                "SECONDS",
                "How long an address may take. Default: " + FetchOptions.SECONDS + "."),
            option(
                "--max-size",
                "MB",
                "How large an address may be. Default: " + FetchOptions.MEGABYTES + "."));
  }

  /** An option with a value. */
  static Syntax.Option option(String name, String label, String description) {
    return new Syntax.Option(List.of(name), Optional.of(label), description);
  }

  /** An option with a value that has a name of one letter, too. */
  static Syntax.Option option(String letter, String name, String label, String description) {
    return new Syntax.Option(List.of(letter, name), Optional.of(label), description);
  }

  /** An option without a value. */
  static Syntax.Option flag(String name, String description) {
    return new Syntax.Option(List.of(name), Optional.empty(), description);
  }

  static Syntax.Option comments() {
    return option("--comments", "FILE", "The comments file; else ARTICLE.comments.json.");
  }

  static Syntax.Option section() {
    return option("--section", "S", "A section by its number (3.1), anchor or heading.");
  }

  static Syntax.Option author() {
    return option("--author", "NAME", "Who comments; else GALLEY_AUTHOR, config.toml, git.");
  }
}
