package galley.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** Names for the files in which something is kept for each article. */
final class ArticleFile {
  private static final int LONGEST_NAME = 60;

  private ArticleFile() {}

  /**
   * The file for one article, so that two of one name do not meet.
   *
   * @param location of the article: an absolute path or an address
   */
  static Path in(Path folder, String location) {
    String last = location.substring(location.lastIndexOf('/') + 1);
    String name = last.replaceAll("[^A-Za-z0-9._-]", "_");
    String readable = name.substring(0, Math.min(LONGEST_NAME, name.length()));
    byte[] bytes = location.getBytes(UTF_8);
    String hash = sum(new CRC32(), bytes) + sum(new CRC32C(), bytes);
    return folder.resolve(readable + "-" + hash + ".json");
  }

  /** A digest of Java's takes as long to find as a screen to paint; nobody gains by a collision. */
  private static String sum(Checksum checksum, byte[] bytes) {
    checksum.update(bytes, 0, bytes.length);
    String digits = Long.toHexString(checksum.getValue());
    return "0".repeat(8 - digits.length()) + digits;
  }
}
