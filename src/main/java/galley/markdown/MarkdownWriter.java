package galley.markdown;

import galley.article.AnchorNames;
import galley.article.Article;
import galley.article.Block;
import galley.article.Footnote;
import galley.article.Inline;
import galley.article.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes an article as Markdown: CommonMark with GitHub's tables, strikethrough, task lists and
 * footnotes, behind front matter. Read again it is the same article, but for source lines and
 * these:
 *
 * <ul>
 *   <li>A title that comes from a file's name is not written; one that is declared and opens the
 *       text as well is the heading's.
 *   <li>Neighbouring texts become one, runs of spaces one space; a bare address becomes a link.
 *   <li>What shows nothing goes: empty emphasis, code, paragraphs, quotes, lists and tables.
 *   <li>A list with no place for a blank line is tight. A task without words is no task, and begins
 *       with no space; a heading ends with none.
 *   <li>Of a link within a link the words remain.
 *   <li>Lines of white space within code are empty.
 * </ul>
 */
public final class MarkdownWriter {
  private static final Pattern WRITABLE_ID = Pattern.compile("[^\\s\\p{Z}{}]+");
  private static final Pattern ENDS_LIKE_ID = Pattern.compile("\\}\\s*$");

  private final AnchorNames anchors = new AnchorNames();
  private final BlockMarkup blocks;
  private final List<String> lines = new ArrayList<>();

  private MarkdownWriter(Set<Integer> footnotes) {
    this.blocks = new BlockMarkup(footnotes);
  }

  /** The whole article, each line with its line end. */
  public static String write(Article article) {
    List<Footnote> footnotes =
        article.sections().stream().flatMap(section -> section.footnotes().stream()).toList();
    MarkdownWriter writer =
        new MarkdownWriter(
            footnotes.stream().map(Footnote::number).collect(Collectors.toUnmodifiableSet()));
    article.sections().forEach(writer::section);
    footnotes.stream()
        .sorted((one, other) -> Integer.compare(one.number(), other.number()))
        .forEach(writer::footnote);
    String front = FrontMatterText.of(article);
    StringBuilder out = new StringBuilder(front);
    if (!front.isEmpty() && !writer.lines.isEmpty()) {
      out.append('\n');
    }
    writer.lines.forEach(line -> out.append(line).append('\n'));
    return out.toString();
  }

  private void section(Section section) {
    section.heading().ifPresent(heading -> add(heading(heading, section.anchor())));
    if (section.heading().isEmpty()) {
      anchors.take(section.anchor());
    }
    add(blocks.all(section.blocks()));
  }

  private void add(List<String> more) {
    if (!lines.isEmpty() && !more.isEmpty()) {
      lines.add("");
    }
    lines.addAll(more);
  }

  /** The heading; its anchor too, where a reader would give it another. */
  private List<String> heading(Block.Heading whole, String anchor) {
    List<Inline> words = TidyInlines.of(whole.children());
    Block.Heading heading = new Block.Heading(whole.level(), words, whole.line());
    String slug = AnchorNames.slug(heading);
    boolean told = !anchors.next(slug).equals(anchor) && WRITABLE_ID.matcher(anchor).matches();
    anchors.take(told ? anchor : slug);
    if (!told && !endsLikeId(heading)) {
      return heading.accept(blocks);
    }
    words.add(new Inline.Text(" {#" + anchor + "}"));
    return new Block.Heading(heading.level(), words, heading.line()).accept(blocks);
  }

  private static boolean endsLikeId(Block.Heading heading) {
    return heading.children().get(heading.children().size() - 1) instanceof Inline.Text last
        && ENDS_LIKE_ID.matcher(last.literal()).find();
  }

  private void footnote(Footnote footnote) {
    List<String> own = blocks.all(footnote.children());
    String mark = "[^" + footnote.number() + "]:";
    add(own.isEmpty() ? List.of(mark) : BlockMarkup.prefixed(own, mark + " ", "    "));
  }
}
