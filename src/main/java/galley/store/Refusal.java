package galley.store;

import java.io.IOException;

/** Why a file is not read or not replaced, in words that fit into a sentence for people. */
final class Refusal extends IOException {
  private static final long serialVersionUID = 1L;

  private final String advice;

  /**
   * @param problem what is wrong, without a full stop
   * @param advice what to do about it: whole sentences
   */
  Refusal(String problem, String advice) {
    super(problem);
    this.advice = advice;
  }

  String advice() {
    return advice;
  }
}
