package galley.cli;

import galley.text.Sanitizer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The entry point. Exit codes: 0 done, 1 could not do it, 2 wrong usage; for 1 and 2 one line on
 * standard error says why. Ctrl-C outside the screen, as in a fetch, is Java's own 130.
 */
public final class Main {
  private static final int DONE = 0;
  private static final int COULD_NOT = 1;
  private static final int WRONG_USAGE = 2;

  /** What the program is called, and its command without a name. */
  static final String PROGRAM = "galley";

  /** In the order of the help. */
  static final List<String> COMMANDS =
      List.of(
          "export",
          "save",
          "outline",
          "comment",
          "comments",
          "merge-comments",
          "search",
          "config",
          "completion",
          "guide");

  private Main() {}

  /**
   * Runs the program and ends the process with its exit code. No thread but this one keeps the
   * process alive.
   */
  public static void main(String[] arguments) {
    Surroundings around =
        new Surroundings(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            System.getenv(),
            Path.of(""));
    int code = run(around, arguments);
    // From Java 21 on an exit looks for a logger in every library, which takes half as long as all
    // else; to return is as good.
    if (code != DONE) {
      System.exit(code);
    }
  }

  /** Runs the program; returns its exit code. */
  static int run(Surroundings around, String... arguments) {
    List<String> all = List.of(arguments);
    if (all.size() < 2 || !all.get(0).equals(DebugLog.OPTION)) {
      return run(around, all);
    }
    try {
      DebugLog log = DebugLog.to(around.folder().resolve(all.get(1)));
      List<String> options = all.stream().filter(each -> each.startsWith("-")).toList();
      log.line(Version.text() + " on Java " + Runtime.version() + " with " + options);
      log.line("TERM=" + around.environment().getOrDefault("TERM", ""));
      int code = run(around.logging(log), all.subList(2, all.size()));
      log.line("exit code " + code);
      return code;
    } catch (IOException e) {
      around.tell("cannot write the log " + Sanitizer.line(all.get(1)) + ": " + Reasons.of(e));
      return COULD_NOT;
    } catch (InvalidPathException e) {
      around.tell("not a file name: " + Sanitizer.line(all.get(1)));
      return COULD_NOT;
    }
  }

  private static int run(Surroundings around, List<String> given) {
    try {
      if (given.equals(List.of("--version"))) {
        around.print(Version.text() + "\n");
        return DONE;
      }
      boolean named = !given.isEmpty() && COMMANDS.contains(given.get(0));
      Command command = command(named ? given.get(0) : PROGRAM, around);
      Optional<Arguments> plain =
          QuickParser.parse(command.syntax(), named ? given.subList(1, given.size()) : given);
      if (plain.isPresent()) {
        return execute(around, command, plain.get());
      }
      Optional<PicocliParser.Parsed> parsed = picocli(around).parse(given);
      if (parsed.isEmpty()) {
        return DONE;
      }
      return execute(around, command(parsed.get().command(), around), parsed.get().arguments());
    } catch (WrongUsage e) {
      around.tell(String.valueOf(e.getMessage()));
      return WRONG_USAGE;
    } catch (IOException e) {
      return unwritten(around, e);
    }
  }

  static PicocliParser picocli(Surroundings around) {
    return new PicocliParser(around, name -> command(name, around).syntax(), COMMANDS);
  }

  static Command command(String name, Surroundings around) {
    return switch (name) {
      case "export" -> new ExportCommand(around);
      case "save" -> new SaveCommand(around);
      case "outline" -> new OutlineCommand(around);
      case "comment" -> new CommentCommand(around);
      case "comments" -> new CommentsCommand(around);
      case "merge-comments" -> new MergeCommentsCommand(around);
      case "search" -> new SearchCommand(around);
      case "config" -> new ConfigCommand(around);
      case "completion" -> new CompletionCommand(around);
      case "guide" -> new GuideCommand(around);
      case PROGRAM -> new ReadCommand(around);
      default -> throw new IllegalArgumentException("No command: " + name);
    };
  }

  private static int execute(Surroundings around, Command command, Arguments arguments) {
    try {
      command.run(arguments);
      return DONE;
    } catch (Failure e) {
      around.log().problem(e);
      around.tell(String.valueOf(e.getMessage()));
      return COULD_NOT;
    } catch (IOException e) {
      return unwritten(around, e);
    } catch (WrongUsage e) {
      throw wrongUsage(command.syntax().name(), String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      around.tell("not enough memory for this article; set JAVA_TOOL_OPTIONS=-Xmx4g for more");
      return COULD_NOT;
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      around.log().problem(e);
      around.tell(
          "internal error, please report it: " + Sanitizer.line(e + " at " + e.getStackTrace()[0]));
      return COULD_NOT;
    }
  }

  private static int unwritten(Surroundings around, IOException e) {
    if (Reasons.isClosedPipe(e)) {
      return DONE;
    }
    around.tell("cannot write the result: " + Reasons.of(e));
    return COULD_NOT;
  }

  /** What is wrong with the arguments of a command, and where to see how they should be. */
  static WrongUsage wrongUsage(String command, String message) {
    String called = command.equals(PROGRAM) ? PROGRAM : PROGRAM + " " + command;
    return new WrongUsage(Sanitizer.line(message) + "; see '" + called + " --help'");
  }
}
