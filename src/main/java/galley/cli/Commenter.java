package galley.cli;

import galley.annotation.Annotation;
import galley.annotation.Passage;
import galley.annotation.Target;
import galley.article.ArticleText;
import galley.article.Section;
import galley.store.CommentFile;
import galley.store.CommentFileException;
import galley.text.Sanitizer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Adds comments on an article's sections to its comments file. */
final class Commenter {
  private final Opened opened;
  private final ArticleText text;
  private final CommentFile file;
  private final Author author;
  private final Clock clock;

  Commenter(Opened opened, ArticleText text, CommentFile file, Author author, Clock clock) {
    this.opened = opened;
    this.text = text;
    this.file = file;
    this.author = author;
    this.clock = clock;
  }

  /**
   * Saves a comment on the section at {@code index}.
   *
   * @return its id
   * @throws CommentFileException if it is not in the file
   */
  String add(int index, String body) throws CommentFileException {
    Section section = opened.article().sections().get(index);
    int start = text.sectionStart(index);
    int end = lineEnd(start, text.sectionEnd(index));
    Annotation annotation =
        new Annotation(
            CommentFile.newId(),
            "commenting",
            Optional.of(clock.instant().truncatedTo(ChronoUnit.SECONDS)),
            Optional.empty(),
            Optional.of(author.name()),
            Sanitizer.text(body),
            new Target(
                opened.file().map(file::reference).orElse(Opened.STANDARD_INPUT_SOURCE),
                Passage.selectors(text.string(), start, end, section.anchor())));
    file.append(annotation);
    return annotation.id();
  }

  /** The end of the line at {@code start}: the heading's words, or a preamble's first line. */
  private int lineEnd(int start, int sectionEnd) {
    int end = text.string().indexOf('\n', start);
    return end < 0 ? sectionEnd : Math.min(end, sectionEnd);
  }
}
