package galley.store;

import com.google.gson.JsonObject;
import galley.annotation.Annotation;
import galley.annotation.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A file of comments: a JSON array of W3C Web Annotations.
 *
 * <pre>{@code
 * [
 *   {
 *     "@context": "http://www.w3.org/ns/anno.jsonld",
 *     "id": "urn:uuid:6f2c1c2e-7c2a-4f5e-9d0a-2d3b3a6d1a01",
 *     "type": "Annotation",
 *     "motivation": "commenting",
 *     "body": { "type": "TextualBody", "value": "Is this still true?", "format": "text/plain" },
 *     "target": { "source": "article.md" }
 *   }
 * ]
 * }</pre>
 *
 * <p>Any number of threads and processes may read and change it at once; no comment is lost, and a
 * reader sees the file before or after a change. Other programs' files do as well:
 *
 * <ul>
 *   <li>Elements and members that Galley does not know survive every change, as do the text of
 *       numbers and the order of members. Only white space and the form of escapes may change.
 *   <li>An AnnotationPage grows by an item; a single annotation becomes an array. An
 *       AnnotationCollection grows in its first page if that page stands in the file.
 *   <li>A file that is not sound JSON is never touched. Neither is one where a name stands twice in
 *       one object: such JSON is sound, but means different things to different programs.
 *   <li>A symbolic link is followed: the file it points to is replaced.
 * </ul>
 */
public final class CommentFile {
  private static final String SAVE_AGAIN = "The file is as it was; save again";

  private final Path path;
  private final Consumer<SaveStep> steps;
  private final NewFolder folder;
  private final LastRead lastRead = new LastRead();

  public CommentFile(Path path) {
    this(path, step -> {});
  }

  CommentFile(Path path, Consumer<SaveStep> steps) {
    this.path = path;
    this.steps = steps;
    this.folder = NewFolder.NEVER;
  }

  private CommentFile(Path folder, String name) {
    this.path = folder.resolve(name);
    this.steps = step -> {};
    this.folder = new NewFolder(folder);
  }

  /**
   * The file for comments on an article from elsewhere, in {@code $XDG_DATA_HOME/galley/comments}
   * or {@code ~/.local/share/galley/comments}; the first save makes that folder.
   *
   * @param article what to call the file: for each article something else
   */
  public static CommentFile ofUser(String article, Map<String, String> environment) {
    Path folder = UserFolder.DATA.in(environment).resolve("comments");
    return new CommentFile(folder, article + ".comments.json");
  }

  public Path path() {
    return path;
  }

  /** A new identifier for an annotation: a random {@code urn:uuid:}. */
  public static String newId() {
    return "urn:uuid:" + UUID.randomUUID();
  }

  /**
   * How comments in this file refer to {@code article}: the source of their target. Usually a
   * relative reference, percent-encoded (RFC 3986, section 4.2).
   */
  public String reference(Path article) {
    Path folder = path.toAbsolutePath().getParent();
    return RelativeReference.of(folder == null ? path.toAbsolutePath() : folder, article);
  }

  /**
   * The comments; none if there is no such file, or an empty one. Of a file that is broken, or too
   * large, those before the place where reading ends, with a warning.
   *
   * @throws CommentFileException if nothing can be read
   */
  public Comments read() throws CommentFileException {
    long time = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    FileStamp before = stamp();
    Optional<LastRead.Entry> known = lastRead.at(before);
    if (known.isPresent()) {
      return known.get().comments();
    }
    CommentsJson read = readWithJson();
    if (read.values() > 0 && before.equals(stamp())) {
      lastRead.read(new LastRead.Entry(before, read.comments(), read.values()), time);
    }
    return read.comments();
  }

  /** As {@link #read}, with the JSON that the comments come from. */
  public CommentsJson readWithJson() throws CommentFileException {
    try {
      return CommentsJson.read(StoredDocument.at(path), path);
    } catch (IOException e) {
      throw failure("Cannot read the comments in ", e, "Check the file");
    }
  }

  /**
   * Adds {@code annotation} at the end of the file, which is created if need be. When this returns,
   * the file is on the disk.
   */
  public void append(Annotation annotation) throws CommentFileException {
    JsonObject json = AnnotationEncoder.encode(annotation);
    try {
      folder.make();
      Optional<LastRead.Entry> known = lastRead.at(stamp());
      Optional<FileStamp> after = StoredDocument.at(path, steps).append(json, known);
      if (known.isPresent() && after.isPresent()) {
        Annotation kept = AnnotationDecoder.decode(json).orElse(annotation);
        lastRead.appended(known.get(), kept, JsonText.values(json), after.get());
      }
    } catch (IOException e) {
      throw failure("Cannot save the comment in ", e, SAVE_AGAIN);
    }
  }

  /**
   * Gives the comment {@code id} other words. Only the first of its bodies that is a text, and no
   * tag, is replaced; {@link #text} has what it says so far. Its {@code modified} time is set.
   *
   * @throws CommentFileException if it cannot be saved, or there is no such comment any more
   */
  public void edit(String id, String body, Instant modified) throws CommentFileException {
    changeComments("Cannot change the comment in ", all -> all.edited(id, body, modified));
  }

  /**
   * Takes the comment {@code id} away. If others reply to it, only its bodies go and {@code
   * modified} is set, so that they keep their place; it goes with the last of them. What says that
   * it was resolved goes with it.
   *
   * @throws CommentFileException if it cannot be saved, or there is no such comment any more
   */
  public void delete(String id, Instant modified) throws CommentFileException {
    changeComments("Cannot delete the comment in ", all -> all.without(id, modified));
  }

  /**
   * Puts the comment {@code id} on other words. Of several targets the first is replaced. Its
   * {@code modified} time is set.
   *
   * @throws CommentFileException if it cannot be saved, or there is no such comment any more
   */
  public void reattach(String id, Target target, Instant modified) throws CommentFileException {
    changeComments("Cannot move the comment in ", all -> all.reattached(id, target, modified));
  }

  /**
   * The words of the comment {@code id} that {@link #edit} would replace, as plain text: without
   * its tags and further bodies. Empty if it has none.
   *
   * @throws CommentFileException if there is no such comment
   */
  public String text(String id) throws CommentFileException {
    try {
      return new StoredComments(StoredDocument.at(path).read().elements()).text(id);
    } catch (IOException e) {
      throw failure("Cannot read the comments in ", e, "Check the file");
    }
  }

  /** Differs from a later one if the file changed; cheap, and never fails. */
  public FileStamp stamp() {
    return FileStamp.of(path);
  }

  /** Fails as {@link #append} would for the file's sake, so that nobody types in vain. */
  public void checkWritable() throws CommentFileException {
    try {
      if (!folder.checkCanBeMade()) {
        StoredDocument.at(path).checkWritable(lastRead.at(stamp()).isPresent());
      }
    } catch (IOException e) {
      throw failure("Cannot save comments in ", e, "Name another file");
    }
  }

  private interface CommentsChange {
    StoredComments of(StoredComments found) throws IOException;
  }

  private void changeComments(String what, CommentsChange change) throws CommentFileException {
    change(
        what,
        found -> found.withElements(change.of(new StoredComments(found.elements())).elements()));
  }

  private void change(String what, Change change) throws CommentFileException {
    try {
      folder.make();
      StoredDocument.at(path, steps).change(change);
    } catch (IOException e) {
      throw failure(what, e, SAVE_AGAIN);
    }
  }

  private CommentFileException failure(String what, IOException e, String otherwise) {
    return CommentFileException.of(what + path, e, otherwise);
  }
}
