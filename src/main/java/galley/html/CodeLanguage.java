package galley.html;

import galley.text.Sanitizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The language of a code block, as highlighters note it: {@code class="language-java"}. */
final class CodeLanguage {
  private static final Pattern CLASS =
      Pattern.compile("(?:^|\\s)(?:language|lang|highlight-source|brush:)[- ]?([\\w+#.-]{1,30})");

  private CodeLanguage() {}

  static String of(Element block) {
    Element code = block.selectFirst("code[class]");
    Matcher matcher =
        CLASS.matcher(block.className() + " " + (code == null ? "" : code.className()));
    return matcher.find() ? Sanitizer.line(matcher.group(1)) : "";
  }
}
