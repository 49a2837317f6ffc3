package galley.ui;

/** What a key can do where something is typed. */
enum PromptCommand implements KeyCommand {
  ACCEPT("save, or go", "enter"),
  NEW_LINE("begin a new line", "alt-enter ctrl-j"),
  EDITOR("go on in your editor", "ctrl-g"),
  PATTERN("a regular expression, or not", "ctrl-r"),
  UP("a line up, or what was typed before", "up ctrl-p"),
  DOWN("a line down, or what was typed after", "down ctrl-n"),
  LEFT("a character to the left", "left ctrl-b"),
  RIGHT("a character to the right", "right ctrl-f"),
  WORD_LEFT("a word to the left", "alt-b ctrl-left alt-left"),
  WORD_RIGHT("a word to the right", "alt-f ctrl-right alt-right"),
  LINE_START("the line's beginning", "home ctrl-a"),
  LINE_END("the line's end", "end ctrl-e"),
  DELETE_BACK("delete the character before", "backspace ctrl-h"),
  DELETE_FORWARD("delete the character after", "delete ctrl-d"),
  DELETE_WORD_BACK("delete the word before", "ctrl-w alt-backspace ctrl-backspace"),
  DELETE_WORD_FORWARD("delete the word after", "alt-d alt-delete ctrl-delete"),
  DELETE_TO_START("delete to the line's beginning", "ctrl-u"),
  DELETE_TO_END("delete to the line's end", "ctrl-k");

  private final String description;
  private final String usual;

  PromptCommand(String description, String usual) {
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
    return "Where something is typed";
  }

  @Override
  public String table() {
    return "prompt";
  }
}
