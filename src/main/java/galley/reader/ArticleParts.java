package galley.reader;

import galley.article.Article;
import galley.article.Metadata;
import galley.article.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.commonmark.node.Node;

/**
 * A long article as several, one for each run of sections: laid out and written one behind the
 * other they are what the whole would be, and there is never more than some of it in memory. The
 * numbers and anchors of their sections are their own.
 */
public final class ArticleParts {
  /** So many parts for each processor are made before the first of them is handed on. */
  private static final int EACH = 16;

  private final Source source;
  private final String body;
  private final Metadata metadata;
  private final List<MarkdownParts.Part> parts;

  private ArticleParts(
      Source source, String body, Metadata metadata, List<MarkdownParts.Part> parts) {
    this.source = source;
    this.body = body;
    this.metadata = metadata;
    this.parts = parts;
  }

  /** The parts of {@code source}; empty if it is to be read as a whole. */
  public static Optional<ArticleParts> of(Source source) {
    return of(source, MarkdownParts.LENGTH);
  }

  /** The same in parts of some other length. */
  static Optional<ArticleParts> of(Source source, int length) {
    if (source.format() != Format.MARKDOWN || !MarkdownParts.isLong(source.text(), length)) {
      return Optional.empty();
    }
    FrontMatter front = FrontMatter.of(source.text());
    String body = front.body();
    if (body.contains("]:")) {
      return Optional.empty();
    }
    List<MarkdownParts.Part> parts = MarkdownParts.parts(body, length);
    MarkdownParts.Part first = parts.get(0);
    Node document = MarkdownReader.parse(body.substring(first.start(), first.end()));
    if (first.last() || MarkdownParts.goesOn(document.getLastChild())) {
      return Optional.empty();
    }
    List<Section> sections = MarkdownReader.sections(document, first.line());
    // Without a heading it would be laid out as a text that has none.
    return sections.get(sections.size() - 1).heading().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ArticleParts(
                source, body, MarkdownReader.metadata(source, front, sections), parts));
  }

  /** What was met and mended, one sentence each. */
  public List<String> warnings() {
    return source.warnings();
  }

  /**
   * Hands on, in order, what {@code make} makes of the parts.
   *
   * @param make is called by several threads
   */
  public <T> void each(Function<Article, T> make, Consumer<T> next) {
    int together = EACH * Runtime.getRuntime().availableProcessors();
    for (int i = 0; i < parts.size(); i += together) {
      int from = i;
      List<MarkdownParts.Part> some = parts.subList(i, Math.min(parts.size(), i + together));
      List<Optional<T>> made = some.parallelStream().map(part -> article(part).map(make)).toList();
      for (int j = 0; j < made.size(); j++) {
        if (made.get(j).isEmpty()) {
          // What goes on cannot be cut: the rest is one part.
          MarkdownParts.Part part = parts.get(from + j);
          MarkdownParts.Part rest =
              new MarkdownParts.Part(part.start(), body.length(), part.line(), true);
          next.accept(article(rest).map(make).orElseThrow());
          return;
        }
        next.accept(made.get(j).get());
      }
    }
  }

  /** Empty if it ends within a block that goes on. */
  private Optional<Article> article(MarkdownParts.Part part) {
    Node document = MarkdownReader.parse(body.substring(part.start(), part.end()));
    if (!part.last() && MarkdownParts.goesOn(document.getLastChild())) {
      return Optional.empty();
    }
    List<Section> sections = MarkdownReader.sections(document, part.line());
    return Optional.of(new Article(part.start() == 0 ? metadata : untitled(), sections, List.of()));
  }

  private Metadata untitled() {
    return new Metadata(
        metadata.title(),
        Metadata.TitleSource.FILE_NAME,
        metadata.author(),
        metadata.date(),
        metadata.language());
  }
}
