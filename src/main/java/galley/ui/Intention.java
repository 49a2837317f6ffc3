package galley.ui;

/** What the reader is about to do with comments; also the key under which a draft is kept. */
public sealed interface Intention {

  /** Calls the method of {@code visitor} that stands for this kind of intention. */
  <R> R accept(Visitor<R> visitor);

  /** One method a kind. */
  interface Visitor<R> {
    R visit(OnSection onSection);

    R visit(OnPassage onPassage);

    R visit(Reply reply);

    R visit(Edit edit);

    R visit(Delete delete);
  }

  /**
   * A comment on a whole section.
   *
   * @param section its index in the article
   */
  record OnSection(int section) implements Intention {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A comment on the words between two UTF-16 indexes of the article's text. */
  record OnPassage(int start, int end) implements Intention {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** An answer to the comment with an id. */
  record Reply(String id) implements Intention {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Other words for the comment with an id. */
  record Edit(String id) implements Intention {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The comment with an id to be taken away. */
  record Delete(String id) implements Intention {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
