package galley.cli;

/** Pages for a server to send. */
final class WebPages {
  private WebPages() {}

  private static final String SPRING =
      "The moon pulls at the water on the near side more than at the earth, and at the earth more"
          + " than at the water on the far side. So the sea stands high in two places, and every"
          + " harbour passes through both, once a day each, as the earth turns under them.";

  private static final String NEAP =
      "When the sun stands at a right angle to the moon, it pulls the water away from where the"
          + " moon heaps it up. The tides are weak then, and boats that grounded at the last spring"
          + " tide must wait another week, or two, before there is water enough to float them.";

  /** An article of two parts, with what sites set around one. */
  static final String PAGE = page("");

  /** As {@link #PAGE}, with something in its head. */
  static String page(String head) {
    return "<!DOCTYPE html><html lang=en><head><title>The tides</title>"
        + head
        + "</head><body><nav><a href=/>Home</a> <a href=/weather>Weather</a></nav>"
        + "<article><h1>The tides</h1><h2>Spring tides</h2><p>"
        + SPRING
        + "</p><h2>Neap tides</h2><p>"
        + NEAP
        + "</p></article></body></html>";
  }
}
