package galley.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine that behaves. */
public final class Site implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Map<String, List<String>>> requests = new CopyOnWriteArrayList<>();

  public Site() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  /** Has {@code path} answer. A header is {@code "Name: value"}. */
  public Site with(String path, int status, byte[] body, String... headers) {
    server.createContext(
        path,
        exchange -> {
          requests.add(Map.copyOf(exchange.getRequestHeaders()));
          answer(exchange, status, body, headers);
        });
    return this;
  }

  public Site with(String path, int status, String body, String... headers) {
    return with(path, status, body.getBytes(UTF_8), headers);
  }

  private static void answer(HttpExchange exchange, int status, byte[] body, String... headers)
      throws IOException {
    for (String header : headers) {
      String[] parts = header.split(": ", 2);
      exchange.getResponseHeaders().add(parts[0], parts[1]);
    }
    try (exchange) {
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  /** The address of a path. */
  public String at(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  /** The headers of each request that came. */
  List<Map<String, List<String>>> requests() {
    return requests;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
