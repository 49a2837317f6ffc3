package galley.reader;

import galley.article.Block;
import galley.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Paragraphs of plain text as blocks: lists, quotes, code, and paragraphs proper. */
final class PlainBlocks {
  private PlainBlocks() {}

  static List<Block> of(List<PlainParagraph> paragraphs) {
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < paragraphs.size()) {
      int end = i;
      while (end < paragraphs.size() && paragraphs.get(end).isBullet()) {
        end++;
      }
      if (end == i) {
        end = numberedEnd(paragraphs, i);
      }
      if (end > i) {
        blocks.add(list(paragraphs.subList(i, end)));
        i = end;
      } else {
        blocks.add(block(paragraphs.get(i)));
        i++;
      }
    }
    return blocks;
  }

  /** Words of one line as inlines. */
  static List<Inline> inlines(String words) {
    return List.of(new Inline.Text(words.replaceAll(" {2,}", " ")));
  }

  /** The end of a numbered list: two numbers or more that count up; else {@code from}. */
  private static int numberedEnd(List<PlainParagraph> paragraphs, int from) {
    int end = from;
    while (end < paragraphs.size()
        && paragraphs.get(end).isNumbered()
        && number(paragraphs.get(end)) == number(paragraphs.get(from)) + end - from) {
      end++;
    }
    return end - from > 1 ? end : from;
  }

  private static int number(PlainParagraph paragraph) {
    String words = paragraph.words();
    int end = 0;
    while (Character.isDigit(words.charAt(end))) {
      end++;
    }
    return Integer.parseInt(words.substring(0, end));
  }

  private static Block list(List<PlainParagraph> items) {
    List<Block.ListItem> blocks = new ArrayList<>();
    boolean tight = true;
    for (int i = 0; i < items.size(); i++) {
      PlainParagraph item = items.get(i);
      tight &= i == 0 || item.from() == items.get(i - 1).from() + items.get(i - 1).lines().size();
      Block words = new Block.Paragraph(inlines(item.itemWords()), item.from() + 1);
      blocks.add(new Block.ListItem(Optional.empty(), List.of(words)));
    }
    PlainParagraph first = items.get(0);
    Optional<Integer> start = first.isBullet() ? Optional.empty() : Optional.of(number(first));
    return new Block.ListBlock(start, tight, blocks, first.from() + 1);
  }

  private static Block block(PlainParagraph paragraph) {
    List<String> lines = paragraph.lines();
    int line = paragraph.from() + 1;
    if (lines.stream().allMatch(text -> text.startsWith(">"))) {
      List<String> inner = lines.stream().map(text -> text.substring(1).strip()).toList();
      Block words = new Block.Paragraph(inlines(String.join(" ", inner).strip()), line);
      return new Block.BlockQuote(List.of(words), line);
    }
    if (Preformatted.is(lines)) {
      int indent =
          lines.stream()
              .mapToInt(text -> text.length() - text.stripLeading().length())
              .min()
              .orElse(0);
      String literal =
          lines.stream().map(text -> text.substring(indent)).collect(Collectors.joining("\n"));
      return new Block.CodeBlock("", literal.replace("\t", "    "), line);
    }
    return new Block.Paragraph(inlines(paragraph.words()), line);
  }
}
