package galley.annotation;

import galley.annotation.Selector.TextPositionSelector;
import galley.article.Article;
import galley.article.ArticleText;
import galley.article.Block;
import galley.article.Inline;
import galley.article.Metadata;
import galley.article.SectionBuilder;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Tells how much processor time anchoring takes: 1,000 comments on a megabyte that changed
 * everywhere, then on hostile text. Not a test; run its main method, with the options of the
 * launcher.
 */
final class AnchoringSpeed {
  private static final int COMMENTS = 1_000;
  private static final int WORDS = 170_000;

  private AnchoringSpeed() {}

  public static void main(String[] arguments) {
    Random random = new Random(1);
    List<String> vocabulary = vocabulary(random, 8_000);
    List<String> old = new ArrayList<>();
    List<String> now = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      String word = vocabulary.get((int) (vocabulary.size() * Math.pow(random.nextDouble(), 3)));
      old.add(word);
      // Every tenth word is another now, so that hardly a quote is whole.
      now.add(random.nextInt(10) > 0 ? word : vocabulary.get(random.nextInt(vocabulary.size())));
      if (random.nextInt(100) == 0) {
        now.add(word);
      }
    }
    measure("changed everywhere", String.join(" ", old), String.join(" ", now), random, 100);
    String same = "a b ".repeat(250_000);
    measure("a b a b", same, same, random, 100);
    measure("a b a b, long quotes", same, same, random, 5_000);
    measure("a b a b, one more", same, "b " + same, random, 100);
    measure("a b a b, one more, long quotes", same, "b " + same, random, 5_000);
    measure("a b a b became b a a", same, "b a a ".repeat(170_000), random, 100);
    measure(
        "changed everywhere, short quotes",
        String.join(" ", old),
        String.join(" ", now),
        random,
        3);
  }

  private static void measure(String name, String before, String after, Random random, int length) {
    Article article = article(after);
    ArticleText text = ArticleText.of(article);
    List<Target> targets = new ArrayList<>();
    for (int i = 0; i < COMMENTS; i++) {
      int start = random.nextInt(before.length() - length);
      targets.add(new Target("x", Passage.selectors(before, start, start + length, "s")));
    }
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Anchoring anchoring = Anchoring.of(article, text);
    long prepared = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    EnumMap<Anchor.State, Integer> counts = new EnumMap<>(Anchor.State.class);
    int near = 0;
    for (Target target : targets) {
      Anchor anchor = anchoring.find(target);
      counts.merge(anchor.state(), 1, Integer::sum);
      int start = target.position().map(TextPositionSelector::start).orElse(0);
      near +=
          !anchor.isOrphan() && Math.abs(anchor.start() - start) < text.string().length() / 20
              ? 1
              : 0;
    }
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    System.out.printf(
        Locale.ROOT,
        "%s, %d letters: %d ms to prepare, %d ms for %d comments; %s, %d near their old places%n",
        name,
        text.string().length(),
        (prepared - begin) / 1_000_000,
        (end - prepared) / 1_000_000,
        COMMENTS,
        counts,
        near);
  }

  private static List<String> vocabulary(Random random, int size) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      StringBuilder word = new StringBuilder();
      int length = 2 + random.nextInt(8);
      for (int j = 0; j < length; j++) {
        word.append(
            "etaoinshrdlucmfwypvbgkjqxz".charAt((int) (26 * Math.pow(random.nextDouble(), 2))));
      }
      words.add(word.toString());
    }
    return words;
  }

  static Article article(String words) {
    Block paragraph = new Block.Paragraph(List.of(new Inline.Text(words)), 1);
    Metadata metadata =
        new Metadata(
            "x",
            Metadata.TitleSource.FILE_NAME,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Article(metadata, new SectionBuilder().block(paragraph).build(), List.of());
  }
}
