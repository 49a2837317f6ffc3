package galley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.annotation.Selector.TextQuoteSelector;
import galley.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingPlacesTest {
  private static final String ARTICLE = "/home/ana/essay.md";
  private static final Instant LEFT = Instant.parse("2026-05-01T10:00:00Z");

  @TempDir Path folder = Path.of("");
  private ReadingPlaces places = ReadingPlaces.in(Map.of());

  @BeforeEach
  void begin() {
    places = ReadingPlaces.in(Map.of("XDG_STATE_HOME", folder.toString()));
  }

  @Test
  void findsWhatItKept() throws Exception {
    ReadingPlace place = place(List.of("one", "two"));
    places.keep(ARTICLE, place);
    assertEquals(Optional.of(place), places.of(ARTICLE));
    assertEquals(Optional.empty(), places.of("/home/ana/other.md"));
  }

  @Test
  void keepsThePlaceInAnArticleOfAnyNumberOfSections() throws Exception {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      many.add("section-" + i);
    }
    places.keep(ARTICLE, place(many));
    ReadingPlace found = places.of(ARTICLE).orElseThrow();
    assertEquals(42, found.percent());
    assertTrue(found.read().size() > 5_000, () -> "only " + found.read().size());
    assertEquals(many.subList(0, found.read().size()), found.read());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "{'read': 7}", "{'target': 3}", "{'target': {'source': 's'}}"})
  void takesNothingFromAFileThatIsSpoiled(String spoiled) throws Exception {
    places.keep(ARTICLE, place(List.of()));
    Path file = ArticleFile.in(folder.resolve("galley").resolve("places"), ARTICLE);
    assertTrue(Files.exists(file));
    Files.writeString(file, spoiled.replace('\'', '"'));
    assertTrue(places.of(ARTICLE).map(ReadingPlace::read).orElse(List.of()).isEmpty());
  }

  private static ReadingPlace place(List<String> read) {
    Target target = new Target(ARTICLE, List.of(new TextQuoteSelector("words", "a ", " b")));
    return new ReadingPlace(target, true, 2, 42, read, LEFT);
  }
}
