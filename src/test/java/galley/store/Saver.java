package galley.store;

import java.nio.file.Path;
import java.util.function.Consumer;

/** A process that saves one comment, and may stop dead after a step of it. */
final class Saver {
  private Saver() {}

  /**
   * Saves.
   *
   * @param arguments the file, and the name of the step to stop after, if any
   */
  public static void main(String[] arguments) {
    Consumer<SaveStep> stop =
        step -> {
          if (arguments.length > 1 && step.name().equals(arguments[1])) {
            Runtime.getRuntime().halt(9);
          }
        };
    try {
      new CommentFile(Path.of(arguments[0]), stop)
          .append(Sample.comment("new " + "x".repeat(9000)));
    } catch (CommentFileException e) {
      System.out.println(e.getMessage());
      System.exit(1);
    }
  }
}
