package galley.ui;

/** What the reader of the library wants done. */
public enum LibraryWish {
  NOTHING,
  /** Open the selected article. */
  OPEN,
  /** Look for what is typed in all texts. */
  SEARCH,
  REPAINT,
  SUSPEND,
  QUIT
}
