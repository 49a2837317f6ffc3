package galley.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Markdown by others, which is not part of this repository. */
final class RealDocuments {
  private RealDocuments() {}

  /** All of it; the test that asks is skipped where there is none. */
  static List<Source> markdown() throws IOException {
    String corpora = System.getProperty("galley.corpora", "");
    Path docs = Path.of(corpora, "markdown", "docs");
    Assumptions.assumeTrue(
        !corpora.isEmpty() && Files.isDirectory(docs), "galley.corpora names no folder");
    List<Source> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(docs)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Source read = Source.read(file);
        sources.add(new Source(read.name(), Format.MARKDOWN, read.text(), List.of()));
      }
    }
    return sources;
  }
}
