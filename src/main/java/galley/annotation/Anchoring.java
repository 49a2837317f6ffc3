package galley.annotation;

import galley.annotation.Anchor.State;
import galley.annotation.QuoteSearch.Match;
import galley.annotation.Selector.TextPositionSelector;
import galley.article.Article;
import galley.article.ArticleText;
import galley.article.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the words that comments are about in an article that may have changed since. The quoted
 * words decide, with those around them and the old place; without a quote the place does; without
 * either the section's heading does. A target without any selector is the whole article: its
 * beginning.
 *
 * <p>Made once for an article, used for any number of targets, by any number of threads.
 */
public final class Anchoring {
  private final ArticleText text;
  private final Letters letters;
  private final QuoteSearch search;
  private final Map<String, Integer> sections = new HashMap<>();

  private Anchoring(Article article, ArticleText text) {
    this.text = text;
    this.letters = Letters.of(text.string());
    this.search = new QuoteSearch(letters);
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
    Optional<Quote> quote = target.quote().map(Quote::of).filter(words -> words.length() > 0);
    if (quote.isPresent()) {
      return find(quote.get(), target.position());
    }
    if (target.position().isPresent()) {
      return at(target.position().get());
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

  private Anchor find(Quote quote, Optional<TextPositionSelector> position) {
    int old =
        position
            .map(place -> letters.index(text.offset(place.start())))
            .orElse(QuoteSearch.UNKNOWN);
    Optional<Match> match = search.find(quote, old);
    if (match.isEmpty()) {
      return Anchor.orphan();
    }
    int start = letters.origin(match.get().from());
    int end = letters.origin(match.get().to() - 1) + 1;
    if (!match.get().same()) {
      WholeWords words = WholeWords.around(text.string(), start, end);
      return new Anchor(State.CHANGED, words.start(), words.end());
    }
    boolean there = old == QuoteSearch.UNKNOWN ? match.get().certain() : old == match.get().from();
    return new Anchor(there ? State.EXACT : State.MOVED, start, end);
  }

  private Anchor at(TextPositionSelector position) {
    int start = text.offset(position.start());
    int end = text.offset(position.end());
    return start == text.string().length() ? Anchor.orphan() : new Anchor(State.EXACT, start, end);
  }

  private Anchor heading(int section) {
    int start = text.sectionStart(section);
    int line = text.string().indexOf('\n', start);
    int end = line < 0 ? text.sectionEnd(section) : Math.min(line, text.sectionEnd(section));
    return new Anchor(State.EXACT, start, Math.max(start, end));
  }
}
