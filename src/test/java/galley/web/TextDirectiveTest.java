package galley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDirectiveTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wet ropes|:~:text=wet%20ropes",
        "a-b, c & d|:~:text=a%2Db%2C%20c%20%26%20d",
        "café 100%|:~:text=caf%C3%A9%20100%25",
      })
  void namesWords(String words, String directive) {
    assertEquals(directive, TextDirective.of(words));
    assertEquals(Optional.of(words), TextDirective.start("ropes" + directive));
    assertEquals("ropes", TextDirective.anchor("ropes" + directive));
  }

  @Test
  void namesTheEndsOfMany() {
    assertEquals(
        ":~:text=One%20two%20three%20four,seven%20eight%20nine%20ten",
        TextDirective.of("One two three four five.\n\nSix seven eight nine ten\n"));
    String many = "word ".repeat(30);
    assertEquals(Optional.of("word word word word"), TextDirective.start(TextDirective.of(many)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "ropes|none",
        "ropes:~:|none",
        "ropes:~:text=|none",
        "ropes:~:text=before-,wet,ropes,-after|wet",
        "ropes:~:other=x&text=wet|wet",
        ":~:text=wet%2|wet%2",
      })
  void readsWhatOthersWrite(String fragment, String start) {
    assertEquals(Optional.ofNullable(start), TextDirective.start(fragment));
  }
}
