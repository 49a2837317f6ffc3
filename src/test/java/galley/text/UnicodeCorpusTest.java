package galley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Unicode's own tests, and widths by another implementation, from the folder of corpora. */
class UnicodeCorpusTest {
  private static final Pattern SURROGATE = Pattern.compile("D[89A-F][0-9A-F]{2}");

  @Test
  void findsEveryGraphemeBoundaryOfTheTest() throws IOException {
    Score score = breaks("GraphemeBreakTest.txt", UnicodeCorpusTest::clusterEnds);
    assertEquals(score.cases, score.right, score.toString());
    assertTrue(score.cases >= 602, score.toString());
  }

  /** The test is of Unicode 15; its successors, which we follow, changed some rules. */
  @Test
  void findsNearlyEveryLineBreakOfTheTest() throws IOException {
    Score score =
        breaks(
            "LineBreakTest.txt",
            text -> IntStream.of(LineBreaks.opportunities(text)).boxed().toList());
    assertTrue(score.right >= 7623, score.toString());
  }

  /** Emoji and Indic rows are advisory: terminals differ. */
  @Test
  void agreesOnWidths() throws IOException {
    TreeMap<String, Score> scores = new TreeMap<>();
    for (String line : lines("width-strings.tsv")) {
      String[] fields = line.split("\t", 4);
      if (!fields[0].startsWith("#") && !fields[2].equals("-1")) {
        boolean right = DisplayWidth.of(fields[3]) == Integer.parseInt(fields[2]);
        scores.computeIfAbsent(fields[0].split(":", 2)[0], Score::new).add(right);
        scores.computeIfAbsent("all", Score::new).add(right);
      }
    }
    scores.values().forEach(System.out::println);
    Score all = scores.getOrDefault("all", new Score("all"));
    assertTrue(all.right >= 0.93 * all.cases, all.toString());
  }

  private static List<Integer> clusterEnds(String text) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      i = Graphemes.next(text, i);
      ends.add(i);
    }
    return ends;
  }

  /** Lines such as {@code × 0023 ÷ 0020 ÷ # comment}. */
  private static Score breaks(String file, Function<String, List<Integer>> found)
      throws IOException {
    Score score = new Score(file);
    for (String line : lines("15.0.0/" + file)) {
      String test = line.split("#", 2)[0].strip();
      if (test.isEmpty() || SURROGATE.matcher(test).find()) {
        continue;
      }
      StringBuilder text = new StringBuilder();
      List<Integer> expected = new ArrayList<>();
      for (String part : test.split(" ", -1)) {
        if (part.equals("÷") && text.length() > 0) {
          expected.add(text.length());
        } else if (!part.equals("÷") && !part.equals("×")) {
          text.appendCodePoint(Integer.parseInt(part, 16));
        }
      }
      score.add(expected.equals(found.apply(text.toString())));
    }
    System.out.println(score);
    return score;
  }

  private static List<String> lines(String file) throws IOException {
    String corpora = System.getProperty("galley.corpora", "");
    Path path = Path.of(corpora, "unicode", file);
    assumeTrue(
        !corpora.isEmpty() && Files.isRegularFile(path),
        "No Unicode tests: set galley.corpora to the folder with the corpora");
    try (Stream<String> lines = Files.lines(path)) {
      return lines.toList();
    }
  }

  private static final class Score {
    private final String name;
    private int right;
    private int cases;

    Score(String name) {
      this.name = name;
    }

    void add(boolean isRight) {
      cases++;
      right += isRight ? 1 : 0;
    }

    @Override
    public String toString() {
      return name + ": " + right + " of " + cases;
    }
  }
}
