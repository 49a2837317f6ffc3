package galley.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other people's annotation files, judged by a plain JSON parser. */
class CommentFileCorpusTest {
  @TempDir Path folder = Path.of("");

  @Test
  void everyFileSurvivesSavingOrIsLeftAlone() throws Exception {
    String corpora = System.getProperty("galley.corpora", "");
    Path annotations = Path.of(corpora, "annotations");
    assumeTrue(
        !corpora.isEmpty() && Files.isDirectory(annotations),
        "No annotations: set galley.corpora to the folder with the corpora");
    List<Path> samples;
    try (Stream<Path> files = Files.walk(annotations)) {
      samples = files.filter(file -> file.toString().endsWith(".json")).toList();
    }
    assertFalse(samples.isEmpty());
    int saved = 0;
    for (Path sample : samples) {
      saved += survives(sample) ? 1 : 0;
    }
    System.out.println(saved + " of " + samples.size() + " annotation files were added to");
  }

  private boolean survives(Path sample) throws Exception {
    Path copy = folder.resolve("copy.json");
    Files.write(copy, Files.readAllBytes(sample));
    CommentFile file = new CommentFile(copy);
    try {
      int before = file.read().annotations().size();
      file.append(Sample.comment("added"));
      assertEquals(before + 1, file.read().annotations().size(), sample.toString());
    } catch (CommentFileException e) {
      assertArrayEquals(Files.readAllBytes(sample), Files.readAllBytes(copy), sample.toString());
      return false;
    }
    JsonElement old = parse(sample);
    JsonElement grown = parse(copy);
    if (old.isJsonArray()) {
      grown.getAsJsonArray().remove(old.getAsJsonArray().size());
    } else if (grown.isJsonArray()) {
      grown = grown.getAsJsonArray().get(0);
    } else {
      page(grown).getAsJsonArray("items").remove(page(old).getAsJsonArray("items").size());
      // A collection counts what it holds.
      old.getAsJsonObject().remove("total");
      grown.getAsJsonObject().remove("total");
    }
    assertEquals(old, grown, sample.toString());
    return true;
  }

  private static JsonObject page(JsonElement container) {
    JsonObject object = container.getAsJsonObject();
    return object.has("items") ? object : object.getAsJsonObject("first");
  }

  private static JsonElement parse(Path file) throws IOException {
    return JsonParser.parseString(Files.readString(file));
  }
}
