package galley.store;

import galley.article.Section;

/**
 * A heading as scripts see it.
 *
 * @param line the 1-based source line of the heading
 * @param words in the section, its heading included
 */
public record OutlineEntry(
    String number, int level, String title, String anchor, int line, int words) {

  /** The entry of a section. */
  public static OutlineEntry of(Section section, int words) {
    return new OutlineEntry(
        section.number(),
        section.level(),
        section.title(),
        section.anchor(),
        section.line(),
        words);
  }
}
