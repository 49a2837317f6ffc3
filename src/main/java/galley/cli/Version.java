package galley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The program's version, as the build wrote it. */
final class Version {
  private Version() {}

  /** {@code galley 0.1.0}. */
  static String text() {
    try (InputStream in = Version.class.getResourceAsStream("/galley/version.properties")) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return "galley " + properties.getProperty("version", "(unknown version)");
    } catch (IOException e) {
      return "galley (unknown version)";
    }
  }
}
