package galley.store;

import galley.annotation.Target;
import java.util.Optional;

/**
 * What somebody typed and could not save.
 *
 * @param body the text, safe to print, never blank
 * @param target the passage it was on; a fragment alone for a whole section
 * @param replyTo the id of the comment it answers
 * @param edited the id of the comment whose text it was to become
 */
public record Draft(
    String body, Optional<Target> target, Optional<String> replyTo, Optional<String> edited) {

  public Draft {
    if (body.isBlank()) {
      throw new IllegalArgumentException("A draft has words");
    }
  }

  /** A comment on a passage. */
  public static Draft comment(String body, Target target) {
    return new Draft(body, Optional.of(target), Optional.empty(), Optional.empty());
  }

  /** A reply to the comment {@code id}. */
  public static Draft reply(String body, String id) {
    return new Draft(body, Optional.empty(), Optional.of(id), Optional.empty());
  }

  /** Another text for the comment {@code id}. */
  public static Draft edit(String body, String id) {
    return new Draft(body, Optional.empty(), Optional.empty(), Optional.of(id));
  }

  /** Whether this draft goes on where {@code earlier} stopped, so that nobody needs that one. */
  boolean continues(Draft earlier) {
    return target.equals(earlier.target)
        && replyTo.equals(earlier.replyTo)
        && edited.equals(earlier.edited)
        && body.startsWith(earlier.body);
  }
}
