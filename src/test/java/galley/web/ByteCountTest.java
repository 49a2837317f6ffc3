package galley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteCountTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0 kB",
    "1, 1 kB",
    "1024, 1 kB",
    "102399, 100 kB",
    "102400, 0.1 MB",
    "1048576, 1 MB",
    "1572864, 1.5 MB",
    "20971520, 20 MB",
  })
  void areToldInTheUnitThatSuitsThem(long bytes, String words) {
    assertEquals(words, ByteCount.of(bytes));
  }
}
