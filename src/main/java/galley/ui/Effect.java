package galley.ui;

/** What the edge of the program shall do; what comes of it returns as a {@link Message}. */
public sealed interface Effect {

  /** Calls the method of {@code visitor} that stands for this kind of effect. */
  <R> R accept(Visitor<R> visitor);

  /** One method a kind. */
  interface Visitor<R> {
    R visit(Quit quit);

    R visit(Suspend suspend);

    R visit(Repaint repaint);

    R visit(OpenComments openComments);

    R visit(SaveComment saveComment);
  }

  /** Leave. */
  record Quit() implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Stop the process as Ctrl-Z does elsewhere. */
  record Suspend() implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Draw the whole screen again. */
  record Repaint() implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Find out whether comments can be saved, before one is typed: answered by {@link
   * Message.CommentsOpened} or {@link Message.CommentsRefused}.
   */
  record OpenComments() implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Save a comment: answered by {@link Message.CommentSaved} or {@link Message.CommentNotSaved}.
   *
   * @param section the index of the section it is on
   */
  record SaveComment(int section, String text) implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
