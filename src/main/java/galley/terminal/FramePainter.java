package galley.terminal;

import galley.layout.Line;
import galley.layout.Run;
import galley.ui.Frame;
import galley.ui.Frame.Cursor;
import galley.ui.Size;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Frames to what must be sent to show them: the rows that differ from those of the last frame, once
 * the terminal has {@linkplain Scroll moved} those that only stand elsewhere.
 *
 * <ul>
 *   <li>Every row begins at a place given in full, so nothing depends on what was sent before it.
 *   <li>After a character whose width terminals disagree about, the place is given again, so the
 *       rest of the row stands where the layout put it.
 *   <li>No control character of a text gets out; U+FFFD stands for it.
 *   <li>A frame is one piece: with the terminals that know synchronised output, it shows at once.
 * </ul>
 *
 * <p>Wrapping at the right edge must be off. Sequences: ECMA-48 section 8.3 (CHA, CUP, DL, ED, EL,
 * IL, SGR), and DECSTBM of the VT100. Remembers the last frame; not for several threads.
 */
final class FramePainter implements Painter {
  private static final String BEGIN = "\u001b[?2026h\u001b[?25l";
  private static final String END = "\u001b[0m";
  private static final String SHOW_CURSOR = "\u001b[?25h";
  private static final String END_SYNCHRONISED = "\u001b[?2026l";
  private static final String CLEAR_SCREEN = "\u001b[2J";

  private Theme theme;
  private List<String> shown = List.of();
  private Size size = new Size(0, 0);
  private Optional<Cursor> cursor = Optional.empty();
  private boolean forgotten = true;

  FramePainter(Theme theme) {
    this.theme = theme;
  }

  @Override
  public void use(Theme other) {
    theme = other;
    forgotten = true;
  }

  @Override
  public Theme theme() {
    return theme;
  }

  /** Leaves the rest of a row in the theme's ground. */
  private String clearToEdge() {
    return plain() + "\u001b[K";
  }

  /** What a row looks like that scrolling has made: blank, but in the terminal's own ground. */
  private String newRow() {
    return theme.hasGround() ? "" : clearToEdge();
  }

  private String plain() {
    return "\u001b[" + theme.base() + "m";
  }

  @Override
  public void forget() {
    forgotten = true;
  }

  @Override
  public byte[] paint(Frame frame) {
    Size now = frame.size();
    boolean whole = forgotten || now.columns() != size.columns() || now.rows() != size.rows();
    List<String> rows = new ArrayList<>(frame.lines().size());
    for (Line line : frame.lines()) {
      rows.add(row(line, frame.size().columns()));
    }
    StringBuilder out = new StringBuilder();
    Scroll scroll = whole ? Scroll.NONE : Scroll.between(shown, rows, newRow());
    scroll.write(out);
    for (int row = 0; row < rows.size(); row++) {
      if (whole || !rows.get(row).equals(scroll.moved(row, shown, newRow()))) {
        goTo(out, row, 0).append(rows.get(row));
      }
    }
    if (out.isEmpty() && !whole && frame.cursor().equals(cursor)) {
      return new byte[0];
    }
    if (whole) {
      out.insert(0, plain() + CLEAR_SCREEN);
    }
    out.insert(0, BEGIN).append(END);
    if (frame.cursor().isPresent()) {
      Cursor at = frame.cursor().get();
      goTo(out, at.row(), at.column()).append(SHOW_CURSOR);
    }
    out.append(END_SYNCHRONISED);
    shown = rows;
    size = frame.size();
    cursor = frame.cursor();
    forgotten = false;
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What paints a row from its first column on, wherever it stands. */
  private String row(Line line, int columns) {
    StringBuilder out = new StringBuilder();
    RowText text = new RowText(out, columns);
    String look = "";
    String link = "";
    for (Run run : line.runs()) {
      String next = theme.sgr(run.roles());
      if (!next.equals(look)) {
        out.append("\u001b[").append(next).append('m');
        look = next;
      }
      String nextLink =
          run.link().isEmpty() || !theme.hasHyperlinks() ? "" : Hyperlink.to(run.link());
      if (!nextLink.equals(link)) {
        out.append(nextLink.isEmpty() ? Hyperlink.NONE : nextLink);
        link = nextLink;
      }
      text.append(run.text());
    }
    if (!link.isEmpty()) {
      out.append(Hyperlink.NONE);
    }
    if (text.column() < columns) {
      out.append(clearToEdge());
    }
    return out.toString();
  }

  static StringBuilder goTo(StringBuilder out, int row, int column) {
    return out.append("\u001b[").append(row + 1).append(';').append(column + 1).append('H');
  }
}
