package galley.store;

/** How far a save has come; tests stop it there. */
enum SaveStep {
  LOCKED,
  READ,
  CREATED,
  WRITTEN,
  FLUSHED,
  RENAMED
}
