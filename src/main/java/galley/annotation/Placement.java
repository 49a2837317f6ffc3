package galley.annotation;

import galley.annotation.Selector.FragmentSelector;
import galley.article.Article;
import galley.article.ArticleText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Puts the threads of an article in the order in which a reader meets them. */
public final class Placement {
  private final ArticleText text;
  private final Anchoring anchoring;

  /** What was found already, by the targets themselves. */
  private IdentityHashMap<Target, Anchor> known = new IdentityHashMap<>();

  private Placement(Article article, ArticleText text) {
    this.text = text;
    this.anchoring = Anchoring.of(article, text);
  }

  /**
   * For placing annotations on one article again and again: those that were placed before need not
   * be looked for. For several threads.
   *
   * @param text the text of {@code article}
   */
  public static Placement in(Article article, ArticleText text) {
    return new Placement(article, text);
  }

  /**
   * As {@link #threads}, once.
   *
   * @param text the text of {@code article}
   */
  public static List<PlacedThread> of(
      Article article, ArticleText text, List<Annotation> annotations) {
    return in(article, text).threads(annotations);
  }

  /**
   * Every annotation in its thread, every thread in its place. The orphans of a section stand at
   * its end, those without a section behind all; what shares a place stays in the order given.
   */
  public synchronized List<PlacedThread> threads(List<Annotation> annotations) {
    IdentityHashMap<Target, Anchor> found = new IdentityHashMap<>();
    List<PlacedThread> placed = new ArrayList<>();
    for (CommentThread thread : Threads.of(annotations)) {
      Target target = thread.root().target();
      Anchor anchor = known.get(target);
      if (anchor == null) {
        anchor = isStray(thread.root()) ? Anchor.orphan() : anchoring.find(target);
      }
      found.put(target, anchor);
      int section =
          anchor.isOrphan()
              ? target.fragment().map(FragmentSelector::value).map(anchoring::section).orElse(-1)
              : text.sectionAt(anchor.start());
      placed.add(new PlacedThread(thread, anchor, section));
    }
    known = found;
    placed.sort(Placement::inReadingOrder);
    return placed;
  }

  /** Compares numbers, one by one: ten thousand threads are sorted after each save. */
  private static int inReadingOrder(PlacedThread one, PlacedThread other) {
    if (one.section() != other.section()) {
      // Unsigned, so that what is nowhere comes last.
      return Integer.compareUnsigned(one.section(), other.section());
    }
    Anchor anchor = one.anchor();
    Anchor otherAnchor = other.anchor();
    if (anchor.isOrphan() != otherAnchor.isOrphan()) {
      return anchor.isOrphan() ? 1 : -1;
    }
    return anchor.start() != otherAnchor.start()
        ? Integer.compare(anchor.start(), otherAnchor.start())
        : Integer.compare(anchor.end(), otherAnchor.end());
  }

  /** Whether an answer lost what it answers; it is not about the whole article then. */
  private static boolean isStray(Annotation root) {
    return root.target().selectors().isEmpty()
        && (root.motivation().equals("replying") || root.motivation().equals("moderating"));
  }
}
