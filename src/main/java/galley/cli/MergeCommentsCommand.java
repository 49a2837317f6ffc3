package galley.cli;

import galley.store.CommentFileException;
import galley.store.CommentMerge;
import galley.text.Sanitizer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code galley merge-comments}: git's merge driver for comments files. */
final class MergeCommentsCommand implements Command {
  private static final List<String> FILES = List.of("BASE", "OURS", "THEIRS");

  private final Surroundings around;

  MergeCommentsCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.spec(
            this,
            "merge-comments",
            "Merges two versions of a comments file, comment by comment; a merge driver for git:"
                + " galley merge-comments %%O %%A %%B.",
            "The result goes into OURS. The exit code is 1 if both sides changed one comment; then"
                + " both texts are in it.");
    for (int i = 0; i < FILES.size(); i++) {
      spec.addPositional(
          PositionalParamSpec.builder()
              .paramLabel(FILES.get(i))
              .index(String.valueOf(i))
              .arity("1")
              .required(true)
              .type(String.class)
              .description(
                  List.of(
                          "The version that both come from; empty if there was none.",
                          "Our version.",
                          "Their version.")
                      .get(i))
              .build());
    }
    return spec.addOption(
        Options.option("-o|--output", "FILE", "Where the result goes instead of OURS."));
  }

  @Override
  public void run(ParseResult arguments) throws Failure {
    Path ours = file(arguments.matchedPositionalValue(1, ""));
    String output = Options.value(arguments, "--output").orElse("");
    Path result = output.isEmpty() ? ours : file(output);
    List<String> conflicts;
    try {
      conflicts =
          CommentMerge.merge(
              file(arguments.matchedPositionalValue(0, "")),
              ours,
              file(arguments.matchedPositionalValue(2, "")),
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
