package galley.web;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Why a connection failed, in words for a reader. */
final class Connections {
  private Connections() {}

  /** The failure behind {@code e}, which was met at {@code address}. */
  static FetchException failure(WebAddress address, IOException e) {
    String host = address.host();
    if (has(e, UnknownHostException.class) || has(e, UnresolvedAddressException.class)) {
      return new FetchException(
          "no host is named " + host + "; check the address, and that you are online");
    }
    if (has(e, NoRouteToHostException.class) || says(e, "unreachable")) {
      return new FetchException("there is no way to " + host + "; check that you are online");
    }
    if (has(e, HttpTimeoutException.class)) {
      return new FetchException(host + " does not answer; try again later");
    }
    if (has(e, ConnectException.class)) {
      return new FetchException(
          host + " refuses the connection" + port(address) + "; check the address");
    }
    Optional<SSLException> tls = find(e, SSLException.class);
    if (tls.isPresent()) {
      return tls(address, tls.get());
    }
    if (has(e, ProtocolException.class) || says(e, "status line") || says(e, "header size")) {
      return noWebServer(address);
    }
    if (has(e, EOFException.class) || says(e, "received no bytes") || says(e, "reset")) {
      return new FetchException(host + " broke off its answer; try again");
    }
    if (says(e, "chunk") || says(e, "bytes received")) {
      // A body that comes quickly can fail before its headers have been handed on.
      return brokenBody(address);
    }
    return new FetchException("cannot fetch " + address + ": " + last(e) + "; try again");
  }

  /** The answer began well. */
  static FetchException brokenBody(WebAddress address) {
    return new FetchException(address.host() + " broke off in the middle of its answer; try again");
  }

  /** What answers at {@code address} is not HTTP. */
  static FetchException noWebServer(WebAddress address) {
    return new FetchException(
        address.host()
            + " does not answer as a web server does"
            + port(address)
            + "; check the address");
  }

  private static FetchException tls(WebAddress address, SSLException e) {
    String host = address.host();
    if (has(e, CertificateException.class) || says(e, "certificate") || says(e, "PKIX")) {
      return new FetchException(
          "the connection to "
              + host
              + " is not safe: its certificate is not to be trusted ("
              + last(e)
              + "); check the address, and your clock");
    }
    if (says(e, "unrecognized SSL message") || says(e, "plaintext")) {
      return new FetchException(
          host + " does not speak https" + port(address) + "; check the address, or try http");
    }
    return new FetchException(
        "no safe connection to " + host + " (" + last(e) + "); open it in a browser");
  }

  private static String port(WebAddress address) {
    int port = address.uri().getPort();
    return port < 0 ? "" : " at port " + port;
  }

  /** The message nearest to the cause. */
  private static String last(Throwable e) {
    return causes(e)
        .map(Throwable::getMessage)
        .filter(message -> message != null && !message.isBlank())
        .reduce((first, second) -> second)
        .orElse(e.getClass().getSimpleName());
  }

  private static boolean has(Throwable e, Class<? extends Throwable> type) {
    return find(e, type).isPresent();
  }

  private static boolean says(Throwable e, String words) {
    return causes(e).anyMatch(each -> String.valueOf(each.getMessage()).contains(words));
  }

  private static <T extends Throwable> Optional<T> find(Throwable e, Class<T> type) {
    return causes(e).filter(type::isInstance).map(type::cast).findFirst();
  }

  private static Stream<Throwable> causes(Throwable e) {
    return Stream.<Throwable>iterate(e, each -> each != null, Throwable::getCause).limit(20);
  }
}
