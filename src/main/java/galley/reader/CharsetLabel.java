package galley.reader;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page or its server calls an encoding, and the encoding that browsers take the name for:
 * {@code latin1} is windows-1252. By the WHATWG's Encoding Standard, section 4.2.
 */
final class CharsetLabel {
  /**
   * How far a page may declare its encoding; browsers look at 1,024 bytes, many pages need more.
   */
  private static final int PRESCAN = 8192;

  private static final Pattern COMMENT = Pattern.compile("<!--.*?(-->|\\z)", Pattern.DOTALL);

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?i)<meta\\s[^>]{0,500}?charset\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]{1,40})"
              + "|\\A\\s*<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']\\s*([^\\s\"'>]{1,40})");

  private static final Map<String, String> TAKEN_FOR =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("latin-1", "windows-1252"),
          Map.entry("l1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("cp1252", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("latin5", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("x-x-big5", "Big5-HKSCS"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("ms_kanji", "windows-31j"),
          Map.entry("x-euc-jp", "EUC-JP"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("ksc5601", "x-windows-949"),
          Map.entry("korean", "x-windows-949"),
          Map.entry("koi", "KOI8-R"),
          Map.entry("koi8", "KOI8-R"),
          Map.entry("koi8-ru", "KOI8-U"),
          Map.entry("x-cp1251", "windows-1251"),
          Map.entry("macintosh", "x-MacRoman"),
          Map.entry("x-mac-roman", "x-MacRoman"),
          Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
          Map.entry("unicode-1-1-utf-8", "UTF-8"),
          Map.entry("unicode", "UTF-16LE"),
          Map.entry("utf-16", "UTF-16LE"));

  /** Encodings in which text can hide markup from whoever looks at the bytes. */
  private static final Set<String> REFUSED = Set.of("utf-7", "unicode-1-1-utf-7", "scsu", "cesu-8");

  private CharsetLabel() {}

  /** The encoding of a name; empty for an unknown one, which says nothing. */
  static Optional<Charset> charset(String label) {
    String name = label.replaceAll("[\\s\"']", "").toLowerCase(Locale.ROOT);
    if (name.isEmpty() || REFUSED.contains(name)) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(TAKEN_FOR.getOrDefault(name, name));
      return keepsMarkup(charset) || name.startsWith("utf-16")
          ? Optional.of(charset)
          : Optional.empty();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Whether the letters of tags are the same bytes as in ASCII: no page is in EBCDIC. */
  private static boolean keepsMarkup(Charset charset) {
    byte[] tag = "<p>".getBytes(StandardCharsets.US_ASCII);
    return charset.decode(ByteBuffer.wrap(tag)).toString().equals("<p>");
  }

  /**
   * The encoding that a page declares in itself. What could be read as far as to the declaration is
   * not in UTF-16, whatever it says.
   */
  static Optional<Charset> declaredIn(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(PRESCAN, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARATION.matcher(COMMENT.matcher(head).replaceAll(""));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String label = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return charset(label.toLowerCase(Locale.ROOT).startsWith("utf-16") ? "utf-8" : label);
  }
}
