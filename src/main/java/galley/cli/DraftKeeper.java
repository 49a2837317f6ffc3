package galley.cli;

import galley.annotation.Anchor;
import galley.annotation.Anchoring;
import galley.annotation.Passage;
import galley.annotation.Selector.FragmentSelector;
import galley.annotation.Target;
import galley.article.Article;
import galley.article.ArticleText;
import galley.store.CommentFileException;
import galley.store.Draft;
import galley.store.Drafts;
import galley.ui.Intention;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what was typed and not saved for the next reading of the article. For one thread. */
final class DraftKeeper {
  private final Drafts drafts;
  private final Path file;
  private final Article article;
  private final ArticleText text;
  private final Map<Intention, Draft> kept = new HashMap<>();

  /**
   * @param file the article's, or where its comments are kept
   */
  DraftKeeper(Drafts drafts, Path file, Article article, ArticleText text) {
    this.drafts = drafts;
    this.file = file;
    this.article = article;
    this.text = text;
  }

  /** What an earlier reading left, each where its words are now. */
  Map<Intention, String> recovered() {
    Map<Intention, String> recovered = new HashMap<>();
    for (Draft draft : drafts.of(file)) {
      Intention intention = intention(draft);
      kept.put(intention, draft);
      recovered.put(intention, draft.body());
    }
    return recovered;
  }

  /** Keeps a text that could not be saved; gives why it cannot be kept either. */
  Optional<String> keep(Intention intention, String body) {
    if (body.isBlank() || intention instanceof Intention.Delete) {
      return Optional.empty();
    }
    Draft draft = intention.accept(new DraftMaker(body));
    try {
      drafts.keep(file, draft);
      kept.put(intention, draft);
      return Optional.empty();
    } catch (CommentFileException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }

  /** Forgets the text of an intention that was carried out. */
  void done(Intention intention) {
    Draft draft = kept.remove(intention);
    if (draft != null) {
      try {
        drafts.forget(file, draft);
      } catch (CommentFileException e) {
        // It will be offered once more; better than to trouble a reader whose comment is saved.
      }
    }
  }

  /** Keeps all that is left at the end, and forgets what the reader emptied. */
  void end(Map<Intention, String> unsaved) {
    unsaved.forEach(this::keep);
    for (Intention intention : List.copyOf(kept.keySet())) {
      if (!unsaved.containsKey(intention)) {
        done(intention);
      }
    }
  }

  private Intention intention(Draft draft) {
    if (draft.replyTo().isPresent()) {
      return new Intention.Reply(draft.replyTo().get());
    }
    if (draft.edited().isPresent()) {
      return new Intention.Edit(draft.edited().get());
    }
    Target target = draft.target().orElseGet(() -> new Target("", List.of()));
    Anchor anchor = Anchoring.of(article, text).find(target);
    if (anchor.isOrphan()) {
      String fragment = target.fragment().map(FragmentSelector::value).orElse("");
      int section = 0;
      for (int i = 0; i < article.sections().size(); i++) {
        section = article.sections().get(i).anchor().equals(fragment) ? i : section;
      }
      return new Intention.OnSection(section);
    }
    return target.quote().isPresent()
        ? new Intention.OnPassage(anchor.start(), anchor.end())
        : new Intention.OnSection(text.sectionAt(anchor.start()));
  }

  /** An intention and its words as a draft. */
  private final class DraftMaker implements Intention.Visitor<Draft> {
    private final String body;

    DraftMaker(String body) {
      this.body = body;
    }

    private Target target(List<galley.annotation.Selector> selectors) {
      return new Target(Opened.STANDARD_INPUT_SOURCE, selectors);
    }

    private String anchor(int section) {
      return article.sections().get(section).anchor();
    }

    @Override
    public Draft visit(Intention.OnSection onSection) {
      return Draft.comment(
          body, target(List.of(new FragmentSelector(anchor(onSection.section())))));
    }

    @Override
    public Draft visit(Intention.OnPassage onPassage) {
      String fragment = anchor(text.sectionAt(onPassage.start()));
      return Draft.comment(
          body,
          target(Passage.selectors(text.string(), onPassage.start(), onPassage.end(), fragment)));
    }

    @Override
    public Draft visit(Intention.Reply reply) {
      return Draft.reply(body, reply.id());
    }

    @Override
    public Draft visit(Intention.Edit edit) {
      return Draft.edit(body, edit.id());
    }

    @Override
    public Draft visit(Intention.Delete delete) {
      throw new IllegalArgumentException("A deletion has no words to keep");
    }
  }
}
