package galley.reader;

import galley.article.Block;
import galley.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Paragraphs of plain text as blocks: lists, quotes, code, breaks, and paragraphs proper. */
final class PlainBlocks {
  /** How deep lists and quotes may lie in one another; below, marks are words like others. */
  private static final int DEEPEST = 8;

  private static final int SHORTEST_BREAK = 3;
  private static final String BREAKS = "-=*_~#—─═";

  private final int depth;

  private PlainBlocks(int depth) {
    this.depth = depth;
  }

  static List<Block> of(List<PlainParagraph> paragraphs) {
    return new PlainBlocks(0).blocks(paragraphs);
  }

  /** Words of one line as inlines. */
  static List<Inline> inlines(String words) {
    return List.of(new Inline.Text(words.replaceAll(" {2,}", " ")));
  }

  private List<Block> blocks(List<PlainParagraph> paragraphs) {
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < paragraphs.size()) {
      PlainParagraph first = paragraphs.get(i);
      List<Integer> items = items(paragraphs, i);
      int end = i + 1;
      if (first.isBullet() || items.size() > 1) {
        end = listEnd(paragraphs, i, items);
        blocks.add(list(paragraphs.subList(i, end), items, i));
      } else {
        blocks.add(block(first));
      }
      i = end;
    }
    return blocks;
  }

  /**
   * Where the items of a list stand that begins at {@code from}: bullets, or numbers that count up.
   * What is set in under one belongs to it.
   */
  private List<Integer> items(List<PlainParagraph> paragraphs, int from) {
    List<Integer> items = new ArrayList<>();
    PlainParagraph first = paragraphs.get(from);
    for (int i = from; i < paragraphs.size() && paragraphs.get(i).isItem(); i++) {
      PlainParagraph item = paragraphs.get(i);
      if (depth < DEEPEST && item.indent() > first.indent() + 1) {
        continue;
      }
      boolean next =
          first.isBullet()
              ? item.isBullet()
              : item.isNumbered() && item.number() == first.number() + items.size();
      if (!next) {
        break;
      }
      items.add(i);
    }
    return items;
  }

  private int listEnd(List<PlainParagraph> paragraphs, int from, List<Integer> items) {
    int end = items.get(items.size() - 1) + 1;
    while (end < paragraphs.size() && isNested(paragraphs.get(end), paragraphs.get(from))) {
      end++;
    }
    return end;
  }

  private boolean isNested(PlainParagraph paragraph, PlainParagraph item) {
    return depth < DEEPEST && paragraph.isItem() && paragraph.indent() > item.indent() + 1;
  }

  /** A list of {@code paragraphs}, whose {@code items} are counted from {@code offset} before. */
  private Block list(List<PlainParagraph> paragraphs, List<Integer> items, int offset) {
    List<Block.ListItem> blocks = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      int from = items.get(i) - offset;
      int to = i + 1 < items.size() ? items.get(i + 1) - offset : paragraphs.size();
      PlainParagraph item = paragraphs.get(from);
      List<Block> own = new ArrayList<>();
      own.add(new Block.Paragraph(inlines(item.itemWords()), item.from() + 1));
      own.addAll(new PlainBlocks(depth + 1).blocks(paragraphs.subList(from + 1, to)));
      blocks.add(new Block.ListItem(Optional.empty(), own));
    }
    PlainParagraph first = paragraphs.get(0);
    Optional<Integer> start = first.isBullet() ? Optional.empty() : Optional.of(first.number());
    return new Block.ListBlock(start, isTight(paragraphs), blocks, first.from() + 1);
  }

  private static boolean isTight(List<PlainParagraph> items) {
    for (int i = 1; i < items.size(); i++) {
      PlainParagraph before = items.get(i - 1);
      if (items.get(i).from() > before.from() + before.lines().size()) {
        return false;
      }
    }
    return true;
  }

  private Block block(PlainParagraph paragraph) {
    if (paragraph.isQuote() && depth < DEEPEST) {
      return quote(paragraph);
    }
    List<String> lines = paragraph.lines();
    if (isBreak(paragraph.words())) {
      return new Block.ThematicBreak(paragraph.from() + 1);
    }
    if (Preformatted.is(lines)) {
      return new Block.CodeBlock("", withoutIndent(lines), paragraph.from() + 1);
    }
    return new Block.Paragraph(inlines(paragraph.words()), paragraph.from() + 1);
  }

  private Block quote(PlainParagraph quote) {
    PlainLines inner =
        new PlainLines(
            quote.lines().stream().map(line -> line.substring(1).replaceFirst("^ ", "")).toList());
    List<PlainParagraph> paragraphs = new ArrayList<>();
    for (PlainParagraph own : new PlainParagraphs(inner).between(0, inner.size())) {
      paragraphs.add(new PlainParagraph(own.lines(), own.from() + quote.from()));
    }
    return new Block.BlockQuote(new PlainBlocks(depth + 1).blocks(paragraphs), quote.from() + 1);
  }

  /** Whether {@code words} are but three marks or more of one kind, such as {@code * * *}. */
  private static boolean isBreak(String words) {
    String marks = words.replace(" ", "");
    return marks.length() >= SHORTEST_BREAK
        && BREAKS.indexOf(marks.charAt(0)) >= 0
        && marks.chars().allMatch(c -> c == marks.charAt(0));
  }

  private static String withoutIndent(List<String> lines) {
    int indent =
        lines.stream()
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    return lines.stream().map(line -> line.substring(indent)).collect(Collectors.joining("\n"));
  }
}
