package galley.cli;

import galley.text.Sanitizer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * What the program does, line by line, in a file that its user named, for a report; nothing without
 * one. What is typed into comments stays out. For any thread.
 */
final class DebugLog {
  static final String OPTION = "--debug";

  /** Writes nothing. */
  static final DebugLog NONE = new DebugLog(Optional.empty());

  private final Optional<Writer> out;

  private DebugLog(Optional<Writer> out) {
    this.out = out;
  }

  /**
   * Writes behind what is in {@code file}.
   *
   * @throws IOException if it cannot be written
   */
  static DebugLog to(Path file) throws IOException {
    return new DebugLog(
        Optional.of(
            Files.newBufferedWriter(
                file,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND)));
  }

  boolean isOn() {
    return out.isPresent();
  }

  /** Adds a line, with the time before it. */
  synchronized void line(String what) {
    if (out.isPresent()) {
      write(Instant.now() + " " + Sanitizer.line(what) + "\n");
    }
  }

  /** Adds what went wrong, and where. */
  synchronized void problem(Throwable problem) {
    if (out.isPresent()) {
      StringWriter trace = new StringWriter();
      problem.printStackTrace(new PrintWriter(trace));
      write(Instant.now() + " " + Sanitizer.text(trace.toString()) + "\n");
    }
  }

  private void write(String text) {
    try {
      out.orElseThrow().append(text).flush();
    } catch (IOException e) {
      // A full disk shall not end the reading.
    }
  }
}
