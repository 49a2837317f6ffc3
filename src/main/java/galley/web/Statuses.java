package galley.web;

import java.util.Optional;

/** What the status of a response means to a reader. */
final class Statuses {
  /** What to do with a page that is for browsers only. */
  private static final String SAVE_IT = "; open it in a browser, save it and open the file";

  private Statuses() {}

  /**
   * Fails unless there is a body to read.
   *
   * @param retryAfter the header of that name
   */
  static void check(WebAddress address, int status, Optional<String> retryAfter)
      throws FetchException {
    if (status >= 200 && status < 300) {
      return;
    }
    String host = address.host();
    throw new FetchException(
        switch (status) {
          case 401, 403, 407 ->
              host + " does not let everybody read " + address + code(status) + SAVE_IT;
          case 404 -> "there is nothing at " + address + code(status) + "; check the address";
          case 410 -> address + " was taken away" + code(status) + "; search for it elsewhere";
          case 429 ->
              host
                  + " wants fewer requests"
                  + code(status)
                  + "; try again "
                  + retryAfter
                      .filter(seconds -> seconds.matches("[1-9][0-9]{0,5}"))
                      .map(seconds -> "in " + seconds + " s")
                      .orElse("later");
          case 451 ->
              host
                  + " must not show "
                  + address
                  + " for legal reasons"
                  + code(status)
                  + "; search for it elsewhere";
          default ->
              status >= 500
                  ? host + " has a problem of its own" + code(status) + "; try again later"
                  : host + " does not give " + address + code(status) + SAVE_IT;
        });
  }

  private static String code(int status) {
    return " (status " + status + ")";
  }
}
