package galley.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import galley.annotation.Annotation;
import galley.annotation.Target;
import galley.text.Sanitizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that other programs or accidents made, in {@code hostile}: each is read as far as possible,
 * and what Galley does not change in it stays, judged by a plain JSON parser.
 */
class HostileFilesTest {
  private static final Path SAMPLES = Path.of("src/test/resources/galley/store/hostile");
  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

  @TempDir Path folder = Path.of("");

  private interface Act {
    void on(CommentFile file) throws CommentFileException;
  }

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void givesOnlyWhatIsSafeToPrint(Path sample) throws Exception {
    Comments comments;
    try {
      comments = copy(sample).read();
    } catch (CommentFileException e) {
      assertEquals(Sanitizer.line(String.valueOf(e.getMessage())), e.getMessage());
      return;
    }
    for (Annotation annotation : comments.annotations()) {
      for (String shown :
          List.of(
              annotation.id(),
              annotation.body(),
              annotation.motivation(),
              annotation.target().source())) {
        assertEquals(Sanitizer.text(shown), shown);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void keepsEverythingWhenAdding(Path sample) throws Exception {
    check(
        sample,
        file -> file.append(Sample.comment("mine")),
        (before, after) -> {
          assertEquals(before.size() + 1, after.size());
          assertEquals(before, after.subList(0, before.size()));
        });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void keepsEverythingElseWhenEditing(Path sample) throws Exception {
    check(
        sample,
        file -> file.edit(firstId(file), "new", NOW),
        (before, after) ->
            assertOneDiffers(before, after, Set.of("body", "bodyValue", "modified")));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void keepsEverythingElseWhenReattaching(Path sample) throws Exception {
    check(
        sample,
        file -> file.reattach(firstId(file), new Target("b.md", List.of()), NOW),
        (before, after) -> assertOneDiffers(before, after, Set.of("target", "modified")));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void keepsEverythingElseWhenDeleting(Path sample) throws Exception {
    check(
        sample,
        file -> file.delete(firstId(file), NOW),
        (before, after) -> {
          if (after.size() == before.size()) {
            assertOneDiffers(before, after, Set.of("body", "bodyValue", "modified"));
            return;
          }
          List<JsonElement> rest = new ArrayList<>(before);
          after.forEach(element -> assertTrue(rest.remove(element)));
          assertEquals(1, rest.size());
        });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void mergesWithItselfOrRefuses(Path sample) throws Exception {
    Path file = copy(sample).path();
    byte[] before = Files.readAllBytes(file);
    try {
      assertEquals(List.of(), CommentMerge.merge(file, file, file, file));
    } catch (CommentFileException e) {
      assertArrayEquals(before, Files.readAllBytes(file));
      return;
    }
    assertEquals(elements(Files.readString(sample)), elements(Files.readString(file)));
  }

  @Test
  void refusesMillionNestedBracketsAndLeavesThem() throws Exception {
    for (String open : List.of("[", "{\"target\":", "[{\"body\":[")) {
      Path path = folder.resolve("deep.json");
      Files.writeString(path, open.repeat(1_000_000));
      CommentFile file = new CommentFile(path);
      assertThrows(CommentFileException.class, file::read);
      assertThrows(CommentFileException.class, () -> file.append(Sample.comment("mine")));
      assertEquals(open.length() * 1_000_000L, Files.size(path));
    }
  }

  private interface Judge {
    void judge(List<JsonElement> before, List<JsonElement> after);
  }

  private void check(Path sample, Act act, Judge judge) throws Exception {
    CommentFile file = copy(sample);
    byte[] before = Files.readAllBytes(sample);
    try {
      act.on(file);
    } catch (CommentFileException e) {
      assertArrayEquals(before, Files.readAllBytes(file.path()), sample.toString());
      return;
    }
    judge.judge(elements(Files.readString(sample)), elements(Files.readString(file.path())));
  }

  private CommentFile copy(Path sample) {
    try {
      return new CommentFile(Files.write(folder.resolve("copy.json"), Files.readAllBytes(sample)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String firstId(CommentFile file) throws CommentFileException {
    return file.read().annotations().stream().map(Annotation::id).findFirst().orElse("");
  }

  private static List<JsonElement> elements(String json) {
    JsonElement root = JsonParser.parseString(json);
    if (root instanceof JsonObject object && object.get("first") instanceof JsonObject first) {
      root = first;
    }
    if (root instanceof JsonObject object && object.get("items") instanceof JsonArray items) {
      return items.asList();
    }
    return root instanceof JsonArray array ? array.asList() : List.of(root);
  }

  private static void assertOneDiffers(
      List<JsonElement> before, List<JsonElement> after, Set<String> members) {
    assertEquals(before.size(), after.size());
    int changed = 0;
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        changed++;
        JsonObject old = before.get(i).deepCopy().getAsJsonObject();
        JsonObject now = after.get(i).deepCopy().getAsJsonObject();
        members.forEach(member -> Arrays.asList(old, now).forEach(one -> one.remove(member)));
        assertEquals(old, now);
      }
    }
    assertEquals(1, changed);
  }
}
