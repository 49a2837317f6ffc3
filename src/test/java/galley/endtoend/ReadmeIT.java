package galley.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * README.md promises no more than what works.
 *
 * <p>The two commands for a fresh machine run Maven, which is what runs this, so they are told by
 * their shape; what comes after the build is tried. An example is a block of {@code sh} under the
 * heading Scripting. All run one after the other in one folder that has the sample articles, as a
 * reader would try them. A block of {@code text} that comes next is what the example prints; a line
 * {@code …} in it stands for any lines.
 */
class ReadmeIT {
  private static final Path README = Path.of("README.md");
  private static final String HEADING = "Scripting";
  private static final String ANY_LINES = "…";

  @TempDir static Path temporary;

  /**
   * A block and what it prints.
   *
   * @param line where it stands, counted from 1
   */
  private record Example(int line, String commands, Optional<String> output) {
    boolean prints(String actual) {
      String pattern =
          output
              .orElseThrow()
              .stripTrailing()
              .lines()
              .map(
                  line ->
                      line.strip().equals(ANY_LINES) ? "(?:.*\n)*?" : Pattern.quote(line) + "\n")
              .collect(Collectors.joining());
      String lines =
          actual
              .stripTrailing()
              .lines()
              .map(String::stripTrailing)
              .collect(Collectors.joining("\n"));
      return Pattern.matches(pattern, lines + "\n");
    }
  }

  @Test
  void opensTheFirstArticleAfterTheBuild() throws IOException {
    Matcher command = command("mvn( -\\S+)* package( -\\S+)* && (\\S+/galley (articles/\\S+))");
    try (Stream<Path> articles = Files.list(Path.of("articles"))) {
      assertEquals(
          articles.map(Path::toString).sorted().findFirst().orElseThrow(), command.group(4));
    }
    Galley clone = Galley.in(Files.createDirectory(temporary.resolve("clone")));
    Files.createSymbolicLink(
        Files.createDirectory(clone.folder().resolve("target")).resolve("galley"), Galley.HOME);
    try (Tmux terminal = Reading.shell(clone.withSampleArticles(), 80, 24)) {
      terminal.type(command.group(3)).keys("Enter");
      Reading.awaitTop(terminal, "DeepSeek");
      terminal.await("7 sections");
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
  }

  @Test
  void testsWithTheCommandThatTheContinuousBuildRuns() throws IOException {
    String command = command("mvn( -\\S+)* verify").group();
    List<String> script = Files.readAllLines(Path.of(".ci/run"));
    assertTrue(
        script.stream().anyMatch(line -> !line.startsWith("#") && line.contains(command)), command);
  }

  /** The one command of README.md, on a line of code by itself, that has this form. */
  private static Matcher command(String form) throws IOException {
    List<Matcher> found =
        code(Files.readString(README))
            .flatMap(String::lines)
            .map(line -> Pattern.compile(form).matcher(line.strip()))
            .filter(Matcher::matches)
            .toList();
    assertEquals(1, found.size(), form);
    return found.get(0);
  }

  /** The blocks of code outside other blocks. */
  private static Stream<String> code(String markdown) {
    Node first = Parser.builder().build().parse(markdown).getFirstChild();
    return Stream.iterate(first, node -> node != null, Node::getNext)
        .map(
            node ->
                node instanceof IndentedCodeBlock indented
                    ? indented.getLiteral()
                    : node instanceof FencedCodeBlock fenced ? fenced.getLiteral() : "");
  }

  @TestFactory
  Stream<DynamicTest> examplesWork() throws IOException {
    List<Example> examples = examples(Files.readString(README));
    assertTrue(!examples.isEmpty(), "README.md has no sh block under the heading " + HEADING);
    Galley galley =
        Galley.in(Files.createDirectory(temporary.resolve("examples"))).withSampleArticles();
    return examples.stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    "README.md:" + example.line(), () -> assertWorks(galley, example)));
  }

  private static void assertWorks(Galley galley, Example example) {
    Galley.Result result = galley.shell(example.commands());
    assertEquals(0, result.exit(), () -> example.commands() + result);
    if (example.output().isPresent() && !example.prints(result.out())) {
      assertEquals(example.output().get(), result.out(), example.commands());
    }
  }

  private static List<Example> examples(String markdown) {
    Parser parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    List<Example> examples = new ArrayList<>();
    int level = 0;
    Node node = parser.parse(markdown).getFirstChild();
    for (; node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        boolean named = TextContentRenderer.builder().build().render(heading).equals(HEADING);
        boolean ends = heading.getLevel() <= level;
        level = named ? heading.getLevel() : ends ? 0 : level;
      } else if (level > 0 && isFenced(node, "sh")) {
        FencedCodeBlock block = (FencedCodeBlock) node;
        examples.add(
            new Example(
                block.getSourceSpans().get(0).getLineIndex() + 1,
                block.getLiteral(),
                outputAfter(block)));
      }
    }
    return examples;
  }

  /** The next block of code, if it is output; words may stand between. */
  private static Optional<String> outputAfter(FencedCodeBlock example) {
    Node next = example.getNext();
    while (next != null && !(next instanceof FencedCodeBlock) && !(next instanceof Heading)) {
      next = next.getNext();
    }
    return isFenced(next, "text")
        ? Optional.of(((FencedCodeBlock) next).getLiteral())
        : Optional.empty();
  }

  private static boolean isFenced(Node node, String language) {
    return node instanceof FencedCodeBlock block && block.getInfo().strip().equals(language);
  }
}
