package galley.reader;

import galley.text.DisplayWidth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the headings of a text without markup: lines that look like one, by themselves ({@link
 * HeadingShape}) and among their neighbours. A heading has something below it that is none: a
 * paragraph, a list, a label. Lines with the shape in a row are a list of something; only the last
 * of two may head what follows, under the first. A line in capitals stands out among them.
 */
final class HeadingGuess {
  private static final int MOST_WORDS = 16;

  /** Where no blank lines set a line apart, it must be shorter to stand out. */
  private static final int MOST_WORDS_DENSE = 8;

  /** A line of this many display columns is a body; a shorter one if it ends as a sentence. */
  private static final int BODY = 60;

  private static final int SENTENCE = 40;
  private static final String SENTENCE_ENDS = ".!?:。！？：";

  /** Who wrote it, or on which day: what stands between a title and the text. */
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?iu)by\\s.+|(\\p{L}+,\\s+)?(\\p{L}+\\.?\\s+\\d{1,2}(st|nd|rd|th)?"
              + "|\\d{1,2}(st|nd|rd|th|\\.)?\\s+(de\\s+)?\\p{L}+\\.?),?\\s+(de\\s+)?\\d{4}\\b.*");

  private final List<PlainParagraph> paragraphs;
  private final boolean[] apart;
  private final boolean[] shaped;
  private final boolean spaced;

  private HeadingGuess(PlainLines lines, List<PlainParagraph> paragraphs) {
    this.paragraphs = paragraphs;
    this.apart = new boolean[paragraphs.size()];
    this.shaped = new boolean[paragraphs.size()];
    int count = 0;
    for (int i = 0; i < apart.length; i++) {
      PlainParagraph paragraph = paragraphs.get(i);
      apart[i] = lines.isBlank(paragraph.from() - 1);
      count += apart[i] ? 1 : 0;
      int mostWords = apart[i] ? MOST_WORDS : MOST_WORDS_DENSE;
      shaped[i] =
          paragraph.isOneLine()
              && !isCounted(i)
              && HeadingShape.has(paragraph.lines().get(0), mostWords);
    }
    this.spaced = count * 2 >= apart.length;
  }

  /** The indexes of the paragraphs that are headings. */
  static Set<Integer> among(PlainLines lines, List<PlainParagraph> paragraphs) {
    HeadingGuess guess = new HeadingGuess(lines, paragraphs);
    Set<Integer> headings = new HashSet<>();
    int i = guess.endOfByline();
    for (; i < paragraphs.size(); i++) {
      if (guess.isHeading(i)) {
        headings.add(i);
      }
    }
    return headings;
  }

  private int endOfByline() {
    int end = 0;
    while (end < shaped.length
        && shaped[end]
        && BYLINE.matcher(paragraphs.get(end).words()).matches()) {
      end++;
    }
    return end;
  }

  private boolean isHeading(int index) {
    // Where blank lines divide the text, a heading has one above it like everything else.
    if (!shaped[index] || index + 1 >= shaped.length || (spaced && !apart[index])) {
      return false;
    }
    if (isCapitals(index) && !isCapitals(index - 1) && !isCapitals(index + 1)) {
      return true;
    }
    boolean inList = isShaped(index - 1) && isShaped(index - 2);
    if (inList) {
      return false;
    }
    boolean headsAnother = !isShaped(index - 1) && index + 2 < shaped.length && isBody(index + 2);
    return standsBelowHeading(index + 1) || headsAnother;
  }

  private boolean isShaped(int index) {
    return index >= 0 && shaped[index];
  }

  private boolean isCapitals(int index) {
    return isShaped(index) && HeadingShape.isCapitals(paragraphs.get(index).words());
  }

  /** Whether a number is one of several that count up: a list. */
  private boolean isCounted(int index) {
    return follows(index, index - 1) || follows(index + 1, index);
  }

  private boolean follows(int index, int before) {
    return before >= 0
        && index < paragraphs.size()
        && paragraphs.get(before).isNumbered()
        && paragraphs.get(index).isNumbered()
        && paragraphs.get(index).number() == paragraphs.get(before).number() + 1;
  }

  private boolean standsBelowHeading(int index) {
    return !shaped[index] || isBody(index);
  }

  private boolean isBody(int index) {
    String words = paragraphs.get(index).words();
    int width = DisplayWidth.of(words);
    return width >= BODY || (width >= SENTENCE && HeadingShape.endsIn(words, SENTENCE_ENDS));
  }
}
