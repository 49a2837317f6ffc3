package galley.ui;

import galley.article.Section;
import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.text.DisplayWidth;

/** A section in the contents. */
final class ContentsRow {
  private static final int ROOMY = 50;

  private ContentsRow() {}

  static Line of(State state, int index, boolean selected, int width) {
    OpenArticle open = state.open();
    Section section = open.section(index);
    boolean current = index == state.section();
    int indent = 2 * Math.min(Outline.depth(section), width / 8);
    String number = section.number().equals("0") ? "" : section.number() + "  ";
    String left = sign(state, index, current) + " ".repeat(indent) + number + open.name(index);
    String right = right(state, index, width);
    boolean read = state.memory().outline().read().contains(section.anchor());
    Roles plain = read ? Roles.of(Role.BAR) : Roles.NONE;
    Roles roles = selected ? Roles.of(Role.SELECTED) : current ? Roles.of(Role.HEADING_2) : plain;
    Roles meta = selected ? roles : Roles.of(Role.COMMENT_META);
    Line row = Fit.ends(left, roles, right, meta, width);
    return DisplayWidth.of(row.text()) > width ? Line.EMPTY : row;
  }

  /** Where the reader is, else whether more is hidden below, else whether it has been read. */
  private static String sign(State state, int index, boolean current) {
    Outline outline = state.memory().outline();
    String anchor = state.open().section(index).anchor();
    boolean closed =
        outline.collapsed().contains(anchor) && Outline.hasChildren(state.open(), index);
    if (current) {
      return "▸ ";
    }
    return closed ? "+ " : outline.read().contains(anchor) ? "✓ " : "  ";
  }

  private static String right(State state, int index, int width) {
    int comments = state.open().threads().openIn(index);
    int minutes = state.open().minutes(index);
    boolean roomy = width >= ROOMY;
    String said =
        comments == 0
            ? ""
            : !roomy ? "(" + comments + ")" : comments == 1 ? "1 comment" : comments + " comments";
    String time = minutes + (roomy ? " min" : "′");
    return said.isEmpty() ? time : said + (roomy ? " · " : " ") + time;
  }
}
