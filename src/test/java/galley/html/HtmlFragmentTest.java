package galley.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HtmlFragmentTest {
  private static void check(String html, String expected) {
    assertEquals(expected, HtmlFragment.text(html), () -> html);
  }

  @Test
  void dropsTagsAndPartsBlocks() {
    check("<p>One <b class='x'>two</b></p>  \n<p>three</p>", "One two\n\nthree");
    check("one<br>two", "one\ntwo");
    check("<ul><li>one<li>two</ul>", "one\n  two");
  }

  @Test
  void resolvesCharacterReferences() {
    check("a &lt; b &amp; c&nbsp;&#128512;&#xE9;", "a < b & c\u00A0\uD83D\uDE00\u00E9");
  }

  @Test
  void leavesWhatIsNoMarkup() {
    check("&unknown; AT&T", "&unknown; AT&T");
    check("1 < 2 > 0", "1 < 2 > 0");
  }

  @Test
  void hidesWhatABrowserHides() {
    check("a<script>b</script><style>c</style><p hidden>d</p><!-- e -->f", "af");
  }

  @Test
  void isSafeToPrint() {
    check("a&#27;[31mb&#7;&#x202E;", "ab");
  }
}
