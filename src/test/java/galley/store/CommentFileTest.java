package galley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.annotation.Annotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentFileTest {
  @TempDir Path folder = Path.of("");
  private Path path = Path.of("");
  private CommentFile file = new CommentFile(path);

  @BeforeEach
  void nameFile() {
    path = folder.resolve("article.comments.json");
    file = new CommentFile(path);
  }

  @Test
  void writesWebAnnotations() throws Exception {
    file.append(Sample.comment("urn:uuid:6f2c1c2e-7c2a-4f5e-9d0a-2d3b3a6d1a01", "Is <this> true?"));
    assertEquals(
        """
        [
          {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": "urn:uuid:6f2c1c2e-7c2a-4f5e-9d0a-2d3b3a6d1a01",
            "type": "Annotation",
            "motivation": "commenting",
            "created": "2026-11-24T10:15:30Z",
            "creator": {
              "type": "Person",
              "name": "Ana"
            },
            "body": {
              "type": "TextualBody",
              "value": "Is <this> true?",
              "format": "text/plain"
            },
            "target": {
              "source": "deepseek-r2.md",
              "selector": [
                {
                  "type": "FragmentSelector",
                  "value": "a-hybrid-plan"
                },
                {
                  "type": "TextQuoteSelector",
                  "exact": "A hybrid plan",
                  "prefix": "before ",
                  "suffix": " after"
                },
                {
                  "type": "TextPositionSelector",
                  "start": 2210,
                  "end": 2223
                }
              ]
            }
          }
        ]
        """,
        Files.readString(path));
  }

  @Test
  void readsBackInOrder() throws Exception {
    file.append(Sample.comment("first"));
    file.append(Sample.comment("second\nline"));
    assertEquals(List.of("first", "second\nline"), bodies());
    assertEquals(List.of(), file.read().warnings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "\ufeff"})
  void takesEmptyFileAsNoComments(String content) throws Exception {
    Files.writeString(path, content);
    assertEquals(new Comments(List.of(), List.of()), file.read());
    file.append(Sample.comment("first"));
    assertEquals(List.of("first"), bodies());
  }

  @Test
  void takesMissingFileAsNoComments() throws Exception {
    assertEquals(new Comments(List.of(), List.of()), file.read());
    file.checkWritable();
    assertEquals(List.of(), names());
  }

  @Test
  void keepsWhatItDoesNotKnow() throws Exception {
    String elements =
        """
        [
          {
            "type": "Annotation",
            "target": "http://x.org/",
            "extra": {
              "n": 1.50,
              "deep": [
                null,
                [],
                "\\u2028<&>"
              ]
            }
          },
          "http://x.org/elsewhere",
          17""";
    Files.writeString(path, elements + "\n]\n");
    file.append(Sample.comment("mine"));
    String grown = Files.readString(path);
    assertEquals(elements + ",\n", grown.substring(0, elements.length() + 2));
    assertEquals(2, file.read().annotations().size());
    assertEquals(
        List.of(
            "Entry 2 is no comment on anything; it stays in article.comments.json",
            "Entry 3 is no comment on anything; it stays in article.comments.json"),
        file.read().warnings());
  }

  @Test
  void boundsWarnings() throws Exception {
    Files.writeString(path, "[1" + ",1".repeat(50) + "]");
    List<String> warnings = file.read().warnings();
    assertEquals(11, warnings.size());
    assertEquals("So do 41 more entries of article.comments.json", warnings.get(10));
  }

  @Test
  void addsToItemsOfPage() throws Exception {
    Files.writeString(
        path, "{\"type\": \"AnnotationPage\", \"items\": [{\"target\": \"a\"}], \"x\": 1}");
    file.append(Sample.comment("mine"));
    assertEquals(List.of("", "mine"), bodies());
    String json = Files.readString(path);
    assertTrue(json.startsWith("{\n  \"type\": \"AnnotationPage\",\n  \"items\": ["), json);
    assertTrue(json.endsWith("],\n  \"x\": 1\n}\n"), json);
  }

  @Test
  void makesArrayOfSingleAnnotation() throws Exception {
    Files.writeString(
        path, "{\"type\": \"Annotation\", \"bodyValue\": \"old\", \"target\": \"a\"}");
    assertEquals(List.of("old"), bodies());
    file.append(Sample.comment("mine"));
    assertEquals(List.of("old", "mine"), bodies());
  }

  @Test
  void addsToTheFirstPageOfACollection() throws Exception {
    String page = "{\"type\": \"AnnotationPage\", \"items\": [{\"target\": \"a\"}]}";
    Files.writeString(
        path, "{\"type\": \"AnnotationCollection\", \"total\": 1, \"first\": " + page + "}");
    file.append(Sample.comment("mine"));
    assertEquals(List.of("", "mine"), bodies());
    String json = Files.readString(path);
    assertTrue(json.startsWith("{\n  \"type\": \"AnnotationCollection\",\n  \"total\": 2,"), json);
  }

  @Test
  void leavesACollectionAloneWhosePageIsElsewhere() throws Exception {
    assertLeftAlone(
        "{\"type\": \"AnnotationCollection\", \"total\": 1, \"first\": \"http://x.org/p1\"}",
        "it holds JSON that is no list of annotations");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "17", "\"x\"", "null", "{\"type\": \"AnnotationPage\", \"items\": 3}"})
  void readsOtherJsonAsNothingAndLeavesItAlone(String json) throws Exception {
    assertLeftAlone(json, "it holds JSON that is no list of annotations");
    assertEquals(List.of(), file.read().annotations());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"a\": 1,}]", "[", "[] x", "[{\"a\": 1, \"a\": 2}]", "# Title\n"})
  void leavesAloneWhatIsNotSoundJson(String json) throws Exception {
    assertLeftAlone(json, "it is not sound JSON (line 1, column ");
    CommentFileException failure = assertThrows(CommentFileException.class, file::read);
    String message = String.valueOf(failure.getMessage());
    assertTrue(message.startsWith("Cannot read the comments in " + path + ": "), message);
    assertTrue(message.endsWith(". It was left as it is; mend it or move it away."), message);
  }

  @Test
  void readsABrokenFileUpToWhereItBreaks() throws Exception {
    String merged = "[{\"bodyValue\": \"one\", \"target\": \"a\"},\n<<<<<<< HEAD\n{}]";
    assertLeftAlone(merged, "it is not sound JSON (line 2, column 1");
    assertEquals(List.of("one"), bodies());
    String warning = file.read().warnings().get(0);
    assertTrue(
        warning.startsWith(
            "Only the beginning of article.comments.json can be read, and nothing saved: it is not"),
        warning);
  }

  @Test
  void readsTheBeginningOfAFileThatIsTooLarge() throws Exception {
    String entry = "{\"target\": \"a\", \"bodyValue\": \"" + "x".repeat(1 << 16) + "\"},\n";
    Files.writeString(path, "[" + entry.repeat(JsonText.MOST_BYTES / entry.length() + 9) + "7]");
    byte[] before = Files.readAllBytes(path);
    assertEquals(JsonText.MOST_BYTES / entry.length(), file.read().annotations().size());
    assertRefusesToSave("it is larger than Galley's limit of 32 MB");
    assertTrue(Arrays.equals(before, Files.readAllBytes(path)));
  }

  private void assertLeftAlone(String json, String problem) throws Exception {
    Files.writeString(path, json);
    assertRefusesToSave(problem);
    assertEquals(json, Files.readString(path));
    assertEquals(List.of("article.comments.json"), names());
  }

  private void assertRefusesToSave(String problem) {
    CommentFileException before = assertThrows(CommentFileException.class, file::checkWritable);
    CommentFileException failure =
        assertThrows(CommentFileException.class, () -> file.append(Sample.comment("mine")));
    assertStartsWith("Cannot save comments in " + file.path() + ": " + problem, before);
    assertStartsWith("Cannot save the comment in " + file.path() + ": " + problem, failure);
  }

  private static void assertStartsWith(String start, Exception failure) {
    String message = String.valueOf(failure.getMessage());
    assertTrue(message.startsWith(start), message);
  }

  private List<String> bodies() throws CommentFileException {
    return file.read().annotations().stream().map(Annotation::body).toList();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
    }
  }
}
