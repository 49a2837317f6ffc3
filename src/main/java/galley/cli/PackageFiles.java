package galley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Writes what a package has beside the program: the manual page and the completions. Run by the
 * build, with the folder {@code share} as its argument.
 */
final class PackageFiles {
  private PackageFiles() {}

  public static void main(String[] arguments) throws IOException {
    Path share = Path.of(arguments[0]);
    Surroundings around =
        new Surroundings(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            Map.of("HOME", "~"),
            Path.of(""));
    write(share.resolve("man/man1/galley.1"), man(around));
    write(share.resolve("bash-completion/completions/galley"), bash(around));
    write(share.resolve("zsh/site-functions/_galley"), zsh(around));
    write(share.resolve("fish/vendor_completions.d/galley.fish"), fish(around));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private static Syntax program(Surroundings around) {
    return Main.command(Main.PROGRAM, around).syntax();
  }

  private static List<Syntax> commands(Surroundings around) {
    return Main.COMMANDS.stream().map(name -> Main.command(name, around).syntax()).toList();
  }

  static String man(Surroundings around) {
    return ManPage.of(program(around), commands(around), Version.text());
  }

  static String bash(Surroundings around) {
    return Main.picocli(around).bashCompletion();
  }

  static String zsh(Surroundings around) {
    return Completion.zsh(program(around), commands(around));
  }

  static String fish(Surroundings around) {
    return Completion.fish(program(around), commands(around));
  }
}
