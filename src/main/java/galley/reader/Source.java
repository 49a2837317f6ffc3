package galley.reader;

import galley.text.Sanitizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text to read: decoded, and safe to print but for its markup.
 *
 * @param name the file's name, one line; {@code standard input} for what was piped in
 * @param address where on the web it was found, absolute; what it links to is relative to that
 * @param warnings what was met and mended, one sentence each
 */
public record Source(
    String name, Format format, String text, Optional<String> address, List<String> warnings) {
  /** The largest source, in bytes. */
  public static final int MOST_BYTES = 512 << 20;

  public Source {
    warnings = List.copyOf(warnings);
  }

  /** A text that is not from the web. */
  Source(String name, Format format, String text, List<String> warnings) {
    this(name, format, text, Optional.empty(), warnings);
  }

  /**
   * What a server says of the bytes it sends.
   *
   * @param address where they were found, absolute
   * @param charset the encoding's name, which need not exist
   * @param mediaType such as {@code text/html}, without parameters
   */
  public record Origin(String address, Optional<String> charset, Optional<String> mediaType) {}

  /**
   * Reads a file.
   *
   * @throws UnreadableSourceException if it is missing, a folder, not text, too large or forbidden
   */
  public static Source read(Path path) throws UnreadableSourceException {
    String shown = Sanitizer.line(path.toString());
    try {
      if (Files.isDirectory(path)) {
        throw new UnreadableSourceException(shown + " is a folder; name a file in it");
      }
      if (Files.notExists(path) || isBelowFile(path)) {
        throw new UnreadableSourceException("there is no file " + shown);
      }
      String name = Sanitizer.line(String.valueOf(path.getFileName()));
      // What tells no size, such as a pipe or a file of the kernel, may have no end.
      long size = Files.isRegularFile(path) ? Files.size(path) : 0;
      if (size > 0 && size <= MOST_BYTES) {
        return of(Files.readAllBytes(path), name, shown, Optional.empty());
      }
      try (InputStream in = Files.newInputStream(path)) {
        return read(in, name, shown, MOST_BYTES);
      }
    } catch (AccessDeniedException e) {
      throw new UnreadableSourceException(
          "cannot read " + shown + ": permission denied; ask its owner, or copy it");
    } catch (UnreadableSourceException e) {
      throw e;
    } catch (FileSystemException e) {
      throw broken(shown, e.getReason());
    } catch (IOException e) {
      throw broken(shown, e.getMessage());
    }
  }

  /** Whether a folder on the way is a file; the JDKs differ in what they say of such a path. */
  private static boolean isBelowFile(Path path) {
    Path folder = path.getParent();
    return folder != null && Files.isRegularFile(folder);
  }

  private static UnreadableSourceException broken(String shown, @Nullable String reason) {
    return new UnreadableSourceException(
        "cannot read " + shown + ": " + Sanitizer.line(String.valueOf(reason)));
  }

  /**
   * Reads a stream to its end, without closing it.
   *
   * @param name what to call it
   * @throws UnreadableSourceException if it is not text, too large or breaks off
   */
  public static Source read(InputStream in, String name) throws UnreadableSourceException {
    try {
      return read(in, name, name, MOST_BYTES);
    } catch (UnreadableSourceException e) {
      throw e;
    } catch (IOException e) {
      throw broken(name, e.getMessage());
    }
  }

  /** As {@link #read(InputStream, String)}, of at most so many bytes. */
  static Source read(InputStream in, String name, String shown, int mostBytes) throws IOException {
    byte[] bytes = in.readNBytes(mostBytes + 1);
    if (bytes.length > mostBytes) {
      throw new UnreadableSourceException(
          shown + " is larger than " + (mostBytes >> 20) + " MB; give a part of it");
    }
    return of(bytes, name, shown, Optional.empty());
  }

  /**
   * Makes a source of what was fetched.
   *
   * @param name what to call it, one line
   * @throws UnreadableSourceException if it is not text
   */
  public static Source of(byte[] bytes, String name, Origin origin)
      throws UnreadableSourceException {
    return of(bytes, name, name, Optional.of(origin));
  }

  private static Source of(byte[] bytes, String name, String shown, Optional<Origin> origin)
      throws UnreadableSourceException {
    boolean told = origin.isPresent();
    Encoded encoded = new Encoded(bytes, told ? origin.get().charset() : Optional.empty());
    String kind = encoded.binaryKind();
    if (!kind.isEmpty()) {
      throw new UnreadableSourceException(
          shown + " is " + kind + ", not text; give a web page, a Markdown or a plain-text file");
    }
    String text = Sanitizer.source(encoded.decode());
    List<String> warnings =
        switch (encoded.mending()) {
          case NONE -> List.of();
          case REPLACED ->
              List.of(shown + " is not all valid UTF-8; a \uFFFD stands where it is not");
          case TAKEN_FOR_WINDOWS_1252 ->
              List.of(shown + " is not valid UTF-8; it was read as windows-1252");
        };
    Optional<String> mediaType = told ? origin.get().mediaType() : Optional.empty();
    Format format = Format.of(name, mediaType, text);
    Optional<String> address = told ? Optional.of(origin.get().address()) : Optional.empty();
    return new Source(name, format, text, address, warnings);
  }
}
