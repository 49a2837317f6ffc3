package galley.html;

import galley.article.Block;
import galley.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes out of an article's blocks the lines that are about it rather than of it: names and dates
 * before its first paragraph, links to other articles between, headings of nothing at the end.
 */
final class Trimming {
  private static final int HEADLINE = 4;

  private final Optional<String> author;

  private Trimming(Optional<String> author) {
    this.author = author;
  }

  /**
   * What is left of {@code blocks}.
   *
   * @param author as the page's metadata has it
   */
  static List<Block> of(List<Block> blocks, Optional<String> author) {
    return new Trimming(author).trimmed(blocks);
  }

  private List<Block> trimmed(List<Block> blocks) {
    List<Block> kept = links(blocks);
    int first = 0;
    while (first < kept.size() && !Words.isProse(kept.get(first))) {
      first++;
    }
    if (first == kept.size()) {
      return blocks;
    }
    List<Block> trimmed = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      if (!(i < first && tellsOfArticle(kept.get(i)))) {
        trimmed.add(kept.get(i));
      }
    }
    while (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1) instanceof Block.Heading) {
      trimmed.remove(trimmed.size() - 1);
    }
    return trimmed;
  }

  /** Whether a block has but the author's name or a date. */
  private boolean tellsOfArticle(Block block) {
    if (!(block instanceof Block.Paragraph paragraph) || isCaption(paragraph)) {
      return false;
    }
    Words words = Words.of(paragraph.children());
    return words.isLabel()
        && (words.isDated() || author.filter(name -> words.text().contains(name)).isPresent());
  }

  private static boolean isCaption(Block.Paragraph paragraph) {
    return paragraph.children().size() == 1
        && paragraph.children().get(0) instanceof Inline.Emphasis;
  }

  /** Without paragraphs that are one link, unless the article is made of them. */
  private static List<Block> links(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    int linked = 0;
    int all = 0;
    for (Block block : blocks) {
      boolean link = false;
      if (block instanceof Block.Paragraph paragraph) {
        Words words = Words.of(paragraph.children());
        link = isHeadline(words);
        all += words.text().length();
        linked += link ? words.text().length() : 0;
      } else if (block instanceof Block.ListBlock list) {
        link = isOfHeadlines(list);
      }
      if (!link) {
        kept.add(block);
      }
    }
    return linked * 4 > all ? blocks : kept;
  }

  /** Whether every item is one link of several words to another page. */
  private static boolean isOfHeadlines(Block.ListBlock list) {
    return list.items().stream()
        .allMatch(item -> item.children().stream().allMatch(Trimming::isHeadline));
  }

  private static boolean isHeadline(Block block) {
    return isHeadline(Words.of(inlines(block)));
  }

  private static boolean isHeadline(Words words) {
    return (words.isLink() || words.isPointer())
        && words.text().split(" ", HEADLINE + 1).length >= HEADLINE
        && !words.text().contains("://");
  }

  private static List<Inline> inlines(Block block) {
    if (block instanceof Block.Heading heading) {
      return heading.children();
    }
    return block instanceof Block.Paragraph paragraph ? paragraph.children() : List.of();
  }
}
