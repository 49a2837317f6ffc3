package galley.web;

import java.util.Optional;

/** What was at an address: never empty, unpacked, and within the limits. */
public final class Fetched {
  private final WebAddress address;
  private final MediaType type;
  private final byte[] body;

  Fetched(WebAddress address, MediaType type, byte[] body) {
    this.address = address;
    this.type = type;
    this.body = body;
  }

  /** Where it was found in the end, after all redirects. */
  public WebAddress address() {
    return address;
  }

  /** What the server says it is, such as {@code text/html}, in lower case. */
  public Optional<String> mediaType() {
    return type.name();
  }

  /** The name of the encoding that the server gave; it need not exist. */
  public Optional<String> charset() {
    return type.charset();
  }

  /** The bytes, which are the caller's. */
  public byte[] body() {
    return body.clone();
  }
}
