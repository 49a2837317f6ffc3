package galley.ui;

import java.util.Locale;
import java.util.Optional;

/** Going to other places and articles, and back. */
final class Travel {
  private Travel() {}

  private static Stop here(State state) {
    return new Stop(state.open().location(), state.viewport().place());
  }

  /** The same, this place being one to come back to. */
  static State leaving(State state) {
    return leaving(state, state.viewport().place());
  }

  /** The same, {@code origin} being a place to come back to. */
  static State leaving(State state, Place origin) {
    Stop stop = new Stop(state.open().location(), origin);
    return state.with(state.memory().with(state.memory().trail().leaving(stop)));
  }

  static Step back(State state) {
    Trail trail = state.memory().trail();
    return trail.behind().isEmpty()
        ? Step.to(state.withNotice("There is no place to go back to"))
        : to(state, trail.behind().get(0), trail.back(here(state)));
  }

  static Step forward(State state) {
    Trail trail = state.memory().trail();
    return trail.ahead().isEmpty()
        ? Step.to(state.withNotice("There is no place to go forward to"))
        : to(state, trail.ahead().get(0), trail.forward(here(state)));
  }

  /** At a place that was marked. */
  static Step to(State state, Stop stop) {
    return to(state, stop, state.memory().trail().leaving(here(state)));
  }

  private static Step to(State state, Stop stop, Trail after) {
    return stop.location().equals(state.open().location())
        ? Step.to(at(state.with(state.memory().with(after)), stop.place()))
        : Step.to(state, new Effect.Return(stop, after));
  }

  private static State at(State state, Place place) {
    State there = state.with(state.viewport().atPlace(place));
    Trail arrived = state.memory().trail().arrivedAt(there.viewport().place());
    return there.with(state.memory().with(arrived));
  }

  /** Whether the reader went back and has not moved since, so that Tab, Ctrl-I, goes forward. */
  static boolean isFreshlyBack(State state) {
    Trail trail = state.memory().trail();
    return !trail.ahead().isEmpty()
        && trail.arrived().equals(Optional.of(state.viewport().place()));
  }

  static State arrived(State state, News.Visited visited) {
    State there = state.visiting(visited.open(), visited.trail());
    if (visited.place().isPresent()) {
      return at(there, visited.place().get());
    }
    if (visited.anchor().isEmpty()) {
      return there;
    }
    return Sections.at(there, visited.anchor())
        .orElseGet(() -> there.withNotice("There is no heading “" + visited.anchor() + "” here"));
  }

  /** To where {@code link} leads. */
  static Step follow(State state, ShownLink link) {
    State reading = state.with(new ReadingMode());
    if (link.footnote() > 0) {
      return Step.to(FootnoteMode.of(reading, link.footnote()));
    }
    String target = link.destination();
    if (target.startsWith("#")) {
      return Step.to(
          Sections.at(leaving(reading), target.substring(1))
              .orElseGet(
                  () -> reading.withNotice("There is no heading “" + target.substring(1) + "”")));
    }
    String scheme = scheme(target);
    return switch (scheme) {
      case "http", "https", "mailto" -> Step.to(reading, new Effect.Browse(target));
      case "" ->
          Step.to(reading, new Effect.Follow(target, state.memory().trail().leaving(here(state))));
      default -> Step.to(reading.withNotice("Not a link to the web or to an article: " + target));
    };
  }

  /** The scheme of an address (RFC 3986, section 3.1) in lower case; empty for a relative one. */
  static String scheme(String address) {
    int colon = address.indexOf(':');
    for (int i = 0; i < colon; i++) {
      char c = address.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (i == 0 || !((c >= '0' && c <= '9') || "+-.".indexOf(c) >= 0))) {
        return "";
      }
    }
    return colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
  }
}
