package galley.text;

import java.util.Optional;

/**
 * The rules of Unicode Standard Annex #14 (version 17) as far as Latin, Greek and Cyrillic text
 * needs them: most articles are laid out without ICU's tables.
 *
 * <p>An instance walks one text. The rules stand in the annex's order, since the first that applies
 * decides.
 */
final class LatinLineBreaks {
  private final LineBreakClass[] classes;

  /** The class of the character before the place in question. */
  private LineBreakClass before = LineBreakClass.EDGE;

  /** The same, but with the spaces between left out. */
  private LineBreakClass beforeSpaces = LineBreakClass.EDGE;

  /** After an opening mark and its spaces, where LB14 and LB15a forbid a break. */
  private boolean opened;

  /** After a hyphen that begins a word (LB20a). */
  private boolean initialHyphen;

  /** Within {@code NU (SY | IS)*} (LB25). */
  private boolean number;

  /** After the closing mark of such a number. */
  private boolean closedNumber;

  private LatinLineBreaks(LineBreakClass[] classes) {
    this.classes = classes;
  }

  /** The opportunities in {@code text}, ascending; nothing where these rules are not enough. */
  static Optional<int[]> opportunities(String text) {
    char[] characters = text.toCharArray();
    LineBreakClass[] classes = new LineBreakClass[characters.length];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = LineBreakClass.of(characters[i]);
      if (classes[i] == LineBreakClass.OTHER) {
        return Optional.empty();
      }
    }
    return Optional.of(new LatinLineBreaks(classes).opportunities());
  }

  private int[] opportunities() {
    Indexes breaks = new Indexes();
    for (int i = 0; i < classes.length; i++) {
      LineBreakClass after = classes[i];
      if (after == LineBreakClass.AL && before == LineBreakClass.AL) {
        // Within a word, where text is most of the time, nothing breaks and nothing changes.
        continue;
      }
      if (i > 0 && breaksBefore(after, i)) {
        breaks.add(i);
      }
      enter(after);
    }
    breaks.add(classes.length);
    return breaks.toArray();
  }

  private LineBreakClass classAt(int index) {
    return index < classes.length ? classes[index] : LineBreakClass.EDGE;
  }

  /** LB4 to LB18. */
  private boolean breaksBefore(LineBreakClass after, int index) {
    if (before == LineBreakClass.LF) {
      return true;
    }
    switch (after) {
      case LF, SP, CL, CP, EX, SY -> {
        return false;
      }
      case GL -> {
        if (!isSpaceOrHyphen(before)) {
          return false;
        }
      }
      default -> {}
    }
    if (before == LineBreakClass.GL || opened) {
      return false;
    }
    if (after == LineBreakClass.QU_FINAL && closesQuotation(index)) {
      return false;
    }
    if (after == LineBreakClass.IS) {
      return before == LineBreakClass.SP && classAt(index + 1) == LineBreakClass.NU;
    }
    if (after == LineBreakClass.NS
        && (beforeSpaces == LineBreakClass.CL || beforeSpaces == LineBreakClass.CP)) {
      return false;
    }
    if (after == LineBreakClass.B2 && beforeSpaces == LineBreakClass.B2) {
      return false;
    }
    return before == LineBreakClass.SP || breaksWithoutSpace(after, index);
  }

  /** LB19 to LB31. */
  private boolean breaksWithoutSpace(LineBreakClass after, int index) {
    if (isQuotation(before) || isQuotation(after) || before == LineBreakClass.BB) {
      return false;
    }
    return switch (after) {
      case BA, HH, HY, IN, NS -> false;
      case AL -> !joinsLetter();
      case NU -> !joinsNumber();
      case PR, PO -> !(before == LineBreakClass.AL || number || closedNumber);
      case OP -> !joinsOpening(index);
      default -> true;
    };
  }

  private boolean joinsLetter() {
    return initialHyphen
        || switch (before) {
          case AL, NU, PR, PO, IS, CP -> true;
          default -> false;
        };
  }

  private boolean joinsNumber() {
    return number
        || switch (before) {
          case AL, NU, PR, PO, IS, CP, HY -> true;
          default -> false;
        };
  }

  private boolean joinsOpening(int index) {
    return switch (before) {
      case AL, NU -> true;
      case PR, PO ->
          classAt(index + 1) == LineBreakClass.NU
              || (classAt(index + 1) == LineBreakClass.IS
                  && classAt(index + 2) == LineBreakClass.NU);
      default -> false;
    };
  }

  /** LB15b: a final quotation mark closes where no word follows it. */
  private boolean closesQuotation(int index) {
    return switch (classAt(index + 1)) {
      case SP, GL, CL, QU, QU_INITIAL, QU_FINAL, CP, EX, IS, SY, LF, EDGE -> true;
      default -> false;
    };
  }

  private void enter(LineBreakClass entered) {
    switch (entered) {
      case SP -> {}
      case OP -> opened = true;
      case QU_INITIAL -> opened = opensQuotation();
      default -> opened = false;
    }
    initialHyphen =
        (entered == LineBreakClass.HY || entered == LineBreakClass.HH)
            && switch (before) {
              case EDGE, LF, SP, GL -> true;
              default -> false;
            };
    closedNumber = number && (entered == LineBreakClass.CL || entered == LineBreakClass.CP);
    number =
        entered == LineBreakClass.NU
            || (number && (entered == LineBreakClass.SY || entered == LineBreakClass.IS));
    if (entered != LineBreakClass.SP) {
      beforeSpaces = entered;
    }
    before = entered;
  }

  /** LB15a: an initial quotation mark opens where no word stands before it. */
  private boolean opensQuotation() {
    return switch (before) {
      case EDGE, LF, OP, QU, QU_INITIAL, QU_FINAL, GL, SP -> true;
      default -> false;
    };
  }

  private static boolean isQuotation(LineBreakClass lineBreakClass) {
    return switch (lineBreakClass) {
      case QU, QU_INITIAL, QU_FINAL -> true;
      default -> false;
    };
  }

  private static boolean isSpaceOrHyphen(LineBreakClass lineBreakClass) {
    return switch (lineBreakClass) {
      case SP, BA, HY, HH -> true;
      default -> false;
    };
  }
}
