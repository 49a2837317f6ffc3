package galley.ui;

import galley.annotation.Annotation;
import galley.annotation.Selector.FragmentSelector;
import galley.annotation.Selector.TextPositionSelector;
import galley.annotation.Selector.TextQuoteSelector;
import galley.article.Article;
import galley.article.ArticleText;
import galley.article.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the places in an article that comments are about. The quoted words decide; among equal ones
 * those nearest to the old position. Without them the section's anchor does; without that the
 * comment is an orphan.
 */
public final class Placement {
  private final ArticleText text;
  private final Map<String, Integer> anchors = new HashMap<>();

  private Placement(Article article, ArticleText text) {
    this.text = text;
    List<Section> sections = article.sections();
    for (int i = 0; i < sections.size(); i++) {
      anchors.putIfAbsent(sections.get(i).anchor(), i);
    }
  }

  /** The comments in the order of their places; orphans last, else as they came. */
  public static List<PlacedComment> of(
      Article article, ArticleText text, List<Annotation> annotations) {
    Placement placement = new Placement(article, text);
    List<PlacedComment> placed = new ArrayList<>();
    annotations.forEach(annotation -> placed.add(placement.place(annotation)));
    placed.sort(
        Comparator.comparing((PlacedComment comment) -> comment.section() == PlacedComment.NOWHERE)
            .thenComparing(PlacedComment::section)
            .thenComparing(PlacedComment::offset));
    return placed;
  }

  private PlacedComment place(Annotation annotation) {
    int section =
        annotation
            .target()
            .fragment()
            .map(FragmentSelector::value)
            .map(anchor -> anchors.getOrDefault(anchor, PlacedComment.NOWHERE))
            .orElse(PlacedComment.NOWHERE);
    int old =
        annotation.target().position().map(TextPositionSelector::start).map(text::offset).orElse(0);
    Optional<Integer> quoted =
        annotation.target().quote().flatMap(quote -> nearest(quote, old, section));
    int offset = quoted.orElse(section < 0 ? PlacedComment.NOWHERE : text.sectionStart(section));
    boolean found = quoted.isPresent();
    return new PlacedComment(annotation, found ? text.sectionAt(offset) : section, offset);
  }

  /**
   * The occurrence of the quote with the most of its context, then in its section, then nearest.
   */
  private Optional<Integer> nearest(TextQuoteSelector quote, int old, int section) {
    String whole = text.string();
    int best = -1;
    long bestScore = Long.MIN_VALUE;
    if (quote.exact().isEmpty()) {
      return Optional.empty();
    }
    for (int at = whole.indexOf(quote.exact());
        at >= 0;
        at = whole.indexOf(quote.exact(), at + 1)) {
      boolean before = whole.startsWith(quote.prefix(), at - quote.prefix().length());
      boolean after = whole.startsWith(quote.suffix(), at + quote.exact().length());
      boolean home = section >= 0 && text.sectionAt(at) == section;
      long score = (before ? 2L : 0) + (after ? 2L : 0) + (home ? 1L : 0);
      long weighed = score * whole.length() - Math.abs(at - old);
      if (weighed > bestScore) {
        best = at;
        bestScore = weighed;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }
}
