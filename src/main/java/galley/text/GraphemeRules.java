package galley.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.GraphemeClusterBreak;
import com.ibm.icu.lang.UProperty;

/**
 * The grapheme cluster boundary rules (GB1 to GB999) of Unicode Standard Annex #29, section 3.1.1,
 * over ICU's character properties.
 *
 * <p>An instance walks one cluster: it remembers just as much of what went before as the rules ask
 * for. ICU's own iterator would have to be made, cloned and told the text for each question.
 */
final class GraphemeRules {
  private int previousClass;
  private boolean pictographBefore;
  private boolean joinedPictograph;
  private boolean oddRegionalIndicators;
  private boolean consonantBefore;
  private boolean linkerBefore;

  private GraphemeRules(int codePoint) {
    enter(codePoint, classOf(codePoint));
  }

  static int next(CharSequence text, int index) {
    int codePoint = Character.codePointAt(text, index);
    GraphemeRules rules = new GraphemeRules(codePoint);
    int i = index + Character.charCount(codePoint);
    while (i < text.length()) {
      codePoint = Character.codePointAt(text, i);
      int graphemeClass = classOf(codePoint);
      if (rules.breaksBefore(codePoint, graphemeClass)) {
        return i;
      }
      rules.enter(codePoint, graphemeClass);
      i += Character.charCount(codePoint);
    }
    return i;
  }

  static int previous(CharSequence text, int index) {
    int start = certainBoundary(text, index);
    int boundary = start;
    for (int i = next(text, start); i < index; i = next(text, i)) {
      boundary = i;
    }
    return boundary;
  }

  /** A boundary before {@code index} that no character further back could undo. */
  private static int certainBoundary(CharSequence text, int index) {
    int after = Character.codePointBefore(text, index);
    int i = index - Character.charCount(after);
    while (i > 0) {
      int before = Character.codePointBefore(text, i);
      if (!mayJoin(before, after)) {
        return i;
      }
      after = before;
      i -= Character.charCount(before);
    }
    return 0;
  }

  private static boolean mayJoin(int before, int after) {
    int classBefore = classOf(before);
    int classAfter = classOf(after);
    boolean flag =
        classBefore == GraphemeClusterBreak.REGIONAL_INDICATOR
            && classAfter == GraphemeClusterBreak.REGIONAL_INDICATOR;
    boolean emoji = classBefore == GraphemeClusterBreak.ZWJ && isPictograph(after);
    boolean conjunct =
        conjunctOf(before) != IndicConjunctBreak.NONE
            && conjunctOf(after) == IndicConjunctBreak.CONSONANT;
    return flag || emoji || conjunct || joinsByClass(classBefore, classAfter);
  }

  private boolean breaksBefore(int codePoint, int graphemeClass) {
    if (joinsByClass(previousClass, graphemeClass)) {
      return false;
    }
    if (graphemeClass == GraphemeClusterBreak.REGIONAL_INDICATOR) {
      return !oddRegionalIndicators;
    }
    if (linkerBefore && conjunctOf(codePoint) == IndicConjunctBreak.CONSONANT) {
      return false;
    }
    return !(joinedPictograph && isPictograph(codePoint));
  }

  /** Rules GB3 to GB9b, which look at two neighbours only. */
  private static boolean joinsByClass(int before, int after) {
    if (isControl(before) || isControl(after)) {
      return before == GraphemeClusterBreak.CR && after == GraphemeClusterBreak.LF;
    }
    if (after == GraphemeClusterBreak.EXTEND
        || after == GraphemeClusterBreak.ZWJ
        || after == GraphemeClusterBreak.SPACING_MARK
        || before == GraphemeClusterBreak.PREPEND) {
      return true;
    }
    return switch (before) {
      case GraphemeClusterBreak.L ->
          after == GraphemeClusterBreak.L
              || after == GraphemeClusterBreak.V
              || after == GraphemeClusterBreak.LV
              || after == GraphemeClusterBreak.LVT;
      case GraphemeClusterBreak.LV, GraphemeClusterBreak.V ->
          after == GraphemeClusterBreak.V || after == GraphemeClusterBreak.T;
      case GraphemeClusterBreak.LVT, GraphemeClusterBreak.T -> after == GraphemeClusterBreak.T;
      default -> false;
    };
  }

  private static boolean isControl(int graphemeClass) {
    return graphemeClass == GraphemeClusterBreak.CONTROL
        || graphemeClass == GraphemeClusterBreak.CR
        || graphemeClass == GraphemeClusterBreak.LF;
  }

  private void enter(int codePoint, int graphemeClass) {
    previousClass = graphemeClass;
    oddRegionalIndicators =
        graphemeClass == GraphemeClusterBreak.REGIONAL_INDICATOR && !oddRegionalIndicators;
    joinedPictograph = pictographBefore && graphemeClass == GraphemeClusterBreak.ZWJ;
    pictographBefore =
        graphemeClass == GraphemeClusterBreak.EXTEND ? pictographBefore : isPictograph(codePoint);
    IndicConjunctBreak conjunct = conjunctOf(codePoint);
    if (conjunct == IndicConjunctBreak.CONSONANT) {
      consonantBefore = true;
      linkerBefore = false;
    } else if (conjunct == IndicConjunctBreak.NONE) {
      consonantBefore = false;
      linkerBefore = false;
    } else if (conjunct == IndicConjunctBreak.LINKER) {
      linkerBefore = consonantBefore;
    }
  }

  private static int classOf(int codePoint) {
    return UCharacter.getIntPropertyValue(codePoint, UProperty.GRAPHEME_CLUSTER_BREAK);
  }

  private static IndicConjunctBreak conjunctOf(int codePoint) {
    return IndicConjunctBreak.of(codePoint);
  }

  private static boolean isPictograph(int codePoint) {
    return UCharacter.hasBinaryProperty(codePoint, UProperty.EXTENDED_PICTOGRAPHIC);
  }
}
