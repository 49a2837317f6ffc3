package galley.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

public record Source(String name, Format format, String text, List<String> warnings) {
  public static Source read(Path path) throws UnreadableSourceException {
    try {
      return new Source(
          String.valueOf(path.getFileName()), Format.MARKDOWN, Files.readString(path), List.of());
    } catch (IOException e) {
      throw new UnreadableSourceException(e.toString());
    }
  }

  public static Source read(InputStream in, String name) throws UnreadableSourceException {
    try {
      return new Source(
          name,
          Format.MARKDOWN,
          new String(in.readAllBytes(), StandardCharsets.UTF_8),
          List.of());
    } catch (IOException e) {
      throw new UnreadableSourceException(e.toString());
    }
  }
}
