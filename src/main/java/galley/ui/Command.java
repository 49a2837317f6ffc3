package galley.ui;

/** What a key can do while reading. The description stands in the help. */
enum Command implements KeyCommand {
  NEXT_HEADING(Group.PAGES, "next heading", "right l ] tab"),
  PREVIOUS_HEADING(Group.PAGES, "previous heading", "left h [ shift-tab"),
  NEXT_PAGE(Group.PAGES, "a page on, stopping at each heading", "space pgdn ctrl-f"),
  PREVIOUS_PAGE(Group.PAGES, "a page back", "b pgup ctrl-b"),
  LINE_DOWN(Group.PAGES, "a line down", "j down"),
  LINE_UP(Group.PAGES, "a line up", "k up"),
  HALF_PAGE_DOWN(Group.PAGES, "half a page down", "d ctrl-d"),
  HALF_PAGE_UP(Group.PAGES, "half a page up", "u ctrl-u"),
  START(Group.PAGES, "the beginning", "g home"),
  END(Group.PAGES, "the end", "G end"),
  RIGHT(Group.PAGES, "what is cut off at the right edge ›", ">"),
  LEFT(Group.PAGES, "what is cut off at the left edge ‹", "<"),
  SEARCH(Group.PLACES, "look for words; Ctrl-R for a regular expression", "/"),
  SEARCH_BACK(Group.PLACES, "the same backwards", ""),
  NEXT_MATCH(Group.PLACES, "next match", "n"),
  PREVIOUS_MATCH(Group.PLACES, "previous match", "N"),
  CONTENTS(Group.PLACES, "contents; beside the text where there is room", "t"),
  FOLLOW(Group.PLACES, "follow a link in view: each shows its letter", "f"),
  LINKS(Group.PLACES, "all links", "F"),
  FOOTNOTE(Group.PLACES, "the first footnote in view; 3* goes to number 3", "*"),
  BACK(Group.PLACES, "back where you were", "backspace ctrl-o alt-left"),
  FORWARD(Group.PLACES, "forward again; Tab does it, too, right after going back", "alt-right"),
  SET_MARK(Group.PLACES, "mark this place with a letter", "m"),
  GO_TO_MARK(Group.PLACES, "to the place of a letter; '' is where you were", "'"),
  COMMENT(Group.COMMENTS, "comment on this section", "c"),
  SELECT(Group.COMMENTS, "choose words to comment on or copy", "v enter"),
  NEXT_COMMENT(Group.COMMENTS, "next comment", ")"),
  PREVIOUS_COMMENT(Group.COMMENTS, "previous comment", "("),
  COMMENTS(Group.COMMENTS, "all comments", "C"),
  EDIT(Group.ARTICLE, "edit the source in your editor, at this line", "e"),
  COPY(Group.ARTICLE, "copy this section", "y"),
  COPY_REFERENCE(Group.ARTICLE, "copy a reference to this section: file#anchor", "Y"),
  EXPORT(Group.ARTICLE, "export to a file, as plain text", "s"),
  COMMAND_LINE(Group.SCREEN, "any of these by its name; a section by its number", ":"),
  WIDER(Group.SCREEN, "wider text", "+"),
  NARROWER(Group.SCREEN, "narrower text", "-"),
  FOCUS(Group.SCREEN, "the text alone, without bars, or not", "z"),
  THEME(Group.SCREEN, "the next theme of colours", "T"),
  FOLD(Group.SCREEN, "fold long lines of code and wide tables, or not", "w"),
  MOUSE(Group.SCREEN, "give the mouse to the terminal, or take it back", "M"),
  REDRAW(Group.SCREEN, "draw the screen again", "ctrl-l"),
  SUSPEND(Group.SCREEN, "stop; the shell's fg comes back", "ctrl-z"),
  HELP(Group.SCREEN, "this help", "?"),
  QUIT(Group.SCREEN, "quit", "q ctrl-c");

  /** What stands together in the help, under a title. */
  enum Group {
    PAGES("Turning pages"),
    PLACES("Going to places"),
    COMMENTS("Comments"),
    ARTICLE("The article"),
    SCREEN("The screen");

    private final String title;

    Group(String title) {
      this.title = title;
    }
  }

  private final Group group;
  private final String description;
  private final String usual;

  Command(Group group, String description, String usual) {
    this.group = group;
    this.description = description;
    this.usual = usual;
  }

  @Override
  public String title() {
    return group.title;
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
  public String table() {
    return "";
  }
}
