package galley.cli;

import galley.reader.Beginning;
import java.util.Optional;

/** The way to an article. */
@FunctionalInterface
interface Reading {
  /** All of it. */
  Opened open() throws Failure;

  /**
   * Its beginning, if that can be had much sooner.
   *
   * @param length in UTF-16 units, or somewhat more
   */
  default Optional<Beginning> beginning(int length) throws Failure {
    return Optional.empty();
  }
}
