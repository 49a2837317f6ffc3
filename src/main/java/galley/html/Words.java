package galley.html;

import galley.article.Block;
import galley.article.Inline;
import galley.article.InlineText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a paragraph, and how they look.
 *
 * @param text in one line
 * @param linked how many UTF-16 units of it are in links to other pages
 */
record Words(String text, int linked) {
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?s).*[.!?\u2014\u2026:;\u3002\uFF01\uFF1F\u0964\u061F\u06D4]['\"\u2019\u201D\u00BB)\uFF09\\]\u300D]*");

  /** A year or a time of day. */
  private static final Pattern DATE = Pattern.compile("\\b(19|20)\\d\\d\\b|\\b\\d{1,2}:\\d\\d\\b");

  private static final int PROSE = 80;
  private static final int FEW = 14;
  private static final int LABEL = 25;

  /** What is longer without a space is in a script that has none. */
  private static final int SHORT = 25;

  static Words of(List<Inline> inlines) {
    return new Words(InlineText.line(inlines).strip(), linked(inlines));
  }

  private static int linked(List<Inline> inlines) {
    int linked = 0;
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Link link && !link.destination().startsWith("#")) {
        linked += InlineText.line(link.children()).length();
      } else if (inline instanceof Inline.Emphasis emphasis) {
        linked += linked(emphasis.children());
      } else if (inline instanceof Inline.StrongEmphasis strong) {
        linked += linked(strong.children());
      }
    }
    return linked;
  }

  /** Whether they run on as an article's do. */
  boolean isProse() {
    return text.length() >= PROSE && linked * 3 < text.length() && endsSentence();
  }

  boolean endsSentence() {
    return SENTENCE.matcher(text).matches();
  }

  /** Whether they are few and end no sentence, as a name, a date or a label does. */
  boolean isLabel() {
    int words = text.split(" ", FEW + 2).length;
    return !endsSentence() && words <= FEW && text.length() <= SHORT * words;
  }

  boolean isDated() {
    return DATE.matcher(text).find();
  }

  /** Whether they are a label and a link: {@code Read more: Another article}. */
  boolean isPointer() {
    int colon = text.indexOf(':');
    int plain = text.length() - linked;
    return colon > 0 && colon <= LABEL && plain <= colon + 4 && linked > plain;
  }

  /** Whether all of them are in links. */
  boolean isLink() {
    return linked > 0 && linked * 10 >= text.length() * 9;
  }

  /** Whether a block is a paragraph of running words. */
  static boolean isProse(Block block) {
    return block instanceof Block.Paragraph paragraph && of(paragraph.children()).isProse();
  }
}
