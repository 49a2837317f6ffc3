package galley.ui;

/** State and news to the next state. */
final class NewsUpdate implements News.NewsVisitor<Step> {
  private final State state;

  NewsUpdate(State state) {
    this.state = state;
  }

  @Override
  public Step visit(News.Found found) {
    return Step.to(
        state
            .memory()
            .search()
            .filter(search -> search.query().equals(found.query()))
            .map(search -> search.found(found.matches(), found.problem()).settled(state))
            .orElse(state));
  }

  @Override
  public Step visit(News.Visited visited) {
    return Step.to(Travel.arrived(state, visited));
  }

  @Override
  public Step visit(News.Revised revised) {
    return new Revision(state.open(), revised.open(), revised.diff()).of(state, revised.laidOut());
  }

  @Override
  public Step visit(News.Exported exported) {
    return Step.to(
        state.mode() instanceof ExportMode mode
            ? mode.answered(state, exported.taken(), exported.problem(), exported.name())
            : state);
  }

  @Override
  public Step visit(News.LibraryChanged changed) {
    return Step.to(state);
  }

  @Override
  public Step visit(News.GroundTold told) {
    return Step.to(state, new Effect.Repaint());
  }
}
