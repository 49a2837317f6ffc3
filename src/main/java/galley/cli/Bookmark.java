package galley.cli;

import galley.annotation.Anchor;
import galley.annotation.Anchoring;
import galley.annotation.Passage;
import galley.annotation.Selector.TextPositionSelector;
import galley.annotation.Target;
import galley.article.Article;
import galley.article.ArticleText;
import galley.article.Section;
import galley.store.ReadingPlace;
import galley.store.ReadingPlaces;
import galley.text.Graphemes;
import galley.ui.Place;
import galley.ui.Resumption;
import galley.ui.State;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where the reader left an article, in its words: they are found again when it has changed. */
final class Bookmark {
  private static final int LONGEST_QUOTE = 160;

  private final ReadingPlaces places;
  private final String location;

  /**
   * @param location empty for an article that cannot be come back to
   */
  Bookmark(ReadingPlaces places, String location) {
    this.places = places;
    this.location = location;
  }

  /**
   * {@code first} with what was read earlier.
   *
   * @param there whether the reader goes to where the article was left
   */
  State resumed(State first, boolean there) {
    Optional<ReadingPlace> left = location.isEmpty() ? Optional.empty() : places.of(location);
    if (left.isEmpty()) {
      return first;
    }
    State known = Resumption.reading(first, left.get().read());
    return there
        ? found(left.get(), first.open().article(), first.open().text())
            .map(place -> Resumption.at(known, place, left.get().when()))
            .orElse(known)
        : known;
  }

  private static Optional<Place> found(ReadingPlace left, Article article, ArticleText text) {
    int start = start(left.target(), article, text);
    if (start >= 0) {
      int beginning = left.beginning() ? text.sectionAt(start) : Place.WITHIN;
      return Optional.of(new Place(start, left.above(), beginning));
    }
    String anchor = left.target().fragment().map(fragment -> fragment.value()).orElse("");
    List<Section> sections = article.sections();
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).anchor().equals(anchor)) {
        return Optional.of(new Place(text.sectionStart(i), 0, i));
      }
    }
    return Optional.empty();
  }

  /** A UTF-16 index; negative if the words are gone. */
  private static int start(Target target, Article article, ArticleText text) {
    String quote = target.quote().map(words -> words.exact()).orElse("");
    int old =
        target.selectors().stream()
            .filter(TextPositionSelector.class::isInstance)
            .map(TextPositionSelector.class::cast)
            .map(position -> text.offset(position.start()))
            .findFirst()
            .orElse(-1);
    if (old >= 0 && !quote.isEmpty() && text.string().startsWith(quote, old)) {
      return old;
    }
    Anchor anchor = Anchoring.of(article, text).find(target);
    return anchor.isOrphan() ? -1 : anchor.start();
  }

  /** Keeps where the reader is in {@code last}; it is not worth a word if that fails. */
  void keep(State last) {
    String text = last.open().text().string();
    Place place = last.place();
    if (location.isEmpty() || !last.open().isWhole() || place.words() >= text.length()) {
      return;
    }
    Target target =
        new Target(location, Passage.selectors(text, place.words(), end(last), anchor(last)));
    ReadingPlace left =
        new ReadingPlace(
            target,
            place.beginning() != Place.WITHIN,
            place.above(),
            last.percent(),
            Resumption.read(last),
            last.now());
    try {
      places.keep(location, left);
    } catch (IOException e) {
      // A reader who quits has no use for a complaint.
    }
  }

  private static String anchor(State last) {
    int section = last.open().text().sectionAt(last.place().words());
    return last.open().article().sections().get(section).anchor();
  }

  /** The end of the words that are remembered: those of a paragraph, or the first of them. */
  private static int end(State last) {
    ArticleText text = last.open().text();
    int start = last.place().words();
    int leaf = text.leafAfter(start);
    int end = leaf < text.leaves() ? text.leafEnd(leaf) : text.string().length();
    int most = start + LONGEST_QUOTE;
    return most < end ? Graphemes.previous(text.string(), most) : end;
  }
}
