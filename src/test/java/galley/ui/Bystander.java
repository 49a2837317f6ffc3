package galley.ui;

import java.util.Optional;

/** Answers effects that have nothing to do with comments, and does none of them. */
interface Bystander extends Effect.Visitor<Optional<Message>> {
  @Override
  default Optional<Message> visit(Effect.Quit quit) {
    return Optional.empty();
  }

  @Override
  default Optional<Message> visit(Effect.Suspend suspend) {
    return Optional.of(new Message.Redraw());
  }

  @Override
  default Optional<Message> visit(Effect.Repaint repaint) {
    return Optional.empty();
  }

  @Override
  default Optional<Message> visit(Effect.Copy copy) {
    return Optional.empty();
  }

  @Override
  default Optional<Message> visit(Effect.UseMouse useMouse) {
    return Optional.empty();
  }

  @Override
  default Optional<Message> visit(Effect.EditSource edit) {
    return Optional.of(new Message.Noticed("Edits at " + edit.offset()));
  }

  @Override
  default Optional<Message> visit(Effect.CopyReference copy) {
    return Optional.of(new Message.Noticed("Copied #" + copy.anchor()));
  }

  @Override
  default Optional<Message> visit(Effect.Export export) {
    return Optional.of(new News.Exported(export.name(), !export.replaces(), Optional.empty()));
  }

  @Override
  default Optional<Message> visit(Effect.NextTheme next) {
    return Optional.of(new Message.Noticed("Theme: sepia"));
  }

  @Override
  default Optional<Message> visit(Effect.Follow follow) {
    return Optional.of(new Message.Noticed("Follows " + follow.reference()));
  }

  @Override
  default Optional<Message> visit(Effect.Return back) {
    return Optional.of(new Message.Noticed("Returns to " + back.stop().location()));
  }

  @Override
  default Optional<Message> visit(Effect.Browse browse) {
    return Optional.of(new Message.Noticed("Browses " + browse.address()));
  }
}
