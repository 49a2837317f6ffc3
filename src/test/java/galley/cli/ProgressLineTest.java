package galley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final Duration SOON = Duration.ofMillis(999);
  private static final Duration LATE = Duration.ofSeconds(1);
  private static final int MEGABYTE = 1 << 20;

  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

  private ProgressLine line(boolean terminal, String host) {
    return new ProgressLine(new PrintStream(sent, true, UTF_8), () -> terminal, host);
  }

  private void assertSent(String expected) {
    assertEquals(expected, sent.toString(UTF_8));
    sent.reset();
  }

  @Test
  void saysNothingOfWhatIsSoonDone() {
    try (ProgressLine line = line(true, "e.org")) {
      line.at(SOON, 0, OptionalLong.empty());
    }
    assertSent("");
  }

  @Test
  void tellsHowMuchHasComeAndIsGoneAtTheEnd() {
    try (ProgressLine line = line(true, "e.org")) {
      line.at(LATE, 0, OptionalLong.empty());
      assertSent("\rFetching e.org …");
      line.at(LATE, 3 * MEGABYTE / 2, OptionalLong.of(12L * MEGABYTE));
      assertSent("\rFetching e.org … 1.5 MB of 12 MB");
      line.at(LATE, 2 * MEGABYTE, OptionalLong.empty());
      assertSent("\rFetching e.org … 2 MB" + " ".repeat(11));
    }
    assertSent("\r" + " ".repeat(23) + "\r");
  }

  @Test
  void saysNothingWhereItCouldNotBeTakenBack() {
    try (ProgressLine line = line(false, "e.org")) {
      line.at(LATE, MEGABYTE, OptionalLong.empty());
    }
    assertSent("");
  }

  @Test
  void keepsToOneRow() {
    try (ProgressLine line = line(true, "a.".repeat(100) + "org")) {
      line.at(LATE, 0, OptionalLong.empty());
    }
    String first = sent.toString(UTF_8).split("\r", -1)[1];
    assertEquals("Fetching …." + "a.".repeat(13) + "org …", first);
  }
}
