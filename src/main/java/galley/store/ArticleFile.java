package galley.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.UUID;

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
    UUID hash = UUID.nameUUIDFromBytes(location.getBytes(UTF_8));
    return folder.resolve(readable + "-" + hash + ".json");
  }
}
