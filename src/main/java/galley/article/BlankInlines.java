package galley.article;

import java.util.List;

/** Inlines that show nothing: white space, and line breaks for the space that they make. */
public final class BlankInlines {
  private BlankInlines() {}

  /** Whether all of {@code inlines} are such; so are none. */
  public static boolean are(List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (!is(inline)) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(Inline inline) {
    return inline instanceof Inline.HardLineBreak
        || (inline instanceof Inline.Text text && text.literal().isBlank());
  }
}
