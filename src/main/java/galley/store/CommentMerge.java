package galley.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings two versions of a comments file together that come from a third, as git does on a merge.
 * The result is always a sound comments file, and holds what either side holds.
 */
public final class CommentMerge {
  private CommentMerge() {}

  /**
   * Merges, and puts the result in a file's place in one step.
   *
   * @param base the version that both come from; an empty file if there was none
   * @param result often {@code ours} itself
   * @return one line, safe to print, for each thing that both sides changed in two ways
   * @throws CommentFileException if one of the files cannot be read, or the result not be saved;
   *     then {@code result} is as it was
   */
  public static List<String> merge(Path base, Path ours, Path theirs, Path result)
      throws CommentFileException {
    AnnotationDocument old = read(base);
    AnnotationDocument our = read(ours);
    AnnotationDocument their = read(theirs);
    List<String> conflicts = new ArrayList<>();
    try {
      StoredDocument.at(result)
          .change(
              found -> {
                // Where ours is the result, somebody may have saved a comment there since.
                boolean same = Files.exists(result) && Files.isSameFile(ours, result);
                return DocumentMerge.merge(old, same ? found : our, their, conflicts);
              });
    } catch (IOException e) {
      throw CommentFileException.of("Cannot save the merge in " + result, e, "It is as it was");
    }
    return List.copyOf(conflicts);
  }

  private static AnnotationDocument read(Path file) throws CommentFileException {
    try (InputStream in = Files.newInputStream(file)) {
      AnnotationDocument document =
          AnnotationDocument.parse(in.readNBytes(JsonText.MOST_BYTES + 1));
      document.withElements(List.of());
      return document;
    } catch (IOException e) {
      String what = "Cannot read the comments in " + file;
      throw e instanceof NoSuchFileException
          ? new CommentFileException(what + ": there is no such file. Check its name.", e)
          : CommentFileException.of(what, e, "Check the file");
    }
  }
}
