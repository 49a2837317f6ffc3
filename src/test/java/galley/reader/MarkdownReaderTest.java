package galley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The extensions that are left out would have found nothing. */
class MarkdownReaderTest {
  private static final String EVERYTHING = "\n\n~ [x] [^a] a://b | @\n";

  private static void check(String text) {
    assertEquals(
        MarkdownReader.sections(MarkdownReader.parser(text + EVERYTHING, true).parse(text), 0),
        MarkdownReader.sections(MarkdownReader.parser(text, true).parse(text), 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [x] done",
        "- [\t] open",
        "- &#91;x] done",
        "- \\[x] done",
        "ana&#64;example.org",
        "https&colon;//example.org",
        "https:\\//example.org",
        "www&period;example.org",
        "a | b\n--|--\n1 | 2",
        "~a~ ~~b~~",
        "Note[^1]\n\n[^1]: Words.",
      })
  void findsWhatIsThere(String text) {
    check(text);
  }

  @Property(tries = 1000)
  void findsWhateverIsThere(@ForAll("texts") String text) {
    check(text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "- ",
            "[x] ",
            "[ ]",
            "[X",
            "]",
            "a",
            "@",
            "b.org",
            "http",
            "https:",
            "//",
            "www.",
            "&",
            "&#64;",
            "&#119;",
            "&lbrack;",
            "\\",
            "|",
            "--|--",
            "~",
            "~~",
            "[^1]",
            "[^1]: ",
            "\n",
            "\n\n",
            " ",
            "<a",
            ">",
            "\t",
            "\u00a0")
        .list()
        .ofMaxSize(16)
        .map((List<String> parts) -> String.join("", parts));
  }
}
