package galley.ui;

/** What a key can do in a list. Letters do so as long as nothing is typed to narrow it. */
enum ListCommand implements KeyCommand {
  DOWN("a line down", "j down ctrl-n"),
  UP("a line up", "k up ctrl-p"),
  PAGE_DOWN("a page down", "pgdn"),
  PAGE_UP("a page up", "pgup"),
  FIRST("the first", "home"),
  LAST("the last", "end"),
  OPEN("open what is selected", "enter"),
  OTHER("other comments; a link's place; words in the texts", "tab"),
  FILTER("narrow the list, even by letters that are keys", "/"),
  COLLAPSE("hide the sections below this one", "h left"),
  EXPAND("show them", "l right"),
  CLOSE("close the list", "q");

  private final String description;
  private final String usual;

  ListCommand(String description, String usual) {
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
    return "In a list";
  }

  @Override
  public String table() {
    return "list";
  }
}
