package galley.cli;

import galley.text.Sanitizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The articles of a folder: {@code ./articles} if there is one, else the folder itself. */
final class Listing {
  private static final List<String> ENDINGS =
      List.of(".md", ".markdown", ".html", ".htm", ".xhtml", ".txt", ".text");

  private Listing() {}

  /**
   * One line a file, its path and its title.
   *
   * @throws Failure if there is none, with what to do instead
   */
  static String of(Surroundings around) throws Failure {
    Path articles = around.folder().resolve("articles");
    Path folder = Files.isDirectory(articles) ? articles : around.folder();
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
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isRegularFile)
          .filter(file -> isArticle(String.valueOf(file.getFileName())))
          .sorted()
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new Failure("cannot list " + Sanitizer.line(folder.toString()) + ": " + Reasons.of(e));
    }
  }

  private static boolean isArticle(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !lower.startsWith(".") && ENDINGS.stream().anyMatch(lower::endsWith);
  }

  private static String name(Surroundings around, Path file) {
    return Sanitizer.line(around.folder().relativize(file).toString());
  }

  private static String title(Surroundings around, Path file) {
    try {
      return Opened.open(around, file.toString(), false).article().metadata().title();
    } catch (Failure e) {
      return "(cannot be read)";
    }
  }
}
