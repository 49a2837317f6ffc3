package galley.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server says a body is: the header {@code Content-Type: text/html; charset=utf-8}.
 *
 * @param name in lower case, without parameters; empty if there is none that can be read
 * @param charset as written
 */
record MediaType(Optional<String> name, Optional<String> charset) {
  private static final Pattern NAME =
      Pattern.compile("[a-z0-9!#$&^_.+-]{1,127}/[a-z0-9!#$&^_.+-]{1,127}");

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:+-]{1,40})");

  /** Kinds that are surely no text. What may be one is for the reader to look into. */
  private static final Map<String, String> NO_TEXT =
      Map.ofEntries(
          Map.entry("application/pdf", "a PDF document"),
          Map.entry("application/x-pdf", "a PDF document"),
          Map.entry("application/postscript", "a PostScript document"),
          Map.entry("application/epub+zip", "an e-book"),
          Map.entry("application/msword", "a word processor's document"),
          Map.entry("application/vnd.oasis.opendocument.text", "a word processor's document"),
          Map.entry("application/zip", "an archive"),
          Map.entry("application/gzip", "an archive"),
          Map.entry("application/x-gzip", "an archive"),
          Map.entry("application/x-tar", "an archive"),
          Map.entry("application/x-bzip2", "an archive"),
          Map.entry("application/x-xz", "an archive"),
          Map.entry("application/zstd", "an archive"),
          Map.entry("application/x-7z-compressed", "an archive"),
          Map.entry("application/vnd.rar", "an archive"),
          Map.entry("application/java-archive", "an archive"));

  private static final Map<String, String> NO_TEXT_AT_ALL =
      Map.of("image", "a picture", "audio", "a sound", "video", "a film", "font", "a font");

  /** Reads the header. */
  static MediaType of(Optional<String> header) {
    String text = header.orElse("");
    int end = text.indexOf(';');
    String name = (end < 0 ? text : text.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    Matcher charset = CHARSET.matcher(text);
    return new MediaType(
        Optional.of(name).filter(each -> NAME.matcher(each).matches()),
        charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
  }

  /** What it is in words, if that is no text. */
  Optional<String> kindWithoutText() {
    String whole = name.orElse("");
    String family = whole.substring(0, Math.max(0, whole.indexOf('/')));
    String kind = NO_TEXT_AT_ALL.get(family);
    if (whole.startsWith("application/vnd.openxmlformats-")) {
      kind = "an office document";
    }
    return Optional.ofNullable(NO_TEXT.getOrDefault(whole, kind));
  }
}
