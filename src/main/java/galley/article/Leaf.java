package galley.article;

/** Where a leaf stands in an {@link ArticleText}: UTF-16 indexes. */
final class Leaf {
  private final int[] lineStarts;
  private final int end;

  /**
   * @param lineStarts one at least
   */
  Leaf(int[] lineStarts, int end) {
    this.lineStarts = lineStarts;
    this.end = end;
  }

  /** Where each of its lines begins. */
  int[] lineStarts() {
    return lineStarts;
  }

  int start() {
    return lineStarts[0];
  }

  /** Exclusive. */
  int end() {
    return end;
  }
}
