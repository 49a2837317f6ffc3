package galley.ui;

/** What a key can do at a comment; any other does what it does while reading. */
enum ThreadCommand implements KeyCommand {
  REPLY("reply", "r"),
  EDIT("edit the comment that stands out", "e"),
  DELETE("delete it", "d"),
  RESOLVE("resolve all of this, or reopen it", "x"),
  NEXT("next comment", ")"),
  PREVIOUS("previous comment", "("),
  READ("go on reading here", "enter"),
  CLOSE("go on reading, without it", "q");

  private final String description;
  private final String usual;

  ThreadCommand(String description, String usual) {
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
    return "At a comment";
  }

  @Override
  public String table() {
    return "thread";
  }
}
