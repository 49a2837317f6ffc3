package galley.markdown;

import galley.article.Block;
import galley.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A list with its markers. */
final class ListMarkup {
  /** What CommonMark takes for a number: nine digits at most. Only the first number counts. */
  private static final int HIGHEST = 999_999_999;

  private static final Pattern TASK = Pattern.compile("\\[[xX\\s]\\]\\s.*", Pattern.DOTALL);
  private static final Pattern TASK_WRITTEN =
      Pattern.compile("^(?:\\\\?\\[|&#91;).(?:\\\\?\\]|&#93;)");
  private static final Pattern DASHES = Pattern.compile("-[- ]*");

  private final BlockMarkup blocks;

  ListMarkup(BlockMarkup blocks) {
    this.blocks = blocks;
  }

  List<String> lines(Block.ListBlock list) {
    List<List<String>> items = list.items().stream().map(item -> item(item, list.tight())).toList();
    // Dashes within dashes could make a thematic break.
    boolean dashed =
        items.stream().anyMatch(item -> !item.isEmpty() && DASHES.matcher(item.get(0)).matches());
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (i > 0 && !list.tight()) {
        lines.add("");
      }
      int place = i;
      String marker =
          list.start()
              .map(start -> Math.min(HIGHEST, (long) start + place) + ".")
              .orElse(dashed ? "+" : "-");
      lines.addAll(
          items.get(i).isEmpty()
              ? List.of(marker)
              : BlockMarkup.prefixed(items.get(i), marker + " ", " ".repeat(marker.length() + 1)));
    }
    return lines;
  }

  private List<String> item(Block.ListItem item, boolean tight) {
    BlockMarkup.Joined joined = blocks.joined(item.children(), tight);
    List<String> lines = joined.lines();
    Block first = joined.first().orElse(null);
    if (first == null) {
      return lines;
    }
    if (item.checked().isPresent() && first instanceof Block.Paragraph) {
      lines.set(0, (item.checked().get() ? "[x] " : "[ ] ") + lines.get(0));
    } else if (looksLikeTask(firstWords(first))) {
      // The extension that reads tasks looks at the words, so escapes do not help.
      lines.set(0, TASK_WRITTEN.matcher(lines.get(0)).replaceFirst("$0" + BlockMarkup.SEPARATOR));
    }
    return lines;
  }

  /** What is read as a paragraph where {@code block} begins. */
  private static List<Inline> firstWords(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.children();
    }
    return block instanceof Block.DefinitionList list
        ? list.items().stream()
            .flatMap(item -> item.terms().stream())
            .filter(term -> !TidyInlines.of(term).isEmpty())
            .findFirst()
            .orElse(List.of())
        : List.of();
  }

  private static boolean looksLikeTask(List<Inline> words) {
    List<Inline> inlines = TidyInlines.of(words);
    return !inlines.isEmpty()
        && inlines.get(0) instanceof Inline.Text text
        && TASK.matcher(text.literal()).matches();
  }
}
