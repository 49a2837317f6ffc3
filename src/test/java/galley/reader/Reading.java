package galley.reader;

import galley.article.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads texts that tests hold in their hands. */
final class Reading {
  private Reading() {}

  static Article markdown(String text) {
    return ArticleReader.read(source("test.md", text));
  }

  static Article plain(String text) {
    return ArticleReader.read(source("test.txt", text));
  }

  static Source source(String name, String text) {
    try {
      return source(name, text.getBytes(StandardCharsets.UTF_8));
    } catch (UnreadableSourceException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Source source(String name, byte[] bytes) throws UnreadableSourceException {
    return Source.read(new ByteArrayInputStream(bytes), name);
  }

  /** One line to print in a message, which an exception's has to be. */
  static String message(IOException e) {
    return String.valueOf(e.getMessage());
  }
}
