package galley.terminal;

import galley.text.DisplayWidth;
import galley.text.Graphemes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a terminal makes of what it is sent: a cell a column, each with its character and its look.
 * It knows the sequences that the painter uses, and fails on any other.
 */
final class ScreenModel {
  private static final Pattern SEQUENCE = Pattern.compile("\u001b\\[(\\??)([0-9;]*)([A-Za-z])");
  private static final String BLANK = " /0";

  private final String[][] cells;
  private final ToIntFunction<String> width;
  private int row;
  private int column;
  private int upperMargin;
  private int lowerMargin;
  private String look = "0";
  boolean cursorVisible;

  /** A terminal that agrees with us on every width. */
  ScreenModel(int columns, int rows) {
    this(columns, rows, DisplayWidth::of);
  }

  /** A terminal with an opinion of its own on how wide a cluster is. */
  ScreenModel(int columns, int rows, ToIntFunction<String> width) {
    cells = new String[rows][columns];
    this.width = width;
    this.lowerMargin = rows - 1;
    clear();
  }

  ScreenModel send(String sent) {
    Matcher sequence = SEQUENCE.matcher(sent);
    int index = 0;
    while (index < sent.length()) {
      if (sequence.region(index, sent.length()).lookingAt()) {
        index = sequence.end();
        obey(sequence.group(1), sequence.group(2), sequence.group(3).charAt(0));
      } else {
        int end = Graphemes.next(sent, index);
        // The next sequence's Escape never joins a cluster.
        print(sent.substring(index, end));
        index = end;
      }
    }
    return this;
  }

  private void obey(String mark, String parameters, char last) {
    if (mark.equals("?")) {
      if (parameters.equals("25")) {
        cursorVisible = last == 'h';
      }
      return;
    }
    switch (last) {
      case 'H' -> {
        String[] place = parameters.split(";", -1);
        row = Math.min(Integer.parseInt(place[0]), cells.length) - 1;
        column = Math.min(Integer.parseInt(place[1]), cells[0].length) - 1;
      }
      case 'G' -> column = Math.min(Integer.parseInt(parameters), cells[0].length) - 1;
      case 'r' -> {
        String[] margins = parameters.split(";", -1);
        upperMargin = parameters.isEmpty() ? 0 : Integer.parseInt(margins[0]) - 1;
        lowerMargin = parameters.isEmpty() ? cells.length - 1 : Integer.parseInt(margins[1]) - 1;
        row = 0;
        column = 0;
      }
      case 'M' -> move(Integer.parseInt(parameters));
      case 'L' -> move(-Integer.parseInt(parameters));
      case 'J' -> clear();
      case 'K' -> Arrays.fill(cells[row], column, cells[row].length, " /" + look);
      case 'm' -> look = parameters;
      default -> throw new IllegalArgumentException("CSI " + parameters + last);
    }
  }

  /** Moves the rows from the cursor to the lower margin up, or down. */
  private void move(int up) {
    if (row < upperMargin || row > lowerMargin) {
      return;
    }
    String[][] before = cells.clone();
    for (int i = row; i <= lowerMargin; i++) {
      if (i + up >= row && i + up <= lowerMargin) {
        cells[i] = before[i + up];
      } else {
        cells[i] = new String[cells[0].length];
        Arrays.fill(cells[i], " /" + look);
      }
    }
    column = 0;
  }

  private void print(String cluster) {
    cluster
        .codePoints()
        .filter(Character::isISOControl)
        .forEach(
            c -> {
              throw new IllegalArgumentException("control character " + c);
            });
    int wide = width.applyAsInt(cluster);
    for (int i = 0; i < wide && column + i < cells[row].length; i++) {
      cells[row][column + i] = (i == 0 ? cluster : "") + "/" + look;
    }
    // Without wrapping the cursor stays at the edge.
    column = Math.min(column + wide, cells[row].length - 1);
  }

  private void clear() {
    for (String[] line : cells) {
      Arrays.fill(line, BLANK);
    }
  }

  /** The characters of each row, without the blanks at its end. */
  List<String> text() {
    return Arrays.stream(cells)
        .map(
            line ->
                Arrays.stream(line)
                    .map(cell -> cell.substring(0, cell.lastIndexOf('/')))
                    .reduce("", String::concat)
                    .stripTrailing())
        .toList();
  }

  /** Every cell with its look. */
  List<String> cells() {
    List<String> all = new ArrayList<>();
    Arrays.stream(cells).forEach(line -> all.addAll(List.of(line)));
    return all;
  }

  /** The look of a cell, as SGR parameters. */
  String look(int atRow, int atColumn) {
    String cell = cells[atRow][atColumn];
    return cell.substring(cell.lastIndexOf('/') + 1);
  }

  int row() {
    return row;
  }

  int column() {
    return column;
  }
}
