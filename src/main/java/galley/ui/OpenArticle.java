package galley.ui;

import galley.annotation.PlacedThread;
import galley.article.Article;
import galley.article.ArticleText;
import galley.article.Section;
import galley.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article as it lies open: its text, the words in it, and the comments on it.
 *
 * @param location what tells it from others that can be gone to; not to be shown
 * @param percent how much of it is there yet; less than 100 for its beginning
 * @param sectionWords the number of words in each section, headings and footnotes included
 */
public record OpenArticle(
    String location,
    Article article,
    ArticleText text,
    int percent,
    List<Integer> sectionWords,
    PlacedThreads threads) {

  /** Words a minute of quiet reading. */
  private static final int PACE = 220;

  public OpenArticle {
    sectionWords = List.copyOf(sectionWords);
  }

  /** {@code article} without comments. */
  public static OpenArticle of(Article article, ArticleText text) {
    return of(article, text, 100);
  }

  /** The beginning of an article that is still being read; less than 100 percent of it. */
  public static OpenArticle of(Article article, ArticleText text, int percent) {
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < article.sections().size(); i++) {
      words.add(Words.count(text.string().substring(text.sectionStart(i), text.sectionEnd(i))));
    }
    return new OpenArticle("", article, text, percent, words, PlacedThreads.NONE);
  }

  /** The same article, to be found at a location. */
  public OpenArticle at(String place) {
    return new OpenArticle(place, article, text, percent, sectionWords, threads);
  }

  /** The same article with other comments. */
  public OpenArticle withThreads(PlacedThreads placed) {
    return new OpenArticle(location, article, text, percent, sectionWords, placed);
  }

  /** Whether all of it is there. */
  public boolean isWhole() {
    return percent == 100;
  }

  /** What the reader is told of how it was read, if anything. */
  Optional<String> warning() {
    List<String> warnings = article.warnings();
    return warnings.isEmpty() ? Optional.empty() : Optional.of(warnings.get(0));
  }

  Section section(int index) {
    return article.sections().get(index);
  }

  /** Whether a thread is about its section as a whole: it is on the section's first line. */
  boolean isOnSection(PlacedThread placed) {
    return placed.section() >= 0
        && placed.anchor().start() == text.sectionStart(placed.section())
        && section(placed.section()).heading().isPresent();
  }

  /** Whole minutes of reading a section; at least 1. */
  int minutes(int section) {
    return (int) Math.max(1, Math.ceil((double) sectionWords.get(section) / PACE));
  }

  /**
   * Whole minutes of reading from {@code section} on, of which {@code share} is read; at least 1.
   */
  int minutesLeft(int section, double share) {
    double words = sectionWords.get(section) * (1 - share);
    for (int i = section + 1; i < sectionWords.size(); i++) {
      words += sectionWords.get(i);
    }
    return (int) Math.max(1, Math.ceil(words / PACE));
  }

  /** What to call a section on the screen: its heading, or the article's title for the preamble. */
  String name(int section) {
    String title = section(section).title();
    return title.isEmpty() ? article.metadata().title() : title;
  }

  /** The titles from the outermost heading down to the section's own. */
  List<String> path(int section) {
    List<String> path = new ArrayList<>();
    int level = Integer.MAX_VALUE;
    for (int i = section; i >= 0 && level > 1; i--) {
      Section candidate = section(i);
      if (candidate.level() > 0 && candidate.level() < level && !candidate.number().equals("0")) {
        // A number tells how to come here again; where headings have no levels, the bar above does.
        boolean nested = i == section && candidate.number().indexOf('.') >= 0;
        path.add(0, nested ? candidate.number() + " " + candidate.title() : candidate.title());
        level = candidate.level();
      }
    }
    return path;
  }
}
