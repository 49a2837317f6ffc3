package galley.cli;

import galley.article.ArticleText;
import galley.store.Drafts;
import galley.terminal.TerminalSession;
import galley.ui.Intention;
import galley.ui.Message;
import galley.ui.State;
import galley.ui.Update;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** One article while it is on the screen, with what is kept of it: comments and drafts. */
final class Sitting {
  /** How long the first screen waits for the comments; many take longer and come later. */
  private static final Duration PATIENCE = Duration.ofMillis(150);

  private final Opened opened;
  private final ArticleText text;
  private final CommentDesk desk;
  private volatile Optional<DraftKeeper> drafts = Optional.empty();
  private Optional<CommentWatch> comments = Optional.empty();
  private boolean over;

  private Sitting(Opened opened, ArticleText text, CommentDesk desk) {
    this.opened = opened;
    this.text = text;
    this.desk = desk;
  }

  /** An article whose comments {@code desk} keeps. */
  static Sitting of(Opened opened, ArticleText text, CommentDesk desk) {
    return new Sitting(opened, text, desk);
  }

  CommentDesk desk() {
    return desk;
  }

  Opened opened() {
    return opened;
  }

  /** The article with its comments, where they are read soon; later the screen hears of them. */
  State commented(State first, TerminalSession terminal) throws InterruptedException {
    CommentWatch watch = CommentWatch.start(desk, message -> terminal.post(message, () -> !over));
    comments = Optional.of(watch);
    Optional<Message> read = watch.first(PATIENCE);
    return read.isPresent() ? Update.update(first, read.get()).state() : first;
  }

  /**
   * With what an earlier reading left unfinished.
   *
   * @param told whether the reader is told, at the section it is about
   */
  State recovered(State begun, Map<String, String> environment, boolean told) {
    Optional<Path> file = opened.file().isPresent() ? opened.file() : desk.file();
    if (file.isEmpty()) {
      return begun;
    }
    DraftKeeper keeper =
        new DraftKeeper(Drafts.in(environment), file.get(), opened.article(), text);
    State recovered = begun;
    for (Map.Entry<Intention, String> draft : keeper.recovered().entrySet()) {
      recovered = recovered.withDraft(draft.getKey(), draft.getValue());
    }
    drafts = Optional.of(keeper);
    return recovered.unsaved().isEmpty() || !told
        ? recovered
        : Update.update(recovered, new Message.DraftsRecovered()).state();
  }

  /** Carries {@code intention} out; its text is kept as a draft where that fails. */
  Message save(Intention intention, String body) {
    Message answer = desk.save(intention, body);
    if (answer instanceof Message.NotStored) {
      drafts.ifPresent(keeper -> keeper.keep(intention, body));
    } else {
      drafts.ifPresent(keeper -> keeper.done(intention));
    }
    return answer;
  }

  /** The article leaves the screen. */
  void end(State last) {
    over = true;
    comments.ifPresent(CommentWatch::stop);
    keep(last);
  }

  /** Whatever ends the reading, what was typed is kept. */
  void keep(State last) {
    drafts.ifPresent(keeper -> keeper.end(last.unsaved()));
  }
}
