package galley.cli;

import galley.store.CommentFileException;
import galley.store.CommentMerge;
import galley.text.Sanitizer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** {@code galley merge-comments}: git's merge driver for comments files. */
final class MergeCommentsCommand implements Command {
  private final Surroundings around;

  MergeCommentsCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Syntax syntax() {
    return Syntax.of(
            "merge-comments",
            "Merges two versions of a comments file, for git.",
            "As a merge driver: galley merge-comments %%O %%A %%B.",
            "The result goes into OURS. The exit code is 1 if both sides changed one comment; then"
                + " both texts are in it.")
        .with(
            new Syntax.Operand(
                "BASE", true, "The version that both come from; empty if there was none."))
        .with(new Syntax.Operand("OURS", true, "Our version."))
        .with(new Syntax.Operand("THEIRS", true, "Their version."))
        .with(Options.option("-o", "--output", "FILE", "Where the result goes instead of OURS."));
  }

  @Override
  public void run(Arguments arguments) throws Failure {
    Path ours = file(arguments.operand(1).orElse(""));
    String output = arguments.value("--output").orElse("");
    Path result = output.isEmpty() ? ours : file(output);
    List<String> conflicts;
    try {
      conflicts =
          CommentMerge.merge(
              file(arguments.operand(0).orElse("")),
              ours,
              file(arguments.operand(2).orElse("")),
              result);
    } catch (CommentFileException e) {
      throw new Failure(String.valueOf(e.getMessage()));
    }
    if (!conflicts.isEmpty()) {
      conflicts.subList(0, conflicts.size() - 1).forEach(around::tell);
      throw new Failure(conflicts.get(conflicts.size() - 1));
    }
  }

  private Path file(String name) throws Failure {
    try {
      return around.folder().resolve(name);
    } catch (InvalidPathException e) {
      throw new Failure("not a file name: " + Sanitizer.line(name));
    }
  }
}
