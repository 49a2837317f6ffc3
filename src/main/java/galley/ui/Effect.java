package galley.ui;

/** What the edge of the program shall do; what comes of it returns as a {@link Message}. */
public sealed interface Effect {

  /** Calls the method of {@code visitor} that stands for this kind of effect. */
  <R> R accept(Visitor<R> visitor);

  /** One method a kind. */
  interface Visitor<R> {
    R visit(Quit quit);

    R visit(Suspend suspend);

    R visit(Repaint repaint);

    R visit(Prepare prepare);

    R visit(Save save);

    R visit(Resolve resolve);

    R visit(Reattach reattach);

    R visit(Copy copy);

    R visit(OpenEditor openEditor);

    R visit(UseMouse useMouse);

    R visit(Find find);

    R visit(EditSource edit);

    R visit(CopyReference copy);

    R visit(Export export);

    R visit(NextTheme next);

    R visit(Follow follow);

    R visit(Return back);

    R visit(Browse browse);
  }

  /** Leave. */
  record Quit() implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Stop the process as Ctrl-Z does elsewhere. */
  record Suspend() implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Draw the whole screen again. */
  record Repaint() implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Find out whether something can be done with comments, before the reader is asked for more:
   * answered by {@link Message.Prepared} or {@link Message.Refused}.
   */
  record Prepare(Intention intention) implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Do what was intended with the text that was typed, which is empty for a deletion: answered by
   * {@link Message.Stored} or {@link Message.NotStored}.
   */
  record Save(Intention intention, String text) implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Mark the thread whose first comment has an id as resolved, or as open again: answered as {@link
   * Save} is.
   */
  record Resolve(String id, boolean resolved) implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Put the comment with an id on the words between two UTF-16 indexes of the article's text:
   * answered as {@link Save} is.
   */
  record Reattach(String id, int start, int end) implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Put text on the clipboard of the terminal. */
  record Copy(String text) implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Let the reader's editor change a text: answered by {@link Message.Edited}. */
  record OpenEditor(String text) implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Let the reader's editor change the article's source.
   *
   * @param offset the UTF-16 index in the article's text of the words to be edited
   */
  record EditSource(int offset) implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Put a reference on the clipboard of the terminal.
   *
   * @param anchor of the section it is to
   * @param words in that section; empty for all of it
   */
  record CopyReference(String anchor, String words) implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Write the article as plain text: answered by {@link News.Exported}.
   *
   * @param name of the file, as typed
   * @param replaces whether it may take the place of one that is there
   */
  record Export(String name, boolean replaces) implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Show everything in the next theme of colours: answered by {@link Message.Noticed}. */
  record NextTheme() implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Take the mouse, or leave it to the terminal. */
  record UseMouse(boolean on) implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Look for something in the article instead of what was looked for before: answered by one or
   * more {@link News.Found}, the last of them complete.
   *
   * @param from the UTF-16 index in the article's text to begin at; what is before comes later
   */
  record Find(Query query, int from) implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Open the article that a link of this one leads to: answered by {@link News.Visited} or {@link
   * Message.Noticed}.
   *
   * @param reference as the author wrote it, relative to the article
   * @param trail where the reader then came from
   */
  record Follow(String reference, Trail trail) implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Open an article again in which the reader has been: answered as {@link Follow} is.
   *
   * @param trail where the reader then came from
   */
  record Return(Stop stop, Trail trail) implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Have the reader's browser open an address of http, https or mailto. */
  record Browse(String address) implements Effect {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
