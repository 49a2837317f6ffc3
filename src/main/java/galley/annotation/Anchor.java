package galley.annotation;

/**
 * Where the words of a comment are now.
 *
 * @param start the first of them, a UTF-16 index into the article's text; {@link #NOWHERE} for an
 *     orphan
 * @param end the place after the last, likewise
 */
public record Anchor(State state, int start, int end) {
  /** No such place in the article. */
  public static final int NOWHERE = -1;

  /** How the words were found. */
  public enum State {
    /** The same words at the same place. */
    EXACT,
    /** The same words elsewhere. */
    MOVED,
    /** Words much like them, where they were or where their neighbours went. */
    CHANGED,
    /** Not at all. */
    ORPHANED
  }

  public Anchor {
    boolean nowhere = start == NOWHERE && end == NOWHERE;
    if (state == State.ORPHANED ? !nowhere : start < 0 || end < start) {
      throw new IllegalArgumentException(state + " from " + start + " to " + end);
    }
  }

  /** The anchor of a comment whose words are gone. */
  static Anchor orphan() {
    return new Anchor(State.ORPHANED, NOWHERE, NOWHERE);
  }

  /** Whether the words were not found. */
  public boolean isOrphan() {
    return state == State.ORPHANED;
  }
}
