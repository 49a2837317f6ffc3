package galley.annotation;

import galley.annotation.Anchor.State;
import galley.annotation.Selector.TextPositionSelector;
import galley.article.Article;
import galley.article.ArticleText;
import galley.article.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the words that comments are about in an article that may have changed since. Made once for
 * an article, used for any number of targets, by any number of threads.
 */
public final class Anchoring {
  private final ArticleText text;
  private final Map<String, Integer> sections = new HashMap<>();

  private Anchoring(Article article, ArticleText text) {
    this.text = text;
    List<Section> all = article.sections();
    for (int i = 0; i < all.size(); i++) {
      sections.putIfAbsent(all.get(i).anchor(), i);
    }
  }

  /**
   * Prepares the search.
   *
   * @param text the text of {@code article}
   */
  public static Anchoring of(Article article, ArticleText text) {
    return new Anchoring(article, text);
  }

  /** Where the words of {@code target} are now. */
  public Anchor find(Target target) {
    if (target.quote().isPresent() && !target.quote().get().exact().isBlank()) {
      String exact = target.quote().get().exact();
      int start = text.string().indexOf(exact);
      int old = target.position().map(TextPositionSelector::start).map(text::offset).orElse(start);
      return start < 0
          ? Anchor.orphan()
          : new Anchor(old == start ? State.EXACT : State.MOVED, start, start + exact.length());
    }
    Optional<TextPositionSelector> position = target.position();
    if (position.isPresent()) {
      return position(position.get());
    }
    if (target.fragment().isPresent()) {
      int section = section(target.fragment().get().value());
      return section == Anchor.NOWHERE ? Anchor.orphan() : heading(section);
    }
    return new Anchor(State.EXACT, 0, 0);
  }

  /** The index of the section with that anchor; {@link Anchor#NOWHERE} if there is none. */
  int section(String anchor) {
    return sections.getOrDefault(anchor, Anchor.NOWHERE);
  }

  private Anchor position(TextPositionSelector position) {
    int start = text.offset(position.start());
    int end = text.offset(position.end());
    return start == text.string().length() ? Anchor.orphan() : new Anchor(State.EXACT, start, end);
  }

  private Anchor heading(int section) {
    int start = text.sectionStart(section);
    int line = text.string().indexOf('\n', start);
    int end = line < 0 ? text.string().length() : line;
    return new Anchor(State.EXACT, start, Math.max(start, Math.min(end, text.sectionEnd(section))));
  }
}
