package galley.web;

import galley.text.Sanitizer;

/**
 * What is at an address could not be had. The message is one line, safe to print: what is wrong,
 * where, and what to do.
 */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;

  FetchException(String message) {
    super(Sanitizer.line(message));
  }
}
