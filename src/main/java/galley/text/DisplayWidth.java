package galley.text;

public final class DisplayWidth {
  private DisplayWidth() {}

  public static int of(CharSequence text) {
    return of(text, 0, text.length());
  }

  public static int of(CharSequence text, int start, int end) {
    return text.subSequence(start, end).toString().codePoints().map(c -> c >= 0x1100 ? 2 : 1).sum();
  }
}
