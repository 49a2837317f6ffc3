package galley.article;

import java.util.List;
import java.util.Optional;

/**
 * A heading and what stands under it, up to the next heading of any level. The text before the
 * first heading is a section too: the preamble, which has number {@code 0} and no heading.
 *
 * @param heading empty for the preamble
 * @param number the place in the outline, such as {@code 2.1}; {@code 0} for the preamble
 * @param title the heading's words in one line, one space between two; empty for the preamble
 * @param anchor unique in the article; the heading's slug as GitHub makes it, or the id its author
 *     gave; {@code preamble} for the preamble
 * @param footnotes those referred to here first
 */
public record Section(
    Optional<Block.Heading> heading,
    String number,
    String title,
    String anchor,
    List<Block> blocks,
    List<Footnote> footnotes) {

  public Section {
    blocks = List.copyOf(blocks);
    footnotes = List.copyOf(footnotes);
  }

  /** The heading's level, 1 to 6; 0 for the preamble. */
  public int level() {
    return heading.isPresent() ? heading.get().level() : 0;
  }

  /** The 1-based source line where the section begins; 1 for an empty preamble. */
  public int line() {
    if (heading.isPresent()) {
      return heading.get().line();
    }
    return blocks.isEmpty() ? 1 : blocks.get(0).line();
  }
}
