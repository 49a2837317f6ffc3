package galley.cli;

import galley.text.Sanitizer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The entry point. Exit codes: 0 done, 1 could not do it, 2 wrong usage; for 1 and 2 one line on
 * standard error says why. Ctrl-C outside the screen, as in a fetch, is Java's own 130.
 */
public final class Main {
  private static final int DONE = 0;
  private static final int COULD_NOT = 1;
  private static final int WRONG_USAGE = 2;

  /** In the order of the help. */
  static final List<String> COMMANDS =
      List.of("export", "save", "outline", "comment", "comments", "merge-comments", "guide");

  private Main() {}

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Surroundings around =
        new Surroundings(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            System.getenv(),
            Path.of(""));
    System.exit(run(around, arguments));
  }

  /** Runs the program; returns its exit code. */
  static int run(Surroundings around, String... arguments) {
    CommandSpec spec = new ReadCommand(around).spec();
    for (String name : needed(List.of(arguments))) {
      spec.addSubcommand(name, command(name, around).spec());
    }
    CommandLine line =
        new CommandLine(spec)
            .setOut(new PrintWriter(around.out(), false, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8))
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setExecutionStrategy(parsed -> execute(around, parsed))
            .setParameterExceptionHandler((e, unused) -> refuse(around, e));
    return line.execute(arguments);
  }

  /** The commands that these arguments may be about; each costs some milliseconds. */
  private static List<String> needed(List<String> arguments) {
    if (!arguments.isEmpty() && COMMANDS.contains(arguments.get(0))) {
      return arguments.subList(0, 1);
    }
    boolean alone = arguments.size() == 1;
    boolean isArticle =
        alone && (arguments.get(0).equals("-") || !arguments.get(0).startsWith("-"));
    return isArticle || (alone && arguments.get(0).equals("--version")) ? List.of() : COMMANDS;
  }

  static Command command(String name, Surroundings around) {
    return switch (name) {
      case "export" -> new ExportCommand(around);
      case "save" -> new SaveCommand(around);
      case "outline" -> new OutlineCommand(around);
      case "comment" -> new CommentCommand(around);
      case "comments" -> new CommentsCommand(around);
      case "merge-comments" -> new MergeCommentsCommand(around);
      case "guide" -> new GuideCommand(around);
      default -> throw new IllegalArgumentException("No command: " + name);
    };
  }

  private static int execute(Surroundings around, ParseResult parsed) {
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    ParseResult deepest = parsed;
    while (deepest.hasSubcommand()) {
      deepest = deepest.subcommand();
    }
    try {
      ((Command) deepest.commandSpec().userObject()).run(deepest);
      return DONE;
    } catch (Failure e) {
      around.tell(String.valueOf(e.getMessage()));
      return COULD_NOT;
    } catch (IOException e) {
      if (Reasons.isClosedPipe(e)) {
        return DONE;
      }
      around.tell("cannot write the result: " + Reasons.of(e));
      return COULD_NOT;
    } catch (ParameterException e) {
      return refuse(around, e);
    } catch (OutOfMemoryError e) {
      around.tell("not enough memory for this article; set JAVA_TOOL_OPTIONS=-Xmx4g for more");
      return COULD_NOT;
    } catch (RuntimeException | StackOverflowError e) {
      around.tell(
          "internal error, please report it: " + Sanitizer.line(e + " at " + e.getStackTrace()[0]));
      return COULD_NOT;
    }
  }

  private static int refuse(Surroundings around, ParameterException e) {
    around.tell(
        Sanitizer.line(String.valueOf(e.getMessage()))
            + "; see '"
            + e.getCommandLine().getCommandSpec().qualifiedName()
            + " --help'");
    return WRONG_USAGE;
  }
}
