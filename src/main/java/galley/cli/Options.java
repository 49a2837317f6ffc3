package galley.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options and arguments that several commands share, made without annotations: reflection at
 * every start is slow.
 */
final class Options {
  static final String WHOLE_PAGE = "--whole-page";

  private Options() {}

  /** A command with a name and the options {@code --help} and {@code --version}. */
  static CommandSpec spec(Command command, String name, String... description) {
    // Not picocli's own mixin for these two options, which is read from annotations.
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(command)
            .name(name)
            .addOption(
                switchOn("-h", "--help", "Show this help message and exit.")
                    .usageHelp(true)
                    .build())
            .addOption(
                switchOn("-V", "--version", "Print version information and exit.")
                    .versionHelp(true)
                    .build());
    spec.usageMessage().description(description);
    spec.version(Version.text());
    return spec;
  }

  private static OptionSpec.Builder switchOn(String letter, String name, String description) {
    return OptionSpec.builder(letter, name).arity("0").type(boolean.class).description(description);
  }

  /** As {@link #spec}, of a command that needs an article. */
  static CommandSpec articleSpec(Command command, String name, String... description) {
    return withArticle(spec(command, name, description), true);
  }

  /** Adds what to read to {@code spec}, and how. */
  static CommandSpec withArticle(CommandSpec spec, boolean required) {
    return spec.addPositional(article(required))
        .addOption(flag(WHOLE_PAGE, "All of a web page instead of its article."))
        .addOption(
            option(
                "--timeout",
                "SECONDS",
                "How long an address may take. Default: " + FetchOptions.SECONDS + "."))
        .addOption(
            option(
                "--max-size",
                "MB",
                "How large an address may be. Default: " + FetchOptions.MEGABYTES + "."));
  }

  private static PositionalParamSpec article(boolean required) {
    return PositionalParamSpec.builder()
        .paramLabel("ARTICLE")
        .index("0")
        .required(required)
        .arity(required ? "1" : "0..1")
        .type(String.class)
        .description("A Markdown, HTML or plain-text file, a web address, or - for standard input.")
        .build();
  }

  static OptionSpec option(String name, String label, String description) {
    return OptionSpec.builder(name.split("\\|", -1))
        .paramLabel(label)
        .arity("1")
        .type(String.class)
        .description(description)
        .build();
  }

  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).arity("0").type(boolean.class).description(description).build();
  }

  static OptionSpec comments() {
    return option(
        "--comments",
        "FILE",
        "The comments file; by default ARTICLE.comments.json beside it, and for a web address"
            + " a file in a folder of yours.");
  }

  static OptionSpec section() {
    return option("--section", "S", "A section by its number (3.1), anchor or heading.");
  }

  static OptionSpec author() {
    return option(
        "--author",
        "NAME",
        "Who comments; else GALLEY_AUTHOR, git's user.name or your login name.");
  }

  static Optional<String> value(ParseResult arguments, String option) {
    return Optional.ofNullable(arguments.matchedOptionValue(option, (String) null));
  }

  static Optional<String> argument(ParseResult arguments) {
    return Optional.ofNullable(arguments.matchedPositionalValue(0, (String) null));
  }
}
