package galley.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.ui.Key;
import galley.ui.Key.Kind;
import galley.ui.Message;
import galley.ui.Message.KeyPressed;
import galley.ui.Message.Pasted;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KeyDecoderTest {
  private static final String ESC = "\u001b";

  @Test
  void readsCharactersOfEveryLength() {
    check("a", Key.of('a'));
    check("Gé日😀", Key.of('G'), Key.of('é'), Key.of('日'), Key.of(0x1f600));
  }

  @Test
  void readsKeysThatAreOneByte() {
    check("\r", Key.of(Kind.ENTER));
    check("\n", Key.control('j'));
    check("\t", Key.of(Kind.TAB));
    check("\u007f", Key.of(Kind.BACKSPACE));
    check("\b", Key.of(Kind.BACKSPACE));
    check("\u0001\u0003\u001a", Key.control('a'), Key.control('c'), Key.control('z'));
    check("\u0000", Key.control(' '));
    check("\u001c\u001f", Key.control('\\'), Key.control('_'));
  }

  @Test
  void readsArrowsOfBothForms() {
    for (String introducer : List.of("[", "O")) {
      check(ESC + introducer + "A", Key.of(Kind.UP));
      check(ESC + introducer + "B", Key.of(Kind.DOWN));
      check(ESC + introducer + "C", Key.of(Kind.RIGHT));
      check(ESC + introducer + "D", Key.of(Kind.LEFT));
    }
  }

  @Test
  void readsEveryUsualHomeAndEnd() {
    for (String home : List.of("[H", "OH", "[1~", "[7~")) {
      check(ESC + home, Key.of(Kind.HOME));
    }
    for (String end : List.of("[F", "OF", "[4~", "[8~")) {
      check(ESC + end, Key.of(Kind.END));
    }
  }

  @Test
  void readsKeysOfTheEditingPad() {
    check(ESC + "[3~", Key.of(Kind.DELETE));
    check(ESC + "[5~" + ESC + "[6~", Key.of(Kind.PAGE_UP), Key.of(Kind.PAGE_DOWN));
    check(ESC + "[Z", Key.of(Kind.REVERSE_TAB));
    check(ESC + "OM", Key.of(Kind.ENTER));
  }

  @Test
  void readsModifiers() {
    check(ESC + "[1;5C", new Key(Kind.RIGHT, 0, true, false));
    check(ESC + "[1;3A", Key.of(Kind.UP).withAlt());
    check(ESC + "[1;2B", Key.of(Kind.DOWN));
    check(ESC + "[5;7~", new Key(Kind.PAGE_UP, 0, true, true));
    check(ESC + ESC + "[A", Key.of(Kind.UP).withAlt());
    check(ESC + "Oc", new Key(Kind.RIGHT, 0, true, false));
    check(ESC + "[3^", new Key(Kind.DELETE, 0, true, false));
  }

  @Test
  void readsKeysToldByCodePoint() {
    check(ESC + "[13;5u", new Key(Kind.ENTER, 0, true, false));
    check(ESC + "[27;5;13~", new Key(Kind.ENTER, 0, true, false));
    check(ESC + "[106;3u", Key.of('j').withAlt());
    check(ESC + "[9;2u", Key.of(Kind.REVERSE_TAB));
    check(ESC + "[57361u" + ESC + "[55296u" + ESC + "[99999999999u", new Key[0]);
  }

  @Test
  void readsAltWithAnyKey() {
    check(ESC + "x", Key.of('x').withAlt());
    check(ESC + "é", Key.of('é').withAlt());
    check(ESC + "\r", Key.of(Kind.ENTER).withAlt());
    check(ESC + "\u007f", Key.of(Kind.BACKSPACE).withAlt());
    check(ESC + "xx", Key.of('x').withAlt(), Key.of('x'));
  }

  @Test
  void takesEscapeThatNothingFollowsForTheKey() {
    assertEquals(pressed(Key.of(Kind.ESCAPE)), pausing(ESC));
    assertEquals(pressed(Key.of(Kind.ESCAPE), Key.of('j')), pausing(ESC, "j"));
    assertEquals(pressed(Key.of(Kind.ESCAPE), Key.of(Kind.ESCAPE)), pausing(ESC + ESC));
    assertEquals(pressed(Key.of(Kind.ESCAPE), Key.of('j').withAlt()), pausing(ESC + ESC + "j"));
  }

  @Test
  void takesIntroducerThatNothingFollowsForAltAndCharacter() {
    assertEquals(pressed(Key.of('[').withAlt()), pausing(ESC + "["));
    assertEquals(pressed(Key.of('O').withAlt()), pausing(ESC + "O"));
    assertEquals(pressed(Key.of(']').withAlt(), Key.of('j')), pausing(ESC + "]", "j"));
  }

  @Test
  void waitsOnlyForWhatMayGoOn() {
    KeyDecoder decoder = new KeyDecoder(message -> {});
    assertEquals(Optional.empty(), decoder.patience());
    feed(decoder, ESC);
    assertEquals(Optional.of(Duration.ofMillis(50)), decoder.patience());
    feed(decoder, "[1;");
    assertTrue(decoder.patience().isPresent());
    feed(decoder, "5C");
    assertEquals(Optional.empty(), decoder.patience());
  }

  @Test
  void swallowsUnknownSequencesWhole() {
    for (String unknown :
        List.of(
            "[11~",
            "[2~",
            "[15;5~",
            "OP",
            "[[A",
            "[?1;2c",
            "[>41;354;0c",
            "[24;80R",
            "[I",
            "[O",
            "[<0;10;10M",
            "[?2026;2$y",
            "]11;rgb:0000/0000/0000\u0007",
            "]0;title" + ESC + "\\",
            "P1$r0m" + ESC + "\\",
            "_Gi=1;OK" + ESC + "\\",
            "[" + "9".repeat(1000) + "~")) {
      List<Message> got = decode((ESC + unknown + "j").getBytes(UTF_8));
      assertEquals(new KeyPressed(Key.of('j')), got.get(got.size() - 1), unknown);
      assertTrue(got.size() <= 2, () -> unknown + " gives " + got);
    }
  }

  @Test
  void endsBrokenSequenceAtControlCharacter() {
    check(ESC + "[1;" + ESC + "[A", Key.of(Kind.UP));
    check(ESC + "[1;\r", Key.of(Kind.ENTER));
    check(ESC + "[é", Key.of('é'));
  }

  @Test
  void ignoresBytesThatAreNotUtf8() {
    assertEquals(
        pressed(Key.of('a'), Key.of('b'), Key.of('c')),
        decode(bytes('a', 0xff, 'b', 0xc3, 'c', 0xed, 0xa0, 0x80)));
    assertEquals(pressed(Key.of('x')), decode(bytes(0x9b, 0xc2, 0x9b, 'x')));
  }

  @Test
  void readsPasteAsOne() {
    check(ESC + "[200~some words" + ESC + "[201~", new Pasted("some words"));
    check(ESC + "[200~" + ESC + "[201~x", new KeyPressed(Key.of('x')));
    check(
        "a" + ESC + "[200~日😀" + ESC + "[201~b",
        new KeyPressed(Key.of('a')),
        new Pasted("日😀"),
        new KeyPressed(Key.of('b')));
  }

  @Test
  void turnsLineEndsOfPastesIntoLineFeeds() {
    check(ESC + "[200~a\rb\r\nc\n\rd" + ESC + "[201~", new Pasted("a\nb\nc\n\nd"));
  }

  @Test
  void keepsEscapesOfPastesInThem() {
    String hostile = ESC + "[31m" + ESC + "[201" + ESC + ESC + "[200~\u0003q";
    check(ESC + "[200~" + hostile + ESC + "[201~", new Pasted(hostile));
  }

  @Test
  void losesNothingOfHugePaste() {
    String huge = "日a".repeat(KeyDecoder.PASTE_PIECE) + "end";
    List<Message> pieces = decode((ESC + "[200~" + huge + ESC + "[201~").getBytes(UTF_8));
    assertTrue(pieces.size() > 1, () -> "in " + pieces.size());
    assertEquals(
        huge, pieces.stream().map(piece -> ((Pasted) piece).text()).collect(Collectors.joining()));
  }

  @Property
  void makesNoDifferenceWhereBytesAreCut(@ForAll @Size(max = 60) List<Integer> choices) {
    String alphabet = "\u001b\u001b[[O]P;~0012ACu<?\r\n\u0007\\é😀\u0003";
    int[] symbols = alphabet.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    choices.forEach(choice -> text.appendCodePoint(symbols[Math.floorMod(choice, symbols.length)]));
    byte[] bytes = text.toString().getBytes(UTF_8);
    assertEquals(decode(bytes), byteByByte(bytes));
  }

  /** Checks the keys that {@code input} means, however it is cut in two. */
  private static void check(String input, Key... expected) {
    check(input, pressed(expected).toArray(Message[]::new));
  }

  private static void check(String input, Message... expected) {
    byte[] bytes = input.getBytes(UTF_8);
    String shown = input.replace(ESC, "ESC");
    assertEquals(List.of(expected), byteByByte(bytes), shown);
    for (int cut = 0; cut <= bytes.length; cut++) {
      List<Message> got = new ArrayList<>();
      KeyDecoder decoder = new KeyDecoder(got::add);
      decoder.feed(ByteBuffer.wrap(bytes, 0, cut));
      decoder.feed(ByteBuffer.wrap(bytes, cut, bytes.length - cut));
      assertEquals(List.of(expected), got, shown + " cut at " + cut);
    }
  }

  private static List<Message> decode(byte[] bytes) {
    List<Message> got = new ArrayList<>();
    new KeyDecoder(got::add).feed(ByteBuffer.wrap(bytes));
    return got;
  }

  private static List<Message> byteByByte(byte[] bytes) {
    List<Message> got = new ArrayList<>();
    KeyDecoder decoder = new KeyDecoder(got::add);
    IntStream.range(0, bytes.length).forEach(i -> decoder.feed(ByteBuffer.wrap(bytes, i, 1)));
    return got;
  }

  /** The messages when there is a pause after each of {@code pieces}. */
  private static List<Message> pausing(String... pieces) {
    List<Message> got = new ArrayList<>();
    KeyDecoder decoder = new KeyDecoder(got::add);
    for (String piece : pieces) {
      feed(decoder, piece);
      decoder.pause();
    }
    return got;
  }

  private static void feed(KeyDecoder decoder, String text) {
    decoder.feed(ByteBuffer.wrap(text.getBytes(UTF_8)));
  }

  private static List<Message> pressed(Key... keys) {
    return Stream.of(keys).<Message>map(KeyPressed::new).toList();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
