package galley.cli;

import galley.annotation.Annotation;
import galley.text.Sanitizer;
import java.util.List;

/** The comment that a user means by an id or the beginning of one. */
final class CommentChoice {
  private static final String UUID = "urn:uuid:";

  private CommentChoice() {}

  /**
   * The whole id. {@code urn:uuid:} before it may be left out.
   *
   * @throws Failure if no id begins so, or several do
   */
  static String find(List<Annotation> annotations, String wanted) throws Failure {
    String beginning = Sanitizer.line(wanted).strip();
    List<String> ids =
        annotations.stream().map(Annotation::id).filter(id -> !id.isEmpty()).distinct().toList();
    for (String whole : List.of(beginning, UUID + beginning)) {
      if (ids.contains(whole)) {
        return whole;
      }
    }
    List<String> found =
        beginning.isEmpty()
            ? List.of()
            : ids.stream()
                .filter(id -> id.startsWith(beginning) || id.startsWith(UUID + beginning))
                .toList();
    if (found.isEmpty()) {
      throw new Failure(
          "no comment '" + beginning + "'; 'galley comments --json' lists them with their ids");
    }
    if (found.size() > 1) {
      throw new Failure(
          "'" + beginning + "' is the beginning of " + found.size() + " ids; give more of it");
    }
    return found.get(0);
  }
}
