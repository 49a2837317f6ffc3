package galley.terminal;

import galley.ui.Key;
import galley.ui.Key.Kind;
import galley.ui.Message;
import galley.ui.News;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which keys the bytes of a terminal mean. */
class KeyDecoderTest {
  private static final String ESC = Decoding.ESC;

  @Test
  void hearsTheTerminalsBackground() {
    Message told = new News.GroundTold(255, 128, 0);
    Decoding.check(Decoding.ESC + "]11;rgb:ffff/8080/0000" + Decoding.ESC + "\\", told);
    Decoding.check(Decoding.ESC + "]11;rgb:ff/80/00\u0007", told);
    Decoding.check(Decoding.ESC + "]11;nonsense\u0007", new Message[0]);
  }

  @Test
  void readsCharactersOfEveryLength() {
    Decoding.check("a", Key.of('a'));
    Decoding.check("Gé日😀", Key.of('G'), Key.of('é'), Key.of('日'), Key.of(0x1f600));
  }

  @Test
  void readsKeysThatAreOneByte() {
    Decoding.check("\r", Key.of(Kind.ENTER));
    Decoding.check("\n", Key.control('j'));
    Decoding.check("\t", Key.of(Kind.TAB));
    Decoding.check("\u007f", Key.of(Kind.BACKSPACE));
    Decoding.check("\b", Key.of(Kind.BACKSPACE));
    Decoding.check("\u0001\u0003\u001a", Key.control('a'), Key.control('c'), Key.control('z'));
    Decoding.check("\u0000", Key.control(' '));
    Decoding.check("\u001c\u001f", Key.control('\\'), Key.control('_'));
  }

  @Test
  void readsArrowsOfBothForms() {
    for (String introducer : List.of("[", "O")) {
      Decoding.check(ESC + introducer + "A", Key.of(Kind.UP));
      Decoding.check(ESC + introducer + "B", Key.of(Kind.DOWN));
      Decoding.check(ESC + introducer + "C", Key.of(Kind.RIGHT));
      Decoding.check(ESC + introducer + "D", Key.of(Kind.LEFT));
    }
  }

  @Test
  void readsEveryUsualHomeAndEnd() {
    for (String home : List.of("[H", "OH", "[1~", "[7~")) {
      Decoding.check(ESC + home, Key.of(Kind.HOME));
    }
    for (String end : List.of("[F", "OF", "[4~", "[8~")) {
      Decoding.check(ESC + end, Key.of(Kind.END));
    }
  }

  @Test
  void readsKeysOfTheEditingPad() {
    Decoding.check(ESC + "[3~", Key.of(Kind.DELETE));
    Decoding.check(ESC + "[5~" + ESC + "[6~", Key.of(Kind.PAGE_UP), Key.of(Kind.PAGE_DOWN));
    Decoding.check(ESC + "[Z", Key.of(Kind.REVERSE_TAB));
    Decoding.check(ESC + "OM", Key.of(Kind.ENTER));
  }

  @Test
  void readsModifiers() {
    Decoding.check(ESC + "[1;5C", new Key(Kind.RIGHT, 0, true, false));
    Decoding.check(ESC + "[1;3A", Key.of(Kind.UP).withAlt());
    Decoding.check(ESC + "[1;2B", Key.of(Kind.DOWN));
    Decoding.check(ESC + "[5;7~", new Key(Kind.PAGE_UP, 0, true, true));
    Decoding.check(ESC + ESC + "[A", Key.of(Kind.UP).withAlt());
    Decoding.check(ESC + "Oc", new Key(Kind.RIGHT, 0, true, false));
    Decoding.check(ESC + "[3^", new Key(Kind.DELETE, 0, true, false));
  }

  @Test
  void readsKeysToldByCodePoint() {
    Decoding.check(ESC + "[13;5u", new Key(Kind.ENTER, 0, true, false));
    Decoding.check(ESC + "[27;5;13~", new Key(Kind.ENTER, 0, true, false));
    Decoding.check(ESC + "[106;3u", Key.of('j').withAlt());
    Decoding.check(ESC + "[9;2u", Key.of(Kind.REVERSE_TAB));
    Decoding.check(ESC + "[57361u" + ESC + "[55296u" + ESC + "[99999999999u", new Key[0]);
  }

  @Test
  void readsAltWithAnyKey() {
    Decoding.check(ESC + "x", Key.of('x').withAlt());
    Decoding.check(ESC + "é", Key.of('é').withAlt());
    Decoding.check(ESC + "\r", Key.of(Kind.ENTER).withAlt());
    Decoding.check(ESC + "\u007f", Key.of(Kind.BACKSPACE).withAlt());
    Decoding.check(ESC + "xx", Key.of('x').withAlt(), Key.of('x'));
  }
}
