package galley.cli;

import galley.annotation.Annotation;
import galley.annotation.Passage;
import galley.annotation.Target;
import galley.article.ArticleText;
import galley.store.CommentFile;
import galley.store.CommentFileException;
import galley.text.Sanitizer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Changes the comments on an article in its comments file. Every method that returns has saved;
 * every one that throws has changed nothing. Ids are whole ids, as {@link Annotation#id} has them.
 */
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

  /** Saves a comment on the section at {@code index}: on its heading. Returns the comment's id. */
  String add(int index, String body) throws CommentFileException {
    int start = text.sectionStart(index);
    return save("commenting", body, target(index, start, lineEnd(start, text.sectionEnd(index))));
  }

  /**
   * Saves a comment on words of the article. Returns the comment's id.
   *
   * @param start UTF-16 index into the article's text
   * @param end UTF-16 index, exclusive
   */
  String comment(int start, int end, String body) throws CommentFileException {
    return save("commenting", body, target(text.sectionAt(start), start, end));
  }

  /**
   * Saves a reply to the comment {@code id}, which may be a reply itself. Returns the reply's id.
   *
   * @throws Failure if there is no such comment
   */
  String reply(String id, String body) throws CommentFileException, Failure {
    find(id);
    return save("replying", body, new Target(id, List.of()));
  }

  /**
   * Gives one of the author's own comments another text.
   *
   * @throws Failure if there is no such comment, or it is another's
   */
  void edit(String id, String body) throws CommentFileException, Failure {
    checkOwn(id, "edit");
    file.edit(id, Sanitizer.text(body), now());
  }

  /**
   * Deletes one of the author's own comments; replies to it stay.
   *
   * @throws Failure if there is no such comment, or it is another's
   */
  void delete(String id) throws CommentFileException, Failure {
    checkOwn(id, "delete");
    file.delete(id, now());
  }

  /**
   * Says that the thread of the comment {@code id} needs no more talk. Returns the id of what says
   * so: an annotation of the thread's first comment.
   *
   * @throws Failure if there is no such comment
   */
  String resolve(String id) throws CommentFileException, Failure {
    return save("moderating", "resolved", new Target(root(id), List.of()));
  }

  /** Takes a {@link #resolve} back. */
  String reopen(String id) throws CommentFileException, Failure {
    return save("moderating", "reopened", new Target(root(id), List.of()));
  }

  /** Puts the comment {@code id}, anybody's, on the words from {@code start} to {@code end}. */
  void reattach(String id, int start, int end) throws CommentFileException {
    file.reattach(id, target(text.sectionAt(start), start, end), now());
  }

  private String save(String motivation, String body, Target target) throws CommentFileException {
    Annotation annotation =
        new Annotation(
            CommentFile.newId(),
            motivation,
            Optional.of(now()),
            Optional.empty(),
            Optional.of(author.name()),
            Sanitizer.text(body),
            target);
    file.append(annotation);
    return annotation.id();
  }

  private Target target(int section, int start, int end) {
    Objects.checkFromToIndex(start, end, text.string().length());
    return new Target(
        opened.source(file),
        Passage.selectors(
            text.string(), start, end, opened.article().sections().get(section).anchor()));
  }

  private Annotation find(String id) throws CommentFileException, Failure {
    return find(file.read().annotations(), id)
        .orElseThrow(() -> new Failure("no comment " + Sanitizer.line(id)));
  }

  private static Optional<Annotation> find(List<Annotation> annotations, String id) {
    return annotations.stream()
        .filter(annotation -> !id.isEmpty() && annotation.id().equals(id))
        .findFirst();
  }

  /** The id of the first comment in the thread of {@code id}. */
  private String root(String id) throws CommentFileException, Failure {
    List<Annotation> all = file.read().annotations();
    Annotation found =
        find(all, id).orElseThrow(() -> new Failure("no comment " + Sanitizer.line(id)));
    Set<String> seen = new HashSet<>();
    while (seen.add(found.id())) {
      Optional<Annotation> above = find(all, found.target().source());
      if (above.isEmpty()) {
        break;
      }
      found = above.get();
    }
    return found.id();
  }

  /**
   * Fails unless the comment {@code id} is the author's own.
   *
   * @param what the author wants to do with it
   */
  void checkOwn(String id, String what) throws CommentFileException, Failure {
    Optional<String> creator = find(id).creator();
    String me = author.name();
    if (!creator.equals(Optional.of(me))) {
      throw new Failure(
          "cannot "
              + what
              + " "
              + id
              + ": it is "
              + creator.map(name -> "by " + name).orElse("by nobody known")
              + ", not by you, "
              + me);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** The end of the line at {@code start}: the heading's words, or a preamble's first line. */
  private int lineEnd(int start, int sectionEnd) {
    int end = text.string().indexOf('\n', start);
    return end < 0 ? sectionEnd : Math.min(end, sectionEnd);
  }
}
