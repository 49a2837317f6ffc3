package galley.cli;

import java.io.IOException;

/** One command of the program. */
interface Command {
  /** Its name, arguments and help. */
  Syntax syntax();

  /**
   * Does it.
   *
   * @throws WrongUsage if what was given with an option is nothing it takes
   * @throws Failure if it could not be done, for the reason in the message
   * @throws IOException if standard output cannot be written
   */
  void run(Arguments arguments) throws Failure, IOException;
}
