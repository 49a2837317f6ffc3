package galley.ui;

/** What the screen shows and the keys mean at the moment. */
sealed interface Mode
    permits ReadingMode, ContentsMode, CommentListMode, HelpMode, CommentingMode, CommandLineMode {

  /** What comes of a key. */
  Step press(State state, Key key);

  /** What comes of pasted text; nothing, where nothing is typed. */
  default State paste(State state, String text) {
    return state;
  }

  /** The screen in this mode. */
  Frame view(State state);
}
