package galley.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import galley.annotation.Annotation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file whose content is known already, by the one who knows it and by others. */
class KnownCommentsTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

  @TempDir Path folder;
  private Path path = Path.of("");
  private CommentFile known = new CommentFile(path);

  @BeforeEach
  void writeComments() throws Exception {
    path = folder.resolve("a.comments.json");
    known = new CommentFile(path);
    known.append(Sample.comment("first"));
    Files.setLastModifiedTime(path, LONG_AGO);
  }

  private List<String> bodies() throws CommentFileException {
    return new CommentFile(path).read().annotations().stream().map(Annotation::body).toList();
  }

  @Test
  void isNotReadAgain() throws Exception {
    assertSame(known.read(), known.read());
    known.append(Sample.comment("second"));
    assertSame(known.read(), known.read());
    assertEquals(new CommentFile(path).read(), known.read());
  }

  @Test
  void isReadAgainWhenAnotherSaved() throws Exception {
    known.read();
    new CommentFile(path).append(Sample.comment("other"));
    known.append(Sample.comment("mine"));
    assertEquals(List.of("first", "other", "mine"), bodies());
    assertEquals(new CommentFile(path).read(), known.read());
  }

  @Test
  void isReadAgainWhenItWasWrittenInPlace() throws Exception {
    known.read();
    Files.writeString(path, Files.readString(path).replace("first", "FIRST"));
    known.append(Sample.comment("mine"));
    assertEquals(List.of("FIRST", "mine"), bodies());
    Files.writeString(path, "no JSON");
    assertThrows(CommentFileException.class, () -> known.append(Sample.comment("lost")));
    assertEquals("no JSON", Files.readString(path));
  }

  @Test
  void isNotKnownWhileItMayChangeWithinOneTickOfTheClock() throws Exception {
    Files.setLastModifiedTime(path, FileTime.from(Instant.now()));
    known.read();
    FileTime time = Files.getLastModifiedTime(path);
    Files.writeString(path, Files.readString(path).replace("first", "FIRST"));
    Files.setLastModifiedTime(path, time);
    assertEquals("FIRST", known.read().annotations().get(0).body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"target\":\"a\",\"n\":1.0,\"x\":\"]}\"}]",
        "\ufeff[ {\"target\":\"a\"} , 5, {\"target\":\"b\",\"\\u0061\":null}\r\n ]\r\n\r\n",
        "[{\"target\":\"a\"}, \"text ]\"]",
        "[]",
        "[ ]",
        "{\"target\":\"a\"}",
        "{\"type\":\"AnnotationPage\",\"items\":[{\"target\":\"a\"}]}"
      })
  void growsByOneWhateverItsForm(String text) throws Exception {
    Files.writeString(path, text);
    Files.setLastModifiedTime(path, LONG_AGO);
    Path twin = Files.copy(path, folder.resolve("twin.json"));
    Annotation comment = Sample.comment("more");
    known.read();
    known.append(comment);
    new CommentFile(twin).append(comment);
    assertEquals(tree(twin), tree(path));
    known.append(comment);
    new CommentFile(twin).append(comment);
    assertEquals(tree(twin), tree(path));
  }

  private static Object tree(Path file) throws IOException {
    return JsonText.parse(Files.readAllBytes(file));
  }

  @Test
  void keepsTheTextBeforeAsItIs() throws Exception {
    String odd = "[{\"target\":\"a\",\"n\":1.0e0 ,\"u\":\"\\u00e9\"}\n]";
    Files.writeString(path, odd);
    Files.setLastModifiedTime(path, LONG_AGO);
    known.read();
    known.append(Sample.comment("more"));
    String now = Files.readString(path);
    assertTrue(now.startsWith(odd.substring(0, odd.length() - 2) + ",\n  {"), now);
    assertTrue(now.endsWith("\n  }\n]\n"), now);
  }

  @Test
  void growsNoFurtherThanItCanBeReadAgain() throws Exception {
    byte[] text = "[{}]".getBytes(UTF_8);
    JsonObject more = Sample.json("u:1", "x", "a.md");
    int room = JsonText.MOST_VALUES - JsonText.values(more);
    assertTrue(JsonArrayTail.with(text, text.length, room, more).isPresent());
    assertEquals(Optional.empty(), JsonArrayTail.with(text, text.length, room + 1, more));
    assertEquals(Optional.empty(), JsonArrayTail.with(text, JsonText.MOST_BYTES, 2, more));
  }

  @Test
  void countsTheValuesThatAreParsed() throws Exception {
    String text = "[{\"a\": [1, null, {\"b\": {}}]}, \"c\", true]";
    assertEquals(9, JsonText.values(JsonText.parse(text.getBytes(UTF_8))));
  }

  @Test
  void growsThoughItsEndIsFarFromItsLastComment() throws Exception {
    Files.writeString(path, "[{\"target\":\"a\"}" + " ".repeat(JsonArrayTail.END) + "]");
    Files.setLastModifiedTime(path, LONG_AGO);
    known.read();
    known.append(Sample.comment("more"));
    assertEquals(2, known.read().annotations().size());
    assertEquals(new CommentFile(path).read(), known.read());
  }

  @Test
  void isNotReplacedWhenAnotherWroteToItWhileItWasCopied() throws Exception {
    AtomicBoolean meddles = new AtomicBoolean();
    CommentFile file =
        new CommentFile(
            path,
            step -> {
              if (step == SaveStep.WRITTEN && meddles.get()) {
                write("[]");
              }
            });
    file.read();
    meddles.set(true);
    CommentFileException refused =
        assertThrows(CommentFileException.class, () -> file.append(Sample.comment("mine")));
    assertTrue(refused.toString().contains("has just changed it. Save again"), refused::toString);
    assertEquals("[]", Files.readString(path));
    assertEquals(List.of("a.comments.json"), names());
    meddles.set(false);
    file.append(Sample.comment("mine"));
    assertEquals(List.of("mine"), bodies());
  }

  private void write(String text) {
    try {
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(each -> each.getFileName().toString()).toList();
    }
  }
}
