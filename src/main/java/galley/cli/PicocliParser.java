package galley.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Arguments in every spelling, the help, and what is wrong with them, by picocli. */
final class PicocliParser {
  private final CommandLine line;

  /** What the arguments are for, and the arguments. */
  record Parsed(String command, Arguments arguments) {}

  /**
   * @param syntax that of a command
   * @param commands the program's, without {@code galley} itself
   */
  PicocliParser(Surroundings around, Function<String, Syntax> syntax, List<String> commands) {
    CommandSpec spec = spec(syntax.apply(Main.PROGRAM));
    for (String name : commands) {
      spec.addSubcommand(name, spec(syntax.apply(name)));
    }
    line =
        new CommandLine(spec)
            .setOut(new PrintWriter(around.out(), false, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8))
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
  }

  /**
   * The command and its arguments; empty after printing the help or the version, which they asked
   * for.
   *
   * @throws WrongUsage if they are no arguments of the program; its message ends in whose help to
   *     see
   */
  Optional<Parsed> parse(List<String> arguments) {
    ParseResult result;
    try {
      result = line.parseArgs(arguments.toArray(new String[0]));
    } catch (ParameterException e) {
      String name = e.getCommandLine().getCommandSpec().name();
      throw Main.wrongUsage(name, String.valueOf(e.getMessage()));
    }
    if (CommandLine.executeHelpRequest(result) != null) {
      return Optional.empty();
    }
    ParseResult deepest = result;
    while (deepest.hasSubcommand()) {
      deepest = deepest.subcommand();
    }
    return Optional.of(new Parsed(deepest.commandSpec().name(), arguments(deepest)));
  }

  private static Arguments arguments(ParseResult result) {
    Map<String, String> options = new HashMap<>();
    for (OptionSpec option : result.matchedOptions()) {
      String[] names = option.names();
      boolean valued = option.arity().max() > 0;
      String value = valued ? String.valueOf((@Nullable Object) option.getValue()) : "";
      options.put(names[names.length - 1], value);
    }
    List<String> operands = new ArrayList<>();
    for (PositionalParamSpec operand : result.matchedPositionals()) {
      operands.add(String.valueOf((@Nullable Object) operand.getValue()));
    }
    return new Arguments(operands, options);
  }

  private static CommandSpec spec(Syntax syntax) {
    CommandSpec spec =
        CommandSpec.create()
            .name(syntax.name())
            .addOption(
                flag(List.of("-h", "--help"), "Show this help message and exit.")
                    .usageHelp(true)
                    .build())
            .addOption(
                flag(List.of("-V", "--version"), "Print version information and exit.")
                    .versionHelp(true)
                    .build());
    for (int i = 0; i < syntax.operands().size(); i++) {
      spec.addPositional(positional(syntax.operands().get(i), i));
    }
    for (Syntax.Option option : syntax.options()) {
      spec.addOption(
          option.label().isPresent()
              ? valued(option, option.label().get())
              : flag(option.names(), option.description()).build());
    }
    spec.usageMessage()
        .description(syntax.description().toArray(new String[0]))
        .footer(syntax.footer().toArray(new String[0]));
    return spec.version(Version.text());
  }

  private static OptionSpec.Builder flag(List<String> names, String description) {
    return OptionSpec.builder(names.toArray(new String[0]))
        .arity("0")
        .type(boolean.class)
        .description(description);
  }

  private static OptionSpec valued(Syntax.Option option, String label) {
    return OptionSpec.builder(option.names().toArray(new String[0]))
        .paramLabel(label)
        .arity("1")
        .type(String.class)
        .description(option.description())
        .build();
  }

  private static PositionalParamSpec positional(Syntax.Operand operand, int index) {
    return PositionalParamSpec.builder()
        .paramLabel(operand.label())
        .index(String.valueOf(index))
        .required(operand.required())
        .arity(operand.required() ? "1" : "0..1")
        .type(String.class)
        .description(operand.description())
        .build();
  }
}
