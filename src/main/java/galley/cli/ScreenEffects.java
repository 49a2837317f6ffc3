package galley.cli;

import galley.terminal.TerminalSession;
import galley.terminal.Theme;
import galley.text.Sanitizer;
import galley.ui.Effect;
import galley.ui.Message;
import galley.ui.State;
import galley.ui.Stop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Does what the screen asks for; what comes of it waits as an answer. For one thread. */
final class ScreenEffects implements Effect.Visitor<Boolean> {
  private final TerminalSession terminal;
  private final Editor editor;
  private final Deque<Message> answers = new ArrayDeque<>();

  /** Nothing can be done with comments before the whole article is there. */
  private volatile Optional<Sitting> sitting = Optional.empty();

  private final Surroundings around;
  private final Elsewhere elsewhere;
  private final Browser browser;
  private Optional<SearchRun> search = Optional.empty();
  private String text = "";
  private String theme;

  ScreenEffects(TerminalSession terminal, Surroundings around, String theme) {
    this.theme = theme;
    this.terminal = terminal;
    this.editor = new Editor(around.environment());
    this.browser = new Browser(around.environment());
    this.around = around;
    this.elsewhere = new Elsewhere(around);
  }

  /** From now on effects are about this article. */
  void at(Sitting other) {
    sitting = Optional.of(other);
    search.ifPresent(SearchRun::cancel);
    elsewhere.keep(other.opened());
  }

  /** The article that the screen shows now. */
  Opened arrived(State state) {
    return elsewhere.take(state.open().location());
  }

  Optional<Sitting> sitting() {
    return sitting;
  }

  boolean hasAnswer() {
    return !answers.isEmpty();
  }

  Message answer() {
    return answers.remove();
  }

  /**
   * Does {@code effect}.
   *
   * @param state what it came with
   * @return whether the reading goes on
   */
  boolean happen(Effect effect, State state) throws InterruptedException {
    text = state.open().text().string();
    boolean goesOn = effect.accept(this);
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    return goesOn;
  }

  private Sitting here() {
    return sitting.orElseThrow();
  }

  /** Something that the terminal may refuse. */
  private interface Deed {
    void run() throws IOException, InterruptedException;
  }

  private boolean tried(String trouble, Deed deed) {
    try {
      deed.run();
    } catch (IOException e) {
      answers.add(new Message.Noticed(trouble + Reasons.of(e)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return true;
  }

  @Override
  public Boolean visit(Effect.Quit quit) {
    return false;
  }

  @Override
  public Boolean visit(Effect.Suspend suspend) {
    return tried("Cannot stop here: ", terminal::suspend);
  }

  @Override
  public Boolean visit(Effect.Repaint repaint) {
    terminal.repaint();
    return true;
  }

  @Override
  public Boolean visit(Effect.Prepare prepare) {
    return answers.add(here().desk().prepare(prepare.intention()));
  }

  @Override
  public Boolean visit(Effect.Save save) {
    return answers.add(here().save(save.intention(), save.text()));
  }

  @Override
  public Boolean visit(Effect.Resolve resolve) {
    return answers.add(here().desk().resolve(resolve.id(), resolve.resolved()));
  }

  @Override
  public Boolean visit(Effect.Reattach reattach) {
    return answers.add(here().desk().reattach(reattach.id(), reattach.start(), reattach.end()));
  }

  @Override
  public Boolean visit(Effect.Copy copy) {
    return tried("Cannot copy: ", () -> terminal.copy(copy.text()));
  }

  @Override
  public Boolean visit(Effect.OpenEditor open) {
    return tried("Cannot edit: ", () -> answers.add(editor.edit(open.text(), terminal)));
  }

  @Override
  public Boolean visit(Effect.UseMouse use) {
    return tried("The mouse cannot be used: ", () -> terminal.mouse(use.on()));
  }

  @Override
  public Boolean visit(Effect.Find find) {
    search.ifPresent(SearchRun::cancel);
    SearchRun run = SearchRun.start(find.query(), text, find.from(), terminal);
    search = Optional.of(run);
    return tried(
        "Cannot look for it: ", () -> run.first(!terminal.hasTyped()).ifPresent(answers::add));
  }

  @Override
  public Boolean visit(Effect.NextTheme next) {
    int following = (Theme.NAMES.indexOf(theme) + 1) % Theme.NAMES.size();
    theme = Theme.NAMES.get(following);
    return tried(
        "Cannot show it: ",
        () -> {
          terminal.use(Theme.choose(around.environment(), theme));
          answers.add(new Message.Noticed("Theme: " + theme));
        });
  }

  @Override
  public Boolean visit(Effect.EditSource edit) {
    Optional<Path> file = here().opened().file();
    if (file.isEmpty()) {
      return answers.add(new Message.Noticed("This article has no file of its own to edit"));
    }
    return tried(
        "Cannot edit: ",
        () -> answers.add(editor.open(file.get(), here().line(edit.offset()), terminal)));
  }

  @Override
  public Boolean visit(Effect.CopyReference copy) {
    String reference = here().opened().reference(around, copy.anchor(), copy.words());
    return tried(
        "Cannot copy: ",
        () -> {
          terminal.copy(reference);
          answers.add(
              new Message.Noticed(
                  copy.words().isBlank()
                      ? "Copied " + Sanitizer.line(reference)
                      : "Copied a reference to these words"));
        });
  }

  @Override
  public Boolean visit(Effect.Export export) {
    return answers.add(here().export(around, export.name(), export.replaces()));
  }

  @Override
  public Boolean visit(Effect.Follow follow) {
    Opened from = here().opened();
    Optional<String> address = Elsewhere.address(from, follow.reference());
    if (address.isPresent()) {
      return visit(new Effect.Browse(address.get()));
    }
    return tried(
        "Cannot follow it: ",
        () ->
            answers.add(
                elsewhere.follow(from, follow.reference(), follow.trail(), terminal::post)));
  }

  @Override
  public Boolean visit(Effect.Return back) {
    Stop stop = back.stop();
    return tried(
        "Cannot go there: ",
        () ->
            answers.add(
                elsewhere.visit(stop.location(), stop.place(), back.trail(), terminal::post)));
  }

  @Override
  public Boolean visit(Effect.Browse browse) {
    return tried(
        "Cannot open " + Sanitizer.line(browse.address()) + ": ",
        () -> answers.add(browser.open(browse.address(), terminal)));
  }
}
