package galley.cli;

import galley.article.Article;
import galley.article.ArticleText;
import galley.article.SourceLines;
import galley.reader.ArticleReader;
import galley.reader.Source;
import galley.reader.UnreadableSourceException;
import galley.text.SearchPattern;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * Looks for words in the texts of articles. An article has them if all are in it, as {@link
 * SearchPattern#words} finds them.
 */
final class TextSearch {
  private static final int BEFORE = 24;

  private final List<SearchPattern> words;

  TextSearch(String typed) {
    words =
        Arrays.stream(typed.strip().split("\\s+", -1))
            .filter(word -> !word.isEmpty())
            .map(SearchPattern::words)
            .toList();
  }

  /**
   * A paragraph with some of the words.
   *
   * @param line of the source, where it begins; counts from 1
   * @param text the paragraph in one line
   * @param start where the first of the words is in it, a UTF-16 index
   */
  record Hit(int line, String text, int start) {
    /** The text from a little before the words on. */
    String snippet() {
      int from = text.lastIndexOf(' ', Math.max(0, start - BEFORE)) + 1;
      return start <= BEFORE ? text : "… " + text.substring(Math.min(from, start));
    }
  }

  /** The paragraphs of the article in {@code file} that have some of the words, if it has all. */
  List<Hit> in(Path file, BooleanSupplier stop) {
    try {
      Source source = Source.read(file);
      for (SearchPattern word : words) {
        // What is not in the source is not in the text made of it, but for a word in pieces.
        if (stop.getAsBoolean() || !word.isIn(source.text())) {
          return List.of();
        }
      }
      Article article = ArticleReader.read(source);
      return hits(article, ArticleText.of(article), stop);
    } catch (UnreadableSourceException e) {
      return List.of();
    }
  }

  private List<Hit> hits(Article article, ArticleText text, BooleanSupplier stop) {
    String string = text.string();
    TreeMap<Integer, Integer> firstByLeaf = new TreeMap<>();
    for (SearchPattern word : words) {
      boolean[] any = new boolean[1];
      word.find(
          string,
          0,
          string.length(),
          stop,
          (start, end) -> {
            any[0] = true;
            firstByLeaf.merge(text.leafAfter(start), start, Math::min);
            return true;
          });
      if (!any[0]) {
        return List.of();
      }
    }
    SourceLines lines = SourceLines.of(article, text);
    List<Hit> hits = new ArrayList<>();
    firstByLeaf.forEach(
        (leaf, start) -> {
          if (leaf < text.leaves()) {
            int from = Math.min(start, text.leafStart(leaf));
            String paragraph = string.substring(from, text.leafEnd(leaf)).replace('\n', ' ');
            hits.add(new Hit(lines.at(start), paragraph, start - from));
          }
        });
    return hits;
  }
}
