package galley.ui;

import galley.text.TextDiff;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Something that happened, for {@link Update}. */
public sealed interface Message {

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

    R visit(Found found);

    R visit(Visited visited);

    R visit(Revised revised);

    R visit(Exported exported);

    R visit(LibraryChanged changed);
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

  /**
   * Something was looked for, with this success so far.
   *
   * @param problem why nothing can be found, in a few words
   */
  record Found(Query query, Matches matches, Optional<String> problem) implements Message {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Another article was opened.
   *
   * @param anchor of the section to begin at; empty for the beginning
   * @param place where to begin instead
   * @param trail where the reader then came from
   */
  record Visited(OpenArticle open, String anchor, Optional<Place> place, Trail trail)
      implements Message {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The article's file changed.
   *
   * @param diff from the text before to that of {@code open}
   * @param laidOut for the terminal as it was then
   */
  record Revised(OpenArticle open, TextDiff diff, Viewport laidOut) implements Message {
    /** Lays {@code open} out for a terminal of some size, which takes some time. */
    public static Revised of(OpenArticle open, TextDiff diff, Size size) {
      return new Revised(open, diff, Viewport.of(open, size, Arrangement.USUAL));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The article was to be written into a file.
   *
   * @param taken whether there is one already; then nothing was written
   * @param problem why nothing was written, in one line
   */
  record Exported(String name, boolean taken, Optional<String> problem) implements Message {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Something became known in the library, and nothing in an article. */
  record LibraryChanged(UnaryOperator<Library> change) implements Message {
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
