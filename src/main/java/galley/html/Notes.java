package galley.html;

import galley.article.Footnote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The footnotes of a page. They are taken out of it before anything else is looked at, because they
 * stand where an article is over, and are numbered as the article refers to them.
 */
final class Notes {
  /** Names the note that a link refers to; a page's own attributes of this name are removed. */
  static final String MARK = "galley-note";

  private final Map<String, Element> found = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Element> referred = new ArrayList<>();

  private Notes() {}

  /** For a part of a page, in which there are no footnotes. */
  static Notes none() {
    return new Notes();
  }

  /** Takes the footnotes out of {@code page}, and marks the links that refer to them. */
  static Notes takenFrom(Document page) {
    Notes notes = new Notes();
    page.select("[" + MARK + "]").removeAttr(MARK);
    Map<Element, String> names = new HashMap<>();
    NoteLinks.in(page)
        .forEach(
            (link, note) -> {
              String next = String.valueOf(names.size() + 1);
              String name = Objects.requireNonNullElse(names.putIfAbsent(note, next), next);
              link.attr(MARK, name);
              notes.found.put(name, note);
            });
    notes.found.values().forEach(NoteLinks::removeReturns);
    Removal.of(notes.found.values());
    return notes;
  }

  /** The number of the footnote that {@code link} refers to, given at its first use; 0 for none. */
  int number(Element link) {
    String name = link.attr(MARK);
    Element note = found.get(name);
    if (note == null) {
      return 0;
    }
    Integer number = numbers.get(name);
    if (number == null) {
      referred.add(note);
      number = referred.size();
      numbers.put(name, number);
    }
    return number;
  }

  /** Those that were referred to, by their numbers. */
  List<Footnote> footnotes() {
    List<Footnote> footnotes = new ArrayList<>();
    // A note may refer to another one, which then joins the end.
    for (int i = 0; i < referred.size(); i++) {
      footnotes.add(new Footnote(i + 1, HtmlBlocks.in(referred.get(i), this, 1)));
    }
    return footnotes;
  }
}
