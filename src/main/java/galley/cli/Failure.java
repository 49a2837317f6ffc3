package galley.cli;

/** Something could not be done: the message is the one line to tell, the exit code is 1. */
final class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  Failure(String message) {
    super(message);
  }
}
