package galley.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plain text of an article: its words alone, one line a paragraph. It is what {@code galley
 * export --width none} prints and what the positions in comments count in.
 *
 * <p>Structure shows by white space only. Blocks stand a blank line apart; the items of a tight
 * list on lines of their own; quotes, alerts and lists two columns in, definitions under their
 * terms and code four. What an alert is called, such as "Note", is not its author's word and is
 * left out. A heading has two blank lines before it and stands in by two columns a level; what
 * would be misread as one is set in by a column or gets a third blank line. So the text can be read
 * back: the same outline is found again.
 *
 * <p>All offsets are UTF-16 indexes into {@link #string()}, unless a name says code points.
 */
public final class ArticleText {
  private final String string;
  private final IdentityHashMap<Object, Leaf> leaves;
  private final int[] sectionStarts;
  private final int[] leafStarts;
  private final int[] leafEnds;

  /** Only comments need it; made when first asked for, whichever thread asks. */
  private @Nullable CodePoints codePoints;

  private ArticleText(ArticleTextWriter written, List<Integer> sectionStarts) {
    this.string = written.text();
    this.leaves = written.leaves();
    this.sectionStarts = new int[sectionStarts.size()];
    for (int i = 0; i < this.sectionStarts.length; i++) {
      this.sectionStarts[i] = sectionStarts.get(i);
    }
    int[] starts = new int[leaves.size()];
    int[] ends = new int[leaves.size()];
    int worded = 0;
    for (Leaf leaf : leaves.values()) {
      if (leaf.end() > leaf.start()) {
        starts[worded] = leaf.start();
        ends[worded] = leaf.end();
        worded++;
      }
    }
    this.leafStarts = Arrays.copyOf(starts, worded);
    this.leafEnds = Arrays.copyOf(ends, worded);
    // No leaf begins before another has ended: sorted each for itself, they stay together.
    Arrays.sort(leafStarts);
    Arrays.sort(leafEnds);
  }

  /** The plain text of {@code article}. */
  public static ArticleText of(Article article) {
    ArticleTextWriter writer = new ArticleTextWriter();
    List<Integer> starts = new ArrayList<>();
    writer.write(article, starts);
    return new ArticleText(writer, starts);
  }

  /** The whole text, ending in a line feed unless it is empty. */
  public String string() {
    return string;
  }

  /**
   * Where the lines of one leaf begin, in order. A leaf is a heading, paragraph, code block, term
   * or table cell of the article, known by identity; its lines are those of its words at each
   * {@code \n}.
   *
   * @throws IllegalArgumentException if {@code leaf} is not one of the article's
   */
  public int[] lineStarts(Object leaf) {
    Leaf found = leaves.get(leaf);
    if (found == null) {
      throw new IllegalArgumentException("Not a leaf of this article: " + leaf);
    }
    return found.lineStarts();
  }

  /** How many leaves have words; they stand in the text one after another. */
  public int leaves() {
    return leafStarts.length;
  }

  /** Where the leaf at {@code index} begins. */
  public int leafStart(int index) {
    return leafStarts[index];
  }

  /** Where the leaf at {@code index} ends, exclusive. */
  public int leafEnd(int index) {
    return leafEnds[index];
  }

  /** The index of the first leaf that ends after {@code offset}; {@link #leaves} if none does. */
  public int leafAfter(int offset) {
    int found = Arrays.binarySearch(leafEnds, offset + 1);
    return found >= 0 ? found : -found - 1;
  }

  /** Where the section at {@code index} begins: at its heading's first character. */
  public int sectionStart(int index) {
    return sectionStarts[index];
  }

  /** Where the section at {@code index} ends, exclusive, blank lines after it included. */
  public int sectionEnd(int index) {
    return index + 1 < sectionStarts.length ? sectionStarts[index + 1] : string.length();
  }

  /** The index of the section that {@code offset} lies in; the first for an offset before all. */
  public int sectionAt(int offset) {
    int found = Arrays.binarySearch(sectionStarts, offset);
    int index = found >= 0 ? found : -found - 2;
    while (index + 1 < sectionStarts.length && sectionStarts[index + 1] == offset) {
      index++;
    }
    return Math.max(0, index);
  }

  /** A UTF-16 index as a number of code points from the start. */
  public int codePoints(int offset) {
    return codePoints().number(offset);
  }

  /**
   * A number of code points from the start as a UTF-16 index; the text's length if there are fewer.
   */
  public int offset(int codePoints) {
    return codePoints().index(codePoints);
  }

  private CodePoints codePoints() {
    CodePoints made = codePoints;
    if (made == null) {
      made = new CodePoints(string);
      codePoints = made;
    }
    return made;
  }
}
