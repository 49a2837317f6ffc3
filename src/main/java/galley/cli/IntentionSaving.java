package galley.cli;

import galley.ui.Intention;

/** Carries intentions out, with the words that the reader typed. */
final class IntentionSaving implements Intention.Visitor<CommentDesk.Action> {
  private final Commenter commenter;
  private final String body;

  IntentionSaving(Commenter commenter, String body) {
    this.commenter = commenter;
    this.body = body;
  }

  @Override
  public CommentDesk.Action visit(Intention.OnSection onSection) {
    return () -> {
      commenter.add(onSection.section(), body);
      return "Comment saved";
    };
  }

  @Override
  public CommentDesk.Action visit(Intention.OnPassage onPassage) {
    return () -> {
      commenter.comment(onPassage.start(), onPassage.end(), body);
      return "Comment saved";
    };
  }

  @Override
  public CommentDesk.Action visit(Intention.Reply reply) {
    return () -> {
      commenter.reply(reply.id(), body);
      return "Reply saved";
    };
  }

  @Override
  public CommentDesk.Action visit(Intention.Edit edit) {
    return () -> {
      commenter.edit(edit.id(), body);
      return "Comment changed";
    };
  }

  @Override
  public CommentDesk.Action visit(Intention.Delete delete) {
    return () -> {
      commenter.delete(delete.id());
      return "Comment deleted";
    };
  }
}
