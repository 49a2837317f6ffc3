package galley.ui;

import galley.article.Section;
import galley.text.TextDiff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way from an article to the same one after its file changed. */
final class Revision {
  private final OpenArticle before;
  private final OpenArticle now;
  private final TextDiff diff;

  Revision(OpenArticle before, OpenArticle now, TextDiff diff) {
    this.before = before;
    this.now = now;
    this.diff = diff;
  }

  /** What the screen shows then: the same words at the top, what is new marked. */
  Step of(State state, Viewport prepared) {
    Viewport viewport = state.viewport().revised(now, prepared, place(state.viewport().place()));
    State revised =
        new State(
            now,
            viewport,
            mode(state.mode()),
            state.digits(),
            Optional.of(notice()),
            memory(state.memory()),
            state.pointer(),
            state.settings(),
            state.now());
    return revised
        .memory()
        .search()
        .map(search -> Step.to(revised, new Effect.Find(search.query(), viewport.place().words())))
        .orElseGet(() -> Step.to(revised));
  }

  private String notice() {
    int changes = diff.changes().size();
    return changes == 0
        ? "The file was saved; its words are the same"
        : "The article changed in " + changes + (changes == 1 ? " place" : " places");
  }

  private List<Span> changed() {
    List<Span> changed = new ArrayList<>();
    for (TextDiff.Change change : diff.changes()) {
      if (change.newEnd() > change.newStart()) {
        changed.add(new Span(change.newStart(), change.newEnd()));
      }
    }
    return changed;
  }

  private Place place(Place old) {
    int words = Math.min(diff.map(old.words()), now.text().string().length());
    int section = old.beginning() == Place.WITHIN ? Place.WITHIN : section(old.beginning());
    return new Place(words, old.above(), section);
  }

  /** The section with the same anchor; {@link Place#WITHIN} if there is none any more. */
  private int section(int index) {
    String anchor = before.section(index).anchor();
    List<Section> sections = now.article().sections();
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).anchor().equals(anchor)) {
        return i;
      }
    }
    return Place.WITHIN;
  }

  private Optional<Span> span(Span old) {
    int start = diff.map(old.start());
    int end = Math.min(diff.map(old.end()), now.text().string().length());
    return start < end
        ? Optional.of(new Span(start, end).whole(now.text().string()))
        : Optional.empty();
  }

  private Memory memory(Memory old) {
    Map<Intention, Prompt> drafts = new HashMap<>();
    old.drafts().forEach((intention, draft) -> drafts.put(intention(intention), draft));
    Map<Integer, Stop> marks = new HashMap<>();
    old.marks().forEach((letter, stop) -> marks.put(letter, stop(stop)));
    Trail trail =
        new Trail(stops(old.trail().behind()), stops(old.trail().ahead()), Optional.empty());
    return new Memory(
        drafts,
        old.focus().filter(key -> now.threads().find(key).isPresent()),
        old.search().map(Search::anew),
        old.queries(),
        trail,
        marks,
        changed(),
        old.outline());
  }

  private List<Stop> stops(List<Stop> old) {
    return old.stream().map(this::stop).toList();
  }

  private Stop stop(Stop old) {
    return old.location().equals(before.location())
        ? new Stop(old.location(), place(old.place()))
        : old;
  }

  private Intention intention(Intention old) {
    if (old instanceof Intention.OnSection on) {
      int section = section(on.section());
      int start = before.text().sectionStart(on.section());
      return section == Place.WITHIN
          ? new Intention.OnSection(now.text().sectionAt(diff.map(start)))
          : new Intention.OnSection(section);
    }
    if (old instanceof Intention.OnPassage on) {
      return span(new Span(on.start(), on.end()))
          .<Intention>map(words -> new Intention.OnPassage(words.start(), words.end()))
          .orElseGet(() -> new Intention.OnSection(now.text().sectionAt(diff.map(on.start()))));
    }
    return old;
  }

  /** What stands on places that are no more goes back to the text; what is typed never does. */
  private Mode mode(Mode old) {
    if (old instanceof CommentingMode commenting) {
      return new CommentingMode(
          intention(commenting.intention()), commenting.prompt(), commenting.problem());
    }
    if (old instanceof SearchMode searching) {
      return searching.from(place(searching.origin()));
    }
    if (old instanceof SelectingMode selecting) {
      Selection selection = selecting.selection();
      return span(selection.span())
          .<Mode>map(
              words ->
                  new SelectingMode(new Selection(words, selection.forward(), selection.unit())))
          .orElseGet(ReadingMode::new);
    }
    boolean stale =
        old instanceof FootnoteMode || old instanceof LinkListMode || old instanceof ThreadMode;
    return stale ? new ReadingMode() : old;
  }
}
