package galley.annotation;

import static galley.annotation.Draft.annotation;
import static galley.annotation.Draft.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.annotation.Selector.FragmentSelector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Which annotations make a thread, and how it stands with it. */
class ThreadsTest {
  private static final Target ARTICLE = to("draft");

  @Test
  void gathersRepliesAndTheirRepliesInTheOrderOfTime() {
    check(
        "a: c b d; e",
        comment("a"),
        annotation("b", "replying", 20, "x", to("a")),
        annotation("c", "replying", 10, "x", to("a")),
        annotation("d", "replying", 30, "x", to("c")),
        comment("e"));
  }

  @Test
  void putsRepliesWithoutTimeLast() {
    Annotation timeless =
        new Annotation(
            "b", "replying", Optional.empty(), Optional.empty(), Optional.empty(), "x", to("a"));
    check("a: c b", comment("a"), timeless, annotation("c", "replying", 10, "x", to("a")));
  }

  @Test
  void beginsAThreadWithAReplyToWhatIsGone() {
    check("b: c", annotation("b", "replying", 10, "x", to("a")), reply("c", "b"));
  }

  @Test
  void findsAnIdThatEndsInAFragment() {
    Target split = new Target("http://example.com/a", List.of(new FragmentSelector("1")));
    check(
        "http://example.com/a#1: b",
        comment("http://example.com/a#1"),
        annotation("b", "replying", 10, "x", split));
  }

  @Test
  void survivesCircles() {
    check("a: b c", reply("a", "c"), reply("b", "a"), reply("c", "b"));
    check("a", reply("a", "a"));
    check("b: a c", reply("a", "c"), reply("b", "c"), reply("c", "b"));
  }

  @Test
  void survivesDuplicateAndMissingIds() {
    check("a: b; a; ; ", comment("a"), reply("b", "a"), comment("a"), comment(""), reply("", ""));
  }

  @Test
  void takesALongChainOfRepliesForOneThread() {
    List<Annotation> chain = new ArrayList<>();
    chain.add(comment("0"));
    for (int i = 1; i < 50_000; i++) {
      chain.add(reply(String.valueOf(i), String.valueOf(i - 1)));
    }
    Collections.reverse(chain);
    List<CommentThread> threads = Threads.of(chain);
    assertEquals(1, threads.size());
    assertEquals("0", threads.get(0).root().id());
    assertEquals(49_999, threads.get(0).replies().size());
  }

  @Test
  void isOpenUntilResolved() {
    assertTrue(!resolved(comment("a"), reply("b", "a")));
    assertTrue(resolved(comment("a"), moderation("m", 10, "resolved", "a")));
    assertTrue(resolved(comment("a"), reply("b", "a"), moderation("m", 10, " resolved\n", "b")));
  }

  @Test
  void theNewestModerationDecides() {
    Annotation resolves = moderation("m", 20, "resolved", "a");
    Annotation reopensBefore = moderation("n", 10, "reopened", "a");
    Annotation reopensAfter = moderation("o", 30, "reopened", "a");
    Annotation reopensThen = moderation("p", 20, "reopened", "a");
    assertTrue(resolved(comment("a"), resolves, reopensBefore));
    assertTrue(!resolved(comment("a"), reopensAfter, resolves));
    assertTrue(!resolved(comment("a"), resolves, reopensThen));
    assertTrue(resolved(comment("a"), reopensThen, resolves));
  }

  @Test
  void keepsModerationsApartFromReplies() {
    List<CommentThread> threads =
        Threads.of(
            List.of(
                comment("a"),
                moderation("m", 10, "resolved", "a"),
                moderation("n", 20, "Please stay polite.", "a")));
    assertEquals("n", ids(threads.get(0).replies()));
    assertEquals("m", ids(threads.get(0).moderations()));
    assertEquals("a n m", ids(threads.get(0).members()));
  }

  @Property
  void losesNothingWhateverAnswersWhat(
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 12) Integer> targets) {
    List<Annotation> annotations = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      String motivation = targets.get(i) % 3 == 0 ? "moderating" : "replying";
      String id = String.valueOf(i % 10);
      annotations.add(annotation(id, motivation, i % 4, "resolved", to("" + targets.get(i))));
    }
    List<Annotation> members = new ArrayList<>();
    Threads.of(annotations).forEach(thread -> members.addAll(thread.members()));
    Set<Annotation> found = Collections.newSetFromMap(new IdentityHashMap<>());
    found.addAll(members);
    assertEquals(annotations.size(), members.size());
    assertEquals(annotations.size(), found.size());
    assertTrue(found.containsAll(annotations));
  }

  private static Annotation comment(String id) {
    return annotation(id, "commenting", 1, "x", ARTICLE);
  }

  private static Annotation reply(String id, String to) {
    return annotation(id, "replying", 2, "x", to(to));
  }

  private static Annotation moderation(String id, long second, String body, String to) {
    return annotation(id, "moderating", second, body, to(to));
  }

  private static boolean resolved(Annotation... annotations) {
    return Threads.of(List.of(annotations)).get(0).resolved();
  }

  private static String ids(List<Annotation> annotations) {
    return annotations.stream().map(Annotation::id).collect(Collectors.joining(" "));
  }

  /** Checks the threads, written {@code root: reply reply; root}. */
  private static void check(String expected, Annotation... annotations) {
    String found =
        Threads.of(List.of(annotations)).stream()
            .map(
                thread ->
                    thread.root().id()
                        + (thread.replies().isEmpty() ? "" : ": " + ids(thread.replies())))
            .collect(Collectors.joining("; "));
    assertEquals(expected, found);
  }
}
