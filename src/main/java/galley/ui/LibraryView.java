package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Run;
import galley.layout.Wrap;
import galley.text.DisplayWidth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The library to a frame: a pure function. */
public final class LibraryView {
  /** Title, what else there is to say, and a blank. */
  private static final int ROWS = 3;

  private static final int PREVIEW_FROM = 110;
  private static final int WIDEST = 80;
  private static final int MARGIN = 3;
  private static final int LEAST_COLUMNS = 20;
  private static final int LEAST_ROWS = 5;

  private LibraryView() {}

  /** How many entries fit on a terminal of some size. */
  static int entries(Size size) {
    return Math.max(1, (size.rows() - 2) / ROWS);
  }

  /** The columns of the list. */
  private static int width(Size size) {
    int room = Math.max(1, size.columns() - 2 * MARGIN);
    return hasPreview(size) ? Math.min(60, size.columns() / 2 - MARGIN) : Math.min(WIDEST, room);
  }

  private static boolean hasPreview(Size size) {
    return size.columns() >= PREVIEW_FROM;
  }

  /** The columns of the preview; 0 where there is no room for it. */
  public static int previewWidth(Size size) {
    return hasPreview(size) ? Math.min(WIDEST, size.columns() - width(size) - 3 * MARGIN) : 0;
  }

  private static int top(Library library) {
    int size = library.shown().size();
    return Lists.top(library.picker().selected(size), size, entries(library.size()));
  }

  /** The index of the entry on a row of the screen; negative for none. */
  static int entryAt(Library library, int row) {
    int index = top(library) + (row - 1) / ROWS;
    boolean inside = row >= 1 && row <= entries(library.size()) * ROWS;
    return inside && index < library.shown().size() ? index : -1;
  }

  /**
   * What the terminal shows.
   *
   * @param keys which do what
   */
  public static Frame view(Library library, KeyMap keys, ZoneId zone) {
    Size size = library.size();
    if (size.columns() < LEAST_COLUMNS || size.rows() < LEAST_ROWS) {
      return View.tooSmall(size);
    }
    int width = width(size);
    List<Line> rows = new ArrayList<>();
    int top = top(library);
    int last = Math.min(library.shown().size(), top + entries(size) + 1);
    for (int i = top; i < last; i++) {
      boolean selected = i == library.picker().selected(library.shown().size());
      rows.addAll(entry(library, library.shown().get(i), selected, width, zone));
    }
    if (rows.isEmpty()) {
      rows.addAll(Wrap.text(nothing(library), Roles.of(Role.PLACEHOLDER), width));
    }
    List<Line> lines = new ArrayList<>();
    lines.add(Fit.setIn(title(library, width), MARGIN));
    int height = Math.max(0, size.rows() - 2);
    for (Line row : Fit.rows(rows, height)) {
      lines.add(Fit.setIn(row, MARGIN));
    }
    Optional<Frame.Cursor> cursor = bottom(library, keys, width, lines);
    if (hasPreview(size)) {
      preview(library, width, lines);
    }
    return new Frame(size, lines.subList(0, size.rows()), cursor);
  }

  private static String nothing(Library library) {
    if (!library.complete() && library.entries().isEmpty()) {
      return "Looking for articles …";
    }
    if (library.entries().isEmpty()) {
      return "There are no articles here: no file whose name ends in .md, .html or .txt";
    }
    return library.inTexts() ? "No text has these words" : "No title has these letters";
  }

  private static Line title(Library library, int width) {
    int count = library.shown().size();
    String articles = count + (count == 1 ? " article" : " articles");
    return Fit.ends(
        library.folder(), Roles.of(Role.BAR_STRONG), articles, Roles.of(Role.BAR), width);
  }

  private static List<Line> entry(
      Library library, LibraryEntry entry, boolean selected, int width, ZoneId zone) {
    Roles chosen = Roles.of(Role.SELECTED);
    Roles title = selected ? chosen : Roles.of(Role.STRONG);
    Roles meta = selected ? chosen : Roles.of(Role.BAR);
    String hit = library.hits().getOrDefault(entry.location(), "");
    String age = Age.of(entry.modified(), library.now(), zone);
    String by = entry.author().isEmpty() ? "" : entry.author() + " · ";
    Line first =
        Fit.ends(
            (selected ? "▸ " : "  ") + entry.shownTitle(),
            title,
            entry.told(width / 2),
            meta,
            width);
    Line second =
        hit.isEmpty()
            ? Fit.ends("  " + by + entry.name(), meta, age, meta, width)
            : Fit.ends("  " + hit, meta, entry.name(), meta, width);
    return List.of(first, second, Line.EMPTY);
  }

  /** Adds the bottom bar; gives the cursor where something is typed. */
  private static Optional<Frame.Cursor> bottom(
      Library library, KeyMap keys, int width, List<Line> lines) {
    boolean typing = library.picker().isNarrowed() || library.inTexts();
    if (library.notice().isPresent()) {
      Roles message = Roles.of(Role.MESSAGE);
      lines.add(Fit.setIn(Fit.ends(library.notice().get(), message, "", message, width), MARGIN));
      return Optional.empty();
    }
    if (!typing) {
      Roles bar = Roles.of(Role.BAR);
      lines.add(Fit.setIn(Fit.ends(hint(keys, width), bar, "", bar, width), MARGIN));
      return Optional.empty();
    }
    String sign = library.inTexts() ? "in the texts: " : "/";
    TypedLine typed = TypedLine.of(sign, library.picker().filter(), "", width);
    lines.add(Fit.setIn(typed.line(), MARGIN));
    int column = MARGIN + typed.column();
    boolean fits = column < library.size().columns() && lines.size() <= library.size().rows();
    return fits
        ? Optional.of(new Frame.Cursor(column, library.size().rows() - 1))
        : Optional.empty();
  }

  private static String hint(KeyMap keys, int width) {
    Hint hint = Hint.of(keys).key(ListCommand.OPEN, "open");
    if (width >= 38) {
      hint.text("type to filter");
    }
    if (width >= 52) {
      hint.key(ListCommand.OTHER, width < 60 ? "in texts" : "search the texts");
    }
    return hint.key(ListCommand.CLOSE, "quit").toString();
  }

  private static void preview(Library library, int width, List<Line> lines) {
    Optional<String> selected = library.selected().map(LibraryEntry::location);
    List<Line> shown =
        library
            .preview()
            .filter(preview -> selected.equals(Optional.of(preview.location())))
            .map(LibraryPreview::lines)
            .orElse(List.of());
    int column = width + 2 * MARGIN;
    int room = previewWidth(library.size());
    for (int row = 1; row < lines.size() - 1; row++) {
      Line line = row - 1 < shown.size() ? shown.get(row - 1) : Line.EMPTY;
      if (!line.runs().isEmpty() && DisplayWidth.of(line.text()) <= room) {
        List<Run> runs = new ArrayList<>(lines.get(row).filled(column).runs());
        runs.addAll(line.runs());
        lines.set(row, new Line(runs));
      }
    }
  }
}
