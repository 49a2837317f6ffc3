package galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class QuickParserTest {
  private static final PrintStream NOWHERE =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  private static final Surroundings AROUND =
      new Surroundings(InputStream.nullInputStream(), NOWHERE, NOWHERE, Map.of(), Path.of(""));

  private static Syntax syntax(String name) {
    return Main.command(name, AROUND).syntax();
  }

  private static Optional<Arguments> parse(String command, String... arguments) {
    return QuickParser.parse(syntax(command), List.of(arguments));
  }

  @Test
  void readsWhatIsWrittenAsInTheHelp() {
    Arguments found = parse("export", "a.md", "--width", "60", "-o", "b.txt").orElseThrow();
    assertEquals(Optional.of("a.md"), found.operand(0));
    assertEquals(Optional.of("60"), found.value("--width"));
    assertEquals(Optional.of("b.txt"), found.value("--output"));
    assertEquals(Optional.of("-"), parse("galley", "-").orElseThrow().operand(0));
    assertTrue(parse("galley").isPresent());
  }

  @Test
  void leavesEverythingElseToPicocli() {
    for (String[] arguments :
        new String[][] {
          {},
          {"--help"},
          {"a.md", "--help"},
          {"a.md", "b.md"},
          {"a.md", "--width"},
          {"a.md", "--width=60"},
          {"a.md", "--width", "-60"},
          {"a.md", "--width", "60", "--width", "70"},
          {"a.md", "--colour"},
          {"--", "a.md"},
          {"@a.md"},
          {"outline"}
        }) {
      assertEquals(Optional.empty(), parse("export", arguments));
    }
  }

  @Property(tries = 3000)
  void readsWhatItReadsAsPicocliDoes(@ForAll("words") List<String> words) {
    String command = Main.COMMANDS.contains(words.get(0)) ? words.get(0) : Main.PROGRAM;
    List<String> arguments = command.equals(Main.PROGRAM) ? words : words.subList(1, words.size());
    Optional<Arguments> quick = QuickParser.parse(syntax(command), arguments);
    if (quick.isEmpty()) {
      return;
    }
    PicocliParser.Parsed parsed =
        new PicocliParser(AROUND, QuickParserTest::syntax, Main.COMMANDS)
            .parse(words)
            .orElseThrow();
    assertEquals(command, parsed.command());
    assertEquals(quick.get(), parsed.arguments());
  }

  @Provide
  Arbitrary<List<String>> words() {
    List<String> options =
        new ArrayList<>(List.of("-", "--", "-h", "--version", "-V", "--width=3"));
    for (String name : Main.COMMANDS) {
      syntax(name).options().forEach(option -> options.addAll(option.names()));
    }
    Arbitrary<String> operand =
        Arbitraries.strings().withChars("ab-@\"' =$#%{}\\.é").ofMaxLength(4);
    return Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.of(options)),
            Tuple.of(3, operand),
            Tuple.of(1, Arbitraries.of(Main.COMMANDS)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }
}
