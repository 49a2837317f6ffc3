package galley.reader;

import galley.article.Article;
import galley.article.Section;
import galley.html.HtmlReader;
import java.util.List;
import java.util.Optional;

/**
 * The first sections of a long article, which can be shown while the rest is still being read; the
 * last of them may go on. What they refer to further down is known; where a section is about what
 * only the rest tells, such as the numbers of sections, the whole article may say otherwise.
 *
 * @param percent how much of the source this is
 */
public record Beginning(Article article, int percent) {
  /** Shorter sources, in UTF-16 units, are read at once. */
  private static final int SHORTEST_SOURCE = 50_000;

  /** How much farther than asked for a place may be, at which to cut. */
  private static final int FARTHEST = 250_000;

  /** What is no definition after all becomes a section of its own, which is taken off again. */
  private static final String REST = "\n\n###### \u2026\n";

  /** So many characters of definitions from further down are enough. */
  private static final int MOST_DEFINITIONS = 100_000;

  /** By what follows, within so many characters, plain text shows what is a heading. */
  private static final int AHEAD = 4096;

  /**
   * The sections in the first {@code length} UTF-16 units of {@code source}, or some more; of a web
   * page as many units of its text.
   *
   * @param wholePage whether to read all that a web page shows, and not its article alone
   * @return empty for a source that is not long, or of which the beginning cannot be told apart:
   *     Markdown that cannot be cut for what is defined in it, a web page that has much else before
   *     its article
   */
  public static Optional<Beginning> of(Source source, int length, boolean wholePage) {
    int size = source.text().length();
    int farthest = Math.min(size / 2, length + FARTHEST);
    if (size < SHORTEST_SOURCE || length > farthest) {
      return Optional.empty();
    }
    return switch (source.format()) {
      case MARKDOWN -> ofMarkdown(source, length, farthest);
      case PLAIN_TEXT -> ofPlainText(source, length, farthest);
      case HTML ->
          HtmlReader.beginning(ArticleReader.page(source, wholePage), length, farthest)
              .map(page -> of(page.article(), page.length(), size));
    };
  }

  private static Optional<Beginning> ofMarkdown(Source source, int length, int farthest) {
    String text = source.text();
    int cut = MarkdownCut.next(text, 0, length, farthest);
    if (cut < 0) {
      return withoutHeading(source, length, farthest);
    }
    Article read =
        MarkdownReader.read(part(source, text.substring(0, cut) + REST + definitions(text, cut)));
    List<Section> sections = read.sections().subList(0, read.sections().size() - 1);
    return Optional.of(
        of(new Article(read.metadata(), sections, read.warnings()), cut, text.length()));
  }

  private static Optional<Beginning> withoutHeading(Source source, int length, int farthest) {
    String text = source.text();
    int cut = MarkdownCut.nextParagraph(text, 0, length, farthest);
    return cut < 0 || !definitions(text, cut).isEmpty()
        ? Optional.empty()
        : Optional.of(
            of(MarkdownReader.read(part(source, text.substring(0, cut))), cut, text.length()));
  }

  private static Optional<Beginning> ofPlainText(Source source, int length, int farthest) {
    String text = source.text();
    int blank = text.indexOf("\n\n", length);
    int cut = blank >= 0 && blank < farthest ? blank : text.indexOf('\n', length);
    if (cut < 0 || cut >= farthest) {
      return Optional.empty();
    }
    int lines = (int) text.substring(0, cut).lines().count();
    String looked = text.substring(0, Math.min(text.length(), cut + AHEAD));
    return Optional.of(
        of(PlainTextReader.beginning(part(source, looked), lines), cut, text.length()));
  }

  private static Source part(Source source, String text) {
    return new Source(source.name(), source.format(), text, source.address(), source.warnings());
  }

  private static Beginning of(Article article, int length, int all) {
    return new Beginning(article, (int) (100L * length / all));
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
