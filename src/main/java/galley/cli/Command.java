package galley.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the program. */
interface Command {
  /** Its name, options and help. */
  CommandSpec spec();

  /**
   * Does it.
   *
   * @throws Failure if it could not be done, for the reason in the message
   * @throws IOException if standard output cannot be written
   */
  void run(ParseResult arguments) throws Failure, IOException;
}
