package galley.web;

import java.util.Locale;

/** Sizes in words, such as {@code 1.2 MB} or {@code 48 kB}. */
public final class ByteCount {
  private static final int KILOBYTE = 1 << 10;
  private static final double MEGABYTE = 1 << 20;

  private ByteCount() {}

  /** A number of bytes in megabytes, with one decimal unless that is zero; little in kilobytes. */
  public static String of(long bytes) {
    if (bytes < 100 * KILOBYTE) {
      return (bytes + KILOBYTE - 1) / KILOBYTE + " kB";
    }
    String number = String.format(Locale.ROOT, "%.1f", bytes / MEGABYTE);
    return (number.endsWith(".0") ? number.substring(0, number.length() - 2) : number) + " MB";
  }
}
