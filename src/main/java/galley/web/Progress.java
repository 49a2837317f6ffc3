package galley.web;

import java.time.Duration;
import java.util.OptionalLong;

/** Hears how far a fetch is, several times a second, in the thread that waits for it. */
@FunctionalInterface
public interface Progress {
  /**
   * So much has come.
   *
   * @param elapsed since the fetch began
   * @param received bytes of the body as they are sent, packed or not
   * @param total how many the server says there are
   */
  void at(Duration elapsed, long received, OptionalLong total);
}
