package galley.ui;

import galley.annotation.Annotation;
import galley.annotation.CommentThread;
import java.util.Optional;

/** The words of the article that an intention is about, as far as there are any. */
final class IntentionPlace implements Intention.Visitor<Optional<Span>> {
  private final OpenArticle open;

  private IntentionPlace(OpenArticle open) {
    this.open = open;
  }

  static Optional<Span> of(Intention intention, OpenArticle open) {
    return intention.accept(new IntentionPlace(open));
  }

  /** The index of the thread that the comment with an id belongs to. */
  static Optional<Integer> thread(OpenArticle open, String id) {
    for (int i = 0; i < open.threads().size(); i++) {
      CommentThread thread = open.threads().get(i).thread();
      boolean replied = thread.replies().stream().map(Annotation::id).anyMatch(id::equals);
      if (replied || thread.root().id().equals(id)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Span> ofThread(String id) {
    return thread(open, id).flatMap(open.threads()::span);
  }

  @Override
  public Optional<Span> visit(Intention.OnSection onSection) {
    int start = open.text().sectionStart(onSection.section());
    return Optional.of(new Span(start, start));
  }

  @Override
  public Optional<Span> visit(Intention.OnPassage onPassage) {
    return Optional.of(new Span(onPassage.start(), onPassage.end()));
  }

  @Override
  public Optional<Span> visit(Intention.Reply reply) {
    return ofThread(reply.id());
  }

  @Override
  public Optional<Span> visit(Intention.Edit edit) {
    return ofThread(edit.id());
  }

  @Override
  public Optional<Span> visit(Intention.Delete delete) {
    return ofThread(delete.id());
  }
}
