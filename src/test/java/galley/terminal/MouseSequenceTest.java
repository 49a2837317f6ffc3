package galley.terminal;

import static galley.terminal.Decoding.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.ui.Key;
import galley.ui.Key.Kind;
import galley.ui.Message;
import galley.ui.Mouse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The mouse between the keys. */
class MouseSequenceTest {
  private static final String ESC = Decoding.ESC;

  @Test
  void readsLeftButton() {
    check(ESC + "[<0;1;1M", mouse(Mouse.Kind.PRESS, 0, 0));
    check(ESC + "[<32;5;2M", mouse(Mouse.Kind.DRAG, 4, 1));
    check(ESC + "[<0;200;60m", mouse(Mouse.Kind.RELEASE, 199, 59));
    check(ESC + "[<32;5;2m", mouse(Mouse.Kind.RELEASE, 4, 1));
  }

  @Test
  void readsWheel() {
    check(
        ESC + "[<64;3;4M" + ESC + "[<65;3;4M",
        mouse(Mouse.Kind.WHEEL_UP, 2, 3),
        mouse(Mouse.Kind.WHEEL_DOWN, 2, 3));
  }

  @Test
  void takesNoNoticeOfModifiers() {
    for (int modifiers = 0; modifiers < 32; modifiers += 4) {
      check(ESC + "[<" + modifiers + ";1;1M", mouse(Mouse.Kind.PRESS, 0, 0));
      check(ESC + "[<" + (65 + modifiers) + ";1;1M", mouse(Mouse.Kind.WHEEL_DOWN, 0, 0));
    }
  }

  @Test
  void ignoresOtherButtonsAndPlacesOffTheScreen() {
    for (String ignored :
        List.of(
            "[<1;1;1M",
            "[<2;1;1m",
            "[<34;1;1M",
            "[<35;1;1M",
            "[<66;1;1M",
            "[<64;1;1m",
            "[<128;1;1M",
            "[<0;0;1M",
            "[<0;1;0M",
            "[<0;1M",
            "[<0;1;1;1M",
            "[<;;M",
            "[<0;99999999999;1M",
            "[<99999999999;1;1M",
            "[<M",
            "[0;1;1M")) {
      check(ESC + ignored + "j", Key.of('j'));
    }
  }

  @Test
  void typesNothingWhereTerminalKnowsOnlyOldReports() {
    check(ESC + "[M !!j", Key.of('j'));
    check(ESC + "[MqqqqG", Key.of('q'), Key.of('G'));
  }

  @Test
  void keepsEscapeBeforeMouse() {
    check(
        ESC + ESC + "[<0;1;1M",
        new Message.KeyPressed(Key.of(Kind.ESCAPE)),
        mouse(Mouse.Kind.PRESS, 0, 0));
    assertEquals(List.of(new Message.KeyPressed(Key.of('j'))), Decoding.pausing(ESC + "[M ", "j"));
  }

  private static Message mouse(Mouse.Kind kind, int column, int row) {
    return new Message.Mouse(new Mouse(kind, column, row));
  }
}
