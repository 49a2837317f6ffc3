package galley.cli;

import static galley.cli.WebPages.PAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.web.Site;
import galley.web.Wire;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that are named by their address. */
class WebArticleTest {
  private static final String HTML = "Content-Type: text/html; charset=utf-8";

  @TempDir Path folder = Path.of("");
  private Site site;

  @BeforeEach
  void open() throws Exception {
    site = new Site().with("/tides", 200, PAGE, HTML);
  }

  @AfterEach
  void close() {
    site.close();
  }

  private Ran run(String... arguments) {
    return Ran.in(folder, "", arguments);
  }

  private String exported(String path) {
    Ran ran = run("export", site.at(path), "--width", "none");
    assertEquals("", ran.err());
    assertEquals(0, ran.code());
    return ran.out();
  }

  private void assertRefuses(String reason, String... arguments) {
    Ran ran = run(arguments);
    assertEquals(1, ran.code(), ran.err());
    assertEquals("", ran.out());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().startsWith("galley: "), ran.err());
    assertTrue(ran.err().contains(reason), ran.err());
  }

  @Test
  void areReadWithoutWhatSurroundsThem() {
    String text = exported("/tides");
    assertTrue(text.contains("The moon pulls at the water"), text);
    assertFalse(text.contains("Weather"), text);
    assertEquals("1  Spring tides\n2  Neap tides\n", run("outline", site.at("/tides")).out());
    assertEquals(run("export", site.at("/tides")).out(), run(site.at("/tides")).out());
  }

  @Test
  void areShownWithAllAroundThemIfAskedFor() {
    String text = run("export", site.at("/tides"), "--whole-page").out();
    assertTrue(text.contains("The moon pulls at the water"), text);
    assertTrue(text.contains("Weather"), text);
    assertEquals(text, run("--whole-page", site.at("/tides")).out());
  }

  @Test
  void areFoundBehindRedirects() {
    site.with("/old", 301, "", "Location: /older?x=y").with("/older", 308, "", "Location: tides");
    assertEquals(exported("/tides"), exported("/old"));
  }

  @ParameterizedTest
  @CsvSource({
    "text/html; charset=Shift_JIS, Shift_JIS",
    "text/html; charset=\"EUC-JP\", EUC-JP",
    "text/html; charset=no-such-charset, UTF-8",
    "text/html; charset=iso-8859-1, UTF-8",
    "text/plain, UTF-8",
    "text/html, UTF-16",
  })
  void areDecodedAsTheServerSaysUnlessThatCannotBe(String type, String charset) {
    String text = "<!DOCTYPE html><p>潮の満ち引きは月の引力によって起こる。";
    site.with("/a", 200, text.getBytes(Charset.forName(charset)), "Content-Type: " + type);
    assertEquals("潮の満ち引きは月の引力によって起こる。\n", run("export", site.at("/a"), "--whole-page").out());
  }

  @Test
  void areMarkdownOrPlainTextWhereThatIsWhatTheServerHas() {
    String markdown = "# Tides\n\nThe *moon* pulls.\n";
    site.with("/a", 200, markdown, "Content-Type: text/markdown")
        .with("/tides.md", 200, markdown, "Content-Type: text/plain")
        .with("/b", 200, "The *moon* pulls.\n", "Content-Type: text/plain");
    assertEquals("  Tides\n\nThe moon pulls.\n", exported("/a"));
    assertEquals(exported("/a"), exported("/tides.md"));
    assertEquals("The *moon* pulls.\n", exported("/b"));
  }

  @Test
  void areRefusedIfTheyOnlyPassForText() {
    site.with("/pdf", 200, "%PDF-1.7\n%\u0001", HTML)
        .with("/gif", 200, "GIF89a\u0001", "Content-Type: text/plain")
        .with("/tides.pdf", 200, "%PDF-1.7\n", "Content-Type: application/pdf");
    assertRefuses("pdf is a PDF, not text", site.at("/pdf"));
    assertRefuses("gif is a GIF picture, not text", site.at("/gif"));
    assertRefuses("tides.pdf is a PDF document, not text", site.at("/tides.pdf"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://e.org/a",
        "file:///etc/passwd",
        "data://x",
        "http://",
        "https://u:p@e.org/"
      })
  void areRefusedWithoutAnAddressOfTheWeb(String address) {
    assertRefuses("; ", address);
    assertFalse(run(address).err().contains("u:p"));
  }

  @Test
  void areRefusedInOneLineWhateverTheServerDoes() throws Exception {
    assertRefuses("there is nothing at", "export", site.at("/nowhere"));
    try (Wire wire = Wire.silentAfter("")) {
      assertRefuses("did not answer within 0.2 s", "--timeout", "0.2", wire.at("/"));
    }
    site.with("/large", 200, "words ".repeat(20_000));
    assertRefuses("larger than 0.1 MB", "outline", site.at("/large"), "--max-size", "0.1");
  }

  @ParameterizedTest
  @CsvSource({
    "--timeout, 0",
    "--timeout, -1",
    "--timeout, soon",
    "--timeout, 1e3",
    "--max-size, 0",
    "--max-size, 513",
    "--max-size, ''",
  })
  void haveLimitsThatAreNumbers(String option, String value) {
    Ran ran = run("export", site.at("/tides"), option, value);
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains(option + " takes a number above 0"), ran.err());
  }
}
