package galley.layout;

import galley.article.Block;

/** What the page calls an alert, and in which role. */
final class AlertTitle {
  private AlertTitle() {}

  static String of(Block.Alert.Kind kind) {
    return switch (kind) {
      case NOTE -> "Note";
      case TIP -> "Tip";
      case IMPORTANT -> "Important";
      case WARNING -> "Warning";
      case CAUTION -> "Caution";
    };
  }

  static Role role(Block.Alert.Kind kind) {
    return switch (kind) {
      case NOTE -> Role.ALERT_NOTE;
      case TIP -> Role.ALERT_TIP;
      case IMPORTANT -> Role.ALERT_IMPORTANT;
      case WARNING -> Role.ALERT_WARNING;
      case CAUTION -> Role.ALERT_CAUTION;
    };
  }
}
