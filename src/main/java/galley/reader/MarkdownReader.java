package galley.reader;

import galley.article.Article;
import galley.article.Block;
import galley.article.Footnote;
import galley.article.Metadata;
import galley.article.Section;
import galley.article.SectionBuilder;
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
            ? MarkdownParts.blocks(body, part -> parser(part, tables).parse(part))
            : Optional.empty();
    if (parts.isPresent()) {
      return sections(parts.get(), List.of());
    }
    return sections(parser(body, tables).parse(body), 0);
  }

  /** Parses a text whose tables are read as text if they are more than would be good. */
  static Node parse(String text) {
    try {
      return parser(text, true).parse(text);
    } catch (IllegalArgumentException e) {
      return parser(text, false).parse(text);
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

  /** The parser for one text. */
  static Parser parser(String text, boolean tables) {
    return Parser.builder()
        .extensions(extensions(text, tables))
        .customBlockParserFactory(new DisplayedMathematics.Factory(text))
        .customBlockParserFactory(new DefinitionParser.Factory())
        .postProcessor(new DefinitionLists())
        .customInlineContentParserFactory(new Mathematics.Factory())
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .build();
  }

  /**
   * Those that can find anything in {@code text}: each takes its time at a start, and of a book.
   */
  private static List<Extension> extensions(String text, boolean tables) {
    List<Extension> extensions = new ArrayList<>();
    // What some look for in the words may be written in another way: &#64;, or with a backslash.
    boolean encoded = text.indexOf('&') >= 0 || text.indexOf('\\') >= 0;
    if (text.indexOf('~') >= 0) {
      extensions.add(StrikethroughExtension.create());
    }
    if (encoded || hasTaskMark(text)) {
      extensions.add(TaskListItemsExtension.create());
    }
    if (text.contains("[^")) {
      extensions.add(FootnotesExtension.create());
    }
    boolean links = text.contains("://") || text.contains("www.") || text.indexOf('@') >= 0;
    if (encoded || links) {
      extensions.add(AutolinkExtension.create());
    }
    if (tables && text.indexOf('|') >= 0) {
      extensions.add(TablesExtension.builder().maxCells(MOST_CELLS).build());
    }
    return extensions;
  }

  /** Whether there is one character in brackets somewhere that can mean a task, done or not. */
  private static boolean hasTaskMark(String text) {
    for (int at = text.indexOf(']'); at >= 0; at = text.indexOf(']', at + 1)) {
      boolean one = at >= 2 && text.charAt(at - 2) == '[';
      if (one && (text.charAt(at - 1) <= ' ' || "xX".indexOf(text.charAt(at - 1)) >= 0)) {
        return true;
      }
    }
    return false;
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
