package galley.ui;

import galley.annotation.Annotation;
import java.util.Optional;
import java.util.stream.Stream;

/** What an intention is called on the screen: {@code Comment on «A hybrid plan»}. */
final class IntentionText implements Intention.Visitor<String> {
  private final OpenArticle open;

  private IntentionText(OpenArticle open) {
    this.open = open;
  }

  /** One line; long where the words commented on are. */
  static String of(Intention intention, OpenArticle open) {
    return intention.accept(new IntentionText(open));
  }

  /** The comment with an id, among all threads. */
  static Optional<Annotation> comment(OpenArticle open, String id) {
    return IntentionPlace.thread(open, id)
        .map(index -> open.threads().get(index).thread())
        .flatMap(
            thread ->
                Stream.concat(Stream.of(thread.root()), thread.replies().stream())
                    .filter(comment -> comment.id().equals(id))
                    .findFirst());
  }

  private String author(String id) {
    return comment(open, id).flatMap(Annotation::creator).orElse("unknown author");
  }

  @Override
  public String visit(Intention.OnSection onSection) {
    return "Comment on «" + open.name(onSection.section()) + "»";
  }

  @Override
  public String visit(Intention.OnPassage onPassage) {
    String words = open.text().string().substring(onPassage.start(), onPassage.end());
    return "Comment on «" + words.replaceAll("\\s+", " ") + "»";
  }

  @Override
  public String visit(Intention.Reply reply) {
    return "Reply to " + author(reply.id());
  }

  @Override
  public String visit(Intention.Edit edit) {
    return "Edit your comment";
  }

  @Override
  public String visit(Intention.Delete delete) {
    return "Delete the comment by " + author(delete.id());
  }
}
