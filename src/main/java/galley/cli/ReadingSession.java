package galley.cli;

import galley.article.ArticleText;
import galley.store.Drafts;
import galley.terminal.TerminalSession;
import galley.ui.Effect;
import galley.ui.Intention;
import galley.ui.Message;
import galley.ui.OpenArticle;
import galley.ui.State;
import galley.ui.Step;
import galley.ui.Update;
import galley.ui.View;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/**
 * One reading at the terminal: takes messages, keeps the state, does the effects, shows the frames.
 * The only place where the pure screen meets the world; one thread.
 */
final class ReadingSession implements Effect.Visitor<Boolean> {
  /** How long the first screen waits for the comments; many take longer and come later. */
  private static final Duration PATIENCE = Duration.ofMillis(150);

  private final TerminalSession terminal;
  private final CommentDesk desk;
  private final Optional<DraftKeeper> drafts;
  private final Editor editor;
  private final Deque<Message> answers = new ArrayDeque<>();
  private volatile State state;

  private ReadingSession(
      Opened opened,
      int section,
      Optional<String> comments,
      Author author,
      Surroundings around,
      TerminalSession terminal) {
    ArticleText text = ArticleText.of(opened.article());
    this.terminal = terminal;
    this.desk = new CommentDesk(opened, text, comments, author, around);
    Optional<Path> file = opened.file().isPresent() ? opened.file() : desk.file();
    this.drafts =
        file.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new DraftKeeper(
                    Drafts.in(around.environment()), file.get(), opened.article(), text));
    this.editor = new Editor(around.environment());
    OpenArticle open = OpenArticle.of(opened.article(), text);
    this.state = State.open(open, section, terminal.size(), Instant.now());
  }

  /**
   * Reads until the reader quits or the terminal is gone.
   *
   * @param section the index of the section to open at
   * @param comments the comments file, if one was named
   * @throws Failure if the terminal cannot be used
   */
  static void read(
      Opened opened,
      int section,
      Optional<String> comments,
      Author author,
      Surroundings around,
      TerminalStart start)
      throws Failure {
    try {
      ReadingSession session =
          new ReadingSession(opened, section, comments, author, around, start.session());
      session.begin();
      Runtime.getRuntime().addShutdownHook(new Thread(session::keepDrafts, "galley drafts"));
      session.loop();
    } catch (IOException e) {
      throw new Failure(Reasons.of(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whatever ends the program, what was typed is kept. */
  private void keepDrafts() {
    drafts.ifPresent(keeper -> keeper.end(state.unsaved()));
  }

  /** Shows the first page, and only then what an earlier reading left. */
  private void begin() throws IOException, InterruptedException {
    CommentWatch watch = CommentWatch.start(desk, terminal::post);
    Optional<Message> comments = watch.first(PATIENCE);
    if (comments.isPresent()) {
      state = Update.update(state, comments.get()).state();
    }
    terminal.paint(View.view(state));
    Map<Intention, String> recovered = drafts.isPresent() ? drafts.get().recovered() : Map.of();
    for (Map.Entry<Intention, String> draft : recovered.entrySet()) {
      state = state.withDraft(draft.getKey(), draft.getValue());
    }
    if (!recovered.isEmpty()) {
      state = Update.update(state, new Message.DraftsRecovered()).state();
    }
  }

  private void loop() throws IOException, InterruptedException {
    while (true) {
      terminal.paint(View.view(state));
      Message message = answers.isEmpty() ? terminal.next() : answers.remove();
      Step step = Update.update(state.at(Instant.now()), message);
      state = step.state();
      for (Effect effect : step.effects()) {
        if (!effect.accept(this)) {
          return;
        }
      }
    }
  }

  @Override
  public Boolean visit(Effect.Quit quit) {
    return false;
  }

  @Override
  public Boolean visit(Effect.Suspend suspend) {
    try {
      terminal.suspend();
    } catch (IOException e) {
      state = state.withNotice("Cannot stop here: " + Reasons.of(e));
    }
    return true;
  }

  @Override
  public Boolean visit(Effect.Repaint repaint) {
    terminal.repaint();
    return true;
  }

  @Override
  public Boolean visit(Effect.Prepare prepare) {
    return answers.add(desk.prepare(prepare.intention()));
  }

  @Override
  public Boolean visit(Effect.Save save) {
    Message answer = desk.save(save.intention(), save.text());
    if (answer instanceof Message.NotStored) {
      drafts.ifPresent(keeper -> keeper.keep(save.intention(), save.text()));
    } else {
      drafts.ifPresent(keeper -> keeper.done(save.intention()));
    }
    return answers.add(answer);
  }

  @Override
  public Boolean visit(Effect.Resolve resolve) {
    return answers.add(desk.resolve(resolve.id(), resolve.resolved()));
  }

  @Override
  public Boolean visit(Effect.Reattach reattach) {
    return answers.add(desk.reattach(reattach.id(), reattach.start(), reattach.end()));
  }

  @Override
  public Boolean visit(Effect.Copy copy) {
    try {
      terminal.copy(copy.text());
    } catch (IOException e) {
      answers.add(new Message.Noticed("Cannot copy: " + Reasons.of(e)));
    }
    return true;
  }

  @Override
  public Boolean visit(Effect.OpenEditor open) {
    try {
      answers.add(editor.edit(open.text(), terminal));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return true;
  }

  @Override
  public Boolean visit(Effect.UseMouse use) {
    try {
      terminal.mouse(use.on());
    } catch (IOException e) {
      answers.add(new Message.Noticed("The mouse cannot be used: " + Reasons.of(e)));
    }
    return true;
  }
}
