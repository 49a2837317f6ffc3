package galley.ui;

import java.util.Optional;

/** A whole search at once. */
final class Finding {
  private Finding() {}

  static Message of(Query query, String text) {
    Matches.Gathering found = new Matches.Gathering();
    Optional<String> problem = Optional.empty();
    try {
      query
          .pattern()
          .find(
              text,
              0,
              text.length(),
              () -> false,
              (start, end) -> {
                found.add(start, end);
                return true;
              });
    } catch (IllegalArgumentException e) {
      problem = Optional.of("no pattern: " + e.getMessage());
    }
    return new News.Found(query, found.matches(true), problem);
  }
}
