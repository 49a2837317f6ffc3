package galley.cli;

import galley.annotation.Annotation;
import galley.annotation.Placement;
import galley.article.ArticleText;
import galley.store.CommentFile;
import galley.store.CommentFileException;
import galley.store.Comments;
import galley.store.FileStamp;
import galley.ui.Intention;
import galley.ui.Message;
import galley.ui.PlacedThreads;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the screen's wishes about comments become changes of the comments file. Every method
 * answers with the message that tells the screen how it went; none throws. {@link #load} and {@link
 * #stamp} are for any thread, the others for one.
 */
final class CommentDesk {
  private final Opened opened;
  private final ArticleText text;
  private final Optional<String> comments;
  private final Author author;
  private final Surroundings around;
  private @Nullable CommentFile file;
  private @Nullable Placement placement;
  private @Nullable Comments placedLast;
  private PlacedThreads placed = PlacedThreads.NONE;

  /**
   * @param comments the comments file, if one was named
   */
  CommentDesk(
      Opened opened,
      ArticleText text,
      Optional<String> comments,
      Author author,
      Surroundings around) {
    this.opened = opened;
    this.text = text;
    this.comments = comments;
    this.author = author;
    this.around = around;
  }

  /** Something to be done with comments; gives what to say when it is done. */
  interface Action {
    String run() throws Failure, CommentFileException;
  }

  /** Whether comments can be read and kept at all: an article from a pipe has no place for them. */
  Optional<Path> file() {
    try {
      return Optional.of(commentFile().path());
    } catch (Failure e) {
      return Optional.empty();
    }
  }

  /** One and the same, since it knows what it has read. */
  private synchronized CommentFile commentFile() throws Failure {
    CommentFile known = file;
    if (known == null) {
      known = opened.commentFile(around, comments);
      file = known;
    }
    return known;
  }

  private Commenter commenter() throws Failure {
    return new Commenter(opened, text, commentFile(), author, Clock.systemUTC());
  }

  /** What the file looks like from outside; empty where there can be none. */
  Optional<FileStamp> stamp() {
    try {
      return Optional.of(commentFile().stamp());
    } catch (Failure e) {
      return Optional.empty();
    }
  }

  /** The comments as they are in the file now, in their places. */
  Message load() {
    try {
      return new Message.CommentsFound(threads());
    } catch (Failure | CommentFileException e) {
      return new Message.Noticed(String.valueOf(e.getMessage()));
    }
  }

  private PlacedThreads threads() throws Failure, CommentFileException {
    CommentFile found = commentFile();
    if (Files.notExists(found.path())) {
      return PlacedThreads.NONE;
    }
    return placed(found.read());
  }

  @SuppressWarnings("ReferenceEquality") // What was read once and is known still is the same.
  private synchronized PlacedThreads placed(Comments read) {
    if (read != placedLast) {
      placedLast = read;
      placed = read.annotations().isEmpty() ? PlacedThreads.NONE : place(read.annotations());
    }
    return placed;
  }

  private PlacedThreads place(List<Annotation> annotations) {
    Placement made = placement;
    if (made == null) {
      made = Placement.in(opened.article(), text);
      placement = made;
    }
    return new PlacedThreads(made.threads(annotations), ZoneId.systemDefault());
  }

  /** Whether {@code intention} can be carried out, and the text that its prompt begins with. */
  Message prepare(Intention intention) {
    try {
      CommentFile found = commentFile();
      found.checkWritable();
      Action preparation = intention.accept(new IntentionPreparation(commenter(), found));
      return new Message.Prepared(intention, preparation.run());
    } catch (Failure | CommentFileException e) {
      return new Message.Refused(String.valueOf(e.getMessage()));
    }
  }

  /** Carries {@code intention} out. */
  Message save(Intention intention, String body) {
    return stored(() -> intention.accept(new IntentionSaving(commenter(), body)).run());
  }

  Message resolve(String id, boolean resolved) {
    return stored(
        () -> {
          if (resolved) {
            commenter().resolve(id);
          } else {
            commenter().reopen(id);
          }
          return resolved ? "Resolved" : "Open again";
        });
  }

  Message reattach(String id, int start, int end) {
    return stored(
        () -> {
          commenter().reattach(id, start, end);
          return "The comment stands on these words now";
        });
  }

  private Message stored(Action action) {
    try {
      String notice = action.run();
      return new Message.Stored(threads(), notice);
    } catch (Failure | CommentFileException e) {
      return new Message.NotStored(String.valueOf(e.getMessage()));
    }
  }
}
