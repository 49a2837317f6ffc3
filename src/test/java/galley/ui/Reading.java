package galley.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import galley.annotation.Annotation;
import galley.article.Article;
import galley.article.ArticleText;
import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Run;
import galley.reader.ArticleReader;
import galley.reader.Source;
import galley.reader.UnreadableSourceException;
import galley.text.TextDiff;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** An article being read without a terminal: keys are pressed, the screen is looked at. */
final class Reading {
  static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  final Desk desk;
  private final Deque<Effect> waiting = new ArrayDeque<>();
  private final List<Effect> effects = new ArrayList<>();
  private boolean answering = true;
  private State state;

  private Reading(State state, Desk desk) {
    this.state = state;
    this.desk = desk;
  }

  /** Opens Markdown at its beginning. */
  static Reading of(String markdown, int columns, int rows) {
    return of(markdown, columns, rows, KeyMap.USUAL);
  }

  /** The same with other keys. */
  static Reading of(String markdown, int columns, int rows, KeyMap keys) {
    Article article;
    try {
      Source source = Source.read(new ByteArrayInputStream(markdown.getBytes(UTF_8)), "article.md");
      article = ArticleReader.read(source);
    } catch (UnreadableSourceException e) {
      throw new IllegalArgumentException("Not an article: " + markdown, e);
    }
    ArticleText text = ArticleText.of(article);
    OpenArticle open = OpenArticle.of(article, text);
    Settings settings = new Settings(keys, Arrangement.USUAL);
    State state = State.open(open, new Size(columns, rows), settings, NOON);
    return new Reading(state, new Desk(article, text));
  }

  /** Comments made by other programs. */
  Reading commented(UnaryOperator<Desk> comments) {
    return tell(new Message.CommentsFound(comments.apply(desk).threads()));
  }

  /** Effects wait until {@link #answer}. */
  Reading answeringLater() {
    answering = false;
    return this;
  }

  Reading press(String... names) {
    for (String name : names) {
      effects.clear();
      tell(new Message.KeyPressed(Keys.of(name)));
    }
    return this;
  }

  Reading type(String text) {
    text.codePoints().forEach(c -> press(c == '\n' ? "Ctrl-J" : Character.toString(c)));
    return this;
  }

  Reading paste(String text) {
    return tell(new Message.Pasted(text));
  }

  Reading resize(int columns, int rows) {
    return tell(new Message.Resized(new Size(columns, rows)));
  }

  /**
   * The article's file changes, which nobody hears of before effects are done; comments are those
   * of before, wherever their words are now.
   */
  Reading revise(String markdown) {
    while (!waiting.isEmpty()) {
      answer();
    }
    OpenArticle now = Reading.of(markdown, 10, 10).state.open();
    TextDiff diff = TextDiff.of(text(), now.text().string());
    desk.revised(now.article(), now.text());
    return tell(News.Revised.of(now.withThreads(desk.threads()), diff, state.size()));
  }

  Reading mouse(Mouse.Kind kind, int column, int row) {
    return tell(new Message.Mouse(new Mouse(kind, column, row)));
  }

  Reading tell(Message message) {
    Step step = Update.update(state.at(NOON), message);
    state = step.state();
    effects.addAll(step.effects());
    waiting.addAll(step.effects());
    while (answering && !waiting.isEmpty()) {
      answer();
    }
    return this;
  }

  /** Answers the effect that waits longest, if any does. */
  Reading answer() {
    if (!waiting.isEmpty()) {
      waiting.remove().accept(desk).ifPresent(this::tell);
    }
    return this;
  }

  State state() {
    return state;
  }

  /** What came of the last key, and of the answers to it. */
  List<Effect> effects() {
    return List.copyOf(effects);
  }

  Frame frame() {
    return View.view(state);
  }

  /** The rows of the screen without blanks at their ends. */
  List<String> rows() {
    return frame().lines().stream().map(line -> line.text().stripTrailing()).toList();
  }

  String screen() {
    return String.join("\n", rows()) + "\n";
  }

  /** The words on the first row of the text; a mark in the margin does not belong to them. */
  String firstRow() {
    Line line = frame().lines().get(1);
    return line.runs().stream().filter(Run::isWords).map(Run::text).collect(Collectors.joining());
  }

  String top() {
    return rows().get(0).strip();
  }

  String bottom() {
    List<String> rows = rows();
    return rows.get(rows.size() - 1).strip();
  }

  /** What stands on the screen in a role, a string a row; the runs of a row are put together. */
  List<String> shown(Role role) {
    return frame().lines().stream()
        .map(
            line ->
                line.runs().stream()
                    .filter(run -> run.roles().contains(role))
                    .map(Run::text)
                    .collect(Collectors.joining()))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** The article's words that are being chosen; empty if none are. */
  String chosen() {
    return state.mode() instanceof SelectingMode selecting
        ? text().substring(selecting.selection().start(), selecting.selection().end())
        : "";
  }

  /** The bodies of all comments that the desk keeps, in the order they were made. */
  List<String> bodies() {
    return desk.kept().stream().map(Annotation::body).toList();
  }

  /** The article's text, in which offsets count. */
  String text() {
    return state.open().text().string();
  }
}
