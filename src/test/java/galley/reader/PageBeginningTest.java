package galley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.ArticleText;
import galley.article.Metadata;
import galley.article.Section;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageBeginningTest {
  private static final String SITE =
      "<nav><ul>"
          + "<li><a href='/a'>Another page of the site</a></li>\n".repeat(9)
          + "</ul></nav><aside><p>Beside it, nobody reads a word of this, or so they say, and"
          + " that is all that there is to be said of it.</p></aside>\n";

  private static final String PARAGRAPH =
      "<p>The boats are in, and the <em>wind</em> turns, so that nobody who has no need of it"
          + " goes out before the <a href='#c9'>morning</a>, whatever the keeper says.</p>\n";

  private static final String DATA =
      "<script type='application/ld+json'>{\"@type\": \"Article\", \"headline\": \"Of the sea\","
          + " \"author\": \"Ada\", \"articleBody\": \"<p>The sea.</p>\"}</script>";

  private static Source page(String html) {
    return new Source("a.html", Format.HTML, html, List.of());
  }

  private static String sup(int note) {
    return "<p>So it was%s, and so it is.</p>\n"
        .formatted("<sup><a href='#n" + note + "'>" + note + "</a></sup>");
  }

  /**
   * @param note {@code %d} in it is the note's number
   */
  private static Source chapters(int many, String note) {
    StringBuilder html = new StringBuilder("<title>Sea</title>" + SITE + "<main><h1>Sea</h1>");
    for (int i = 1; i <= many; i++) {
      html.append("<h2 id='c%d'>Chapter %d</h2>".formatted(i, i))
          .append(PARAGRAPH.repeat(6))
          .append(sup(i));
    }
    html.append("<h2>Notes</h2>");
    for (int i = 1; i <= many; i++) {
      html.append(note.replace("%d", Integer.toString(i)));
    }
    return page(html + "</main><footer><p>All of it is ours.</p></footer>" + DATA);
  }

  private static Beginning assertBegins(Source source, int length, boolean wholePage) {
    Beginning beginning = Beginning.of(source, length, wholePage).orElseThrow();
    Article whole = ArticleReader.read(source, wholePage);
    assertEquals(whole.metadata(), beginning.article().metadata());
    List<String> first = BeginningTest.sections(beginning.article());
    int last = first.size() - 1;
    assertTrue(last > 1);
    List<String> all = BeginningTest.sections(whole);
    assertEquals(all.subList(0, last), first.subList(0, last));
    assertEquals(
        whole.sections().get(last).title(), beginning.article().sections().get(last).title());
    assertTrue(beginning.percent() < 50);
    return beginning;
  }

  @Test
  void isTheFirstSectionsWithTheirNotes() {
    for (String note :
        List.of(
            "<ol><li id='n%d'>The <b>note</b>.</li></ol>",
            "<p><a id=n%d></a>[%d] The note, and <i>more</i>.</p>",
            "<div class='note'><p id=\"n%d\">The note</p></div>")) {
      for (int length : new int[] {3000, 16_384, 60_000}) {
        Beginning beginning = assertBegins(chapters(400, note), length, false);
        Section second = beginning.article().sections().get(1);
        assertEquals(1, second.footnotes().size(), note);
      }
    }
  }

  @Test
  void knowsWhatThePageSaysOfItselfAtItsEnd() {
    Metadata metadata = assertBegins(chapters(400, ""), 5000, false).article().metadata();
    assertEquals("Of the sea", metadata.title());
    assertEquals(Optional.of("Ada"), metadata.author());
  }

  @Test
  void isTheBeginningOfTheWholePage() {
    assertBegins(chapters(400, "<ol><li id='n%d'>The note.</li></ol>"), 16_384, true);
  }

  @Test
  void tellsItsShare() {
    assertEquals(5, assertBegins(chapters(400, ""), 16_384, false).percent());
  }

  @Test
  void takesNoPartOfTheArticleForANote() {
    Source named = chapters(400, "<h2 id='n%d'>Not a note</h2><p id='x%d'>But words.</p>");
    Section second = assertBegins(named, 16_384, false).article().sections().get(1);
    assertEquals(List.of(), second.footnotes());
    Source longer = chapters(40, "<div id='n%d'>" + PARAGRAPH.repeat(80) + "</div>");
    assertBegins(longer, 3000, false);
  }

  @Test
  void leavesNotesThatDoNotEndToTheWhole() {
    Source source = page(chapters(400, "").text() + "<p id='n1'>The note" + " <b id=".repeat(3));
    Section second = Beginning.of(source, 5000, false).orElseThrow().article().sections().get(1);
    assertEquals("Chapter 1", second.title());
    assertEquals(List.of(), second.footnotes());
  }

  @Test
  void endsWithinAnElementWithoutEnd() {
    String line = "The boats are in, and the wind turns, says the keeper of the light.\n";
    Source source = page("<h1>Sea</h1><pre>" + line.repeat(20_000) + "</pre>");
    Beginning beginning = Beginning.of(source, 16_384, false).orElseThrow();
    String words = ArticleText.of(beginning.article()).string().strip();
    String whole = ArticleText.of(ArticleReader.read(source)).string();
    assertTrue(whole.startsWith(words.substring(0, words.length() - 100)), words);
    assertTrue(beginning.percent() < 25);
  }

  @Test
  void isNoneOfAPageThatIsNotLong() {
    assertEquals(Optional.empty(), Beginning.of(chapters(20, ""), 5000, false));
  }

  @Test
  void isNoneWhereMuchElseStandsFirst() {
    Source source = page(SITE.repeat(300) + chapters(400, "").text());
    assertEquals(Optional.empty(), Beginning.of(source, 16_384, false));
  }

  @Test
  void isNoneWhereScriptsStandFirst() {
    String script = "<script>" + "let it = 'be';\n".repeat(40_000) + "</script>";
    assertEquals(Optional.empty(), Beginning.of(page(script + PARAGRAPH), 16_384, false));
  }
}
