package galley.store;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Texts typed and not saved, kept for the next start where only their author can read them: {@code
 * $XDG_STATE_HOME/galley/drafts}, or {@code ~/.local/state/galley/drafts}. A file an article, named
 * after its absolute path, so two articles of one name do not meet. Several processes may use it at
 * once.
 */
public final class Drafts {
  private final Path folder;

  private Drafts(Path folder) {
    this.folder = folder;
  }

  /** The drafts of the user whom {@code environment}, the process's variables, is about. */
  public static Drafts in(Map<String, String> environment) {
    return new Drafts(UserFolder.STATE.in(environment).resolve("drafts"));
  }

  /**
   * Keeps a draft beside those there are. It replaces one for the same place whose text it begins
   * with.
   *
   * @throws CommentFileException if it is not on the disk
   */
  public void keep(Path article, Draft draft) throws CommentFileException {
    Path file = file(article);
    Draft clean = clean(draft);
    try {
      Files.createDirectories(folder, OwnerOnly.folder());
      putAsideIfUnreadable(file);
      change(
          file,
          kept -> {
            List<JsonElement> all = without(kept, clean::continues);
            all.add(DraftJson.encode(article, clean));
            return all;
          });
    } catch (IOException e) {
      throw CommentFileException.of(
          "Cannot keep the draft in " + file, e, "Copy the text before you leave");
    }
  }

  /** The drafts for {@code article}, the oldest first; none if they cannot be read. */
  public List<Draft> of(Path article) {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try {
      return StoredDocument.at(file(article)).read().elements().stream()
          .flatMap(element -> DraftJson.decode(element).stream())
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Forgets all drafts for {@code article}. */
  public void forget(Path article) throws CommentFileException {
    forget(article, draft -> true);
  }

  /** Forgets one draft, and those that it goes on from. */
  public void forget(Path article, Draft draft) throws CommentFileException {
    forget(article, clean(draft)::continues);
  }

  private void forget(Path article, Predicate<Draft> done) throws CommentFileException {
    Path file = file(article);
    if (!Files.exists(file)) {
      return;
    }
    try {
      change(file, kept -> without(kept, done));
    } catch (IOException e) {
      throw CommentFileException.of(
          "Cannot forget the draft in " + file, e, "Delete the file yourself");
    }
  }

  /** The draft as it is read back, so that the two compare. */
  private static Draft clean(Draft draft) {
    return DraftJson.decode(DraftJson.encode(Path.of(""), draft)).orElse(draft);
  }

  private interface ListChange {
    List<JsonElement> of(List<JsonElement> kept);
  }

  private static void change(Path file, ListChange change) throws IOException {
    StoredDocument.at(file)
        .changeOwnersOnly(found -> found.withElements(change.of(found.elements())));
  }

  private static List<JsonElement> without(List<JsonElement> kept, Predicate<Draft> done) {
    List<JsonElement> left = new ArrayList<>(kept);
    left.removeIf(element -> DraftJson.decode(element).filter(done).isPresent());
    return left;
  }

  private Path file(Path article) {
    return ArticleFile.in(folder, article.toAbsolutePath().normalize().toString());
  }

  /** What is typed must be kept, even if something else took the file's place. */
  private static void putAsideIfUnreadable(Path file) throws IOException {
    try {
      StoredDocument.at(file).read().withElements(List.of());
    } catch (Refusal e) {
      Files.move(file, file.resolveSibling(file.getFileName() + "." + UUID.randomUUID()));
    }
  }
}
