package galley.article;

import java.util.List;

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
}
