package galley.ui;

/** What the screen shows and the keys mean at the moment. */
sealed interface Mode
    permits ReadingMode,
        SelectingMode,
        ThreadMode,
        CommentingMode,
        ConfirmMode,
        ContentsMode,
        CommentListMode,
        HelpMode,
        CommandLineMode,
        SearchMode,
        FollowMode,
        LinkListMode,
        FootnoteMode,
        MarkMode,
        ExportMode {

  /** What comes of a key. */
  Step press(State state, Key key);

  /** What comes of pasted text; nothing, where nothing is typed. */
  default Step paste(State state, String text) {
    return Step.to(state);
  }

  /** What comes of the mouse; nothing, where lists or questions cover the text. */
  default Step mouse(State state, Mouse mouse) {
    return Step.to(state);
  }

  /** The screen in this mode. */
  Frame view(State state);
}
