package galley.text;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Generated text: characters that have rules of their own, beside each other. */
final class Scripts {
  /** A few of every kind that the segmentation rules tell apart. */
  private static final List<String> PIECES =
      List.of(
          "a",
          "Z",
          "é",
          "ß",
          "ж",
          "Ω",
          "0",
          "7",
          " ",
          ".",
          ",",
          "'",
          "’",
          "-",
          "—",
          "/",
          "(",
          ")",
          "\u0301",
          "\u0308",
          "\u0323",
          "\u20E3",
          "\u200D",
          "\u200C",
          "\uFE0E",
          "\uFE0F",
          "\u00AD",
          "\u200B",
          "\u2060",
          "中",
          "文",
          "。",
          "、",
          "「",
          "」",
          "ー",
          "ァ",
          "か",
          "が",
          "\u3099",
          "　",
          "한",
          "가",
          "\u1100",
          "\u1161",
          "\u11A8",
          "\u115F",
          "ก",
          "ำ",
          "เ",
          "ि",
          "क",
          "\u094D",
          "ष",
          "\u0940",
          "\u0BA8",
          "\u0BBF",
          "א",
          "\u05B7",
          "ب",
          "\u064E",
          "\u0600",
          "\u06DD",
          "\u200F",
          "👩",
          "🏽",
          "💻",
          "❤",
          "😀",
          "🇩",
          "🇪",
          "🇯",
          "🏴",
          "\uDB40\uDC67",
          "\uDB40\uDC7F",
          "𝒜",
          "𠀀",
          "\u1B05",
          "\u1B44",
          "\u0D4E",
          "\uD804\uDCBD",
          "\uE000",
          "\u0378",
          "\uFFFD");

  /** What only hostile or broken text holds. */
  private static final List<String> HOSTILE =
      List.of(
          "\u001B",
          "[",
          "]",
          "31m",
          "\u001B[2J",
          "\u001B]0;",
          "\u0007",
          "\u001B\\",
          "\u009B",
          "\u009D",
          "\u0090",
          "\u009C",
          "\u0000",
          "\b",
          "\u007F",
          "\u0085",
          "\u2028",
          "\r",
          "\n",
          "\r\n",
          "\t",
          "\u000B",
          "\f",
          "\u202E",
          "\u202A",
          "\u2066",
          "\u2069",
          "\u200E",
          "\uFEFF",
          "\uFFF9",
          "\uFFFE",
          "\uFDD0",
          "\uD83D",
          "\uDE00",
          "\uDB40\uDC01",
          "\u0344",
          "\u0958",
          "\u0300",
          "\u2126",
          "Å",
          "e\u0301",
          "\u0301".repeat(31),
          "\u0323".repeat(30));

  private Scripts() {}

  /** Sane text of many scripts in one line. */
  static Arbitrary<String> mixed() {
    return joined(Arbitraries.of(PIECES), 24);
  }

  /** Anything that a file could hold. */
  static Arbitrary<String> hostile() {
    return joined(
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of(HOSTILE)),
            Tuple.of(3, Arbitraries.of(PIECES)),
            Tuple.of(1, Arbitraries.chars().all().map(String::valueOf))),
        24);
  }

  /** Text of the characters that {@code included} has and the pieces given, which are likelier. */
  static Arbitrary<String> of(Arbitrary<Character> all, String likely, int longest) {
    return joined(
        Arbitraries.frequencyOf(
            Tuple.of(
                3,
                Arbitraries.of(likely.chars().mapToObj(c -> (char) c).toList())
                    .map(String::valueOf)),
            Tuple.of(1, all.map(String::valueOf))),
        longest);
  }

  private static Arbitrary<String> joined(Arbitrary<String> pieces, int most) {
    return pieces.list().ofMaxSize(most).map(all -> String.join("", all));
  }
}
