package galley.ui;

/** What the reader wants to be otherwise than usual. */
public record Settings(KeyMap keys, Arrangement arrangement) {
  /** What is so unless somebody says otherwise. */
  public static final Settings USUAL = new Settings(KeyMap.USUAL, Arrangement.USUAL);
}
