package galley.cli;

import galley.article.ArticleText;
import galley.article.SourceLines;
import galley.store.ReadingPlaces;
import galley.store.WholeFile;
import galley.terminal.TerminalSession;
import galley.ui.Intention;
import galley.ui.Message;
import galley.ui.News;
import galley.ui.State;
import galley.ui.Update;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * One article while it is on the screen, with what is kept of it: comments, drafts, and where the
 * reader is. For one thread, but for {@link #keep}.
 */
final class Sitting {
  /** How long the first screen waits for the comments; many take longer and come later. */
  private static final Duration PATIENCE = Duration.ofMillis(150);

  private final Queue<Edition> revised = new ConcurrentLinkedQueue<>();
  private final Bookmark bookmark;
  private final SittingWatch watch;
  private volatile Edition edition;
  private boolean over;

  /**
   * @param terminal whose screen hears of what changes
   */
  Sitting(
      Edition first,
      Optional<String> comments,
      Author author,
      Surroundings around,
      TerminalSession terminal) {
    this.edition = first;
    this.bookmark = new Bookmark(ReadingPlaces.in(around.environment()), first.opened().location());
    this.watch =
        new SittingWatch(
            first,
            opened -> Edition.of(opened, SittingWatch.open(opened), comments, author, around),
            terminal::size,
            revised::add,
            message -> terminal.post(message, () -> !over));
  }

  CommentDesk desk() {
    return edition.desk();
  }

  Opened opened() {
    return edition.opened();
  }

  /** The article with its comments, where they are read soon; later the screen hears of them. */
  State commented(State first) throws InterruptedException {
    Optional<Message> read = watch.start().first(PATIENCE);
    return read.isPresent() ? Update.update(first, read.get()).state() : first;
  }

  /**
   * With what was read earlier.
   *
   * @param there whether to go where that reading ended
   */
  State resumed(State begun, boolean there) {
    return bookmark.resumed(begun, there);
  }

  /**
   * With what an earlier reading left unfinished.
   *
   * @param told whether the reader is told, at the section it is about
   */
  State recovered(State begun, boolean told) {
    State recovered = begun;
    for (Map.Entry<Intention, String> draft : edition.recovered().entrySet()) {
      recovered = recovered.withDraft(draft.getKey(), draft.getValue());
    }
    return recovered.unsaved().isEmpty() || !told
        ? recovered
        : Update.update(recovered, new Message.DraftsRecovered()).state();
  }

  /** With the edition that the screen shows. */
  @SuppressWarnings("ReferenceEquality") // Every edition has a text of its own.
  void showing(ArticleText text) {
    while (edition.open().text() != text && !revised.isEmpty()) {
      edition = revised.remove();
      // Those on the disk are known again, and where their words are now.
      edition.recovered();
    }
  }

  /** The line of the source that words of the article are from; counts from 1. */
  int line(int offset) {
    return SourceLines.of(opened().article(), edition.open().text()).at(offset);
  }

  /**
   * Writes the article as plain text.
   *
   * @param replaces whether it may take the place of a file
   */
  Message export(Surroundings around, String name, boolean replaces) {
    try {
      Path file = around.resolve(name);
      if (Files.isDirectory(file)) {
        return failed(name, "a folder has that name");
      }
      if (Files.exists(file) && !replaces) {
        return new News.Exported(name, true, Optional.empty());
      }
      StringBuilder text = new StringBuilder();
      new PlainText(ExportCommand.USUAL).write(opened().article(), text);
      WholeFile.replace(file, text.toString());
      return new News.Exported(name, false, Optional.empty());
    } catch (IOException e) {
      return failed(name, Reasons.of(e));
    } catch (InvalidPathException e) {
      return failed(name, "that is no file name");
    }
  }

  private static Message failed(String name, String why) {
    return new News.Exported(name, false, Optional.of("Cannot write " + name + ": " + why));
  }

  /** Carries {@code intention} out; its text is kept as a draft where that fails. */
  Message save(Intention intention, String body) {
    Message answer = edition.desk().save(intention, body);
    if (answer instanceof Message.NotStored) {
      edition.drafts().ifPresent(keeper -> keeper.keep(intention, body));
    } else {
      edition.drafts().ifPresent(keeper -> keeper.done(intention));
    }
    return answer;
  }

  /** The article leaves the screen. */
  void end(State last) {
    over = true;
    watch.stop();
    keep(last);
  }

  /** Whatever ends the reading, what was typed is kept, and the place. */
  void keep(State last) {
    bookmark.keep(last);
    edition.drafts().ifPresent(keeper -> keeper.end(last.unsaved()));
  }
}
