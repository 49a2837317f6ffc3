package galley.store;

import java.nio.file.Path;

/** A process that appends comments, and says each on its output when it is saved. */
final class Appender {
  private Appender() {}

  /**
   * Appends.
   *
   * @param arguments the file, the number of comments and what their bodies begin with
   */
  public static void main(String[] arguments) throws CommentFileException {
    CommentFile file = new CommentFile(Path.of(arguments[0]));
    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
      String body = arguments[2] + " " + i;
      file.append(Sample.comment(body));
      System.out.println(body);
    }
  }
}
