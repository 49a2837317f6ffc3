package galley.cli;

import galley.store.CommentFile;
import galley.ui.Intention;

/**
 * What is to be known before the reader is asked for words: the text that the prompt begins with.
 */
final class IntentionPreparation implements Intention.Visitor<CommentDesk.Action> {
  private final Commenter commenter;
  private final CommentFile file;

  IntentionPreparation(Commenter commenter, CommentFile file) {
    this.commenter = commenter;
    this.file = file;
  }

  @Override
  public CommentDesk.Action visit(Intention.OnSection onSection) {
    return () -> "";
  }

  @Override
  public CommentDesk.Action visit(Intention.OnPassage onPassage) {
    return () -> "";
  }

  @Override
  public CommentDesk.Action visit(Intention.Reply reply) {
    return () -> "";
  }

  @Override
  public CommentDesk.Action visit(Intention.Edit edit) {
    return () -> {
      commenter.checkOwn(edit.id(), "edit");
      return file.text(edit.id());
    };
  }

  @Override
  public CommentDesk.Action visit(Intention.Delete delete) {
    return () -> {
      commenter.checkOwn(delete.id(), "delete");
      return "";
    };
  }
}
