package galley.reader;

/**
 * A heading that is marked as one in plain text.
 *
 * @param words in one line
 * @param level 1 to 6; {@link #TITLE} for the article's title
 * @param from the first of its lines, counted from 0
 * @param to the line after its last
 */
record Marked(String words, int level, int from, int to) {
  static final int TITLE = 0;
}
