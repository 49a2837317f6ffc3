package galley.store;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** An outline as a JSON array, an object a heading. */
public final class OutlineJson {
  private OutlineJson() {}

  /** The array, pretty-printed, with a final line feed. */
  public static String write(List<OutlineEntry> entries) {
    StringWriter out = new StringWriter();
    try (JsonWriter json = new JsonWriter(out)) {
      json.setIndent("  ");
      json.beginArray();
      for (OutlineEntry entry : entries) {
        json.beginObject();
        json.name("number").value(entry.number());
        json.name("level").value(entry.level());
        json.name("title").value(entry.title());
        json.name("anchor").value(entry.anchor());
        json.name("line").value(entry.line());
        json.name("words").value(entry.words());
        json.endObject();
      }
      json.endArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out + "\n";
  }
}
