package galley.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out what a browser does not show, or shows as something other than text. */
final class Unseen {
  private static final Set<String> NAMES =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "link",
          "meta",
          "title",
          "object",
          "embed",
          "applet",
          "iframe",
          "frame",
          "canvas",
          "svg",
          "audio",
          "video",
          "input",
          "select",
          "textarea",
          "button",
          "datalist",
          "area",
          "param",
          "base",
          "dialog",
          "marquee");

  private static final Pattern HIDDEN =
      Pattern.compile("(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  /** Classes by which common style sheets hide words from the screen. */
  private static final Pattern UNSEEN_CLASS =
      Pattern.compile(
          "(?i)(^|\\s)(sr-only|visually-?hidden|screen-?reader(-text|-only)?|u-hidden|is-hidden"
              + "|print-only|(d|visible)-print-(block|inline)|noscript|hidden-xs)(\\s|$)");

  private Unseen() {}

  /** Removes it all from the body, also what a style or attribute hides. */
  static void remove(Document page) {
    List<Element> unseen = new ArrayList<>();
    for (Element element : page.body().getAllElements()) {
      if (NAMES.contains(element.normalName()) ? !isCheckBox(element) : isHidden(element)) {
        unseen.add(element);
      }
    }
    Removal.of(unseen);
  }

  /** Whether it may be the mark of a task. */
  private static boolean isCheckBox(Element element) {
    return element.normalName().equals("input")
        && element.attr("type").equalsIgnoreCase("checkbox");
  }

  private static boolean isHidden(Element element) {
    if (element.normalName().equals("body")) {
      return false;
    }
    return element.hasAttr("hidden")
        || UNSEEN_CLASS.matcher(element.className()).find()
        || HIDDEN.matcher(element.attr("style")).find()
        || (element.attr("aria-hidden").equals("true") && !isPicture(element));
  }

  /** A picture of a formula is hidden from those who are read the formula. */
  private static boolean isPicture(Element element) {
    return element.normalName().equals("img") || element.className().contains("fallback-image");
  }
}
