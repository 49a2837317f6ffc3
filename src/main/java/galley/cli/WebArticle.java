package galley.cli;

import galley.article.Article;
import galley.reader.Source;
import galley.reader.UnreadableSourceException;
import galley.terminal.TerminalSession;
import galley.web.CanonicalAddress;
import galley.web.Fetch;
import galley.web.FetchException;
import galley.web.Fetched;
import galley.web.Limits;
import galley.web.WebAddress;
import java.util.Locale;
import java.util.Optional;

/** An article that is named by its address on the web. */
final class WebArticle {
  private WebArticle() {}

  /**
   * The way to what is at {@code typed}.
   *
   * @param wholePage whether to read all of a web page instead of its article
   */
  static Reading reading(
      Surroundings around, String typed, boolean wholePage, FetchOptions options) {
    return new SourceReading(() -> supplied(around, typed, wholePage, options), wholePage);
  }

  private static SourceReading.Supplied supplied(
      Surroundings around, String typed, boolean wholePage, FetchOptions options) throws Failure {
    try {
      Fetched fetched = fetch(around, WebAddress.parse(typed), options);
      Source source =
          Source.of(
              fetched.body(),
              fetched.address().name(),
              new Source.Origin(
                  fetched.address().uri().toString(), fetched.charset(), fetched.mediaType()));
      return new SourceReading.Supplied(
          source, article -> opened(article, fetched.address(), wholePage));
    } catch (FetchException | UnreadableSourceException e) {
      throw new Failure(String.valueOf(e.getMessage()));
    }
  }

  private static Opened opened(Article article, WebAddress from, boolean wholePage) {
    CanonicalAddress address = CanonicalAddress.of(from, article.metadata().address());
    Opened.Page page = new Opened.Page(address.toString(), address.fileName(), from.fragment());
    return new Opened(article, Optional.empty(), Optional.of(page), wholePage, Optional.empty());
  }

  private static Fetched fetch(Surroundings around, WebAddress address, FetchOptions options)
      throws FetchException, Failure {
    Limits limits = new Limits(options.time(), options.bytes(), Limits.USUAL.redirects());
    String agent = Version.text().replace(' ', '/');
    try (ProgressLine progress =
        new ProgressLine(around.err(), () -> TerminalSession.isTerminal(2), address.host())) {
      return new Fetch(limits, agent, Locale.getDefault(), progress).get(address);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("the fetching was interrupted");
    }
  }
}
