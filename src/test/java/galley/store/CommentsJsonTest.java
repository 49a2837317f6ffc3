package galley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import galley.annotation.Anchor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What scripts are told of the comments in a file. */
class CommentsJsonTest {
  private static final CommentPlace ORPHAN =
      new CommentPlace(Anchor.State.ORPHANED, Optional.empty(), Optional.empty(), false);

  @TempDir Path folder;

  @Test
  void addsThePlaceAndKeepsEveryMember() throws Exception {
    CommentPlace place =
        new CommentPlace(
            Anchor.State.MOVED,
            Optional.of(new CommentPlace.Words("rope", 3, 7, 12)),
            Optional.of("2.1"),
            true);
    JsonObject told =
        told("[{'id': 'urn:a', 'target': 'http://example.com/', 'x:n': 1.50}]", place);
    assertEquals("1.50", told.get("x:n").getAsString());
    assertEquals(
        JsonParser.parseString(
            "{'anchor': 'moved', 'text': 'rope', 'start': 3, 'end': 7, 'section': '2.1',"
                + " 'line': 12, 'thread': 'resolved'}"),
        told.get("galley"));
  }

  @Test
  void leavesOutWhatAnOrphanHasNot() throws Exception {
    JsonObject told = told("[{'id': 'urn:a', 'target': 'urn:b'}]", ORPHAN);
    assertEquals(
        JsonParser.parseString("{'anchor': 'orphaned', 'thread': 'open'}"), told.get("galley"));
  }

  @Test
  void replacesAPlaceThatIsInTheFile() throws Exception {
    JsonObject told = told("[{'id': 'urn:a', 'target': 'urn:b', 'galley': 'old'}]", ORPHAN);
    assertTrue(told.get("galley").isJsonObject());
  }

  @Test
  void makesEachAnnotationStandForItself() throws Exception {
    JsonObject told = told("{'type': 'AnnotationPage', 'items': [{'target': 'urn:b'}]}", ORPHAN);
    assertEquals("http://www.w3.org/ns/anno.jsonld", told.get("@context").getAsString());
    assertEquals("Annotation", told.get("type").getAsString());
    assertEquals(folder() + "comments.json#1", told.get("id").getAsString());
  }

  @ParameterizedTest
  @CsvSource({
    "a.md, a.md",
    "../x/a%20b.md, ../x/a%20b.md",
    "m\u00fchle und \u6e2f.md, m%C3%BChle%20und%20%E6%B8%AF.md",
    "a.md#top, a.md#top",
  })
  void makesReferencesAbsolute(String reference, String resolved) throws Exception {
    String expected = Path.of("/").toUri().resolve(folder()).resolve(resolved).getPath();
    for (String target : new String[] {"'%s'", "{'source': '%s'}", "['%s']", "{'id': '%s'}"}) {
      JsonObject told = told("[{'target': " + target.formatted(reference) + "}]", ORPHAN);
      String found = told.get("target").toString().replaceAll(".*\"(file:[^\"]*)\".*", "$1");
      assertTrue(found.startsWith("file:///"), found);
      assertEquals(expected, java.net.URI.create(found).getPath());
    }
  }

  @Test
  void leavesAloneWhatIsNoRelativeReference() throws Exception {
    String json =
        "[{'id': 'urn:uuid:1', 'body': 'Some words here', 'bodyValue': 'note.txt',"
            + " 'target': [{'source': 'https://example.com/a b', 'selector': {'value': 'x'}}]}]";
    JsonObject told = told(json, ORPHAN);
    assertEquals("urn:uuid:1", told.get("id").getAsString());
    assertEquals("Some words here", told.get("body").getAsString());
    assertEquals("note.txt", told.get("bodyValue").getAsString());
    assertEquals(
        JsonParser.parseString(
            "[{'source': 'https://example.com/a b', 'selector': {'value': 'x'}}]"),
        told.get("target"));
  }

  @Test
  void writesNothingThatATerminalActsUpon() throws Exception {
    String json = "[{'target': 'urn:a', 'bodyValue': '\\u001b[31m\\u009b2J\\u202e\\u2028\\u200d'}]";
    write(json);
    CommentsJson read = new CommentFile(folder.resolve("comments.json")).readWithJson();
    String text = read.write(index -> Optional.of(ORPHAN));
    assertTrue(text.codePoints().noneMatch(c -> c != '\n' && Character.isISOControl(c)), text);
    assertFalse(text.contains("\u202e"), text);
    JsonObject told = JsonParser.parseString(text).getAsJsonArray().get(0).getAsJsonObject();
    assertEquals("\u001b[31m\u009b2J\u202e\u2028\u200d", told.get("bodyValue").getAsString());
  }

  @Test
  void tellsOnlyOfAnnotationsAndOnlyOfThoseWanted() throws Exception {
    write("[1, {'id': 'urn:a', 'target': 'urn:t'}, 'x', {'id': 'urn:b', 'target': 'urn:t'}, {}]");
    CommentsJson read = new CommentFile(folder.resolve("comments.json")).readWithJson();
    assertEquals(2, read.comments().annotations().size());
    String all = read.write(index -> Optional.of(ORPHAN));
    assertEquals(2, JsonParser.parseString(all).getAsJsonArray().size());
    String second = read.write(index -> index == 1 ? Optional.of(ORPHAN) : Optional.empty());
    assertFalse(second.contains("urn:a"), second);
    assertTrue(second.contains("urn:b"), second);
    assertEquals("[]\n", read.write(index -> Optional.empty()));
  }

  @Test
  void tellsNothingWithoutAFile() throws Exception {
    CommentsJson read = new CommentFile(folder.resolve("none.json")).readWithJson();
    assertEquals("[]\n", read.write(index -> Optional.of(ORPHAN)));
  }

  private JsonObject told(String json, CommentPlace place) throws Exception {
    write(json);
    CommentsJson read = new CommentFile(folder.resolve("comments.json")).readWithJson();
    String text = read.write(index -> Optional.of(place));
    return JsonParser.parseString(text).getAsJsonArray().get(0).getAsJsonObject();
  }

  private void write(String json) throws Exception {
    Files.writeString(folder.resolve("comments.json"), json.replace('\'', '"'));
  }

  private String folder() {
    return folder.toAbsolutePath().toUri().toString();
  }
}
