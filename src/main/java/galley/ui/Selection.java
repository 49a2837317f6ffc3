package galley.ui;

import galley.article.ArticleText;
import java.util.Optional;

/**
 * Words being chosen: a stretch of the article's text, one end of which moves.
 *
 * @param forward whether the end moves, rather than the start
 * @param unit what the stretch was last made of
 */
record Selection(Span span, boolean forward, Unit unit) {

  /** The first unit that ends after {@code offset}; empty where the article has none. */
  static Optional<Selection> at(ArticleText text, int offset, Unit unit) {
    return unit.after(text, offset).map(span -> new Selection(span, true, unit));
  }

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  /** The index of the character that the moving end stands on. */
  int cursor(ArticleText text) {
    return forward ? Unit.CHARACTER.before(text, end()).map(Span::start).orElse(start()) : start();
  }

  /** The other end moves. */
  Selection turned() {
    return new Selection(span, !forward, unit);
  }

  /** The whole units that this lies in, of the next wider kind. */
  Selection wider(ArticleText text) {
    return covering(text, unit.wider());
  }

  private Selection covering(ArticleText text, Unit wanted) {
    int start = wanted.after(text, start()).map(Span::start).orElse(start());
    int end = wanted.before(text, end()).map(Span::end).orElse(end());
    Span covering = new Span(Math.min(start, start()), Math.max(end, end()));
    return new Selection(covering, forward, wanted);
  }

  /** The first unit in this of the next narrower kind. */
  Selection narrower(ArticleText text) {
    return at(text, start(), unit.narrower()).orElse(this);
  }

  /** The next unit of the same kind in place of this, or the one before. */
  Selection stepped(ArticleText text, int count) {
    Selection stepped = this;
    for (int i = 0; i < Math.abs(count); i++) {
      Optional<Span> found =
          count > 0 ? unit.after(text, stepped.end()) : unit.before(text, stepped.start());
      if (found.isEmpty()) {
        break;
      }
      stepped = new Selection(found.get(), true, unit);
    }
    return stepped;
  }

  /** The moving end moved on, or back for a negative {@code count}, by units. */
  Selection extended(ArticleText text, Unit by, int count) {
    Selection extended = this;
    for (int i = 0; i < Math.abs(count); i++) {
      extended = count > 0 ? extended.onward(text, by) : extended.backward(text, by);
    }
    return extended;
  }

  private Selection onward(ArticleText text, Unit by) {
    if (forward) {
      int end = by.after(text, end()).map(Span::end).orElse(end());
      return new Selection(new Span(start(), end), true, unit);
    }
    Optional<Span> first = by.after(text, start());
    Optional<Span> second = first.flatMap(span -> by.after(text, span.end()));
    if (second.isPresent() && second.get().start() < end()) {
      return new Selection(new Span(second.get().start(), end()), false, unit);
    }
    return new Selection(span, true, unit).onward(text, by);
  }

  private Selection backward(ArticleText text, Unit by) {
    if (!forward) {
      int start = by.before(text, start()).map(Span::start).orElse(start());
      return new Selection(new Span(start, end()), false, unit);
    }
    Optional<Span> last = by.before(text, end());
    Optional<Span> earlier = last.flatMap(span -> by.before(text, span.start()));
    if (earlier.isPresent() && earlier.get().end() > start()) {
      return new Selection(new Span(start(), earlier.get().end()), true, unit);
    }
    return new Selection(span, false, unit).backward(text, by);
  }

  /**
   * The moving end put on the character at {@code offset}; past the other end they change roles.
   */
  Selection reaching(ArticleText text, int offset) {
    Unit one = Unit.CHARACTER;
    Span fixed = (forward ? one.after(text, start()) : one.before(text, end())).orElse(span);
    int after = one.after(text, offset).map(Span::end).orElse(offset);
    return offset >= fixed.start()
        ? new Selection(new Span(fixed.start(), Math.max(fixed.end(), after)), true, unit)
        : new Selection(new Span(offset, fixed.end()), false, unit);
  }

  /**
   * What of this lies in the section at an index, but for the blanks at the section's end; empty if
   * nothing does.
   */
  Optional<Selection> within(ArticleText text, int section) {
    int last = text.sectionEnd(section);
    while (last > 0 && Character.isWhitespace(text.string().charAt(last - 1))) {
      last--;
    }
    int start = Math.max(text.sectionStart(section), start());
    int end = Math.min(last, end());
    return start < end
        ? Optional.of(new Selection(new Span(start, end), forward, unit))
        : Optional.empty();
  }
}
