package galley.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.OptionalLong;
import java.util.zip.ZipException;

/** Asks and is answered, redirect by redirect, without an eye on the time. For one use. */
final class Exchange {
  private static final String ACCEPT =
      "text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9, */*;q=0.1";

  private final Limits limits;
  private final String agent;
  private final String languages;
  private final Transfer transfer;
  private final HttpClient client;

  Exchange(Limits limits, String agent, String languages, Transfer transfer) {
    this.limits = limits;
    this.agent = agent;
    this.languages = languages;
    this.transfer = transfer;
    this.client =
        HttpClient.newBuilder()
            // The redirects that Java follows by itself are not told, and nor is why one is not.
            .followRedirects(HttpClient.Redirect.NEVER)
            // One request needs nothing of version 2, and some servers mind being asked for it.
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(limits.time())
            .build();
  }

  /** What is at {@code address}, or at the end of its redirects. */
  Fetched get(WebAddress address) throws FetchException, InterruptedException {
    Redirects redirects = new Redirects(limits.redirects());
    WebAddress at = address;
    while (true) {
      HttpResponse<InputStream> response = ask(at);
      try (InputStream body = transfer.begin(response.body(), length(response))) {
        if (!Redirects.isRedirect(response.statusCode())) {
          return fetched(at, response, body);
        }
        at = redirects.next(at, response.headers().firstValue("Location"));
      } catch (ZipException | EOFException e) {
        // Only what unpacks throws these; where the connection breaks off, the client wraps them.
        throw new FetchException(
            at + " is damaged: it cannot be unpacked; try again, or open it in a browser");
      } catch (IOException e) {
        throw Connections.brokenBody(at);
      }
    }
  }

  private HttpResponse<InputStream> ask(WebAddress address)
      throws FetchException, InterruptedException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(address.uri())
              .timeout(limits.time())
              .header("User-Agent", agent)
              .header("Accept", ACCEPT)
              .header("Accept-Encoding", "gzip")
              .header("Accept-Language", languages)
              .build();
      return client.send(request, BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw Connections.failure(address, e);
    } catch (IllegalArgumentException e) {
      // So the client says that a header is not what it must be, such as a length in letters.
      throw Connections.noWebServer(address);
    }
  }

  private Fetched fetched(WebAddress at, HttpResponse<InputStream> response, InputStream body)
      throws FetchException, IOException {
    Statuses.check(at, response.statusCode(), response.headers().firstValue("Retry-After"));
    MediaType type = MediaType.of(response.headers().firstValue("Content-Type"));
    if (type.kindWithoutText().isPresent()) {
      throw new FetchException(
          at
              + " is "
              + type.kindWithoutText().get()
              + ", not text; save it and open it with another program");
    }
    if (length(response).orElse(0) > limits.bytes()) {
      throw tooLarge(at);
    }
    int most = Math.toIntExact(limits.bytes());
    byte[] bytes =
        Unpacking.of(at, body, response.headers().allValues("Content-Encoding"))
            .readNBytes(most + 1);
    if (bytes.length > most) {
      throw tooLarge(at);
    }
    if (bytes.length == 0) {
      throw new FetchException(at + " is empty; open it in a browser to see whether it is there");
    }
    return new Fetched(at, type, bytes);
  }

  private FetchException tooLarge(WebAddress at) {
    return new FetchException(
        at
            + " is larger than "
            + ByteCount.of(limits.bytes())
            + "; allow more with --max-size if you trust it");
  }

  private static OptionalLong length(HttpResponse<?> response) {
    String digits = response.headers().firstValue("Content-Length").orElse("");
    return digits.matches("[0-9]{1,18}")
        ? OptionalLong.of(Long.parseLong(digits))
        : OptionalLong.empty();
  }
}
