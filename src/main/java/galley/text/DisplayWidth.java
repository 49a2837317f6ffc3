package galley.text;

public final class DisplayWidth {
  private DisplayWidth() {}

  public static int of(CharSequence text) {
    return text.length();
  }
}
