package galley.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class WrapTest {
  @Property(tries = 1000)
  void aLookAtPlainTextTellsWhatTheRulesDo(
      @ForAll @CharRange(from = ' ', to = '\u007f') @StringLength(max = 12) String text,
      @ForAll @IntRange(min = 2, max = 12) int width) {
    Roles roles = Roles.of(Role.COMMENT);
    List<Line> ruled = new StyledText(List.of(new Run(text, roles, Run.NOWHERE))).wrap(width);
    assertEquals(ruled, Wrap.text(text, roles, width));
  }
}
