package galley.ui;

/** What a key can do while words are chosen. */
enum SelectionCommand implements KeyCommand {
  NARROWER("a smaller unit: sentence, word", "v"),
  WIDER("a larger unit", "V"),
  NEXT("the next unit", "tab"),
  PREVIOUS("the previous unit", "shift-tab"),
  OTHER_END("move the other end", "o"),
  RIGHT("a character further", "l right"),
  LEFT("a character back", "h left"),
  DOWN("a line further", "j down"),
  UP("a line back", "k up"),
  WORD_RIGHT("a word further", "w e"),
  WORD_LEFT("a word back", "b"),
  SENTENCE_RIGHT("a sentence further", ")"),
  SENTENCE_LEFT("a sentence back", "("),
  PARAGRAPH_RIGHT("a paragraph further", "}"),
  PARAGRAPH_LEFT("a paragraph back", "{"),
  LINE_START("the line's beginning; 0 goes there, too", "^ home"),
  LINE_END("the line's end", "$ end"),
  COMMENT("comment on these words", "c enter"),
  REATTACH("attach the comment here whose words are gone", "r"),
  COPY("copy these words", "y"),
  COPY_REFERENCE("copy a reference to these words", "Y"),
  CLOSE("choose nothing", "q");

  private final String description;
  private final String usual;

  SelectionCommand(String description, String usual) {
    this.description = description;
    this.usual = usual;
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public String usual() {
    return usual;
  }

  @Override
  public String title() {
    return "While words are chosen";
  }

  @Override
  public String table() {
    return "selection";
  }
}
