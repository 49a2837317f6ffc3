package galley.ui;

import java.util.List;

/** What comes of a message: the next state, and what the edge shall do. */
public record Step(State state, List<Effect> effects) {
  public Step {
    effects = List.copyOf(effects);
  }

  static Step to(State state) {
    return new Step(state, List.of());
  }

  static Step to(State state, Effect effect) {
    return new Step(state, List.of(effect));
  }
}
