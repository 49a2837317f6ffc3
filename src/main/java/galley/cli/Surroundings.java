package galley.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command finds around it, so that tests can put others in place.
 *
 * @param out results, in UTF-8
 * @param err messages
 * @param folder what relative paths are relative to
 * @param log hears what is done
 */
record Surroundings(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Map<String, String> environment,
    Path folder,
    DebugLog log) {
  private static final int PIECE = 1 << 16;

  /** Without a log. */
  Surroundings(
      InputStream in,
      OutputStream out,
      PrintStream err,
      Map<String, String> environment,
      Path folder) {
    this(in, out, err, environment, folder, DebugLog.NONE);
  }

  /** The same with a log. */
  Surroundings logging(DebugLog other) {
    return new Surroundings(in, out, err, environment, folder, other);
  }

  /** A path as typed; a tilde is the user's home. */
  Path resolve(String name) {
    String home = environment.getOrDefault("HOME", "");
    boolean tilde = name.equals("~") || name.startsWith("~/");
    return tilde && !home.isEmpty() ? Path.of(home + name.substring(1)) : folder.resolve(name);
  }

  /** What writes a result, piece by piece. */
  @FunctionalInterface
  interface Printing {
    void to(Appendable out) throws IOException;
  }

  /** Writes a result; flushed before this returns. */
  void print(CharSequence result) throws IOException {
    print(to -> to.append(result));
  }

  /** Writes a result as it comes; flushed before this returns. */
  void print(Printing printing) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), PIECE);
    printing.to(writer);
    writer.flush();
  }

  /** Tells the user something, beside the result. */
  void tell(String message) {
    err.println("galley: " + message);
  }
}
