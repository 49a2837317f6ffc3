package galley.ui;

import java.util.Locale;

/** What a key can do while reading. The description stands in the help. */
enum Command {
  NEXT_HEADING(Group.PAGES, "next heading"),
  PREVIOUS_HEADING(Group.PAGES, "previous heading"),
  NEXT_PAGE(Group.PAGES, "a page on, stopping at each heading"),
  PREVIOUS_PAGE(Group.PAGES, "a page back"),
  LINE_DOWN(Group.PAGES, "a line down"),
  LINE_UP(Group.PAGES, "a line up"),
  HALF_PAGE_DOWN(Group.PAGES, "half a page down"),
  HALF_PAGE_UP(Group.PAGES, "half a page up"),
  START(Group.PAGES, "the beginning"),
  END(Group.PAGES, "the end"),
  RIGHT(Group.PAGES, "what is cut off at the right edge ›"),
  LEFT(Group.PAGES, "what is cut off at the left edge ‹"),
  SEARCH(Group.PLACES, "look for words; Ctrl-R for a regular expression"),
  SEARCH_BACK(Group.PLACES, "the same backwards"),
  NEXT_MATCH(Group.PLACES, "next match"),
  PREVIOUS_MATCH(Group.PLACES, "previous match"),
  CONTENTS(Group.PLACES, "contents; beside the text where there is room"),
  FOLLOW(Group.PLACES, "follow a link in view: each shows its letter"),
  LINKS(Group.PLACES, "all links"),
  FOOTNOTE(Group.PLACES, "the first footnote in view; 3* goes to number 3"),
  BACK(Group.PLACES, "back where you were"),
  FORWARD(Group.PLACES, "forward again; Tab does it, too, right after going back"),
  SET_MARK(Group.PLACES, "mark this place with a letter"),
  GO_TO_MARK(Group.PLACES, "to the place of a letter; '' is where you were"),
  COMMENT(Group.COMMENTS, "comment on this section"),
  SELECT(Group.COMMENTS, "choose words to comment on or copy"),
  NEXT_COMMENT(Group.COMMENTS, "next comment"),
  PREVIOUS_COMMENT(Group.COMMENTS, "previous comment"),
  COMMENTS(Group.COMMENTS, "all comments"),
  EDIT(Group.ARTICLE, "edit the source in your editor, at this line"),
  COPY(Group.ARTICLE, "copy this section"),
  COPY_REFERENCE(Group.ARTICLE, "copy a reference to this section: file#anchor"),
  EXPORT(Group.ARTICLE, "export to a file, as plain text"),
  COMMAND_LINE(Group.SCREEN, "any of these by its name; a section by its number"),
  WIDER(Group.SCREEN, "wider text"),
  NARROWER(Group.SCREEN, "narrower text"),
  FOCUS(Group.SCREEN, "the text alone, without bars, or not"),
  THEME(Group.SCREEN, "the next theme of colours"),
  FOLD(Group.SCREEN, "fold long lines of code and wide tables, or not"),
  MOUSE(Group.SCREEN, "give the mouse to the terminal, or take it back"),
  REDRAW(Group.SCREEN, "draw the screen again"),
  SUSPEND(Group.SCREEN, "stop; the shell's fg comes back"),
  HELP(Group.SCREEN, "this help"),
  QUIT(Group.SCREEN, "quit");

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

    String title() {
      return title;
    }
  }

  private final Group group;
  private final String description;

  Command(Group group, String description) {
    this.group = group;
    this.description = description;
  }

  Group group() {
    return group;
  }

  String description() {
    return description;
  }

  /** What it is called in the configuration: {@code next-heading}. */
  String option() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
