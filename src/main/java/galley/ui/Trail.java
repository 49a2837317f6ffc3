package galley.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the reader came from, and went back from, the nearest first: a browser's history.
 *
 * @param arrived where the reader was after going back last
 */
public record Trail(List<Stop> behind, List<Stop> ahead, Optional<Place> arrived) {
  private static final int MOST = 200;

  static final Trail EMPTY = new Trail(List.of(), List.of(), Optional.empty());

  public Trail {
    behind = List.copyOf(behind);
    ahead = List.copyOf(ahead);
  }

  private static List<Stop> first(Stop stop, List<Stop> others) {
    List<Stop> all = new ArrayList<>(List.of(stop));
    all.addAll(others);
    return all.subList(0, Math.min(all.size(), MOST));
  }

  /** After a step from {@code here} to somewhere new. */
  Trail leaving(Stop here) {
    return new Trail(first(here, behind), List.of(), Optional.empty());
  }

  /** After a step from {@code here} to the first stop behind. */
  Trail back(Stop here) {
    return new Trail(behind.subList(1, behind.size()), first(here, ahead), Optional.empty());
  }

  /** After a step from {@code here} to the first stop ahead. */
  Trail forward(Stop here) {
    return new Trail(first(here, behind), ahead.subList(1, ahead.size()), Optional.empty());
  }

  Trail arrivedAt(Place place) {
    return new Trail(behind, ahead, Optional.of(place));
  }

  /** The same places when there is more of one of the articles. */
  Trail in(OpenArticle before, OpenArticle more) {
    return new Trail(in(behind, before, more), in(ahead, before, more), Optional.empty());
  }

  private static List<Stop> in(List<Stop> stops, OpenArticle before, OpenArticle more) {
    List<Stop> mapped = new ArrayList<>();
    for (Stop stop : stops) {
      boolean here = stop.location().equals(before.location());
      mapped.add(here ? new Stop(stop.location(), stop.place().in(before, more)) : stop);
    }
    return mapped;
  }
}
