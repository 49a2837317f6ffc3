package galley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

  @Test
  void dropsTagsAndBreaksLinesAtBlocks() {
    assertEquals("One two\nthree", HtmlText.of("<p>One <b class='x'>two</b></p>  \n<p>three</p>"));
  }

  @Test
  void resolvesCharacterReferences() {
    assertEquals("a < b & c 😀é", HtmlText.of("a &lt; b &amp; c&nbsp;&#128512;&#xE9;"));
  }

  @Test
  void leavesWhatIsNoReference() {
    assertEquals("&unknown; &#99999999; AT&T", HtmlText.of("&unknown; &#99999999; AT&T"));
  }

  @Test
  void leavesWhatIsNoTag() {
    assertEquals("1 < 2 > 0", HtmlText.of("1 < 2 > 0"));
  }

  @Test
  void readsLongHostileScraps() {
    int length = 300_000;
    for (String unit : new String[] {"<", "<a", "a", " ", "&", "&#", "<!--", " \n", "<a "}) {
      HtmlText.of("<a" + unit.repeat(length));
      HtmlText.of(unit.repeat(length) + "x");
    }
  }
}
