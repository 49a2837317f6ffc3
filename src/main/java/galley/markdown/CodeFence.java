package galley.markdown;

import galley.article.Block;
import java.util.ArrayList;
import java.util.List;

/** A code block between fences that nothing in it can close. */
final class CodeFence {
  private static final int SHORTEST = 3;

  private CodeFence() {}

  static List<String> lines(Block.CodeBlock code) {
    // An info string behind backticks cannot have any.
    char mark = code.info().indexOf('`') < 0 ? '`' : '~';
    int length = Math.max(SHORTEST, longestRun(code.literal(), mark) + 1);
    String fence = String.valueOf(mark).repeat(length);
    List<String> lines = new ArrayList<>();
    lines.add(fence + info(code.info()));
    if (!code.literal().isEmpty()) {
      lines.addAll(List.of(code.literal().split("\n", -1)));
    }
    lines.add(fence);
    return lines;
  }

  private static String info(String info) {
    String safe = info.replaceAll("[\\\\&]", "\\\\$0");
    return safe.startsWith("~") || safe.startsWith("`") ? " " + safe : safe;
  }

  /** The length of the longest run of {@code mark} in {@code text}. */
  static int longestRun(String text, char mark) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == mark ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
