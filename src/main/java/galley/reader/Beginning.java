package galley.reader;

import galley.article.Article;
import galley.article.Section;
import java.util.List;
import java.util.Optional;

/**
 * The first sections of a long article, which can be shown while the rest is still being read. What
 * they refer to further down is known; where a section is about what only the rest tells, such as
 * the numbers of sections, the whole article may say otherwise.
 *
 * @param percent how much of the source this is
 */
public record Beginning(Article article, int percent) {
  /** Shorter sources, in UTF-16 units, are read at once. */
  private static final int SHORTEST_SOURCE = 50_000;

  /** How much farther than asked for a heading may be, at which to cut. */
  private static final int FARTHEST = 250_000;

  /** What is no definition after all becomes a section of its own, which is taken off again. */
  private static final String REST = "\n\n###### \u2026\n";

  /** So many characters of definitions from further down are enough. */
  private static final int MOST_DEFINITIONS = 100_000;

  /**
   * The sections in the first {@code length} UTF-16 units of {@code source}, or some more.
   *
   * @return empty for a source that is not long, or of which the beginning cannot be told apart: it
   *     is not in Markdown, or has no heading where it could be cut
   */
  public static Optional<Beginning> of(Source source, int length) {
    String text = source.text();
    if (source.format() != Format.MARKDOWN || text.length() < SHORTEST_SOURCE) {
      return Optional.empty();
    }
    int cut = HeadingCut.next(text, 0, length, Math.min(text.length() / 2, length + FARTHEST));
    if (cut < 0) {
      return Optional.empty();
    }
    String first = text.substring(0, cut) + REST + definitions(text, cut);
    Source part =
        new Source(source.name(), source.format(), first, source.address(), source.warnings());
    Article read = MarkdownReader.read(part);
    List<Section> sections = read.sections().subList(0, read.sections().size() - 1);
    return Optional.of(
        new Beginning(
            new Article(read.metadata(), sections, read.warnings()),
            (int) (100L * cut / text.length())));
  }

  /** The lines further down that say where links lead and what footnotes are. */
  private static String definitions(String text, int from) {
    StringBuilder found = new StringBuilder();
    int at = from;
    while (found.length() < MOST_DEFINITIONS) {
      at = text.indexOf("]:", at);
      if (at < 0) {
        break;
      }
      int start = text.lastIndexOf('\n', at) + 1;
      int feed = text.indexOf('\n', at);
      int end = feed < 0 ? text.length() : feed;
      if (text.charAt(start) == '[' && text.indexOf(']', start) == at) {
        found.append('\n').append(text, start, end).append('\n');
      }
      at = end;
    }
    return found.toString();
  }
}
