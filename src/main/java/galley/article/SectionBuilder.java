package galley.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Cuts a reader's run of blocks into sections, and gives each its number and anchor.
 *
 * <p>Numbers count headings within their parent, {@code 2.1} being the first under the second. A
 * level that is skipped counts for nothing: an {@code h4} right under an {@code h2} is its first
 * child. A first heading that has no sibling and stands above all others is the article's title: it
 * is number {@code 0}, so that its children are {@code 1}, {@code 2}, {@code 3}.
 *
 * <p>One builder makes one article; not for sharing between threads.
 */
public final class SectionBuilder {
  private final List<Draft> drafts = new ArrayList<>();
  private final AnchorNames anchors = new AnchorNames();

  private record Draft(Optional<Block.Heading> heading, String anchor, List<Block> blocks) {}

  /**
   * Begins a section with a heading; its anchor is the slug of its words. A heading without words
   * begins none: nobody could find or name it. What it shows, maybe an image, becomes a paragraph.
   */
  public SectionBuilder heading(Block.Heading heading) {
    return heading(heading, AnchorNames.slug(heading));
  }

  /** The same with the anchor that its author gave it. */
  public SectionBuilder heading(Block.Heading heading, String anchor) {
    String words = InlineText.line(heading.children());
    if (words.isBlank()) {
      return BlankInlines.are(heading.children())
          ? this
          : block(new Block.Paragraph(heading.children(), heading.line()));
    }
    Block.Heading own =
        Character.isWhitespace(words.charAt(0))
            ? new Block.Heading(
                heading.level(), List.of(new Inline.Text(words.strip())), heading.line())
            : heading;
    drafts.add(new Draft(Optional.of(own), anchors.take(anchor), new ArrayList<>()));
    return this;
  }

  /** The words of {@code heading} with one space for all white space between two of them. */
  private static String title(Block.Heading heading) {
    StringBuilder title = new StringBuilder();
    boolean spaced = false;
    String words = InlineText.line(heading.children()).strip();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c);
      if (!space) {
        title.append(spaced ? " " : "").append(c);
      }
      spaced = space;
    }
    return title.toString();
  }

  /** Adds a block to the section begun last, or to the preamble. */
  public SectionBuilder block(Block block) {
    if (drafts.isEmpty()) {
      drafts.add(new Draft(Optional.empty(), anchors.take("preamble"), new ArrayList<>()));
    }
    drafts.get(drafts.size() - 1).blocks().add(block);
    return this;
  }

  /** The sections, without footnotes; one empty preamble if nothing was added. */
  public List<Section> build() {
    return build(List.of());
  }

  /**
   * The sections, each with those {@code footnotes} that it is the first to refer to; those that
   * none refers to stand in the last.
   */
  public List<Section> build(List<Footnote> footnotes) {
    if (drafts.isEmpty()) {
      return List.of(new Section(Optional.empty(), "0", "", "preamble", List.of(), footnotes));
    }
    Map<Integer, Footnote> waiting = new HashMap<>();
    for (Footnote footnote : footnotes) {
      waiting.put(footnote.number(), footnote);
    }
    List<String> numbers = numbers();
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      List<Footnote> own = new ArrayList<>();
      if (draft.heading().isPresent()) {
        own.addAll(claim(List.of(draft.heading().get()), waiting));
      }
      own.addAll(claim(draft.blocks(), waiting));
      if (i == drafts.size() - 1) {
        own.addAll(new TreeMap<>(waiting).values());
      }
      String title = draft.heading().isPresent() ? title(draft.heading().get()) : "";
      sections.add(
          new Section(draft.heading(), numbers.get(i), title, draft.anchor(), draft.blocks(), own));
    }
    return sections;
  }

  /** Takes from {@code waiting} what {@code blocks} refer to, and what those footnotes refer to. */
  private static List<Footnote> claim(List<Block> blocks, Map<Integer, Footnote> waiting) {
    List<Footnote> claimed = new ArrayList<>();
    if (waiting.isEmpty()) {
      return claimed;
    }
    Deque<Iterator<Integer>> open = new ArrayDeque<>();
    open.push(FootnoteReferences.in(blocks).iterator());
    while (!open.isEmpty()) {
      if (!open.peek().hasNext()) {
        open.pop();
        continue;
      }
      Footnote footnote = waiting.remove(open.peek().next());
      if (footnote != null) {
        claimed.add(footnote);
        open.push(FootnoteReferences.in(footnote.children()).iterator());
      }
    }
    return claimed;
  }

  private List<String> numbers() {
    List<Integer> levels = new ArrayList<>();
    for (Draft draft : drafts) {
      levels.add(draft.heading().isPresent() ? draft.heading().get().level() : 0);
    }
    boolean titled = firstIsTitle(levels);
    List<String> numbers = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      int level = levels.get(i);
      if (level == 0 || (titled && i == 0)) {
        numbers.add("0");
        continue;
      }
      while (!open.isEmpty() && open.get(open.size() - 1) > level) {
        open.remove(open.size() - 1);
      }
      if (open.isEmpty() || open.get(open.size() - 1) < level) {
        open.add(level);
      }
      int depth = open.size();
      while (counts.size() > depth) {
        counts.remove(counts.size() - 1);
      }
      if (counts.size() < depth) {
        counts.add(0);
      }
      counts.set(depth - 1, counts.get(depth - 1) + 1);
      numbers.add(dotted(counts));
    }
    return numbers;
  }

  private static String dotted(List<Integer> counts) {
    StringBuilder number = new StringBuilder();
    for (int count : counts) {
      number.append(number.length() == 0 ? "" : ".").append(count);
    }
    return number.toString();
  }

  private static boolean firstIsTitle(List<Integer> levels) {
    int first = levels.get(0);
    for (int level : levels.subList(1, levels.size())) {
      if (level <= first) {
        return false;
      }
    }
    return first > 0 && levels.size() > 1;
  }
}
