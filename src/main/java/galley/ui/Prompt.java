package galley.ui;

import galley.text.Graphemes;
import galley.text.Words;

/**
 * Text being typed, and the place of the cursor in it: a value, every edit giving another.
 *
 * @param cursor a UTF-16 index at the boundary of a grapheme cluster, from 0 to the text's length
 */
public record Prompt(String text, int cursor) {
  static final Prompt EMPTY = new Prompt("", 0);

  /** {@code text} with the cursor behind it. */
  static Prompt of(String text) {
    return new Prompt(text, text.length());
  }

  Prompt insert(String typed) {
    return joined(
        text.substring(0, cursor) + typed + text.substring(cursor), cursor + typed.length());
  }

  Prompt left() {
    return cursor == 0 ? this : at(Graphemes.previous(text, cursor));
  }

  Prompt right() {
    return cursor == text.length() ? this : at(Graphemes.next(text, cursor));
  }

  Prompt wordLeft() {
    return at(Words.previous(text, cursor));
  }

  Prompt wordRight() {
    return at(Words.next(text, cursor));
  }

  Prompt lineStart() {
    return at(text.lastIndexOf('\n', cursor - 1) + 1);
  }

  Prompt lineEnd() {
    int end = text.indexOf('\n', cursor);
    return at(end < 0 ? text.length() : end);
  }

  Prompt at(int index) {
    return new Prompt(text, index);
  }

  Prompt deleteBack() {
    return deleteTo(left().cursor());
  }

  Prompt deleteForward() {
    return deleteTo(right().cursor());
  }

  Prompt deleteWordBack() {
    return deleteTo(wordLeft().cursor());
  }

  Prompt deleteWordForward() {
    return deleteTo(wordRight().cursor());
  }

  Prompt deleteToLineStart() {
    return deleteTo(lineStart().cursor());
  }

  Prompt deleteToLineEnd() {
    int end = lineEnd().cursor();
    return deleteTo(end == cursor ? right().cursor() : end);
  }

  private Prompt deleteTo(int other) {
    int from = Math.min(cursor, other);
    int to = Math.max(cursor, other);
    return joined(text.substring(0, from) + text.substring(to), from);
  }

  /** The cursor at {@code index}, or behind the character that what came together there makes. */
  private static Prompt joined(String text, int index) {
    boolean edge = index == 0 || index == text.length();
    return new Prompt(text, edge ? index : Graphemes.next(text, Graphemes.previous(text, index)));
  }
}
