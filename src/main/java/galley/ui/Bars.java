package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.text.DisplayWidth;
import java.util.List;

/** The quiet line on top of the screen and the one at its bottom, as wide as the text. */
final class Bars {
  private static final Roles QUIET = Roles.of(Role.BAR);

  private Bars() {}

  /** What is being read, and how far. */
  static Line top(State state) {
    int width = state.measure().textWidth();
    String right =
        state.open().isWhole()
            ? place(state, width >= 60) + state.percent() + "%"
            : "reading " + state.open().percent() + "%";
    return Fit.ends(state.open().article().metadata().title(), QUIET, right, QUIET, width);
  }

  private static String place(State state, boolean roomy) {
    int sections = state.open().article().headed().size();
    int number = number(state);
    if (sections == 0) {
      return "";
    }
    if (number == 0) {
      return sections + (sections == 1 ? " section · " : " sections · ");
    }
    return roomy
        ? "section " + number + " of " + sections + " · "
        : number + "/" + sections + " · ";
  }

  /** How many headings have been reached, the one at the top included. */
  private static int number(State state) {
    boolean preamble = state.open().section(0).heading().isEmpty();
    return state.section() + (preamble ? 0 : 1);
  }

  /** Where one is, what is left, and the keys that matter most; or a notice. */
  static Line bottom(State state) {
    int width = state.measure().textWidth();
    if (!state.digits().isEmpty()) {
      return hint(state, state.digits() + "▏ Enter goes to that section");
    }
    if (state.notice().isPresent()) {
      return Fit.ends(state.notice().get(), Roles.of(Role.MESSAGE), "", QUIET, width);
    }
    String path = String.join(" › ", state.open().path(state.section()));
    for (String right : rights(state)) {
      if (DisplayWidth.of(path) + DisplayWidth.of(right) + 2 <= width) {
        return Fit.ends(path, QUIET, right, QUIET, width);
      }
    }
    boolean brief = width < 40 || !state.open().isWhole();
    String least = right(state, brief ? "" : minutes(state));
    List<String> titles = state.open().path(state.section());
    String last = titles.isEmpty() ? "" : titles.get(titles.size() - 1);
    return Fit.ends(last, QUIET, least, QUIET, width);
  }

  /** From the longest to the shortest. */
  private static List<String> rights(State state) {
    if (!state.open().isWhole()) {
      return List.of(right(state, "", Command.CONTENTS), right(state, ""));
    }
    int count = state.open().threads().openIn(state.section());
    String comments = count == 0 ? "" : count == 1 ? "1 comment" : count + " comments";
    String minutes = minutes(state);
    String all = comments.isEmpty() ? minutes : minutes + " · " + comments;
    if (state.viewport().overhang() > 0) {
      return List.of(
          right(state, all, Command.LEFT, Command.FOLD, Command.CONTENTS),
          right(state, all, Command.LEFT, Command.FOLD),
          right(state, minutes, Command.LEFT),
          right(state, "", Command.LEFT));
    }
    return List.of(
        right(state, all, Command.CONTENTS, Command.SELECT, Command.COMMENT),
        right(state, all, Command.CONTENTS, Command.COMMENT),
        right(state, all, Command.COMMENT),
        right(state, all),
        right(state, comments));
  }

  /** What is told, then what some keys do. */
  private static String right(State state, String told, Command... commands) {
    Hint hint = Hint.of(state).text(told);
    for (Command command : commands) {
      switch (command) {
        case CONTENTS -> hint.key(command, "contents");
        case SELECT -> hint.key(command, "choose words");
        case COMMENT -> hint.key(command, "comment");
        case FOLD -> hint.key(command, "fold");
        case LEFT -> hint.keys(Command.LEFT, Command.RIGHT, "sideways");
        default -> {}
      }
    }
    return hint.key(Command.HELP, "help").toString();
  }

  private static String minutes(State state) {
    int section = state.section();
    int start = state.page().sectionStarts().get(section);
    int end = Math.max(start + 1, state.page().contentEnds().get(section));
    double share = Math.min(1.0, (double) (state.top() - start) / (end - start));
    return state.open().minutesLeft(section, share) + " min left";
  }

  static Line hint(State state, String text) {
    String shown = state.notice().orElse(text);
    Roles roles = state.notice().isPresent() ? Roles.of(Role.MESSAGE) : QUIET;
    return Fit.ends(shown, roles, "", QUIET, state.measure().textWidth());
  }
}
