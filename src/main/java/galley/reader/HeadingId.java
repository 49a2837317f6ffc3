package galley.reader;

import galley.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id an author gave a heading, in braces after its words and behind a {@code #}, and the words
 * without it. MDX writes the id as a comment within the braces.
 */
record HeadingId(List<Inline> words, Optional<String> id) {

  /** Compiled when first met. */
  private static final class Attribute {
    static final Pattern PATTERN =
        Pattern.compile(
            "\\s*\\{\\s*(?:#([^\\s\\p{Z}{}]+)|/\\*\\s*([\\p{L}\\p{N}_:.-]+)\\s*\\*/)\\s*\\}\\s*$");
  }

  /** Splits the id off the words of a heading. */
  static HeadingId of(List<Inline> heading) {
    if (!heading.isEmpty() && heading.get(heading.size() - 1) instanceof Inline.Text last) {
      if (!last.literal().stripTrailing().endsWith("}")) {
        return new HeadingId(heading, Optional.empty());
      }
      Matcher matcher = Attribute.PATTERN.matcher(last.literal());
      if (matcher.find()) {
        List<Inline> words = new ArrayList<>(heading.subList(0, heading.size() - 1));
        if (matcher.start() > 0) {
          words.add(new Inline.Text(last.literal().substring(0, matcher.start())));
        }
        String id = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return new HeadingId(words, Optional.of(id));
      }
    }
    return new HeadingId(heading, Optional.empty());
  }
}
