package galley.reader;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.AsciiMatcher;

/**
 * Mathematics within Markdown, kept as its author wrote it, since none of its stars, underscores
 * and backslashes are Markdown's: {@code $a_1$}, {@code $$a_1$$}, {@code \(a_1\)}, {@code \[a_1\]}.
 *
 * <p>As on GitHub, no blank stands after the first dollar or before the last, which no letter or
 * digit follows; so prices are none. Brackets with a backslash are Markdown's own where nothing
 * between them looks like TeX.
 */
final class Mathematics implements InlineContentParser {
  private static final AsciiMatcher STOPS = AsciiMatcher.builder().c('$').c('\\').c('`').build();
  private static final AsciiMatcher BACKSLASH = AsciiMatcher.builder().c('\\').build();

  private Mathematics() {}

  /** What the parser of Markdown is told of it. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('$', '\\');
    }

    @Override
    public InlineContentParser create() {
      return new Mathematics();
    }
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    boolean found = scanner.peek() == '$' ? dollars(scanner) : brackets(scanner);
    if (!found) {
      return ParsedInline.none();
    }
    String source = scanner.getSource(start, scanner.position()).getContent();
    return ParsedInline.of(new Text(source.replace('\n', ' ')), scanner.position());
  }

  /** Passes from a dollar, or two, to its like, if that ends mathematics. */
  private static boolean dollars(Scanner scanner) {
    boolean afterWord = Character.isLetterOrDigit(scanner.peekPreviousCodePoint());
    int count = scanner.matchMultiple('$');
    if (count > 2 || (count == 1 && (afterWord || isBlank(scanner.peekCodePoint())))) {
      return false;
    }
    while (scanner.find(STOPS) >= 0) {
      if (scanner.peek() == '`' && count == 1) {
        return false;
      }
      if (scanner.peek() != '$') {
        // What a backslash stands before is no end.
        boolean escape = scanner.peek() == '\\';
        scanner.next();
        if (escape && scanner.hasNext()) {
          scanner.next();
        }
        continue;
      }
      boolean afterBlank = isBlank(scanner.peekPreviousCodePoint());
      return scanner.matchMultiple('$') == count
          && (count == 2 || !(afterBlank || Character.isLetterOrDigit(scanner.peekCodePoint())));
    }
    return false;
  }

  /** Passes from a bracket with a backslash to the one that closes it. */
  private static boolean brackets(Scanner scanner) {
    scanner.next();
    char open = scanner.peek();
    if (open != '(' && open != '[') {
      return false;
    }
    char close = open == '(' ? ')' : ']';
    scanner.next();
    Position from = scanner.position();
    while (scanner.find(BACKSLASH) >= 0) {
      Position to = scanner.position();
      scanner.next();
      if (scanner.next(close)) {
        return open == '(' || isTex(scanner.getSource(from, to).getContent());
      }
      if (scanner.peek() == open || !scanner.hasNext()) {
        return false;
      }
      scanner.next();
    }
    return false;
  }

  /** Whether there is an operator, a brace or a command. */
  private static boolean isTex(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean escaped = i > 0 && words.charAt(i - 1) == '\\';
      if (escaped ? (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') : "_^={}".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(int codePoint) {
    return codePoint == Scanner.END || Character.isWhitespace(codePoint);
  }
}
