package galley.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import galley.annotation.Anchor;
import galley.annotation.Annotation;
import galley.text.Sanitizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The comments of a file together with the JSON that they come from, to be told to scripts.
 *
 * @see CommentFile#readWithJson
 */
public final class CommentsJson {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private static final int MOST_WARNINGS = 10;

  private final Path path;
  private final int values;
  private final Comments comments;
  private final List<JsonObject> sources;

  /** The {@code sources} are those of the comments' annotations, in the same order. */
  private CommentsJson(Path path, int values, Comments comments, List<JsonObject> sources) {
    this.path = path.toAbsolutePath();
    this.values = values;
    this.comments = comments;
    this.sources = List.copyOf(sources);
  }

  /** Reads a document, of which {@code path} is the name. */
  static CommentsJson read(StoredDocument document, Path path) throws IOException {
    try {
      AnnotationDocument found = document.read();
      int values = found.root() instanceof JsonArray array ? JsonText.values(array) : 0;
      return of(path, values, found.elements(), List.of());
    } catch (Refusal e) {
      List<JsonElement> beginning = document.beginning();
      if (beginning.isEmpty()) {
        throw e;
      }
      String problem =
          "Only the beginning of "
              + name(path)
              + " can be read, and nothing saved: "
              + e.getMessage();
      return of(path, 0, beginning, List.of(problem));
    }
  }

  private static CommentsJson of(
      Path path, int values, List<JsonElement> elements, List<String> problems) {
    List<Annotation> annotations = new ArrayList<>();
    List<JsonObject> sources = new ArrayList<>();
    List<String> warnings = new ArrayList<>(problems);
    int unread = 0;
    for (int i = 0; i < elements.size(); i++) {
      Optional<Annotation> annotation = AnnotationDecoder.decode(elements.get(i));
      if (annotation.isPresent()) {
        annotations.add(annotation.get());
        sources.add(elements.get(i).getAsJsonObject());
      } else if (++unread <= MOST_WARNINGS) {
        warnings.add("Entry " + (i + 1) + " is no comment on anything; it stays in " + name(path));
      }
    }
    if (unread > MOST_WARNINGS) {
      warnings.add("So do " + (unread - MOST_WARNINGS) + " more entries of " + name(path));
    }
    return new CommentsJson(path, values, new Comments(annotations, warnings), sources);
  }

  private static String name(Path path) {
    return Sanitizer.line(String.valueOf(path.getFileName()));
  }

  /** How many JSON values the file has if it is a sound array; 0 if not. */
  int values() {
    return values;
  }

  /** The comments. */
  public Comments comments() {
    return comments;
  }

  /**
   * One JSON array of the annotations for which {@code places} has something, in the order of the
   * file and with all their members, those that Galley does not know too. So that each stands for
   * itself, references in it are absolute, and it has its context and an id in any case. One more
   * member, {@code galley}, tells its place.
   *
   * @param places for each of the annotations by its index where it stands; nothing to leave it out
   * @throws CommentFileException if that is too much
   */
  public String write(Function<Integer, Optional<CommentPlace>> places)
      throws CommentFileException {
    JsonArray all = new JsonArray();
    Path folder = path.getParent();
    AbsoluteIris iris = new AbsoluteIris(folder == null ? path : folder);
    for (int i = 0; i < sources.size(); i++) {
      Optional<CommentPlace> place = places.apply(i);
      if (place.isPresent()) {
        JsonObject told = complete(iris.in(sources.get(i)), i);
        told.add("galley", json(place.get()));
        all.add(told);
      }
    }
    try {
      return escaped(new String(JsonPrinter.print(all), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw CommentFileException.of("Cannot tell the comments in " + path, e, "Check the file");
    }
  }

  /** The items of a page share its context, and what has no id cannot be told of. */
  private JsonObject complete(JsonObject annotation, int index) {
    JsonObject complete = new JsonObject();
    JsonElement context = annotation.get("@context");
    if (context == null) {
      complete.addProperty("@context", CONTEXT);
    } else {
      complete.add("@context", context);
    }
    if (!annotation.has("id")) {
      complete.addProperty("id", path.toUri() + "#" + (index + 1));
    }
    annotation.entrySet().forEach(member -> complete.add(member.getKey(), member.getValue()));
    if (!annotation.has("type")) {
      complete.addProperty("type", "Annotation");
    }
    return complete;
  }

  private static JsonObject json(CommentPlace place) {
    JsonObject json = new JsonObject();
    json.addProperty("anchor", name(place.anchor()));
    place
        .words()
        .ifPresent(
            words -> {
              json.addProperty("text", words.text());
              json.addProperty("start", words.start());
              json.addProperty("end", words.end());
            });
    place.section().ifPresent(section -> json.addProperty("section", section));
    place.words().ifPresent(words -> json.addProperty("line", words.line()));
    json.addProperty("thread", place.resolved() ? "resolved" : "open");
    return json;
  }

  private static String name(Anchor.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  /** The same JSON without characters that a terminal acts upon: they stand in strings only. */
  private static String escaped(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            c -> {
              if (c != '\n' && isUnsafe(c)) {
                for (char unit : Character.toChars(c)) {
                  escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  private static boolean isUnsafe(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
