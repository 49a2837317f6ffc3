package galley.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that says what it likes, byte by byte. */
public final class Wire implements AutoCloseable {
  private static final int TLS_HANDSHAKE = 0x16;

  private final ServerSocket server;
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  /** What is done with a connection after its request has been read. */
  public interface Answer {
    void to(OutputStream out) throws IOException, InterruptedException;
  }

  /** Every connection is answered so, and closed after that. */
  public Wire(Answer answer) throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(() -> accept(answer));
  }

  /** Answers with these characters, one a byte. */
  public static Wire saying(String answer) throws IOException {
    return new Wire(out -> out.write(answer.getBytes(ISO_8859_1)));
  }

  /** Says {@code beginning} and then nothing, without hanging up. */
  public static Wire silentAfter(String beginning) throws IOException {
    return new Wire(
        out -> {
          out.write(beginning.getBytes(ISO_8859_1));
          out.flush();
          Thread.sleep(Long.MAX_VALUE);
        });
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "wire");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept(Answer answer) {
    try {
      while (true) {
        Socket socket = server.accept();
        open.add(socket);
        start(() -> serve(socket, answer));
      }
    } catch (IOException e) {
      // The test is over.
    }
  }

  private static void serve(Socket socket, Answer answer) {
    try (socket) {
      readRequest(socket.getInputStream());
      answer.to(socket.getOutputStream());
      socket.getOutputStream().flush();
    } catch (IOException e) {
      // The other side has heard enough.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void readRequest(InputStream in) throws IOException {
    StringBuilder request = new StringBuilder();
    int read = in.read();
    // A greeting in TLS has no line ends.
    while (read >= 0 && read != TLS_HANDSHAKE && request.indexOf("\r\n\r") < 0) {
      request.append((char) read);
      read = in.read();
    }
  }

  public String at(String path) {
    return "http://localhost:" + server.getLocalPort() + path;
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}
