package galley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {
  private static final String WORDS = "Grüße, 世界 \uD83D\uDEA2\nTwo.\n";

  @TempDir Path folder;

  private static void check(byte[] bytes, String expected) throws IOException {
    Source source = Reading.source("a.txt", bytes);
    assertEquals(expected, source.text());
    assertEquals(List.of(), source.warnings());
  }

  private static byte[] with(String mark, Charset charset) {
    return (mark + WORDS).getBytes(charset);
  }

  @Test
  void readsEveryUnicodeEncodingThatSaysWhatItIs() throws IOException {
    check(with("", StandardCharsets.UTF_8), WORDS);
    check(with("\uFEFF", StandardCharsets.UTF_8), WORDS);
    check(with("\uFEFF", StandardCharsets.UTF_16LE), WORDS);
    check(with("\uFEFF", StandardCharsets.UTF_16BE), WORDS);
    check(new byte[0], "");
    check(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "");
    check(new byte[] {(byte) 0xFF, (byte) 0xFE}, "");
  }

  @Test
  void replacesHalfACharacterAtTheEndOfUtf16() throws IOException {
    check(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a', 0}, "a\uFFFD");
    check(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0x3D, (byte) 0xD8}, "a\uFFFD");
  }

  @Test
  void readsInvalidUtf8AsWindows1252AndWarns() throws IOException {
    Source source =
        Reading.source("a.txt", "“Café” – 5 €".getBytes(Charset.forName("windows-1252")));
    assertEquals("“Café” – 5 €", source.text());
    assertEquals(
        List.of("a.txt is not valid UTF-8; it was read as windows-1252"), source.warnings());
    assertEquals(source.warnings(), ArticleReader.read(source).warnings());
  }

  private static String decoded(String text, String charset, Optional<String> told)
      throws IOException {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    Source.Origin origin = new Source.Origin("https://e.org/", told, Optional.of("text/html"));
    return Source.of(bytes, "a page", origin).text();
  }

  @Test
  void believesWhoeverSentAPage() throws IOException {
    for (String charset :
        List.of("Shift_JIS", "EUC-JP", "ISO-2022-JP", "EUC-KR", "GB18030", "Big5", "windows-874")) {
      String text = charset.equals("windows-874") ? "\u0E01\u0E02" : "\u4E16\u754C";
      assertEquals(text, decoded(text, charset, Optional.of(charset)), charset);
    }
    assertEquals(
        "\u043C\u0438\u0440", decoded("\u043C\u0438\u0440", "KOI8-R", Optional.of(" \"koi8-r\" ")));
  }

  @Test
  void readsLatin1AsTheWindows1252ThatItIs() throws IOException {
    for (String label : List.of("iso-8859-1", "latin1", "us-ascii", "windows-1252")) {
      assertEquals(
          "\u201CA\u201D \u2013 5 \u20AC",
          decoded("\u201CA\u201D \u2013 5 \u20AC", "windows-1252", Optional.of(label)));
    }
  }

  @Test
  void believesAPageWhereNobodySentIt() throws IOException {
    String page =
        "<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>\u043C\u0438\u0440";
    assertEquals(page, decoded(page, "KOI8-R", Optional.empty()));
    assertEquals(page, decoded(page, "windows-1251", Optional.of("windows-1251")));
  }

  @Test
  void believesTheBytesRatherThanALabelThatCannotBeTrue() throws IOException {
    String page = "<meta charset=iso-8859-1>\u043C\u0438\u0440 \u4E16\u754C";
    assertEquals(page, decoded(page, "UTF-8", Optional.of("iso-8859-1")));
    assertEquals("\u4E16", decoded("\uFEFF\u4E16", "UTF-16LE", Optional.of("utf-8")));
    assertEquals("a", decoded("a", "UTF-8", Optional.of("no-such-charset")));
  }

  @Test
  void takesEveryLineEndForOne() throws IOException {
    check("a\r\nb\rc\nd\r\r\ne".getBytes(StandardCharsets.UTF_8), "a\nb\nc\nd\n\ne");
  }

  @Test
  void removesWhatATerminalWouldObey() throws IOException {
    check("a\u001B[31mb\u0007c\u001B]0;d\u0007e\u202Ef".getBytes(StandardCharsets.UTF_8), "abcef");
  }

  private static void checkRefused(int[] bytes, String kind) {
    byte[] content = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      content[i] = (byte) bytes[i];
    }
    IOException e =
        assertThrows(
            UnreadableSourceException.class, () -> Reading.source("a.md", content), () -> kind);
    assertEquals(
        "a.md is " + kind + ", not text; give a web page, a Markdown or a plain-text file",
        Reading.message(e));
  }

  @Test
  void refusesWhatIsNoTextByItsName() {
    checkRefused(new int[] {'%', 'P', 'D', 'F', '-', '1'}, "a PDF");
    checkRefused(new int[] {0x89, 'P', 'N', 'G', 13, 10}, "a PNG picture");
    checkRefused(new int[] {0xFF, 0xD8, 0xFF, 0xE0}, "a JPEG picture");
    checkRefused(new int[] {'G', 'I', 'F', '8', '9', 'a'}, "a GIF picture");
    checkRefused(
        new int[] {'P', 'K', 3, 4}, "a ZIP archive, such as an EPUB or an office document");
    checkRefused(new int[] {0x1F, 0x8B, 8}, "a gzip archive");
    checkRefused(new int[] {0x7F, 'E', 'L', 'F'}, "a program");
    checkRefused(new int[] {'a', 0, 0xFF}, "binary data");
    checkRefused(new int[] {'a', 0, 1, 2, 3, 4}, "binary data");
  }

  private void checkUnreadable(Path path, String expected) {
    IOException e = assertThrows(UnreadableSourceException.class, () -> Source.read(path));
    assertEquals(expected, Reading.message(e));
  }

  @Test
  void saysPlainlyWhatIsWrongWithAFile() throws IOException {
    Path missing = folder.resolve("miss\u001B[31ming.md");
    checkUnreadable(missing, "there is no file " + folder.resolve("missing.md"));
    checkUnreadable(folder, folder + " is a folder; name a file in it");
    Path beneath = Files.writeString(folder.resolve("a.md"), "a").resolve("b.md");
    checkUnreadable(beneath, "there is no file " + beneath);
  }

  @Test
  void saysWhichFileItMayNotRead() throws IOException {
    Path locked = Files.writeString(folder.resolve("locked.md"), "a");
    if (locked.toFile().setReadable(false) && !Files.isReadable(locked)) {
      checkUnreadable(
          locked, "cannot read " + locked + ": permission denied; ask its owner, or copy it");
    } else {
      assertEquals("a", Source.read(locked).text(), "root reads everything");
    }
  }

  @Test
  void refusesMoreThanTheLimitAndNoLess() throws IOException {
    int megabyte = 1 << 20;
    byte[] bytes = "a".repeat(megabyte).getBytes(StandardCharsets.UTF_8);
    assertEquals(megabyte, Source.read(stream(bytes), "a", "a", megabyte).text().length());
    byte[] more = "a".repeat(megabyte + 1).getBytes(StandardCharsets.UTF_8);
    IOException e =
        assertThrows(
            UnreadableSourceException.class, () -> Source.read(stream(more), "a", "a", megabyte));
    assertEquals("a is larger than 1 MB; give a part of it", Reading.message(e));
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  @Test
  void tellsInOneLineThatAStreamBrokeOff() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("device\nlost");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("device\nlost");
          }
        };
    IOException e =
        assertThrows(UnreadableSourceException.class, () -> Source.read(broken, "the pipe"));
    assertEquals("cannot read the pipe: device lost", Reading.message(e));
  }

  @Test
  void namesAnArticleWithoutTitleAfterItsFile() throws IOException {
    Path file = Files.writeString(folder.resolve("my notes.v2.md"), "Words.\n");
    assertTrue(
        Described.of(ArticleReader.read(Source.read(file)))
            .startsWith("title FILE_NAME: my notes.v2\n"));
  }
}
