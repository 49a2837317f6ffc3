package galley.cli;

import galley.article.Article;
import galley.article.ArticleText;
import galley.reader.Beginning;
import galley.store.Drafts;
import galley.terminal.TerminalSession;
import galley.ui.Effect;
import galley.ui.Intention;
import galley.ui.Message;
import galley.ui.OpenArticle;
import galley.ui.Preview;
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
import org.jspecify.annotations.Nullable;

/**
 * One reading at the terminal: takes messages, keeps the state, does the effects, shows the frames.
 * The only place where the pure screen meets the world; one thread.
 */
final class ReadingSession implements Effect.Visitor<Boolean> {
  /** How long the first screen waits for the comments; many take longer and come later. */
  private static final Duration PATIENCE = Duration.ofMillis(150);

  private final TerminalSession terminal;
  private final Optional<String> comments;
  private final Author author;
  private final Surroundings around;
  private final Editor editor;
  private final Preview preview = new Preview();
  private final Deque<Message> answers = new ArrayDeque<>();

  /** Nothing can be done with comments before the whole article is there. */
  private Optional<CommentDesk> desk = Optional.empty();

  private volatile Optional<DraftKeeper> drafts = Optional.empty();
  private volatile @Nullable State state;

  /**
   * @param comments the comments file, if one was named
   */
  ReadingSession(
      TerminalSession terminal, Optional<String> comments, Author author, Surroundings around) {
    this.terminal = terminal;
    this.comments = comments;
    this.author = author;
    this.around = around;
    this.editor = new Editor(around.environment());
  }

  /**
   * Reads until the reader quits or the terminal is gone.
   *
   * @param section the index of the section to open at
   * @throws Failure if the terminal fails
   */
  void read(Opened opened, int section) throws Failure {
    OpenArticle open = OpenArticle.of(opened.article(), ArticleText.of(opened.article()));
    State first = State.open(open, section, terminal.size(), Instant.now());
    run(() -> loop(begin(opened, first), Optional.empty()));
  }

  /**
   * The same from the beginning of an article on.
   *
   * @param reading the way to the whole
   * @throws Failure if the terminal fails, or the whole cannot be read
   */
  void read(Beginning beginning, Reading reading) throws Failure {
    Article article = beginning.article();
    OpenArticle open = OpenArticle.of(article, ArticleText.of(article), beginning.percent());
    State first = State.open(open, 0, terminal.size(), Instant.now());
    run(
        () -> {
          terminal.paint(View.view(first));
          loop(first, Optional.of(Rest.begin(reading, terminal.size(), terminal::post)));
        });
  }

  private interface Course {
    void run() throws IOException, Failure, InterruptedException;
  }

  private void run(Course course) throws Failure {
    Runtime.getRuntime().addShutdownHook(new Thread(this::keepDrafts, "galley drafts"));
    try {
      course.run();
    } catch (IOException e) {
      throw new Failure(Reasons.of(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whatever ends the program, what was typed is kept. */
  private void keepDrafts() {
    State last = state;
    if (last != null && drafts.isPresent()) {
      drafts.get().end(last.unsaved());
    }
  }

  /** Shows the whole article with its comments, and only then what an earlier reading left. */
  private State begin(Opened opened, State first) throws IOException, InterruptedException {
    Article article = opened.article();
    ArticleText text = first.open().text();
    CommentDesk found = new CommentDesk(opened, text, comments, author, around);
    desk = Optional.of(found);
    CommentWatch watch = CommentWatch.start(found, terminal::post);
    Optional<Message> read = watch.first(PATIENCE);
    State begun = read.isPresent() ? Update.update(first, read.get()).state() : first;
    terminal.paint(View.view(begun));
    Optional<Path> file = opened.file().isPresent() ? opened.file() : found.file();
    if (file.isEmpty()) {
      return begun;
    }
    DraftKeeper keeper =
        new DraftKeeper(Drafts.in(around.environment()), file.get(), article, text);
    Map<Intention, String> recovered = keeper.recovered();
    for (Map.Entry<Intention, String> draft : recovered.entrySet()) {
      begun = begun.withDraft(draft.getKey(), draft.getValue());
    }
    state = begun;
    drafts = Optional.of(keeper);
    return recovered.isEmpty()
        ? begun
        : Update.update(begun, new Message.DraftsRecovered()).state();
  }

  private void loop(State first, Optional<Rest> rest)
      throws IOException, Failure, InterruptedException {
    State now = first;
    while (true) {
      state = now;
      terminal.paint(View.view(now));
      Step step = preview.take(now.at(Instant.now()), next(now));
      now = step.state();
      state = now;
      for (Effect effect : step.effects()) {
        if (!effect.accept(this)) {
          return;
        }
      }
      if (desk.isEmpty() && rest.isPresent() && (now.open().isWhole() || rest.get().isDone())) {
        Opened whole = rest.get().get();
        now = now.open().isWhole() ? begin(whole, now) : now;
      }
    }
  }

  /** Answers come first: a key may be about what they bring. */
  private Message next(State now) throws IOException, InterruptedException {
    if (!answers.isEmpty()) {
      return answers.remove();
    }
    Optional<Message> waited = preview.next(now);
    return waited.isPresent() ? waited.get() : terminal.next();
  }

  private CommentDesk desk() {
    return desk.orElseThrow();
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
      answers.add(new Message.Noticed("Cannot stop here: " + Reasons.of(e)));
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
    return answers.add(desk().prepare(prepare.intention()));
  }

  @Override
  public Boolean visit(Effect.Save save) {
    Message answer = desk().save(save.intention(), save.text());
    if (answer instanceof Message.NotStored) {
      drafts.ifPresent(keeper -> keeper.keep(save.intention(), save.text()));
    } else {
      drafts.ifPresent(keeper -> keeper.done(save.intention()));
    }
    return answers.add(answer);
  }

  @Override
  public Boolean visit(Effect.Resolve resolve) {
    return answers.add(desk().resolve(resolve.id(), resolve.resolved()));
  }

  @Override
  public Boolean visit(Effect.Reattach reattach) {
    return answers.add(desk().reattach(reattach.id(), reattach.start(), reattach.end()));
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
