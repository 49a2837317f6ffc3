package galley.article;

import java.util.List;

/**
 * {@code [^label]: blocks}. It stands at the end of the section that refers to it first.
 *
 * @param number counts from 1 in the order of first reference
 */
public record Footnote(int number, List<Block> children) {
  public Footnote {
    if (number < 1) {
      throw new IllegalArgumentException("A footnote's number counts from 1: " + number);
    }
    children = List.copyOf(children);
  }
}
