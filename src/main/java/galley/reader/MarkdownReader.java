package galley.reader;

import galley.article.Article;
import galley.article.Block;
import galley.article.Footnote;
import galley.article.Metadata;
import galley.article.Section;
import galley.article.SectionBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: CommonMark with GFM's tables, strikethrough, task lists, autolinks and footnotes,
 * and front matter. A heading of the document itself begins a section; one inside a quote or list
 * is a block like others. HTML within it is read as on a web page.
 */
final class MarkdownReader {
  /** The cells of all tables, those counted that a short row leaves out. */
  private static final int MOST_CELLS = 250_000;

  private MarkdownReader() {}

  /** Reads {@code source}; any text gives an article. */
  static Article read(Source source) {
    FrontMatter front = FrontMatter.of(source.text());
    List<String> warnings = new ArrayList<>(source.warnings());
    List<Section> sections;
    try {
      sections = sections(front.body(), true);
    } catch (IllegalArgumentException e) {
      // The parser gives up on tables that would fill memory with empty cells.
      sections = sections(front.body(), false);
      warnings.add("the tables have more than " + MOST_CELLS + " cells; they were read as text");
    }
    return new Article(metadata(source, front, sections), sections, warnings);
  }

  private static List<Section> sections(String body, boolean tables) {
    Optional<List<Block>> parts =
        MarkdownParts.mayBe(body)
            ? MarkdownParts.blocks(body, part -> parse(part, tables))
            : Optional.empty();
    if (parts.isPresent()) {
      return sections(parts.get(), List.of());
    }
    return sections(parse(body, tables), 0);
  }

  /** Parses a text whose tables are read as text if they are more than would be good. */
  static Node parse(String text) {
    try {
      return parse(text, true);
    } catch (IllegalArgumentException e) {
      return parse(text, false);
    }
  }

  /**
   * The sections of a document.
   *
   * @param linesBefore how many lines of the source stand before it
   */
  static List<Section> sections(Node document, int linesBefore) {
    FootnoteNumbers notes = new FootnoteNumbers(document, linesBefore);
    List<Block> blocks = BlockConverter.children(document, notes);
    return sections(blocks, notes.footnotes());
  }

  private static List<Section> sections(List<Block> blocks, List<Footnote> footnotes) {
    SectionBuilder builder = new SectionBuilder();
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        HeadingId id = HeadingId.of(heading.children());
        Block.Heading words = new Block.Heading(heading.level(), id.words(), heading.line());
        if (id.id().isPresent()) {
          builder.heading(words, id.id().get());
        } else {
          builder.heading(words);
        }
      } else {
        builder.block(block);
      }
    }
    return builder.build(footnotes);
  }

  private static Node parse(String text, boolean tables) {
    try {
      // Of a string it would ask for every character to find the ends of lines.
      return parser(text, tables).parseReader(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parser for one text. */
  static Parser parser(String text, boolean tables) {
    MarkdownMarks marks = new MarkdownMarks(text);
    return Parser.builder()
        .extensions(extensions(marks, tables))
        .customBlockParserFactory(new DisplayedMathematics.Factory(text, marks))
        .customBlockParserFactory(new DefinitionParser.Factory())
        .postProcessor(new DefinitionLists())
        .customInlineContentParserFactory(new Mathematics.Factory())
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .build();
  }

  /**
   * Those that can find anything in a text with {@code marks}: each takes its time at a start, and
   * of a book.
   */
  private static List<Extension> extensions(MarkdownMarks marks, boolean tables) {
    List<Extension> extensions = new ArrayList<>();
    // What some look for in the words may be written in another way: &#64;, or with a backslash.
    boolean encoded = marks.has('&') || marks.has('\\');
    if (marks.has('~')) {
      extensions.add(StrikethroughExtension.create());
    }
    if (encoded || marks.hasTask()) {
      extensions.add(TaskListItemsExtension.create());
    }
    if (marks.hasNote()) {
      extensions.add(FootnotesExtension.create());
    }
    if (encoded || marks.hasAddress()) {
      extensions.add(AutolinkExtension.create());
    }
    if (tables && marks.has('|')) {
      extensions.add(TablesExtension.builder().maxCells(MOST_CELLS).build());
    }
    return extensions;
  }

  static Metadata metadata(Source source, FrontMatter front, List<Section> sections) {
    Metadata own =
        Titles.metadata(
            front.value("title"),
            source,
            sections,
            front.value("author", "authors"),
            front.value("date"),
            front.value("lang", "language"));
    return new Metadata(
        own.title(),
        own.titleSource(),
        own.author(),
        own.date(),
        own.language(),
        front.value("site"),
        address(front.value("source", "url")));
  }

  private static Optional<String> address(Optional<String> value) {
    return value.isPresent() && value.get().matches("(?i)https?://\\S+") ? value : Optional.empty();
  }
}
