package galley.store;

import galley.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a comments file held when it was last read or saved, and how it looked from outside: while
 * it looks the same, it need not be parsed again. Only a sound array is remembered. For several
 * threads.
 */
final class LastRead {
  /**
   * A file younger than this may be written once more within the same tick of its file system's
   * clock, and look the same.
   */
  private static final long TICK = TimeUnit.MILLISECONDS.toNanos(50);

  private volatile @Nullable Entry entry;

  /**
   * A file that is a sound array.
   *
   * @param values how many JSON values it has
   */
  record Entry(FileStamp stamp, Comments comments, int values) {}

  /** What the file holds if it looks like {@code stamp}, as far as that is known. */
  Optional<Entry> at(FileStamp stamp) {
    Entry last = entry;
    return last != null && last.stamp().equals(stamp) ? Optional.of(last) : Optional.empty();
  }

  /** The file was read at {@code time}, in nanoseconds of the clock of files. */
  void read(Entry read, long time) {
    entry = time - read.stamp().nanoseconds() > TICK ? read : null;
  }

  /**
   * An annotation was appended to what was {@code before}, and the file looks like this now.
   *
   * @param values how many JSON values came with it
   */
  void appended(Entry before, Annotation annotation, int values, FileStamp stamp) {
    List<Annotation> all = new ArrayList<>(before.comments().annotations());
    all.add(annotation);
    entry =
        new Entry(stamp, new Comments(all, before.comments().warnings()), before.values() + values);
  }
}
