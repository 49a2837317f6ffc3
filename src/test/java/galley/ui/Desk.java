package galley.ui;

import galley.annotation.Annotation;
import galley.annotation.Passage;
import galley.annotation.Placement;
import galley.annotation.Selector;
import galley.annotation.Selector.FragmentSelector;
import galley.annotation.Selector.TextQuoteSelector;
import galley.annotation.Target;
import galley.article.Article;
import galley.article.ArticleText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps comments in memory and answers the screen's effects, in the place of the comments file. The
 * reader is {@link #READER}. The comments get the ids {@code 1}, {@code 2} and so on.
 */
final class Desk implements Bystander {
  static final String READER = "Ana";
  static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

  private Article article;
  private ArticleText text;
  private final List<Annotation> kept = new ArrayList<>();
  private int made;

  /** What goes wrong with everything that is tried, if anything. */
  Optional<String> trouble = Optional.empty();

  /** What the editor makes of a text that is given to it. */
  String edited = "";

  Desk(Article article, ArticleText text) {
    this.article = article;
    this.text = text;
  }

  /** From now on the comments are on this. */
  void revised(Article other, ArticleText otherText) {
    article = other;
    text = otherText;
  }

  PlacedThreads threads() {
    return new PlacedThreads(Placement.of(article, text, kept), ZoneOffset.UTC);
  }

  Desk keep(List<Annotation> annotations) {
    kept.addAll(annotations);
    return this;
  }

  List<Annotation> kept() {
    return List.copyOf(kept);
  }

  /** A comment on the first place where {@code quote} stands. */
  Desk comment(String author, String quote, String body) {
    int start = text.string().indexOf(quote);
    if (start < 0) {
      throw new IllegalArgumentException("Not in the article: " + quote);
    }
    return keep("commenting", author, body, passage(start, start + quote.length()));
  }

  /** A comment on words that are gone, in a section that may be gone too. */
  Desk orphan(String author, String anchor, String quote, String body) {
    List<Selector> selectors =
        List.of(new FragmentSelector(anchor), new TextQuoteSelector(quote, "gone ", " too"));
    return keep("commenting", author, body, new Target("article.md", selectors));
  }

  Desk reply(String author, String id, String body) {
    return keep("replying", author, body, new Target(id, List.of()));
  }

  Desk resolve(String id, boolean resolved) {
    String body = resolved ? "resolved" : "reopened";
    return keep("moderating", READER, body, new Target(id, List.of()));
  }

  /** The comment with an id is not there any more. */
  Desk forget(String id) {
    kept.removeIf(comment -> comment.id().equals(id));
    return this;
  }

  private Target passage(int start, int end) {
    String anchor = article.sections().get(text.sectionAt(start)).anchor();
    return new Target("article.md", Passage.selectors(text.string(), start, end, anchor));
  }

  private Desk keep(String motivation, String author, String body, Target target) {
    String id = String.valueOf(++made);
    Optional<Instant> created = Optional.of(MORNING.plusSeconds(60L * made));
    kept.add(
        new Annotation(
            id, motivation, created, Optional.empty(), Optional.of(author), body, target));
    return this;
  }

  private void replace(String id, Optional<String> body, Optional<Target> target) {
    kept.replaceAll(
        old ->
            old.id().equals(id)
                ? new Annotation(
                    id,
                    old.motivation(),
                    old.created(),
                    Optional.of(MORNING.plusSeconds(7200)),
                    old.creator(),
                    body.orElse(old.body()),
                    target.orElse(old.target()))
                : old);
  }

  private Optional<Message> stored(String notice) {
    return Optional.of(new Message.Stored(threads(), notice));
  }

  private Optional<Message> notStored() {
    return trouble.map(Message.NotStored::new);
  }

  @Override
  public Optional<Message> visit(Effect.Prepare prepare) {
    if (trouble.isPresent()) {
      return trouble.map(Message.Refused::new);
    }
    String body =
        prepare.intention() instanceof Intention.Edit edit
            ? kept.stream()
                .filter(old -> old.id().equals(edit.id()))
                .findFirst()
                .map(Annotation::body)
                .orElse("")
            : "";
    return Optional.of(new Message.Prepared(prepare.intention(), body));
  }

  @Override
  public Optional<Message> visit(Effect.Save save) {
    return notStored().or(() -> stored(save.intention().accept(new Deed(save.text()))));
  }

  @Override
  public Optional<Message> visit(Effect.Resolve resolve) {
    return notStored().or(() -> resolve(resolve.id(), resolve.resolved()).stored("Resolved"));
  }

  @Override
  public Optional<Message> visit(Effect.Reattach reattach) {
    return notStored()
        .or(
            () -> {
              Target target = passage(reattach.start(), reattach.end());
              replace(reattach.id(), Optional.empty(), Optional.of(target));
              return stored("Attached");
            });
  }

  @Override
  public Optional<Message> visit(Effect.OpenEditor openEditor) {
    return Optional.of(new Message.Edited(edited));
  }

  @Override
  public Optional<Message> visit(Effect.Find find) {
    return Optional.of(Finding.of(find.query(), text.string()));
  }

  /** Does what was intended, and gives its name. */
  private final class Deed implements Intention.Visitor<String> {
    private final String body;

    Deed(String body) {
      this.body = body;
    }

    @Override
    public String visit(Intention.OnSection onSection) {
      int start = text.sectionStart(onSection.section());
      int line = text.string().indexOf('\n', start);
      keep("commenting", READER, body, passage(start, line < 0 ? start : line));
      return "Saved";
    }

    @Override
    public String visit(Intention.OnPassage onPassage) {
      keep("commenting", READER, body, passage(onPassage.start(), onPassage.end()));
      return "Saved";
    }

    @Override
    public String visit(Intention.Reply reply) {
      reply(READER, reply.id(), body);
      return "Saved";
    }

    @Override
    public String visit(Intention.Edit edit) {
      replace(edit.id(), Optional.of(body), Optional.empty());
      return "Changed";
    }

    @Override
    public String visit(Intention.Delete delete) {
      boolean answered =
          kept.stream().anyMatch(other -> other.target().source().equals(delete.id()));
      if (answered) {
        replace(delete.id(), Optional.of(""), Optional.empty());
      } else {
        forget(delete.id());
      }
      return "Deleted";
    }
  }
}
