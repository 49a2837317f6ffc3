package galley.cli;

import galley.reader.ArticleParts;
import galley.reader.Beginning;
import java.util.Optional;

/** The way to an article. */
interface Reading {
  /** All of it. */
  Opened open() throws Failure;

  /** What tells it from others, if that is known before it is read. */
  default String location() throws Failure {
    return "";
  }

  /** Whether it is there at once, so that nobody needs the keys while waiting for it. */
  default boolean isQuick() {
    return false;
  }

  /** What it consists of, where that can be had and is as good as the whole. */
  default Optional<ArticleParts> parts() throws Failure {
    return Optional.empty();
  }

  /**
   * Its beginning, if that can be had much sooner.
   *
   * @param length in UTF-16 units, or somewhat more
   */
  default Optional<Beginning> beginning(int length) throws Failure {
    return Optional.empty();
  }
}
