package galley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The files below a folder whose names are those of articles: hidden ones stay out, and those that
 * git ignores, which git itself is asked about. Links to folders are not followed.
 */
final class ArticleFiles {
  private static final List<String> ENDINGS =
      List.of(".md", ".markdown", ".html", ".htm", ".xhtml", ".txt", ".text");

  private static final int DEEPEST = 32;
  private static final int MOST = 200_000;
  private static final int GIT_SECONDS = 10;

  private ArticleFiles() {}

  /**
   * A file.
   *
   * @param name below the folder
   */
  record Found(Path path, String name, long bytes, long nanoseconds) {
    Instant modified() {
      return Instant.EPOCH.plusNanos(nanoseconds);
    }
  }

  static boolean isArticle(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !lower.startsWith(".") && ENDINGS.stream().anyMatch(lower::endsWith);
  }

  /**
   * All of them, the newest first.
   *
   * @throws IOException if the folder cannot be listed
   */
  static List<Found> below(Path folder) throws IOException {
    List<Found> found = new ArrayList<>();
    if (!asGitDoes(folder, found)) {
      found.clear();
      walk(folder, found);
    }
    found.sort(Comparator.comparingLong(Found::nanoseconds).reversed().thenComparing(Found::name));
    return found;
  }

  /** Adds what git does not ignore; gives whether it knows. */
  private static boolean asGitDoes(Path folder, List<Found> found) {
    if (!isInRepository(folder.toAbsolutePath().normalize())) {
      return false;
    }
    try {
      Process git =
          new ProcessBuilder(
                  "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ".")
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      git.getOutputStream().close();
      byte[] names = git.getInputStream().readAllBytes();
      boolean ended = git.waitFor(GIT_SECONDS, TimeUnit.SECONDS);
      if (!ended || git.exitValue() != 0) {
        git.destroy();
        return false;
      }
      for (String name : new String(names, StandardCharsets.UTF_8).split("\0", -1)) {
        boolean hidden = name.startsWith(".") || name.contains("/.");
        if (!hidden && isArticle(name.substring(name.lastIndexOf('/') + 1))) {
          add(folder.resolve(name), name, found);
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean isInRepository(Path folder) {
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.exists(above.resolve(".git"))) {
        return true;
      }
    }
    return false;
  }

  private static void add(Path path, String name, List<Found> found) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isRegularFile()) {
        found.add(found(path, name, attributes));
      }
    } catch (IOException e) {
      // Git knows of it, but it is gone.
    }
  }

  private static Found found(Path path, String name, BasicFileAttributes attributes) {
    long nanoseconds = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    return new Found(path, name, attributes.size(), nanoseconds);
  }

  private static void walk(Path folder, List<Found> found) throws IOException {
    Files.walkFileTree(
        folder,
        Set.of(),
        DEEPEST,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            String name = String.valueOf(dir.getFileName());
            boolean hidden = name.startsWith(".") && name.length() > 1 && !dir.equals(folder);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && isArticle(String.valueOf(file.getFileName()))) {
              found.add(found(file, folder.relativize(file).toString(), attributes));
            }
            return found.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
            if (file.equals(folder)) {
              throw why;
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
