package galley.html;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.StreamParser;

/**
 * The first part of a page, with what the rest says that is needed for it: the page's data, and the
 * footnotes that the part refers to.
 *
 * @param page as if it ended there
 * @param length how much of the source it is, in UTF-16 units
 */
record FirstPart(Document page, int length) {
  private static final String DATA = "application/ld+json";

  /** Elements that a footnote may be. */
  private static final Set<String> NOTES = Set.of("li", "dd", "p", "aside", "div");

  private static final int LONGEST_NAME = 8;

  /** A note's name stands so near the beginning of its element, in UTF-16 units. */
  private static final int NEAR = 500;

  /** Notes whose source is longer are left to the whole. */
  private static final int LONGEST_NOTE = 8192;

  /**
   * Reads {@code source} until there is enough text.
   *
   * @param letters how much is enough, in UTF-16 units
   * @param farthest how much of the source may be read for it, in UTF-16 units
   * @return empty if the source has less
   */
  static Optional<FirstPart> of(HtmlSource source, int letters, int farthest) {
    String html = source.html();
    int most = Math.min(farthest, html.length());
    try (StreamParser stream =
        new StreamParser(HtmlReader.parser())
            .parse(html.substring(0, most), source.address().orElse(""))) {
      int found = 0;
      int length = 0;
      Iterator<Element> elements = stream.iterator();
      while (found < letters && elements.hasNext()) {
        Element element = elements.next();
        found += element.ownText().length();
        length = Math.max(length, end(element));
      }
      if (found < letters || most == html.length()) {
        return Optional.empty();
      }
      FirstPart part = new FirstPart(stream.document(), elements.hasNext() ? length : most);
      part.addData(html);
      part.addNotes(html);
      return Optional.of(part);
    } catch (UncheckedIOException e) {
      // There is nothing to fail in a text that is all there.
      throw new IllegalStateException(e);
    }
  }

  /** How far the source is known to be read with {@code element}. */
  private static int end(Element element) {
    Range end = element.endSourceRange();
    Range start = element.sourceRange();
    return end.isTracked() ? end.endPos() : start.isTracked() ? start.endPos() : 0;
  }

  private void addData(String html) {
    int at = html.indexOf(DATA, length);
    while (at >= 0) {
      int start = html.indexOf('>', at) + 1;
      int end = start > 0 ? html.indexOf("</script", start) : -1;
      if (end < 0) {
        return;
      }
      page.head()
          .appendElement("script")
          .attr("type", DATA)
          .appendChild(new DataNode(html.substring(start, end)));
      at = html.indexOf(DATA, end);
    }
  }

  /** In an element that shows nothing, so that what is no note after all does no harm. */
  private void addNotes(String html) {
    Set<String> names = NoteLinks.names(page);
    page.getAllElements().forEach(element -> names.remove(element.id()));
    if (!names.isEmpty()) {
      Element notes = page.body().appendElement("template");
      notes(html, names).forEach(notes::appendChild);
    }
  }

  private List<Element> notes(String html, Set<String> names) {
    List<Element> notes = new ArrayList<>();
    for (int at = html.indexOf("id=", length);
        at >= 0 && !names.isEmpty();
        at = html.indexOf("id=", at + 1)) {
      String name = Character.isWhitespace(html.charAt(at - 1)) ? value(html, at + 3) : "";
      int start = names.contains(name) ? noteStart(html, at) : -1;
      if (start >= 0) {
        names.remove(name);
        note(html.substring(start, Math.min(html.length(), start + LONGEST_NOTE)))
            .filter(note -> note.getElementById(name) != null)
            .ifPresent(notes::add);
      }
    }
    return notes;
  }

  /** The element that {@code html} begins with; empty if it does not end there. */
  private Optional<Element> note(String html) {
    try (StreamParser stream = new StreamParser(HtmlReader.parser()).parse(html, page.location())) {
      return stream.stream().filter(FirstPart::isOutermost).findFirst().filter(FirstPart::isClosed);
    }
  }

  private static boolean isOutermost(Element element) {
    Element parent = element.parent();
    return parent != null && parent.normalName().equals("body");
  }

  private static boolean isClosed(Element element) {
    Range end = element.endSourceRange();
    return element.nextSibling() != null || (end.isTracked() && !end.isImplicit());
  }

  /** The value of an attribute that begins at {@code start}, perhaps with a quotation mark. */
  private static String value(String html, int start) {
    char quote = start < html.length() ? html.charAt(start) : ' ';
    boolean quoted = quote == '"' || quote == '\'';
    int from = quoted ? start + 1 : start;
    int end = from;
    while (end < html.length()
        && end - from < NEAR
        && (quoted ? html.charAt(end) != quote : " \t\n>".indexOf(html.charAt(end)) < 0)) {
      end++;
    }
    return html.substring(from, end);
  }

  /** Where the element begins that may be a note and has the name at an index; negative if none. */
  private static int noteStart(String html, int index) {
    int first = Math.max(0, index - NEAR);
    int at = index - 1;
    while (at >= first && !(html.charAt(at) == '<' && NOTES.contains(tagName(html, at + 1)))) {
      at--;
    }
    return at < first ? -1 : at;
  }

  private static String tagName(String html, int start) {
    int end = start;
    while (end < html.length()
        && end - start < LONGEST_NAME
        && Character.isLetter(html.charAt(end))) {
      end++;
    }
    return html.substring(start, end);
  }
}
