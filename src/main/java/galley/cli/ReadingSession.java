package galley.cli;

import galley.article.Article;
import galley.article.ArticleText;
import galley.reader.Beginning;
import galley.terminal.TerminalSession;
import galley.ui.Effect;
import galley.ui.Message;
import galley.ui.OpenArticle;
import galley.ui.Preview;
import galley.ui.State;
import galley.ui.Step;
import galley.ui.View;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One reading at the terminal: takes messages, keeps the state, has the effects done, shows the
 * frames. The only place where the pure screen meets the world; one thread.
 */
final class ReadingSession {
  private final Preferences preferences;
  private final TerminalSession terminal;
  private final Optional<String> comments;
  private final Author author;
  private final Surroundings around;
  private final Preview preview = new Preview();
  private final ScreenEffects effects;
  private final LatestFrame latest;

  /** The location of the article that Galley was started with. */
  private String origin = "";

  private volatile @Nullable State state;

  /**
   * @param comments the comments file, if one was named
   */
  ReadingSession(
      TerminalSession terminal,
      Optional<String> comments,
      Author author,
      Preferences preferences,
      Surroundings around) {
    this.preferences = preferences;
    this.terminal = terminal;
    this.comments = comments;
    this.author = author;
    this.around = around;
    // A stack trace of some thread would be written over the screen.
    Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> around.log().problem(problem));
    this.latest = new LatestFrame(terminal);
    this.effects = new ScreenEffects(terminal, around, preferences.theme());
  }

  /**
   * Reads until the reader quits or the terminal is gone.
   *
   * @param start where to begin; without one where the article's address says, else where it was
   *     left
   * @throws Failure if the terminal fails
   */
  void read(Opened opened, Optional<UnaryOperator<State>> start) throws Failure {
    OpenArticle open = OpenArticle.of(opened.article(), ArticleText.of(opened.article()));
    OpenArticle here = open.at(opened.location());
    State top = opened(here);
    Optional<String> fragment = opened.fragment();
    State named = fragment.isPresent() ? top.atFragment(fragment.get()) : top;
    State first = start.isPresent() ? start.get().apply(top) : named;
    run(() -> loop(begin(opened, first, comments, start.isEmpty()), Optional.empty()));
  }

  /**
   * The same, from the beginning of the article on if that is there sooner.
   *
   * @throws Failure if the terminal fails, or the article cannot be read
   */
  void read(Reading reading) throws Failure {
    Optional<Beginning> beginning = reading.beginning(FileReading.FIRST);
    if (beginning.isPresent()) {
      read(beginning.get(), reading);
    } else {
      read(reading.open(), Optional.empty());
    }
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
    OpenArticle here = open.at(reading.location());
    State first = opened(here);
    run(
        () -> {
          terminal.paint(View.view(first));
          loop(first, Optional.of(Rest.begin(reading, terminal.size(), terminal::post)));
        });
  }

  /** The beginning; what is wrong with the configuration is told there. */
  private State opened(OpenArticle article) {
    State first = State.open(article, terminal.size(), preferences.settings(), Instant.now());
    return preferences.mistakes().isEmpty()
        ? first
        : first.withNotice(preferences.mistakes().get(0));
  }

  private interface Course {
    void run() throws IOException, Failure, InterruptedException;
  }

  private void run(Course course) throws Failure {
    Runtime.getRuntime().addShutdownHook(new Thread(this::keepDrafts, "galley drafts"));
    try {
      course.run();
      end();
    } catch (IOException e) {
      throw new Failure(Reasons.of(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The reader has left, perhaps for another article of the library. */
  private void end() {
    State last = state;
    if (last != null) {
      effects.sitting().ifPresent(sitting -> sitting.end(last));
    }
    state = null;
  }

  private void keepDrafts() {
    State last = state;
    if (last != null) {
      effects.sitting().ifPresent(sitting -> sitting.keep(last));
    }
  }

  /** Shows the whole article with its comments, and only then what an earlier reading left. */
  private State begin(Opened opened, State first, Optional<String> named, boolean resumes)
      throws IOException, InterruptedException {
    origin = effects.sitting().isEmpty() ? opened.location() : origin;
    Edition edition = Edition.of(opened, first.open(), named, author, around);
    Sitting sitting = new Sitting(edition, named, author, around, terminal);
    State commented = sitting.commented(first);
    State begun = sitting.resumed(commented, resumes && commented.isAtBeginning());
    terminal.paint(View.view(begun));
    State recovered = sitting.recovered(begun, effects.sitting().isEmpty());
    state = recovered;
    effects.at(sitting);
    return recovered;
  }

  private void loop(State first, Optional<Rest> rest)
      throws IOException, Failure, InterruptedException {
    State now = first;
    while (true) {
      state = now;
      if (!effects.hasAnswer()) {
        State shown = now;
        latest.show(() -> View.view(shown));
      }
      State before = now;
      Message message = next(now);
      long start = System.nanoTime();
      Step step = preview.take(now.at(Instant.now()), message);
      now = step.state();
      state = now;
      for (Effect effect : step.effects()) {
        if (!effects.happen(effect, now)) {
          return;
        }
      }
      log(message, step, start);
      boolean unread = effects.sitting().isEmpty();
      if (unread && rest.isPresent() && (now.open().isWhole() || rest.get().isDone())) {
        Opened whole = rest.get().get();
        now = now.open().isWhole() ? begin(whole, now, comments, true) : now;
      }
      now = moved(before, now);
    }
  }

  /** Kinds of messages alone: what is typed is nobody's business. */
  private void log(Message message, Step step, long start) {
    if (around.log().isOn()) {
      around
          .log()
          .line(
              message.getClass().getSimpleName()
                  + " "
                  + step.effects().stream()
                      .map(effect -> effect.getClass().getSimpleName())
                      .toList()
                  + " in "
                  + (System.nanoTime() - start) / 1000
                  + " µs");
    }
  }

  /** With another article on the screen, what was kept of the last one is put away. */
  private State moved(State before, State now) throws IOException, InterruptedException {
    Optional<Sitting> sitting = effects.sitting();
    String location = now.open().location();
    if (sitting.isEmpty()) {
      return now;
    }
    if (sitting.get().opened().location().equals(location)) {
      sitting.get().showing(now.open().text());
      return now;
    }
    sitting.get().end(before);
    return begin(
        effects.arrived(now), now, location.equals(origin) ? comments : Optional.empty(), false);
  }

  /** Answers come first: a key may be about what they bring. */
  private Message next(State now) throws IOException, InterruptedException {
    if (effects.hasAnswer()) {
      return effects.answer();
    }
    Optional<Message> waited = preview.next(now);
    return waited.isPresent() ? waited.get() : terminal.next();
  }
}
