package galley.ui;

/**
 * How the reader wants the screen.
 *
 * @param measure the most display columns that the text takes
 * @param contents whether the contents stand beside the text, where there is room
 * @param linear whether nothing stands beside anything, for who hears the screen line by line
 * @param bars whether the bars above and below the text show
 */
public record Arrangement(int measure, boolean contents, boolean bars, boolean linear) {
  /** The narrowest and the widest text that can be wanted. */
  public static final int NARROWEST = 30;

  public static final int WIDEST = 200;

  /** What nobody asked to be otherwise. */
  public static final Arrangement USUAL = new Arrangement(80, false, true, false);

  public Arrangement {
    measure = Math.max(NARROWEST, Math.min(WIDEST, measure));
  }

  Arrangement wider(int columns) {
    return new Arrangement(measure + columns, contents, bars, linear);
  }

  Arrangement withContents(boolean shown) {
    return new Arrangement(measure, shown, bars, linear);
  }

  Arrangement withBars(boolean shown) {
    return new Arrangement(measure, contents, shown, linear);
  }

  /** With nothing beside anything. */
  public Arrangement linearly() {
    return new Arrangement(measure, false, bars, true);
  }
}
