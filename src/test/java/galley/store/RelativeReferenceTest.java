package galley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RelativeReferenceTest {
  private static final Path FOLDER = Path.of("/articles");

  @Test
  void isTheNameOfAFileInTheFolder() {
    assertEquals("deepseek-r2.md", RelativeReference.of(FOLDER, FOLDER.resolve("deepseek-r2.md")));
  }

  @Test
  void encodesWhatIsNotUnreserved() {
    assertEquals(
        "50%25%20off%3F%20%C3%A9%23.md",
        RelativeReference.of(FOLDER, FOLDER.resolve("50% off? é#.md")));
  }

  @Test
  void encodesColonThatWouldMakeAScheme() {
    assertEquals("http%3Ax.md", RelativeReference.of(FOLDER, FOLDER.resolve("http:x.md")));
  }

  @Test
  void leadsUpAndDown() {
    assertEquals("../other/a.md", RelativeReference.of(FOLDER, Path.of("/other/b/../a.md")));
  }

  @Test
  void leavesReferencesAsTheyAre() {
    String iri = "https://example.org/a%20b?q=1&r=[2]#c";
    assertEquals(iri, RelativeReference.encode(iri));
  }

  @Test
  void encodesWhatNoReferenceHolds() {
    assertEquals("a%20b%22%25%C3%A9%F0%9F%98%80", RelativeReference.encode("a b\"%é😀"));
  }
}
