package galley.html;

import galley.article.Inline;
import java.util.List;

/** Raised and lowered digits by Unicode's characters for them, so that 10 to the 5th is no 105. */
final class RaisedDigits {
  private static final String PLAIN = "0123456789+-\u2212=()";
  private static final String RAISED =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207B\u207C\u207D\u207E";
  private static final String LOWERED =
      "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208A\u208B\u208B\u208C\u208D\u208E";

  private RaisedDigits() {}

  static List<Inline> raised(List<Inline> children) {
    return in(RAISED, children);
  }

  static List<Inline> lowered(List<Inline> children) {
    return in(LOWERED, children);
  }

  private static List<Inline> in(String script, List<Inline> children) {
    if (children.size() != 1 || !(children.get(0) instanceof Inline.Text text)) {
      return children;
    }
    StringBuilder written = new StringBuilder();
    for (char c : text.literal().toCharArray()) {
      int place = PLAIN.indexOf(c);
      if (place < 0) {
        return children;
      }
      written.append(script.charAt(place));
    }
    return List.of(new Inline.Text(written.toString()));
  }
}
