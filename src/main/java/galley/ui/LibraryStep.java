package galley.ui;

import java.util.Optional;

/** What comes of a message in the library. */
public record LibraryStep(Library library, LibraryWish wish) {
  static LibraryStep to(Library library) {
    return new LibraryStep(library, LibraryWish.NOTHING);
  }

  /**
   * Library and message to the next library and what is to be done: a pure function.
   *
   * @param keys which do what
   */
  public static LibraryStep of(Library library, KeyMap keys, Message message) {
    if (message instanceof Message.KeyPressed pressed) {
      return press(library.noticing(Optional.empty()), keys, pressed.key());
    }
    if (message instanceof Message.Pasted pasted) {
      return filtered(library, library.picker().paste(pasted.text()));
    }
    if (message instanceof Message.Resized resized) {
      return new LibraryStep(library.at(resized.size(), library.now()), LibraryWish.REPAINT);
    }
    if (message instanceof Message.Mouse mouse) {
      return mouse(library, mouse.mouse());
    }
    if (message instanceof News.LibraryChanged changed) {
      return to(changed.change().apply(library));
    }
    return message instanceof Message.Redraw
        ? new LibraryStep(library, LibraryWish.REPAINT)
        : to(library);
  }

  private static LibraryStep press(Library library, KeyMap keys, Key key) {
    Picker picker = library.picker();
    if (!key.isTyped() && keys.does(Command.SUSPEND, key)) {
      return new LibraryStep(library, LibraryWish.SUSPEND);
    }
    if (!key.isTyped() && keys.does(Command.REDRAW, key)) {
      return new LibraryStep(library, LibraryWish.REPAINT);
    }
    if (picker.isClosedBy(keys, key, Command.QUIT) && !library.inTexts()) {
      return new LibraryStep(library, LibraryWish.QUIT);
    }
    if (Lists.leaves(key)) {
      return to(library.filtering(Picker.at(0), false));
    }
    if (picker.does(ListCommand.OTHER, keys, key)) {
      Picker typing = new Picker(picker.filter(), true, 0);
      return filtered(library.filtering(typing, !library.inTexts()), typing);
    }
    if (picker.does(ListCommand.OPEN, keys, key)) {
      return library.selected().isPresent()
          ? new LibraryStep(library, LibraryWish.OPEN)
          : to(library);
    }
    Picker pressed =
        picker.press(keys, key, library.shown().size(), LibraryView.entries(library.size()));
    return pressed.filter().text().equals(picker.filter().text())
        ? to(library.picking(pressed))
        : filtered(library, pressed);
  }

  private static LibraryStep filtered(Library library, Picker picker) {
    Library filtered = library.filtering(picker, library.inTexts());
    boolean searches = library.inTexts() && !picker.filter().text().isBlank();
    return new LibraryStep(filtered, searches ? LibraryWish.SEARCH : LibraryWish.NOTHING);
  }

  private static LibraryStep mouse(Library library, Mouse mouse) {
    Picker picker = library.picker();
    int size = library.shown().size();
    int selected = picker.selected(size);
    return switch (mouse.kind()) {
      case WHEEL_UP -> to(library.picking(picker.moved(selected - 1, size)));
      case WHEEL_DOWN -> to(library.picking(picker.moved(selected + 1, size)));
      case PRESS -> {
        int index = LibraryView.entryAt(library, mouse.row());
        yield index < 0
            ? to(library)
            : new LibraryStep(
                library.picking(new Picker(picker.filter(), picker.typing(), index)),
                LibraryWish.OPEN);
      }
      default -> to(library);
    };
  }
}
