package galley.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the links of a page that refer to footnotes, and the footnotes. */
final class NoteLinks {
  private static final Pattern SIGN =
      Pattern.compile("[\\[(]?\\s*(\\d{1,4}|[a-z]|[*\u2020\u2021\u00A7\u00B6]{1,3})\\s*[\\])]?");

  private static final Pattern ROLE =
      Pattern.compile("(?i).*(noteref|footnote|endnote|reference).*");

  private static final Pattern RETURN =
      Pattern.compile(
          "(?i)[\\[(]?(\\W{0,4}|\\d{1,4}|[a-z]|jump( up| back)?|back|return|zur\u00FCck|retour)\\W{0,4}");

  /** What holds more, in UTF-16 units, is a part of the article. */
  private static final int LONGEST = 4000;

  private final Map<Element, Integer> order = new HashMap<>();
  private final Map<String, Element> targets = new HashMap<>();

  /** How many targets of links each note holds. */
  private final Map<Element, Integer> owners = new HashMap<>();

  private final Map<Element, Element> notes = new HashMap<>();

  private NoteLinks(Element body) {
    for (Element element : body.getAllElements()) {
      order.put(element, order.size());
      targets.putIfAbsent(element.id(), element);
      if (element.normalName().equals("a")) {
        targets.putIfAbsent(element.attr("name"), element);
      }
    }
    targets.remove("");
  }

  /** The links that refer to notes, in order, each with its note. */
  static Map<Element, Element> in(Document page) {
    NoteLinks search = new NoteLinks(page.body());
    Map<Element, Element> links = new LinkedHashMap<>();
    for (Element link : page.body().select("a[href^=#]")) {
      search.note(link).ifPresent(note -> links.put(link, note));
    }
    search.owners.entrySet().removeIf(each -> each.getValue() > 1 || isArticle(each.getKey()));
    links.values().retainAll(search.owners.keySet());
    return links;
  }

  /** What the links of {@code page} call the notes that they refer to, by their look. */
  static Set<String> names(Document page) {
    Set<String> names = new LinkedHashSet<>();
    for (Element link : page.body().select("a[href^=#]")) {
      if (refers(link)) {
        names.add(link.attr("href").substring(1));
      }
    }
    return names;
  }

  /** What {@code link} refers to, which stands after it: one that leads back is no reference. */
  private Optional<Element> note(Element link) {
    Element target = targets.get(link.attr("href").substring(1));
    if (target == null || !refers(link)) {
      return Optional.empty();
    }
    Element note = notes.get(target);
    if (note == null) {
      note = around(target);
      notes.put(target, note);
      owners.merge(note, 1, Integer::sum);
    }
    return place(note) > place(link) ? Optional.of(note) : Optional.empty();
  }

  private int place(Element element) {
    return order.getOrDefault(element, -1);
  }

  private static Element around(Element target) {
    Element item = target.closest("li, dd, tr, p, aside, div");
    return item == null ? target : item;
  }

  private static boolean refers(Element link) {
    String text = link.text();
    if (!SIGN.matcher(text).matches()) {
      return false;
    }
    Element parent = link.parent();
    return !Character.isLetterOrDigit(text.charAt(0))
        || link.selectFirst("sup") != null
        || hasRole(link)
        || (parent != null && (parent.normalName().equals("sup") || hasRole(parent)));
  }

  private static boolean hasRole(Element element) {
    return Stream.of("class", "role", "epub:type", "rel")
        .anyMatch(name -> ROLE.matcher(element.attr(name)).matches());
  }

  private static boolean isArticle(Element note) {
    return Tags.isHeading(note)
        || NearbyText.of(note, LONGEST).isEmpty()
        || note.selectFirst("h1, h2, h3, h4, h5, h6") != null;
  }

  /** Takes out of a note what leads from it back to where it was referred to. */
  static void removeReturns(Element note) {
    List<Element> returns = new ArrayList<>();
    for (Element link : note.select("a[href^=#]")) {
      if (!link.hasAttr(Notes.MARK) && RETURN.matcher(link.text()).matches()) {
        returns.add(link);
      }
    }
    Removal.of(returns);
  }
}
