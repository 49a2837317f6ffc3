package galley.cli;

import galley.text.Sanitizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The articles below a folder as lines, for where there is no screen. */
final class Listing {
  private Listing() {}

  /**
   * One line a file, its path and its title.
   *
   * @throws Failure if there is none, with what to do instead
   */
  static String of(Surroundings around, Path folder) throws Failure {
    List<Path> files = files(folder);
    if (files.isEmpty()) {
      throw new Failure("no articles here; open one with 'galley FILE', or see 'galley --help'");
    }
    int widest = 0;
    for (Path file : files) {
      widest = Math.max(widest, name(around, file).length());
    }
    StringBuilder out = new StringBuilder();
    for (Path file : files) {
      String name = name(around, file);
      String title = title(around, file);
      out.append(name).append(" ".repeat(widest - name.length() + 2)).append(title).append('\n');
    }
    return out.toString();
  }

  private static List<Path> files(Path folder) throws Failure {
    try {
      return ArticleFiles.below(folder).stream()
          .map(ArticleFiles.Found::path)
          .sorted()
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new Failure("cannot list " + Sanitizer.line(folder.toString()) + ": " + Reasons.of(e));
    }
  }

  private static String name(Surroundings around, Path file) {
    return Sanitizer.line(around.folder().relativize(file).toString());
  }

  private static String title(Surroundings around, Path file) {
    try {
      return new FileReading(around, file.toString()).open().article().metadata().title();
    } catch (Failure e) {
      return "(cannot be read)";
    }
  }
}
