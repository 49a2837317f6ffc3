package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Run;
import galley.ui.Key.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All comments over the text, two lines each; {@code selected} counts from 0. */
record CommentListMode(int selected) implements Mode {

  /** The list, the first comment of this section or after it selected. */
  static CommentListMode at(State state) {
    List<PlacedComment> comments = state.open().comments();
    for (int i = 0; i < comments.size(); i++) {
      if (comments.get(i).section() >= state.section()) {
        return new CommentListMode(i);
      }
    }
    return new CommentListMode(Math.max(0, comments.size() - 1));
  }

  @Override
  public Step press(State state, Key key) {
    List<PlacedComment> comments = state.open().comments();
    State reading = state.with(new ReadingMode());
    if (Lists.leaves(key) || key.equals(Key.of('q')) || key.equals(Key.of('C'))) {
      return Step.to(reading);
    }
    if (key.kind() == Kind.ENTER) {
      PlacedComment comment = comments.get(selected);
      return Step.to(
          comment.section() == PlacedComment.NOWHERE
              ? state.withNotice("Its section is gone from the article")
              : reading.atSection(comment.section()));
    }
    Optional<Integer> moved = Lists.move(key, selected, state.measure().height() / 3);
    return Step.to(
        moved
            .map(index -> Math.max(0, Math.min(index, comments.size() - 1)))
            .map(index -> state.with(new CommentListMode(index)))
            .orElse(state));
  }

  @Override
  public Frame view(State state) {
    List<Line> rows = new ArrayList<>();
    List<PlacedComment> comments = state.open().comments();
    for (int i = 0; i < comments.size(); i++) {
      rows.addAll(entry(state, comments.get(i), i == selected));
    }
    int height = state.measure().height();
    int top = Lists.top(3 * selected + 1, rows.size(), height);
    int count = comments.size();
    return Screen.of(state)
        .titled(count == 1 ? "1 comment" : count + " comments")
        .body(rows.subList(top, rows.size()))
        .bottom(Bars.hint(state, "Enter go there · Esc back"))
        .frame();
  }

  private static List<Line> entry(State state, PlacedComment comment, boolean selected) {
    int width = state.measure().textWidth();
    Roles strong = selected ? Roles.of(Role.SELECTED) : Roles.of(Role.COMMENT);
    Roles meta = selected ? Roles.of(Role.SELECTED) : Roles.of(Role.COMMENT_META);
    String says = comment.annotation().body().replace('\n', ' ');
    String place =
        comment.section() == PlacedComment.NOWHERE
            ? "its section is gone"
            : state.open().name(comment.section());
    String signature = CommentLines.signature(comment.annotation(), state.open().zone());
    return List.of(
        Fit.ends(says, strong, "", strong, width),
        Fit.ends("  " + signature, meta, place, meta, width),
        Line.of(Run.mark("", Role.DECORATION)));
  }
}
