package galley.cli;

import galley.article.ArticleText;
import galley.store.Drafts;
import galley.ui.Intention;
import galley.ui.OpenArticle;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * An article as it was when it was read, and what is worked on with it: the same file makes another
 * edition when it changed.
 *
 * @param open without comments
 * @param drafts none where there is no place for them
 */
record Edition(Opened opened, OpenArticle open, CommentDesk desk, Optional<DraftKeeper> drafts) {

  /**
   * What is to be worked on with {@code opened}.
   *
   * @param comments the comments file, if one was named
   */
  static Edition of(
      Opened opened,
      OpenArticle open,
      Optional<String> comments,
      Author author,
      Surroundings around) {
    ArticleText text = open.text();
    CommentDesk desk = new CommentDesk(opened, text, comments, author, around);
    Optional<Path> file = opened.file().isPresent() ? opened.file() : desk.file();
    return new Edition(
        opened,
        open,
        desk,
        file.map(
            path ->
                new DraftKeeper(Drafts.in(around.environment()), path, opened.article(), text)));
  }

  /** What an earlier reading left unfinished. */
  Map<Intention, String> recovered() {
    return drafts.map(DraftKeeper::recovered).orElse(Map.of());
  }
}
