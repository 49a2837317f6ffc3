package galley.reader;

import galley.article.Article;
import galley.article.Block;
import galley.article.Metadata;
import galley.article.Section;
import galley.article.SectionBuilder;
import galley.text.DisplayWidth;
import galley.text.HeadingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads text without markup. Headings that are marked, by Galley's own export or by two underlines
 * or more, are the only ones; without such marks they are found by their look. The first line is
 * the title if it looks like one or is underlined.
 *
 * <p>A heading found by its look has level 2; one with a number such as {@code 1.3} has a level
 * more for each number behind the first.
 */
final class PlainTextReader {
  private static final int WIDEST_TITLE = 150;
  private static final int DEFAULT_LEVEL = 2;
  private static final int DEEPEST = 6;
  private static final Pattern NUMBERS = Pattern.compile("(\\d+(?:\\.\\d+)*)[.)]?\\s.*");

  private final Source source;
  private final PlainLines lines;

  /** The number of the first line that is looked at only for what stands before it. */
  private final int end;

  private final List<Marked> exported;
  private final PlainParagraphs paragraphs;
  private final SectionBuilder builder = new SectionBuilder();
  private Optional<String> title = Optional.empty();
  private Optional<String> byline = Optional.empty();

  private PlainTextReader(Source source, int most) {
    this.source = source;
    this.lines = PlainLines.of(source.text().replace("\t", "    "));
    this.end = Math.min(most, lines.size());
    this.exported = ExportMarks.in(lines);
    this.paragraphs =
        exported.isEmpty() ? new PlainParagraphs(lines) : PlainParagraphs.exported(lines);
  }

  /** Reads {@code source}; any text gives an article. */
  static Article read(Source source) {
    return new PlainTextReader(source, Integer.MAX_VALUE).read();
  }

  /**
   * Reads the first lines of a source.
   *
   * @param most how many; those after them are looked at, but not read
   */
  static Article beginning(Source source, int most) {
    return new PlainTextReader(source, most).read();
  }

  private Article read() {
    List<Marked> marks = exported.isEmpty() ? Underlines.in(lines) : exported;
    if (marks.isEmpty()) {
      guessed(0);
    } else if (exported.isEmpty() && marks.size() == 1) {
      title = Optional.of(marks.get(0).words());
      guessed(marks.get(0).to());
    } else {
      marked(marks);
    }
    List<Section> sections = builder.build();
    Metadata metadata =
        Titles.metadata(title, source, sections, byline, Optional.empty(), Optional.empty());
    return new Article(metadata, sections, source.warnings());
  }

  private void marked(List<Marked> marks) {
    int from = 0;
    for (Marked mark : marks) {
      if (mark.from() >= end) {
        break;
      }
      blocks(paragraphs.between(from, mark.from()), from == 0);
      from = mark.to();
      if (mark.level() == Marked.TITLE) {
        title = Optional.of(mark.words());
        from = takeByline(from);
      } else {
        heading(mark.words(), mark.level(), mark.from());
      }
    }
    blocks(paragraphs.between(from, Math.max(from, end)), false);
  }

  /** Takes the lines right below the title's rule; returns where the text goes on. */
  private int takeByline(int from) {
    int end = from;
    while (!lines.isBlank(end)) {
      end++;
    }
    if (end > from) {
      byline = Optional.of(String.join(" ", lines.lines().subList(from, end)));
    }
    return end;
  }

  private void guessed(int from) {
    List<PlainParagraph> paragraphs = takeTitle(this.paragraphs.between(from, lines.size()));
    Set<Integer> headings = HeadingGuess.among(lines, paragraphs);
    List<PlainParagraph> body = new ArrayList<>();
    for (int i = 0; i < paragraphs.size() && paragraphs.get(i).from() < end; i++) {
      PlainParagraph paragraph = paragraphs.get(i);
      if (headings.contains(i)) {
        blocks(body, false);
        body.clear();
        heading(paragraph.words(), guessedLevel(paragraph.words()), paragraph.from());
      } else {
        body.add(paragraph);
      }
    }
    blocks(body, false);
  }

  private static int guessedLevel(String words) {
    Matcher numbers = NUMBERS.matcher(words);
    if (!numbers.matches()) {
      return DEFAULT_LEVEL;
    }
    int dots = (int) numbers.group(1).chars().filter(c -> c == '.').count();
    return Math.min(DEEPEST, DEFAULT_LEVEL + dots);
  }

  private void heading(String words, int level, int from) {
    builder.heading(new Block.Heading(level, PlainBlocks.inlines(words), from + 1));
  }

  private void blocks(List<PlainParagraph> paragraphs, boolean opening) {
    List<PlainParagraph> rest = opening ? takeTitle(paragraphs) : paragraphs;
    PlainBlocks.of(rest).forEach(builder::block);
  }

  /** Takes the title off the beginning, if it is there, and gives the rest. */
  private List<PlainParagraph> takeTitle(List<PlainParagraph> paragraphs) {
    if (paragraphs.isEmpty() || title.isPresent()) {
      return paragraphs;
    }
    PlainParagraph first = paragraphs.get(0);
    String words = first.words();
    boolean titled =
        (paragraphs.size() > 1 || builder.build().size() > 1 || !isAlone(first))
            && first.from() <= HeadingLine.MOST_BLANKS_BEFORE_TITLE
            && HeadingLine.possible(first.lines().get(0))
            && !first.isBullet()
            && !first.isNumbered()
            && DisplayWidth.of(words) <= WIDEST_TITLE
            && ".,;:。，；：".indexOf(words.charAt(words.length() - 1)) < 0;
    if (!titled) {
      return paragraphs;
    }
    title = Optional.of(words);
    return paragraphs.subList(1, paragraphs.size());
  }

  /** Whether nothing stands after a paragraph. */
  private boolean isAlone(PlainParagraph paragraph) {
    int end = paragraph.from() + paragraph.lines().size();
    return lines.lines().subList(end, lines.size()).stream().allMatch(String::isEmpty);
  }
}
