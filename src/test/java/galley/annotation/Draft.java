package galley.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.annotation.Anchor.State;
import galley.article.Article;
import galley.article.ArticleText;
import galley.article.Block;
import galley.article.Inline;
import galley.article.Metadata;
import galley.article.SectionBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One state of an article that tests write and rewrite.
 *
 * @param article of headings, which are the paragraphs that begin with {@code # }, and paragraphs
 */
record Draft(Article article, ArticleText text) {

  static Draft of(String... paragraphs) {
    SectionBuilder builder = new SectionBuilder();
    for (int i = 0; i < paragraphs.length; i++) {
      String words = paragraphs[i];
      if (words.startsWith("# ")) {
        List<Inline> title = List.of(new Inline.Text(words.substring(2)));
        builder.heading(new Block.Heading(1, title, i + 1));
      } else {
        builder.block(new Block.Paragraph(List.of(new Inline.Text(words)), i + 1));
      }
    }
    Metadata metadata =
        new Metadata(
            "Draft",
            Metadata.TitleSource.FILE_NAME,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Article article = new Article(metadata, builder.build(), List.of());
    return new Draft(article, ArticleText.of(article));
  }

  /** A comment on the first place with these words, as Galley would make it. */
  Target on(String words) {
    return on(text.string().indexOf(words), words.length());
  }

  Target on(int start, int length) {
    String anchor = article.sections().get(text.sectionAt(start)).anchor();
    return new Target("draft", Passage.selectors(text.string(), start, start + length, anchor));
  }

  Anchor find(Target target) {
    return Anchoring.of(article, text).find(target);
  }

  /** The words that an anchor is on; none for an orphan. */
  String words(Anchor anchor) {
    return anchor.isOrphan() ? "" : text.string().substring(anchor.start(), anchor.end());
  }

  /** Checks that {@code target} is found in that state, on those words. */
  void check(Target target, State state, String words) {
    Anchor anchor = find(target);
    assertEquals(
        state + ": " + words,
        anchor.state() + ": " + words(anchor),
        () -> target.selectors() + "\nin\n" + text.string());
  }

  void checkOrphan(Target target) {
    check(target, State.ORPHANED, "");
  }

  static Annotation annotation(String id, String motivation, long second, String body, Target on) {
    return new Annotation(
        id,
        motivation,
        Optional.of(Instant.ofEpochSecond(second)),
        Optional.empty(),
        Optional.of("Ana"),
        body,
        on);
  }

  static Target to(String id) {
    return new Target(id, List.of());
  }
}
