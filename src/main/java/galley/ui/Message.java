package galley.ui;

/** Something that happened, for {@link Update}. */
public sealed interface Message
    permits Message.KeyPressed,
        Message.Pasted,
        Message.Mouse,
        Message.Resized,
        Message.Redraw,
        Message.Prepared,
        Message.Refused,
        Message.Stored,
        Message.NotStored,
        Message.CommentsFound,
        Message.Noticed,
        Message.Edited,
        Message.ArticleGrown,
        Message.DraftsRecovered,
        News {

  /** Calls the method of {@code visitor} that stands for this kind of message. */
  <R> R accept(Visitor<R> visitor);

  /** One method a kind. */
  interface Visitor<R> {
    R visit(KeyPressed keyPressed);

    R visit(Pasted pasted);

    R visit(Mouse mouse);

    R visit(Resized resized);

    R visit(Redraw redraw);

    R visit(Prepared prepared);

    R visit(Refused refused);

    R visit(Stored stored);

    R visit(NotStored notStored);

    R visit(CommentsFound commentsFound);

    R visit(Noticed noticed);

    R visit(Edited edited);

    R visit(DraftsRecovered recovered);

    R visit(ArticleGrown grown);

    R visit(News news);
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

  /**
   * What was intended can be done.
   *
   * @param text what the prompt begins with
   */
  record Prepared(Intention intention, String text) implements Message {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** What was intended cannot be done; {@code problem} says why in one line. */
  record Refused(String problem) implements Message {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Something was done with comments, which now are these; {@code notice} says so. */
  record Stored(PlacedThreads threads, String notice) implements Message {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Nothing was done with comments; {@code problem} says why in one line. */
  record NotStored(String problem) implements Message {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The comments are these: they were read, or another program changed them. */
  record CommentsFound(PlacedThreads threads) implements Message {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** There is something to tell, in one line. */
  record Noticed(String notice) implements Message {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The reader's editor gave back this text, not yet made safe. */
  record Edited(String text) implements Message {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * More of an article was read than is on the screen.
   *
   * @param laidOut for the terminal as it was then
   */
  record ArticleGrown(OpenArticle open, Viewport laidOut) implements Message {
    /** Lays {@code open} out for a terminal of some size, which takes some time. */
    public static ArticleGrown of(OpenArticle open, Size size) {
      return new ArticleGrown(open, Viewport.of(open, size, Arrangement.USUAL));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** An earlier reading left comments unfinished; they are among the drafts. */
  record DraftsRecovered() implements Message {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
