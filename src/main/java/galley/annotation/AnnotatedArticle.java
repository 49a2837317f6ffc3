package galley.annotation;

import galley.article.Article;
import galley.article.ArticleText;
import galley.article.Block;
import galley.article.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * An article with the comments on it as part of its text, for a plain text to be passed on: a mark
 * such as {@code [c1]} behind the words, and what was said as a quote below. The outline stays as
 * it is.
 */
public final class AnnotatedArticle {

  /** Where the comments stand. */
  public enum Position {
    /** Each after the block whose words it is on. */
    INLINE,
    /** All of a section at its end. */
    END
  }

  private final Article article;
  private final List<PlacedThread> threads;
  private final Position position;
  private final MarkedBlocks marker;

  private AnnotatedArticle(
      Article article, ArticleText text, List<PlacedThread> threads, Position position) {
    this.article = article;
    this.threads = threads;
    this.position = position;
    NavigableMap<Integer, String> marks = new TreeMap<>();
    for (int i = 0; i < threads.size(); i++) {
      if (!threads.get(i).anchor().isOrphan()) {
        marks.merge(threads.get(i).anchor().end(), " " + mark(i), String::concat);
      }
    }
    this.marker = new MarkedBlocks(text, marks);
  }

  /**
   * The article with its comments.
   *
   * @param text the text of {@code article}
   * @param threads in reading order, as {@link Placement} gives them
   */
  public static Article of(
      Article article, ArticleText text, List<PlacedThread> threads, Position position) {
    AnnotatedArticle annotated = new AnnotatedArticle(article, text, threads, position);
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < article.sections().size(); i++) {
      sections.add(annotated.section(i));
    }
    return new Article(article.metadata(), sections, article.warnings());
  }

  private static String mark(int thread) {
    return "[c" + (thread + 1) + "]";
  }

  private Section section(int index) {
    Section section = article.sections().get(index);
    boolean last = index == article.sections().size() - 1;
    List<Integer> waiting = new ArrayList<>();
    for (int i = 0; i < threads.size(); i++) {
      int own = threads.get(i).section();
      if (own == index || (last && own == Anchor.NOWHERE)) {
        waiting.add(i);
      }
    }
    List<Block> blocks = new ArrayList<>();
    List<Block> marked = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (Block block : section.blocks()) {
      marked.add(marker.mark(block));
      starts.add(marker.start());
    }
    for (int i = 0; i < marked.size(); i++) {
      if (position == Position.INLINE && starts.get(i) >= 0) {
        put(waiting, starts.get(i), blocks, section.blocks().get(i).line());
      }
      blocks.add(marked.get(i));
    }
    put(waiting, Integer.MAX_VALUE, blocks, section.line());
    return new Section(
        section.heading(),
        section.number(),
        section.title(),
        section.anchor(),
        blocks,
        section.footnotes());
  }

  /** Adds the threads in {@code waiting} whose words begin before {@code offset}. */
  private void put(List<Integer> waiting, int offset, List<Block> blocks, int line) {
    while (!waiting.isEmpty()) {
      PlacedThread next = threads.get(waiting.get(0));
      boolean before = !next.anchor().isOrphan() && next.anchor().start() < offset;
      if (!before && offset != Integer.MAX_VALUE) {
        return;
      }
      blocks.add(ThreadBlocks.of(next, mark(waiting.remove(0)), line));
    }
  }
}
