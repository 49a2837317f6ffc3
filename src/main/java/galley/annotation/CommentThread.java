package galley.annotation;

import java.util.List;
import java.util.stream.Stream;

/**
 * A comment and what was said to it.
 *
 * @param root the comment that the others answer
 * @param replies answers to the root and to each other, by time of creation; those without one last
 * @param moderations what opened and closed the thread, in the order of the file
 * @param resolved whether the newest of the {@code moderations} closes it
 */
public record CommentThread(
    Annotation root, List<Annotation> replies, List<Annotation> moderations, boolean resolved) {

  public CommentThread {
    replies = List.copyOf(replies);
    moderations = List.copyOf(moderations);
  }

  /** A thread that was never closed or reopened, unless {@code resolved} says otherwise. */
  public CommentThread(Annotation root, List<Annotation> replies, boolean resolved) {
    this(root, replies, List.of(), resolved);
  }

  /** All annotations of the thread: the root, the replies, the moderations. */
  public List<Annotation> members() {
    return Stream.of(List.of(root), replies, moderations).flatMap(List::stream).toList();
  }
}
