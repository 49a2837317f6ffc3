package galley.ui;

import galley.text.TextDiff;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What became known beside the reading: of files, of other articles, of the terminal. */
public sealed interface News extends Message {

  /** Calls the method of {@code visitor} that stands for this kind of news. */
  <R> R accept(NewsVisitor<R> visitor);

  @Override
  default <R> R accept(Message.Visitor<R> visitor) {
    return visitor.visit(this);
  }

  /** One method a kind. */
  interface NewsVisitor<R> {
    R visit(Found found);

    R visit(Visited visited);

    R visit(Revised revised);

    R visit(Exported exported);

    R visit(LibraryChanged changed);

    R visit(GroundTold told);
  }

  /**
   * Something was looked for, with this success so far.
   *
   * @param problem why nothing can be found, in a few words
   */
  record Found(Query query, Matches matches, Optional<String> problem) implements News {
    @Override
    public <R> R accept(NewsVisitor<R> visitor) {
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
      implements News {
    @Override
    public <R> R accept(NewsVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The article's file changed.
   *
   * @param diff from the text before to that of {@code open}
   * @param laidOut for the terminal as it was then
   */
  record Revised(OpenArticle open, TextDiff diff, Viewport laidOut) implements News {
    /** Lays {@code open} out for a terminal of some size, which takes some time. */
    public static Revised of(OpenArticle open, TextDiff diff, Size size) {
      return new Revised(open, diff, Viewport.of(open, size, Arrangement.USUAL));
    }

    @Override
    public <R> R accept(NewsVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The article was to be written into a file.
   *
   * @param taken whether there is one already; then nothing was written
   * @param problem why nothing was written, in one line
   */
  record Exported(String name, boolean taken, Optional<String> problem) implements News {
    @Override
    public <R> R accept(NewsVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Something became known in the library, and nothing in an article. */
  record LibraryChanged(UnaryOperator<Library> change) implements News {
    @Override
    public <R> R accept(NewsVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The terminal told the colour of its background: sRGB, 0 to 255 each. */
  record GroundTold(int red, int green, int blue) implements News {
    @Override
    public <R> R accept(NewsVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
