package galley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every merge of two histories of adding, answering, editing and deleting. */
class CommentMergePropertyTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final int STEPS = 12;

  private final List<String> conflicts = new ArrayList<>();

  @Property(tries = 200)
  void losesAndDoublesNothing(@ForAll long seed) throws Exception {
    History base = new History(new Random(seed), List.of());
    base.run("base");
    History ours = new History(new Random(seed + 1), base.elements);
    History theirs = new History(new Random(seed + 2), base.elements);
    ours.run("ours");
    theirs.run("theirs");

    List<JsonElement> merged = merge(base.elements, ours.elements, theirs.elements);
    String text = merged.toString();
    Set<String> ids = new HashSet<>();
    merged.forEach(one -> assertTrue(ids.add(AnnotationDecoder.id(one.getAsJsonObject())), text));
    for (History side : List.of(ours, theirs)) {
      side.present.forEach(
          words -> assertTrue(text.contains("\"" + words) || text.contains(words + "\""), words));
    }
    assertEquals(texts(merged), texts(merge(base.elements, theirs.elements, ours.elements)));
    assertEquals(texts(merged), texts(merge(base.elements, merged, theirs.elements)));
    assertEquals(ours.elements, merge(base.elements, ours.elements, base.elements));
  }

  private List<JsonElement> merge(
      List<JsonElement> base, List<JsonElement> ours, List<JsonElement> theirs) throws Refusal {
    AnnotationDocument empty = AnnotationDocument.empty();
    return DocumentMerge.merge(
            empty.withElements(base),
            empty.withElements(ours),
            empty.withElements(theirs),
            conflicts)
        .elements();
  }

  private static Set<String> texts(List<JsonElement> elements) {
    Set<String> texts = new TreeSet<>();
    elements.forEach(element -> texts.add(element.toString()));
    return texts;
  }

  /** One side's file, and the words in it that this side wrote and that must survive. */
  private static final class History {
    private final Random random;
    private final Set<String> present = new HashSet<>();
    private List<JsonElement> elements;

    History(Random random, List<JsonElement> elements) {
      this.random = random;
      this.elements = elements;
    }

    void run(String side) throws Refusal {
      for (int i = 0; i < STEPS; i++) {
        String words = side + " " + i;
        Instant now = START.plusSeconds(i);
        StoredComments comments = new StoredComments(elements);
        String id = elements.isEmpty() ? "" : anyId();
        switch (id.isEmpty() ? 0 : random.nextInt(4)) {
          case 0 -> add(side + ":" + i, words, "article.md");
          case 1 -> add(side + ":" + i, words, id);
          case 2 -> delete(comments, id, now);
          default -> edit(comments, id, words, now);
        }
      }
    }

    private String anyId() {
      return AnnotationDecoder.id(elements.get(random.nextInt(elements.size())).getAsJsonObject());
    }

    private void add(String id, String words, String target) {
      List<JsonElement> all = new ArrayList<>(elements);
      all.add(Sample.json("urn:x-" + id, words, target));
      elements = all;
      present.add(words);
    }

    private void edit(StoredComments comments, String id, String words, Instant now)
        throws Refusal {
      if (!comments.text(id).isEmpty()) {
        present.remove(comments.text(id));
        elements = comments.edited(id, words, now).elements();
        present.add(words);
      }
    }

    private void delete(StoredComments comments, String id, Instant now) throws Refusal {
      present.remove(comments.text(id));
      elements = comments.without(id, now).elements();
    }
  }
}
