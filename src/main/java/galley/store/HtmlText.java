package galley.store;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words in a scrap of HTML, as other programs write it into comments: tags are dropped, each
 * block begins a line, common character references are resolved. It is no HTML parser; text that is
 * not well-formed comes out in some readable way.
 */
final class HtmlText {
  // Possessive, and ending at the next < or >: so scanning is linear in the text.
  private static final Pattern MARKUP =
      Pattern.compile("<[/!]?+([A-Za-z][A-Za-z0-9]*+|--)[^<>]*+>|&(#?[A-Za-z0-9]{1,8});");
  private static final Set<String> BLOCKS =
      Set.of("br", "p", "div", "li", "ul", "ol", "tr", "blockquote", "pre", "h1", "h2", "h3");
  private static final Map<String, String> ENTITIES =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "hellip", "…",
          "ndash", "–", "mdash", "—");
  private static final Pattern BREAKS = Pattern.compile("(?<![ \t])[ \t]*+\n\\s*+");

  private HtmlText() {}

  static String of(String html) {
    Matcher markup = MARKUP.matcher(html);
    String text = markup.replaceAll(match -> Matcher.quoteReplacement(replacement(match)));
    return BREAKS.matcher(text).replaceAll("\n").strip();
  }

  private static String replacement(MatchResult markup) {
    if (markup.group(2) != null) {
      return character(markup.group(2), markup.group());
    }
    return BLOCKS.contains(markup.group(1).toLowerCase(Locale.ROOT)) ? "\n" : "";
  }

  private static String character(String name, String whole) {
    if (!name.startsWith("#")) {
      return ENTITIES.getOrDefault(name, whole);
    }
    try {
      boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
      int codePoint = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
      return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : whole;
    } catch (NumberFormatException e) {
      return whole;
    }
  }
}
