package galley.store;

import static galley.store.AnnotationDecoder.each;
import static galley.store.AnnotationDecoder.string;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import galley.annotation.Target;
import galley.text.Sanitizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where each article was left, kept where only its reader can read it: {@code
 * $XDG_STATE_HOME/galley/places}, or {@code ~/.local/state/galley/places}; a file an article.
 */
public final class ReadingPlaces {
  /** A larger file is not ours. */
  private static final int MOST_BYTES = 1 << 20;

  /** How much of what was read is kept: the anchors' UTF-16 length; more would be too large. */
  private static final int MOST_READ = 128 << 10;

  private final Path folder;

  private ReadingPlaces(Path folder) {
    this.folder = folder;
  }

  /** The places of the user whom {@code environment}, the process's variables, is about. */
  public static ReadingPlaces in(Map<String, String> environment) {
    return new ReadingPlaces(UserFolder.STATE.in(environment).resolve("places"));
  }

  /**
   * Where the article was left; empty if it never was, or if nobody can tell any more.
   *
   * @param location an absolute path or an address
   */
  public Optional<ReadingPlace> of(String location) {
    Path file = ArticleFile.in(folder, location);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return Optional.empty();
      }
      return decode(JsonText.parse(Files.readAllBytes(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps where the article was left.
   *
   * @throws IOException if it cannot be written
   */
  public void keep(String location, ReadingPlace place) throws IOException {
    JsonObject json = new JsonObject();
    json.addProperty("article", Sanitizer.line(location));
    json.addProperty("left", AnnotationEncoder.seconds(place.when()));
    json.addProperty("percent", place.percent());
    json.addProperty("beginning", place.beginning());
    json.addProperty("above", place.above());
    json.add("read", anchors(place.read()));
    json.add("target", AnnotationEncoder.target(place.target()));
    Files.createDirectories(folder, OwnerOnly.folder());
    Path file = ArticleFile.in(folder.toAbsolutePath(), location);
    new Replacement(file, folder.toAbsolutePath(), "." + file.getFileName(), step -> {})
        .write(JsonPrinter.print(json), OwnerOnly.file());
  }

  private static JsonArray anchors(List<String> read) {
    JsonArray anchors = new JsonArray();
    int length = 0;
    for (String anchor : read) {
      length += anchor.length() + 1;
      if (length <= MOST_READ) {
        anchors.add(anchor);
      }
    }
    return anchors;
  }

  private static Optional<ReadingPlace> decode(JsonElement json) {
    if (!(json instanceof JsonObject object)) {
      return Optional.empty();
    }
    Optional<Target> target = AnnotationDecoder.target(object.get("target"));
    return target.map(
        words ->
            new ReadingPlace(
                words,
                object.get("beginning") instanceof JsonPrimitive begins && begins.getAsBoolean(),
                number(object, "above"),
                Math.min(100, number(object, "percent")),
                each(object.get("read")).flatMap(anchor -> string(anchor).stream()).toList(),
                when(object)));
  }

  private static int number(JsonObject object, String member) {
    try {
      return object.get(member) instanceof JsonPrimitive number
          ? Math.max(0, Math.min(1_000_000, number.getAsInt()))
          : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static Instant when(JsonObject object) {
    try {
      return Instant.parse(string(object.get("left")).orElse(""));
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }
}
