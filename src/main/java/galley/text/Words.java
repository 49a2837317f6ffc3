package galley.text;

public final class Words {
  private Words() {}

  public static int count(CharSequence text) {
    return text.toString().strip().split("\\s+", -1).length;
  }

  public static int next(String text, int index) {
    int i = index;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    while (i < text.length() && text.charAt(i) != ' ') {
      i++;
    }
    return i;
  }

  public static int previous(String text, int index) {
    int i = index;
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    while (i > 0 && text.charAt(i - 1) != ' ') {
      i--;
    }
    return i;
  }
}
