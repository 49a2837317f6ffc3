package galley.ui;

/** What a key can do while reading. The description stands in the help. */
enum Command {
  NEXT_HEADING("next heading"),
  PREVIOUS_HEADING("previous heading"),
  NEXT_PAGE("a page on, stopping at each heading"),
  PREVIOUS_PAGE("a page back"),
  LINE_DOWN("a line down"),
  LINE_UP("a line up"),
  HALF_PAGE_DOWN("half a page down"),
  HALF_PAGE_UP("half a page up"),
  RIGHT("what is cut off at the right edge ›"),
  LEFT("what is cut off at the left edge ‹"),
  FOLD("fold long lines of code and wide tables, or not"),
  START("the beginning"),
  END("the end"),
  CONTENTS("contents"),
  FOOTNOTE("the first footnote in view; 3* goes to number 3"),
  FOLLOW("follow a link in view: each shows its letter"),
  LINKS("all links"),
  BACK("back where you were"),
  FORWARD("forward again; Tab does it, too, right after going back"),
  SET_MARK("mark this place with a letter"),
  GO_TO_MARK("to the place of a letter; '' is where you were"),
  SELECT("choose words to comment on or copy"),
  SEARCH("look for words; Ctrl-R for a regular expression"),
  SEARCH_BACK("the same backwards"),
  NEXT_MATCH("next match"),
  PREVIOUS_MATCH("previous match"),
  COMMENT("comment on this section"),
  NEXT_COMMENT("next comment"),
  PREVIOUS_COMMENT("previous comment"),
  COMMENTS("all comments"),
  COMMAND_LINE("go to a section by its number"),
  EDIT("edit the source in your editor, at this line"),
  COPY("copy this section"),
  COPY_REFERENCE("copy a reference to this section: file#anchor"),
  EXPORT("export to a file, as plain text"),
  MOUSE("give the mouse to the terminal, or take it back"),
  HELP("this help"),
  REDRAW("draw the screen again"),
  SUSPEND("stop; the shell's fg comes back"),
  QUIT("quit");

  private final String description;

  Command(String description) {
    this.description = description;
  }

  String description() {
    return description;
  }
}
