package galley.article;

import java.util.List;
import java.util.Optional;

/**
 * A whole article, immutable.
 *
 * @param sections in reading order, never empty; only the first can be a preamble
 * @param warnings what the reader met and mended, one sentence each, safe to print
 */
public record Article(Metadata metadata, List<Section> sections, List<String> warnings) {
  public Article {
    sections = List.copyOf(sections);
    warnings = List.copyOf(warnings);
    if (sections.isEmpty()) {
      throw new IllegalArgumentException("An article has at least one section");
    }
  }

  /** The sections that have a heading, in order: the article's outline. */
  public List<Section> headed() {
    return sections.get(0).heading().isEmpty() ? sections.subList(1, sections.size()) : sections;
  }

  /**
   * An article of one section and those below it, without the title. Section {@code 0}, the
   * preamble or the title's own text, stands alone.
   *
   * @param index the section's place among {@link #sections}
   */
  public Article excerpt(int index) {
    Section first = sections.get(index);
    int end = index + 1;
    while (!first.number().equals("0")
        && end < sections.size()
        && sections.get(end).level() > first.level()) {
      end++;
    }
    Metadata untitled =
        new Metadata(
            metadata.title(),
            Metadata.TitleSource.FILE_NAME,
            Optional.empty(),
            Optional.empty(),
            metadata.language(),
            metadata.site(),
            metadata.address());
    return new Article(untitled, sections.subList(index, end), warnings);
  }
}
