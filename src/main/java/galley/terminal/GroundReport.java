package galley.terminal;

import galley.ui.Message;
import galley.ui.News;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colour of a terminal's background: OSC 11 of XTerm Control Sequences, asked and answered. */
final class GroundReport {
  /** Nobody waits for the answer, and most terminals give one. */
  static final String QUESTION = "\u001b]11;?\u001b\\";

  private static final Pattern ANSWER =
      Pattern.compile("\\]11;rgba?:([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4}).*");

  private GroundReport() {}

  /** What a string of the terminal's, without its introducing Escape, says of the background. */
  static Optional<Message> decode(String report) {
    if (!report.startsWith("]11;")) {
      return Optional.empty();
    }
    Matcher answer = ANSWER.matcher(report);
    return answer.matches()
        ? Optional.of(
            new News.GroundTold(
                part(answer.group(1)), part(answer.group(2)), part(answer.group(3))))
        : Optional.empty();
  }

  /** A share of the most that so many digits can say, as 0 to 255. */
  private static int part(String digits) {
    int most = (1 << (4 * digits.length())) - 1;
    return Integer.parseInt(digits, 16) * 255 / most;
  }
}
