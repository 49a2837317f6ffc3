package galley.html;

import java.util.List;
import java.util.Optional;

/**
 * A web page that is to be read.
 *
 * @param html any text
 * @param address where the page was found, absolute: what its relative links are relative to,
 *     unless it has a base of its own
 * @param fallback what to call a page without a title
 * @param wholePage whether to read everything instead of the article alone
 * @param warnings what was met before
 */
public record HtmlSource(
    String html,
    Optional<String> address,
    String fallback,
    boolean wholePage,
    List<String> warnings) {
  public HtmlSource {
    warnings = List.copyOf(warnings);
  }
}
