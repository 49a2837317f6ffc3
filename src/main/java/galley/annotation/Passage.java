package galley.annotation;

import galley.annotation.Selector.FragmentSelector;
import galley.annotation.Selector.TextPositionSelector;
import galley.annotation.Selector.TextQuoteSelector;
import java.util.List;

/** A passage of a text, told by selectors. */
public final class Passage {
  /** Code points of context kept on either side, as many as Hypothesis keeps. */
  private static final int CONTEXT = 32;

  private Passage() {}

  /**
   * The selectors of the passage from {@code start} to {@code end}, UTF-16 indexes into {@code
   * text}.
   *
   * @param fragment the anchor of its section
   */
  public static List<Selector> selectors(String text, int start, int end, String fragment) {
    int before = text.codePointCount(0, start);
    int prefix = text.offsetByCodePoints(start, -Math.min(CONTEXT, before));
    int after = text.codePointCount(end, text.length());
    int suffix = text.offsetByCodePoints(end, Math.min(CONTEXT, after));
    String exact = text.substring(start, end);
    return List.of(
        new FragmentSelector(fragment),
        new TextQuoteSelector(exact, text.substring(prefix, start), text.substring(end, suffix)),
        new TextPositionSelector(before, before + exact.codePointCount(0, exact.length())));
  }
}
