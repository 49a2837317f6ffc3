package galley.cli;

/** Arguments that are not as the command's help has them; the message says what is wrong. */
final class WrongUsage extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongUsage(String message) {
    super(message);
  }
}
