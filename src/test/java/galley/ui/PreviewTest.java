package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.ArticleText;
import galley.article.Block;
import galley.article.Inline;
import galley.article.Metadata;
import galley.article.SectionBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PreviewTest {
  private static final Size SIZE = new Size(60, 12);
  private static final int SECTIONS = 30;

  private final Preview preview = new Preview();
  private final List<Effect> effects = new ArrayList<>();

  /** The first sections of an article. */
  private static OpenArticle article(int sections) {
    return article(sections, Integer.MAX_VALUE);
  }

  /** The same, but of the last of them no more than some blocks. */
  private static OpenArticle article(int sections, int lastBlocks) {
    SectionBuilder builder = new SectionBuilder();
    builder.heading(new Block.Heading(1, List.of(new Inline.Text("Top")), 1));
    for (int i = 1; i < sections; i++) {
      builder.heading(new Block.Heading(2 + i % 2, List.of(new Inline.Text("Part " + i)), i));
      for (int j = 0; j < (i == sections - 1 ? Math.min(i % 5, lastBlocks) : i % 5); j++) {
        Inline words = new Inline.Text("Some words of section " + i + ". ".repeat(40) + "End.");
        builder.block(new Block.Paragraph(List.of(words), i));
      }
    }
    Article article =
        new Article(
            new Metadata(
                "Top",
                Metadata.TitleSource.HEADING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            builder.build(),
            List.of());
    int percent = sections == SECTIONS ? 100 : 100 * sections / (SECTIONS + 1);
    return OpenArticle.of(article, ArticleText.of(article), percent);
  }

  private static State open(int sections) {
    return State.open(article(sections), SIZE, Reading.NOON);
  }

  private State take(State state, Message message) {
    Step step = preview.take(state, message);
    effects.addAll(step.effects());
    return step.state();
  }

  private State press(State state, String... keys) {
    State now = state;
    for (String key : keys) {
      now = take(now, new Message.KeyPressed(Keys.of(key)));
    }
    return now;
  }

  private State grow(State state, int sections) {
    return grow(state, article(sections));
  }

  private State grow(State state, OpenArticle more) {
    State now = take(state, Message.ArticleGrown.of(more, SIZE));
    for (Optional<Message> next = preview.next(now); next.isPresent(); next = preview.next(now)) {
      now = take(now, next.get());
    }
    return now;
  }

  @Test
  void movesAtOnceInWhatIsThere() {
    State state = press(open(12), "]", "]", "j");
    assertEquals(2, state.section());
    assertTrue(state.notice().isEmpty());
    assertEquals(state.section(), grow(state, SECTIONS).section());
  }

  @Test
  void keepsTheKeysThatNeedTheRest() {
    State state = press(open(6), "2", "0", "Enter", "j");
    assertEquals(Optional.of(Preview.WAITING), state.notice());
    assertEquals(0, state.top());
    State known = grow(state, SECTIONS);
    State whole = press(open(SECTIONS), "2", "0", "Enter", "j");
    assertEquals(View.view(whole), View.view(known));
  }

  @Test
  void writesNoCommentBeforeItsPlaceIsKnown() {
    State state = press(open(6), "c", "q");
    assertEquals(List.of(), effects);
    grow(state, SECTIONS);
    assertTrue(effects.get(0) instanceof Effect.Prepare, effects::toString);
  }

  @Test
  void forgetsWhatWaitsWithCtrlC() {
    State state = press(open(6), "G", "c", "Ctrl-C");
    assertTrue(state.notice().isEmpty());
    assertEquals(0, grow(state, SECTIONS).top());
    assertEquals(List.of(), effects);
  }

  @Test
  void tellsHowFarTheReadingIs() {
    String top = View.view(open(6)).lines().get(0).text();
    assertTrue(top.strip().endsWith("reading 19%"), top);
    String whole = View.view(grow(open(6), SECTIONS)).lines().get(0).text();
    assertTrue(whole.strip().endsWith("2%"), whole);
  }

  @Test
  void tellsWhatOnlyTheWholeWarnsOf() {
    OpenArticle whole = article(SECTIONS);
    Article warning =
        new Article(whole.article().metadata(), whole.article().sections(), List.of("odd"));
    OpenArticle warned = OpenArticle.of(warning, ArticleText.of(warning));
    State state = take(press(open(6), "G"), Message.ArticleGrown.of(warned, SIZE));
    assertEquals(Optional.of("odd"), state.notice());
  }

  @Test
  void countsAsReadWhatTheWholeArticleWould() {
    State whole = press(open(SECTIONS), "G", "t", "Space");
    State growing = grow(press(open(3), "G", "t", "Space"), SECTIONS);
    assertEquals(screen(whole), screen(growing));
  }

  /** Paragraphs under one heading, of a text of which more may come. */
  private static OpenArticle paragraphs(int from, int to, int percent) {
    SectionBuilder builder = new SectionBuilder();
    for (int i = from; i < to; i++) {
      Inline words = new Inline.Text("These are the words of paragraph " + i + ".");
      builder.block(new Block.Paragraph(List.of(words), i));
    }
    Article article = new Article(article(2).article().metadata(), builder.build(), List.of());
    return OpenArticle.of(article, ArticleText.of(article), percent);
  }

  @Test
  void turnsPagesInASectionThatGoesOn() {
    State state = press(State.open(paragraphs(0, 40, 10), SIZE, Reading.NOON), "Space", "Space");
    assertTrue(state.notice().isEmpty());
    State whole = press(State.open(paragraphs(0, 400, 100), SIZE, Reading.NOON), "Space", "Space");
    assertEquals(whole.top(), state.top());
    assertEquals(View.view(whole), View.view(grow(state, paragraphs(0, 400, 100))));
    State waiting = press(state, "Space", "Space", "Space", "Space", "Space", "Space", "Space");
    assertEquals(Optional.of(Preview.WAITING), waiting.notice());
  }

  @Test
  void keepsTheWordsAtTheTopWhenTheBeginningTurnsOutToBeOtherwise() {
    State state = press(State.open(paragraphs(5, 40, 10), SIZE, Reading.NOON), "Space");
    String first = screen(state).lines().skip(1).findFirst().orElseThrow();
    assertTrue(first.contains("of paragraph 10."), first);
    State whole = grow(state, paragraphs(0, 400, 100));
    assertEquals(first, screen(whole).lines().skip(1).findFirst().orElseThrow());
  }

  @Property(tries = 500)
  void endsWhereTheSameKeysInTheWholeArticleDo(
      @ForAll("keys") List<String> keys,
      @ForAll @IntRange(min = 2, max = 20) int beginning,
      @ForAll @IntRange(max = 4) int lastBlocks,
      @ForAll @IntRange(max = 40) int before,
      @ForAll @IntRange(max = 40) int between) {
    State whole = open(SECTIONS);
    State growing = State.open(article(beginning, lastBlocks), SIZE, Reading.NOON);
    for (int i = 0; i < keys.size(); i++) {
      Message message = new Message.KeyPressed(Keys.of(keys.get(i)));
      whole = Update.update(whole, message).state();
      growing = take(growing, message);
      if (i == before) {
        growing = grow(growing, article(Math.max(beginning, 20), lastBlocks));
      }
      if (i == before + between && !growing.open().isWhole()) {
        growing = grow(growing, SECTIONS);
      }
    }
    if (!growing.open().isWhole()) {
      growing = grow(growing, SECTIONS);
    }
    assertEquals(screen(whole), screen(growing));
  }

  private static String screen(State state) {
    StringBuilder screen = new StringBuilder();
    View.view(state).lines().forEach(line -> screen.append(line.text()).append('\n'));
    return screen.toString();
  }

  @Provide
  Arbitrary<List<String>> keys() {
    return Arbitraries.of(
            "j", "k", "Space", "b", "d", "u", "]", "[", "g", "G", "t", "Esc", "Enter", "1", "2",
            ".", "Down", "Up", "End", "Home", "?", "w", "<", ">", "v", ")", "/", "x")
        .list()
        .ofMaxSize(30);
  }
}
