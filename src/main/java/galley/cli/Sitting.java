package galley.cli;

import galley.article.ArticleText;
import galley.terminal.TerminalSession;
import galley.ui.Intention;
import galley.ui.Message;
import galley.ui.State;
import galley.ui.Update;
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

  /** Whatever ends the reading, what was typed is kept. */
  void keep(State last) {
    edition.drafts().ifPresent(keeper -> keeper.end(last.unsaved()));
  }
}
