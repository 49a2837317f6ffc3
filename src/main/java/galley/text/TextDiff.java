package galley.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a text: which stretches of the old one were replaced by which of the new. Lines
 * are compared first, then the words of those that differ. Found by the lines, and then words, that
 * are in both texts just once ("patience diff"), so that the time grows little faster than the
 * texts, whatever they are; it need not be the shortest difference.
 *
 * <p>Indexes are UTF-16 indexes. Immutable.
 */
public final class TextDiff {
  /** What was replaced, and by what; either may be empty, but not both. */
  public record Change(int oldStart, int oldEnd, int newStart, int newEnd) {}

  /** How far the comparison goes into pieces that differ. */
  private static final int DEEPEST = 40;

  private final List<Change> changes = new ArrayList<>();

  private TextDiff() {}

  /** What became of {@code before}. */
  public static TextDiff of(String before, String after) {
    TextDiff diff = new TextDiff();
    Tokens old = Tokens.lines(before, 0, before.length());
    Tokens now = Tokens.lines(after, 0, after.length());
    diff.compare(old, 0, old.size(), now, 0, now.size(), 0);
    return diff;
  }

  /** The changes in order. */
  public List<Change> changes() {
    return List.copyOf(changes);
  }

  /**
   * Where a place of the old text is in the new: with its word, or where what was deleted stood.
   */
  public int map(int offset) {
    int shift = 0;
    for (Change change : changes) {
      if (offset < change.oldStart()) {
        break;
      }
      if (offset < change.oldEnd()) {
        return change.newStart();
      }
      shift = change.newEnd() - change.oldEnd();
    }
    return offset + shift;
  }

  private void compare(
      Tokens old, int from, int to, Tokens now, int nowFrom, int nowTo, int depth) {
    int start = 0;
    while (from + start < to
        && nowFrom + start < nowTo
        && old.get(from + start).equals(now.get(nowFrom + start))) {
      start++;
    }
    int end = 0;
    while (to - end > from + start
        && nowTo - end > nowFrom + start
        && old.get(to - end - 1).equals(now.get(nowTo - end - 1))) {
      end++;
    }
    int oldStart = from + start;
    int oldEnd = to - end;
    int newStart = nowFrom + start;
    int newEnd = nowTo - end;
    if (oldStart == oldEnd && newStart == newEnd) {
      return;
    }
    List<int[]> common =
        oldStart == oldEnd || newStart == newEnd || depth == DEEPEST
            ? List.of()
            : common(old, oldStart, oldEnd, now, newStart, newEnd);
    if (common.isEmpty()) {
      differ(old, oldStart, oldEnd, now, newStart, newEnd);
      return;
    }
    for (int[] pair : common) {
      compare(old, oldStart, pair[0], now, newStart, pair[1], depth + 1);
      oldStart = pair[0] + 1;
      newStart = pair[1] + 1;
    }
    compare(old, oldStart, oldEnd, now, newStart, newEnd, depth + 1);
  }

  /** Lines that differ are compared word by word. */
  private void differ(Tokens old, int from, int to, Tokens now, int nowFrom, int nowTo) {
    int start = old.start(from);
    int end = old.start(to);
    int nowStart = now.start(nowFrom);
    int nowEnd = now.start(nowTo);
    if (old.isLines() && start < end && nowStart < nowEnd) {
      Tokens words = Tokens.words(old.text(), start, end);
      Tokens nowWords = Tokens.words(now.text(), nowStart, nowEnd);
      compare(words, 0, words.size(), nowWords, 0, nowWords.size(), 0);
    } else {
      changes.add(new Change(start, end, nowStart, nowEnd));
    }
  }

  /** The longest ascending row of pairs of tokens that are in both just once. */
  private static List<int[]> common(
      Tokens old, int from, int to, Tokens now, int nowFrom, int nowTo) {
    Map<String, Integer> places = once(old, from, to);
    Map<String, Integer> nowPlaces = once(now, nowFrom, nowTo);
    List<int[]> pairs = new ArrayList<>();
    for (int i = nowFrom; i < nowTo; i++) {
      Integer place = places.get(now.get(i));
      if (place != null && place >= 0 && nowPlaces.getOrDefault(now.get(i), -1) == i) {
        pairs.add(new int[] {place, i});
      }
    }
    return ascending(pairs);
  }

  /** Each token's place; -1 for one that is there more than once. */
  private static Map<String, Integer> once(Tokens tokens, int from, int to) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = from; i < to; i++) {
      places.merge(tokens.get(i), i, (first, second) -> -1);
    }
    return places;
  }

  /** The longest part of {@code pairs} in which the first members ascend, too. */
  private static List<int[]> ascending(List<int[]> pairs) {
    int[] tails = new int[pairs.size()];
    int[] before = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(tails[middle])[0] < pairs.get(i)[0]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    int[][] row = new int[length][];
    int at = length == 0 ? -1 : tails[length - 1];
    for (int i = length - 1; i >= 0; i--) {
      row[i] = pairs.get(at);
      at = before[at];
    }
    return Arrays.asList(row);
  }
}
