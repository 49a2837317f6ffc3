package galley.article;

import java.util.ArrayList;
import java.util.List;

/** Makes one text of those that follow each other. */
public final class TextJoin {
  private TextJoin() {}

  /** The same inlines, in a list that may be changed, without empty texts. */
  public static List<Inline> of(List<Inline> inlines) {
    List<Inline> joined = new ArrayList<>(inlines.size());
    StringBuilder text = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text words) {
        text.append(words.literal());
      } else {
        flush(text, joined);
        joined.add(inline);
      }
    }
    flush(text, joined);
    return joined;
  }

  private static void flush(StringBuilder text, List<Inline> joined) {
    if (text.length() > 0) {
      joined.add(new Inline.Text(text.toString()));
      text.setLength(0);
    }
  }
}
