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
    return message.accept(new Update(state));
  }

  @Override
  public Step visit(Message.KeyPressed pressed) {
    State quiet = state.withoutNotice();
    Key key = pressed.key();
    if (key.equals(Key.control('z'))) {
      return Step.to(quiet, new Effect.Suspend());
    }
    if (key.equals(Key.control('l'))) {
      return Step.to(quiet, new Effect.Repaint());
    }
    if (!state.measure().fits()) {
      boolean quit = key.equals(Key.of('q')) || key.equals(Key.control('c'));
      return quit ? Step.to(quiet, new Effect.Quit()) : Step.to(quiet);
    }
    return quiet.mode().press(quiet, key);
  }

  @Override
  public Step visit(Message.Pasted pasted) {
    State quiet = state.withoutNotice();
    return Step.to(quiet.mode().paste(quiet, pasted.text()));
  }

  @Override
  public Step visit(Message.Mouse mouse) {
    return Step.to(state);
  }

  @Override
  public Step visit(Message.Resized resized) {
    return Step.to(state.resized(resized.size()), new Effect.Repaint());
  }

  @Override
  public Step visit(Message.Redraw redraw) {
    return Step.to(state, new Effect.Repaint());
  }

  @Override
  public Step visit(Message.CommentsOpened opened) {
    int section = state.section();
    Prompt draft = state.drafts().getOrDefault(section, Prompt.EMPTY);
    return Step.to(state.with(new CommentingMode(section, draft, Optional.empty())));
  }

  @Override
  public Step visit(Message.CommentsRefused refused) {
    return Step.to(state.withNotice(refused.problem()));
  }

  @Override
  public Step visit(Message.CommentSaved saved) {
    State next = state.commented(saved.comments());
    if (state.mode() instanceof CommentingMode commenting) {
      next = next.withDraft(commenting.section(), Prompt.EMPTY).with(new ReadingMode());
    }
    return Step.to(next.withNotice("Comment saved"));
  }

  @Override
  public Step visit(Message.CommentNotSaved notSaved) {
    if (state.mode() instanceof CommentingMode commenting) {
      return Step.to(state.with(commenting.refused(notSaved.problem())));
    }
    return Step.to(state.withNotice(notSaved.problem()));
  }
}
