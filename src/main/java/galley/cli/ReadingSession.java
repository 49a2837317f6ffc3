package galley.cli;

import galley.article.ArticleText;
import galley.store.CommentFile;
import galley.store.CommentFileException;
import galley.store.Comments;
import galley.terminal.TerminalSession;
import galley.terminal.Theme;
import galley.ui.Effect;
import galley.ui.Message;
import galley.ui.OpenArticle;
import galley.ui.PlacedComment;
import galley.ui.Placement;
import galley.ui.State;
import galley.ui.Step;
import galley.ui.Update;
import galley.ui.View;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * One reading at the terminal: takes messages, keeps the state, does the effects, shows the frames.
 * The only place where the pure screen meets the world; one thread.
 */
final class ReadingSession implements Effect.Visitor<Boolean> {
  private final Opened opened;
  private final ArticleText text;
  private final Optional<String> comments;
  private final Author author;
  private final Surroundings around;
  private final TerminalSession terminal;
  private final Deque<Message> answers = new ArrayDeque<>();
  private State state;

  private ReadingSession(
      Opened opened,
      Optional<String> comments,
      Author author,
      Surroundings around,
      TerminalSession terminal) {
    this.opened = opened;
    this.text = ArticleText.of(opened.article());
    this.comments = comments;
    this.author = author;
    this.around = around;
    this.terminal = terminal;
    OpenArticle open = OpenArticle.of(opened.article(), text, ZoneId.systemDefault());
    this.state = State.open(open, terminal.size());
  }

  /**
   * Reads until the reader quits or the terminal is gone.
   *
   * @param comments the comments file, if one was named
   * @throws Failure if the terminal cannot be used
   */
  static void read(Opened opened, Optional<String> comments, Author author, Surroundings around)
      throws Failure {
    try (TerminalSession terminal = TerminalSession.open(Theme.choose(around.environment()))) {
      ReadingSession session = new ReadingSession(opened, comments, author, around, terminal);
      session.loadComments();
      session.loop();
    } catch (IOException e) {
      throw new Failure(Reasons.of(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void loop() throws IOException, InterruptedException {
    while (true) {
      terminal.paint(View.view(state));
      Message message = answers.isEmpty() ? terminal.next() : answers.remove();
      Step step = Update.update(state, message);
      state = step.state();
      for (Effect effect : step.effects()) {
        if (!effect.accept(this)) {
          return;
        }
      }
    }
  }

  private CommentFile commentFile() throws Failure {
    Path path = opened.commentsFile(around, comments);
    return new CommentFile(path);
  }

  private void loadComments() {
    if (opened.file().isEmpty() && comments.isEmpty()) {
      return;
    }
    try {
      Comments read = commentFile().read();
      state = state.commented(place(read));
      read.warnings().stream().findFirst().ifPresent(warning -> state = state.withNotice(warning));
    } catch (Failure | CommentFileException e) {
      state = state.withNotice(String.valueOf(e.getMessage()));
    }
  }

  private List<PlacedComment> place(Comments read) {
    return Placement.of(opened.article(), text, read.annotations());
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
  public Boolean visit(Effect.OpenComments open) {
    try {
      commentFile().checkWritable();
      answers.add(new Message.CommentsOpened());
    } catch (Failure | CommentFileException e) {
      answers.add(new Message.CommentsRefused(String.valueOf(e.getMessage())));
    }
    return true;
  }

  @Override
  public Boolean visit(Effect.SaveComment save) {
    try {
      CommentFile file = commentFile();
      new Commenter(opened, text, file, author, Clock.systemUTC()).add(save.section(), save.text());
      answers.add(new Message.CommentSaved(place(file.read())));
    } catch (Failure | CommentFileException e) {
      answers.add(new Message.CommentNotSaved(String.valueOf(e.getMessage())));
    }
    return true;
  }
}
