package galley.ui;

import java.util.List;

/** Something that happened, for {@link Update}. */
public sealed interface Message {

  /** Calls the method of {@code visitor} that stands for this kind of message. */
  <R> R accept(Visitor<R> visitor);

  /** One method a kind. */
  interface Visitor<R> {
    R visit(KeyPressed pressed);

    R visit(Pasted pasted);

    R visit(Mouse mouse);

    R visit(Resized resized);

    R visit(Redraw redraw);

    R visit(CommentsOpened opened);

    R visit(CommentsRefused refused);

    R visit(CommentSaved saved);

    R visit(CommentNotSaved notSaved);
  }

  /** A key was pressed. */
  record KeyPressed(Key key) implements Message {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Text was pasted: as it came, line feeds and all, not yet made safe. */
  record Pasted(String text) implements Message {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The mouse was used, where it is reported. */
  record Mouse(galley.ui.Mouse mouse) implements Message {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The terminal has a new size. */
  record Resized(Size size) implements Message {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The terminal was ours again after a stop, or the user asked for a fresh screen. */
  record Redraw() implements Message {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Comments can be saved. */
  record CommentsOpened() implements Message {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Comments cannot be saved; {@code problem} says why in one line. */
  record CommentsRefused(String problem) implements Message {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A comment is in the file, whose comments are all of {@code comments}. */
  record CommentSaved(List<PlacedComment> comments) implements Message {
    public CommentSaved {
      comments = List.copyOf(comments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A comment is not in the file; {@code problem} says why in one line. */
  record CommentNotSaved(String problem) implements Message {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
