package galley.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import galley.layout.Line;
import galley.layout.Page;
import galley.layout.Role;
import galley.layout.Run;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextWriterTest {
  private static final Page PAGE =
      new Page(
          20,
          List.of(
              new Line(
                  List.of(Run.mark("• ", Role.DECORATION), Run.mark("words \u3000", Role.LINK))),
              Line.EMPTY,
              Line.of(Run.mark("  ", Role.DECORATION)),
              new Line(
                  List.of(
                      Run.mark("end ", Role.STRONG),
                      Run.mark(" \u2003", Role.DECORATION),
                      Run.mark(" ", Role.LINK)))),
          List.of(0));

  @Test
  void writesLinesWithoutBlanksAtTheirEnds() throws IOException {
    StringBuilder out = new StringBuilder();
    PlainTextWriter.write(PAGE, out);
    assertEquals("• words\n\n\nend\n", out.toString());
  }

  @Test
  void passesAFailureOn() {
    Writer broken =
        new Writer() {
          @Override
          public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("closed");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThrows(IOException.class, () -> PlainTextWriter.write(PAGE, broken));
  }
}
