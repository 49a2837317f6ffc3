package galley.bench;

import galley.article.Article;
import galley.reader.ArticleReader;
import galley.reader.Source;
import galley.reader.UnreadableSourceException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** An article of a length, the same every time, with what most articles have. */
public final class Sample {
  private static final List<String> WORDS =
      List.of(
          "tide", "harbour", "light", "keel", "water", "stone", "lamp", "paper", "press", "proof",
          "page", "line", "margin", "word", "reader", "writer", "the", "of", "and", "to", "in");

  private final Random random = new Random(7);
  private final StringBuilder out = new StringBuilder("# A sample\n\n");

  private Sample() {}

  /** Markdown of {@code length} UTF-16 units, or somewhat more. */
  public static String markdown(int length) {
    Sample sample = new Sample();
    for (int i = 1; sample.out.length() < length; i++) {
      sample.section(i);
    }
    return sample.out.toString();
  }

  /** The article in {@code markdown}. */
  public static Article article(String markdown) {
    return ArticleReader.read(source(markdown));
  }

  /** The source with {@code markdown}. */
  public static Source source(String markdown) {
    try {
      byte[] bytes = markdown.getBytes(StandardCharsets.UTF_8);
      return Source.read(new ByteArrayInputStream(bytes), "sample.md");
    } catch (UnreadableSourceException e) {
      throw new IllegalStateException(e);
    }
  }

  private void section(int number) {
    out.append(number % 3 == 0 ? "### " : "## ").append("Part ").append(number).append("\n\n");
    for (int i = 0; i < 4; i++) {
      words(60);
      out.append("\n\n");
    }
    for (int i = 0; i < 4; i++) {
      out.append("- ");
      words(12);
      out.append('\n');
    }
    out.append("\n```\nint x = ").append(number).append(";\n```\n\n| a | b |\n|---|--:|\n");
    for (int i = 0; i < 4; i++) {
      out.append("| ");
      words(2);
      out.append(" | ").append(i).append(" |\n");
    }
    out.append('\n');
  }

  private void words(int count) {
    for (int i = 0; i < count; i++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      out.append(i == 0 ? "" : " ").append(i % 23 == 7 ? "*" + word + "*" : word);
    }
    out.append('.');
  }
}
