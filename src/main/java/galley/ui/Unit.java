package galley.ui;

import galley.article.ArticleText;
import galley.text.Graphemes;
import galley.text.Sentences;
import galley.text.Words;
import java.util.Optional;

/**
 * What a selection is made of, from narrow to wide. A unit never reaches beyond its leaf: a
 * paragraph, heading, code block or table cell. Indexes are UTF-16 indexes in the article's text.
 */
enum Unit {
  CHARACTER,
  WORD,
  SENTENCE,
  PARAGRAPH;

  /** The next wider one; the widest has none. */
  Unit wider() {
    return switch (this) {
      case CHARACTER -> WORD;
      case WORD -> SENTENCE;
      case SENTENCE, PARAGRAPH -> PARAGRAPH;
    };
  }

  /** The next narrower one that a selection is made of; the narrowest is a word. */
  Unit narrower() {
    return this == PARAGRAPH ? SENTENCE : WORD;
  }

  /** The first unit that ends after {@code offset}. */
  Optional<Span> after(ArticleText text, int offset) {
    for (int leaf = text.leafAfter(offset); leaf < text.leaves(); leaf++) {
      int base = text.leafStart(leaf);
      String words = words(text, leaf);
      int end = next(words, Math.max(0, offset - base));
      int start = previous(words, end);
      // Behind the last unit of a leaf stands no other, just what belongs to none.
      boolean whole = next(words, start) == end;
      boolean shown = this == CHARACTER || !words.substring(start, end).isBlank();
      if (base + end > offset && whole && shown) {
        return Optional.of(new Span(base + start, base + end));
      }
    }
    return Optional.empty();
  }

  /** The last unit that begins before {@code offset}. */
  Optional<Span> before(ArticleText text, int offset) {
    int last = Math.min(text.leafAfter(offset), text.leaves() - 1);
    for (int leaf = last; leaf >= 0; leaf--) {
      int base = text.leafStart(leaf);
      if (base < offset) {
        String words = words(text, leaf);
        int start = previous(words, Math.min(words.length(), offset - base));
        return Optional.of(new Span(base + start, base + next(words, start)));
      }
    }
    return Optional.empty();
  }

  private static String words(ArticleText text, int leaf) {
    return text.string().substring(text.leafStart(leaf), text.leafEnd(leaf));
  }

  private int next(String words, int index) {
    return switch (this) {
      case CHARACTER -> Graphemes.next(words, index);
      case WORD -> Words.next(words, index);
      case SENTENCE -> Sentences.next(words, index);
      case PARAGRAPH -> words.length();
    };
  }

  private int previous(String words, int index) {
    return switch (this) {
      case CHARACTER -> Graphemes.previous(words, index);
      case WORD -> Words.previous(words, index);
      case SENTENCE -> Sentences.previous(words, index);
      case PARAGRAPH -> 0;
    };
  }
}
