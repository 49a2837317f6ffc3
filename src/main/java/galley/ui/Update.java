package galley.ui;

import java.util.Optional;

/** State and message to the next state: a pure function. */
public final class Update implements Message.Visitor<Step> {
  private final State state;

  private Update(State state) {
    this.state = state;
  }

  /** What comes of {@code message} in {@code state}. */
  public static Step update(State state, Message message) {
    return message.accept(new Update(isInput(message) ? Outline.read(state) : state));
  }

  /** Whether the reader did something; what was in view until then has been seen. */
  static boolean isInput(Message message) {
    return message instanceof Message.KeyPressed
        || message instanceof Message.Pasted
        || message instanceof Message.Mouse;
  }

  @Override
  public Step visit(Message.KeyPressed pressed) {
    State quiet = state.withoutNotice().with(state.memory().lookedAt());
    Key key = pressed.key();
    KeyMap keys = state.settings().keys();
    if (!key.isTyped() && keys.does(Command.SUSPEND, key)) {
      return Step.to(quiet, new Effect.Suspend());
    }
    if (!key.isTyped() && keys.does(Command.REDRAW, key)) {
      return Step.to(quiet, new Effect.Repaint());
    }
    if (!state.measure().fits()) {
      boolean quit = keys.does(Command.QUIT, key) || key.equals(Key.control('c'));
      return quit ? Step.to(quiet, new Effect.Quit()) : Step.to(quiet);
    }
    return quiet.mode().press(quiet, key);
  }

  @Override
  public Step visit(Message.Pasted pasted) {
    State quiet = state.withoutNotice();
    return quiet.mode().paste(quiet, pasted.text());
  }

  @Override
  public Step visit(Message.Mouse mouse) {
    return state.measure().fits()
        ? state.mode().mouse(state.withoutNotice(), mouse.mouse())
        : Step.to(state);
  }

  @Override
  public Step visit(Message.Resized resized) {
    return Step.to(
        state.with(state.viewport().laidOut(state.open(), resized.size())), new Effect.Repaint());
  }

  @Override
  public Step visit(Message.Redraw redraw) {
    return Step.to(state, new Effect.Repaint());
  }

  @Override
  public Step visit(Message.Prepared prepared) {
    return Step.to(
        prepared.intention() instanceof Intention.Delete
            ? state.with(new ConfirmMode(prepared.intention()))
            : CommentingMode.begun(state, prepared.intention(), prepared.text()));
  }

  @Override
  public Step visit(Message.Refused refused) {
    return Step.to(state.withNotice(refused.problem()));
  }

  @Override
  public Step visit(Message.Stored stored) {
    State next = state;
    if (state.mode() instanceof CommentingMode commenting) {
      next = next.withDraft(commenting.intention(), Prompt.EMPTY).with(commenting.before(state));
    }
    return Step.to(next.commented(stored.threads()).withNotice(stored.notice()));
  }

  @Override
  public Step visit(Message.NotStored notStored) {
    if (state.mode() instanceof CommentingMode commenting) {
      return Step.to(state.with(commenting.refused(notStored.problem())));
    }
    return Step.to(state.withNotice(notStored.problem()));
  }

  @Override
  public Step visit(Message.CommentsFound found) {
    return Step.to(state.commented(found.threads()));
  }

  @Override
  public Step visit(Message.Noticed noticed) {
    return Step.to(state.withNotice(noticed.notice()));
  }

  @Override
  public Step visit(Message.Edited edited) {
    Optional<CommentingMode> commenting =
        state.mode() instanceof CommentingMode mode ? Optional.of(mode) : Optional.empty();
    return Step.to(
        commenting
            .map(mode -> mode.edited(PromptEditing.typed(Prompt.EMPTY, edited.text().strip())))
            .map(mode -> state.with(mode))
            .orElse(state));
  }

  @Override
  public Step visit(Message.ArticleGrown grown) {
    return Step.to(state.grown(grown.open(), grown.laidOut()));
  }

  @Override
  public Step visit(News news) {
    return news.accept(new NewsUpdate(state));
  }

  @Override
  public Step visit(Message.DraftsRecovered recovered) {
    return Step.to(Drafts.offered(state));
  }
}
