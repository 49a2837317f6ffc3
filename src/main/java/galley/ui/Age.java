package galley.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How long ago something was, in a few words. */
final class Age {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final int DAYS = 14;

  private Age() {}

  /** {@code 5 min ago}, {@code 2 days ago}; the date once it is two weeks past, or to come. */
  static String of(Instant then, Instant now, ZoneId zone) {
    Duration age = Duration.between(then, now);
    if (age.toMinutes() < -1 || age.toDays() > DAYS) {
      return DATE.format(then.atZone(zone));
    }
    if (age.toMinutes() < 1) {
      return "just now";
    }
    if (age.toHours() < 1) {
      return age.toMinutes() + " min ago";
    }
    if (age.toDays() < 1) {
      return age.toHours() + " h ago";
    }
    return age.toDays() == 1 ? "1 day ago" : age.toDays() + " days ago";
  }
}
