package galley.web;

import static galley.web.Fetching.assertGives;
import static galley.web.Fetching.assertRefuses;
import static galley.web.Fetching.withTime;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that are slow, broken, or lie. */
class BrokenServersTest {
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";

  @Test
  void givesUpOnOneThatNeverAnswers() throws Exception {
    try (Wire wire = Wire.silentAfter("")) {
      assertRefuses("did not answer within 0.2 s", wire.at("/"), withTime(200));
    }
  }

  @Test
  void givesUpOnOneThatFallsSilent() throws Exception {
    try (Wire wire = Wire.silentAfter(OK + "Content-Length: 100\r\n\r\nsome words")) {
      assertRefuses("did not come within 2 s", wire.at("/"), withTime(2000));
    }
  }

  @Test
  void givesUpOnOneThatDrips() throws Exception {
    try (Wire wire =
        new Wire(
            out -> {
              out.write((OK + "\r\n").getBytes(ISO_8859_1));
              while (true) {
                out.write('x');
                out.flush();
                Thread.sleep(20);
              }
            })) {
      assertRefuses("within 0.4 s", wire.at("/"), withTime(400));
    }
  }

  @Test
  void givesUpOnHeadersWithoutEnd() throws Exception {
    try (Wire wire =
        new Wire(
            out -> {
              out.write(OK.getBytes(ISO_8859_1));
              for (int i = 0; i < 100_000_000; i++) {
                out.write(("X-Flood-" + i + ": " + "x".repeat(1000) + "\r\n").getBytes(ISO_8859_1));
              }
            })) {
      assertRefuses("localhost", wire.at("/"), withTime(3000));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 100\r\n\r\nsome words",
        "Transfer-Encoding: chunked\r\n\r\n64\r\nsome words",
        "Transfer-Encoding: chunked\r\n\r\na\r\nsome words\r\n",
        "Transfer-Encoding: chunked\r\n\r\nzz\r\nsome words\r\n",
      })
  void saysThatTheAnswerBrokeOff(String rest) throws Exception {
    try (Wire wire = Wire.saying(OK + rest)) {
      assertRefuses("broke off", wire.at("/"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 200",
        "SSH-2.0-OpenSSH_9.2\r\n",
        "\u001b[31mHTTP/9 banana\r\n\r\n",
        "HTTP/1.1 abc OK\r\n\r\n",
        "HTTP/1.1 99999999999 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nwords",
        "HTTP/1.1 200 OK\r\nContent-Length: -7\r\n\r\nwords",
      })
  void saysInOneSentenceThatTheAnswerIsNone(String answer) throws Exception {
    try (Wire wire = Wire.saying(answer)) {
      assertRefuses("localhost", wire.at("/"));
    }
  }

  @Test
  void takesWhatComesWithoutLengthUntilTheEnd() throws Exception {
    try (Wire wire = Wire.saying("HTTP/1.0 200 OK\r\n\r\nsome words")) {
      assertGives("some words", wire.at("/"));
    }
  }

  @Test
  void readsNoMoreThanTheLengthSays() throws Exception {
    try (Wire wire = Wire.saying(OK + "Content-Length: 4\r\n\r\nsome words")) {
      assertGives("some", wire.at("/"));
    }
  }

  @ParameterizedTest
  @CsvSource({"99999999999999999999999", "9223372036854775807", "1048577"})
  void asksForNothingThatSaysItIsTooLarge(String length) throws Exception {
    try (Wire wire = Wire.saying(OK + "Content-Length: " + length + "\r\n\r\nsome words")) {
      assertRefuses("localhost", wire.at("/"));
    }
  }

  @Test
  void stopsABodyWithoutEnd() throws Exception {
    try (Wire wire =
        new Wire(
            out -> {
              out.write((OK + "\r\n").getBytes(ISO_8859_1));
              byte[] words = "words ".repeat(1000).getBytes(ISO_8859_1);
              while (true) {
                out.write(words);
              }
            })) {
      assertRefuses("is larger than 1 MB", wire.at("/"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"401 Unauthorized", "407 Proxy Authentication Required"})
  void saysThatALoginIsWantedThoughTheServerDoesNotSayWhich(String status) throws Exception {
    try (Wire wire = Wire.saying("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n")) {
      assertRefuses("does not let everybody read", wire.at("/"));
    }
  }

  @Test
  void saysThatNobodyListens() throws Exception {
    int port;
    try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = gone.getLocalPort();
    }
    assertRefuses(
        "localhost refuses the connection at port " + port, "http://localhost:" + port + "/");
  }

  @Test
  void saysThatTheNameIsUnknown() {
    // RFC 2606 keeps this name from ever being given to anybody.
    assertRefuses("no host is named nobody.invalid", "http://nobody.invalid/");
  }

  @Test
  void saysThatTheServerSpeaksNoTls() throws Exception {
    try (Wire wire = Wire.saying("HTTP/1.1 400 Bad Request\r\n\r\n")) {
      assertRefuses("does not speak https", wire.at("/").replace("http:", "https:"));
    }
  }

  @Test
  void letsTheConnectionGoWhenInterrupted() throws Exception {
    try (Wire wire = Wire.silentAfter(OK + "\r\n")) {
      Thread waiting = Thread.currentThread();
      Fetch fetch =
          new Fetch(
              Fetching.LIMITS,
              "galley/test",
              java.util.Locale.ROOT,
              (elapsed, received, total) -> waiting.interrupt());
      WebAddress address = WebAddress.parse(wire.at("/"));
      try {
        fetch.get(address);
        throw new AssertionError("came to an end");
      } catch (InterruptedException e) {
        assertEquals(false, Thread.interrupted());
      }
    }
  }
}
