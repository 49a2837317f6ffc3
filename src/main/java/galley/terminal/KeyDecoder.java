package galley.terminal;

import galley.ui.Key;
import galley.ui.Message;
import galley.ui.Mouse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a terminal sends, byte by byte, to keys, pastes and the mouse. A pure state machine: it
 * makes no difference where the bytes are cut, and only the caller knows the time.
 *
 * <ul>
 *   <li>{@code ESC [ 1 ; 5 C} is Ctrl-Right, {@code ESC x} is Alt-x.
 *   <li>An Escape that nothing follows for {@link #patience} is the Escape key.
 *   <li>{@code ESC [ 200 ~} to {@code ESC [ 201 ~} is a paste, whatever stands between.
 *   <li>{@code ESC [ < 0 ; 5 ; 2 M} is the mouse, pressed on the fifth column of the second row.
 *   <li>Bytes that are not UTF-8 are no key; in a paste they are U+FFFD.
 *   <li>A sequence that means no key of ours vanishes whole.
 * </ul>
 *
 * <p>Sequences: ECMA-48 section 5.4 and XTerm Control Sequences, "PC-Style Function Keys",
 * "Bracketed Paste Mode" and "Mouse Tracking". Not for several threads.
 */
final class KeyDecoder {
  private static final Duration AFTER_ESCAPE = Duration.ofMillis(50);
  private static final Duration IN_SEQUENCE = Duration.ofMillis(250);
  private static final int LONGEST_SEQUENCE = 64;
  private static final int OLD_MOUSE_LENGTH = "[".length() + 3;

  private enum State {
    GROUND,
    ESCAPE,
    ESCAPE_ESCAPE,
    CONTROL_SEQUENCE,
    LINUX_FUNCTION_KEY,
    SINGLE_SHIFT,
    STRING,
    STRING_ESCAPE,
    OLD_MOUSE,
    PASTE
  }

  private final Utf8Stream input = new Utf8Stream(this::accept);
  private final Consumer<Message> sink;
  private final StringBuilder sequence = new StringBuilder();
  private final IncomingPaste paste;
  private State state = State.GROUND;
  private boolean alt;
  private boolean doubled;

  /** A decoder that hands every message to {@code sink} as soon as it is complete. */
  KeyDecoder(Consumer<Message> sink) {
    this.sink = sink;
    paste = new IncomingPaste(text -> sink.accept(new Message.Pasted(text)));
  }

  /** Takes the bytes between the buffer's position and its limit. */
  void feed(ByteBuffer bytes) {
    input.feed(bytes);
  }

  /**
   * How long to wait for more before {@link #pause}: empty when all that came is decoded, or when a
   * paste is under way.
   */
  Optional<Duration> patience() {
    return switch (state) {
      case GROUND, PASTE -> Optional.empty();
      case ESCAPE, ESCAPE_ESCAPE -> Optional.of(AFTER_ESCAPE);
      case STRING -> Optional.of(bare() ? AFTER_ESCAPE : IN_SEQUENCE);
      default -> Optional.of(IN_SEQUENCE);
    };
  }

  /** Nothing came for a while: what was begun is what it is. */
  void pause() {
    State last = state;
    state = last == State.PASTE ? last : State.GROUND;
    switch (last) {
      case ESCAPE -> emit(Key.of(Key.Kind.ESCAPE));
      case ESCAPE_ESCAPE -> {
        emit(Key.of(Key.Kind.ESCAPE));
        emit(Key.of(Key.Kind.ESCAPE));
      }
      case CONTROL_SEQUENCE, SINGLE_SHIFT, STRING -> {
        // Somebody typed Alt and a character that can begin a sequence.
        if (bare()) {
          if (doubled) {
            emit(Key.of(Key.Kind.ESCAPE));
          }
          emit(Key.of(sequence.codePointAt(0)).withAlt());
        }
      }
      default -> {}
    }
  }

  /** Whether only the introducer of the sequence came. */
  private boolean bare() {
    return sequence.length() == 1;
  }

  private void accept(int c) {
    switch (state) {
      case GROUND -> {
        alt = false;
        ground(c);
      }
      case ESCAPE -> afterEscape(c);
      case ESCAPE_ESCAPE -> afterTwoEscapes(c);
      case CONTROL_SEQUENCE -> inControlSequence(c);
      case LINUX_FUNCTION_KEY -> state = State.GROUND;
      case SINGLE_SHIFT -> inSingleShift(c);
      case STRING, STRING_ESCAPE -> inString(c);
      case OLD_MOUSE -> inOldMouse(c);
      case PASTE -> state = paste.take(c) ? State.GROUND : State.PASTE;
    }
  }

  private void ground(int c) {
    if (c == 0x1b) {
      state = State.ESCAPE;
    } else {
      state = State.GROUND;
      KeySequence.typed(c, alt).ifPresent(this::emit);
    }
  }

  private void afterEscape(int c) {
    alt = true;
    switch (c) {
      case 0x1b -> state = State.ESCAPE_ESCAPE;
      case '[' -> begin(State.CONTROL_SEQUENCE, c);
      case 'O' -> begin(State.SINGLE_SHIFT, c);
      case ']', 'P', '_', '^', 'X' -> begin(State.STRING, c);
      default -> ground(c);
    }
  }

  /** Some terminals send Alt-Up as Escape and the sequence of Up. */
  private void afterTwoEscapes(int c) {
    if (c == '[' || c == 'O') {
      afterEscape(c);
      doubled = true;
    } else {
      emit(Key.of(Key.Kind.ESCAPE));
      afterEscape(c);
    }
  }

  private void begin(State next, int introducer) {
    state = next;
    doubled = false;
    sequence.setLength(0);
    sequence.appendCodePoint(introducer);
  }

  private void inControlSequence(int c) {
    if (c < 0x20 || c >= 0x7f) {
      // Broken off; what comes now is for itself.
      alt = false;
      ground(c);
    } else if (c < 0x40) {
      if (sequence.length() < LONGEST_SEQUENCE) {
        sequence.append((char) c);
      }
    } else if (c == '[' && bare()) {
      state = State.LINUX_FUNCTION_KEY;
    } else if (c == '~' && sequence.toString().equals("[200")) {
      state = State.PASTE;
      paste.begin();
    } else if (c == 'M' && bare()) {
      state = State.OLD_MOUSE;
    } else {
      endSequence(c);
    }
  }

  private void inSingleShift(int c) {
    if (c >= '0' && c <= '9') {
      if (sequence.length() < LONGEST_SEQUENCE) {
        sequence.append((char) c);
      }
    } else if (c < 0x20 || c >= 0x7f) {
      alt = false;
      ground(c);
    } else {
      endSequence(c);
    }
  }

  private void endSequence(int last) {
    state = State.GROUND;
    String whole = sequence.appendCodePoint(last).toString();
    KeySequence.decode(whole).map(key -> doubled ? key.withAlt() : key).ifPresent(this::emit);
    Optional<Mouse> mouse = MouseSequence.decode(whole);
    if (mouse.isPresent()) {
      if (doubled) {
        emit(Key.of(Key.Kind.ESCAPE));
      }
      sink.accept(new Message.Mouse(mouse.get()));
    }
  }

  /** A terminal that knows only the old reports sends three characters that are no keys. */
  private void inOldMouse(int c) {
    sequence.appendCodePoint(c);
    if (sequence.codePointCount(0, sequence.length()) == OLD_MOUSE_LENGTH) {
      state = State.GROUND;
    }
  }

  /** A report of the terminal's: ends at BEL or at ESC \; only its background means anything. */
  private void inString(int c) {
    if (c == 0x07) {
      endString();
    } else if (state == State.STRING_ESCAPE && c != 0x1b) {
      if (c == '\\') {
        endString();
      } else {
        afterEscape(c);
      }
    } else if (c == 0x1b) {
      state = State.STRING_ESCAPE;
    } else if (sequence.length() < LONGEST_SEQUENCE) {
      sequence.appendCodePoint(c);
    }
  }

  private void endString() {
    state = State.GROUND;
    GroundReport.decode(sequence.toString()).ifPresent(sink);
  }

  private void emit(Key key) {
    sink.accept(new Message.KeyPressed(key));
  }
}
