package galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.reader.Beginning;
import galley.reader.Source;
import galley.reader.UnreadableSourceException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceReadingTest {
  private static final String LONG = "# Sea\n\n" + "## Part\n\nThe boats are in.\n\n".repeat(4000);

  private final List<String> supplies = new ArrayList<>();

  private SourceReading reading(String text, Optional<String> fragment) {
    return new SourceReading(() -> supplied(text, fragment), false);
  }

  private SourceReading.Supplied supplied(String text, Optional<String> fragment) {
    supplies.add(text);
    try {
      return new SourceReading.Supplied(
          Source.read(
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "standard input"),
          article -> opened(article, fragment));
    } catch (UnreadableSourceException e) {
      throw new AssertionError(e);
    }
  }

  private static Opened opened(Article article, Optional<String> fragment) {
    Opened.Page page = new Opened.Page("https://example.org/sea", "sea", fragment);
    return new Opened(article, Optional.empty(), Optional.of(page), false, Optional.empty());
  }

  @Test
  void hasTheBeginningAndTheWholeOfOneSupply() throws Failure {
    SourceReading reading = reading(LONG, Optional.empty());
    assertEquals("", reading.location());
    Beginning beginning = reading.beginning(5000).orElseThrow();
    assertEquals("https://example.org/sea", reading.location());
    assertTrue(beginning.article().sections().size() < 1000);
    assertEquals(4001, reading.open().article().sections().size());
    assertEquals(List.of(LONG), supplies);
  }

  @Test
  void hasNoBeginningWhereAPlaceIsWanted() throws Failure {
    SourceReading reading = reading(LONG, Optional.of("part-7"));
    assertEquals(Optional.empty(), reading.beginning(5000));
    assertEquals(Optional.of("part-7"), reading.open().fragment());
  }

  @Test
  void hasNoBeginningOfWhatIsShort() throws Failure {
    SourceReading reading = reading("# Sea\n", Optional.empty());
    assertEquals(Optional.empty(), reading.beginning(5000));
    assertEquals("Sea", reading.open().article().metadata().title());
  }

  @Test
  void hasThePartsOfWhatIsLong() throws Failure {
    assertTrue(reading(LONG.repeat(4), Optional.empty()).parts().isPresent());
    assertEquals(Optional.empty(), reading("# Sea\n", Optional.empty()).parts());
  }
}
