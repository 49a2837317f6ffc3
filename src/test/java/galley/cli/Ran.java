package galley.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** What a run of the program left behind. */
record Ran(int code, String out, String err) {

  /** Runs the program in this process, in a folder, with text on standard input. */
  static Ran in(Path folder, String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings around =
        new Surroundings(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of(
                "GALLEY_AUTHOR",
                "Ana",
                "TERM",
                "dumb",
                "XDG_DATA_HOME",
                folder.resolve("data").toString(),
                "HOME",
                folder.resolve("home").toString()),
            folder);
    int code = Main.run(around, arguments);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
