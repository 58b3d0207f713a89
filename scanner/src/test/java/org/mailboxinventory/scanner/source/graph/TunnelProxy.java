package org.mailboxinventory.scanner.source.graph;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** An HTTP proxy that connects through to hosts, with or without a password. */
public final class TunnelProxy implements Closeable {
  private final ServerSocket server;
  private final @Nullable String authorization;
  private final List<String> connected = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  /**
   * @param authorization what {@code Proxy-Authorization} has to say; null where nobody is asked
   */
  public TunnelProxy(@Nullable String authorization) throws IOException {
    this.authorization = authorization;
    this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    inBackground(this::accept);
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  /** Hosts and ports that it connected to, in order. */
  public List<String> connected() {
    return List.copyOf(connected);
  }

  private void accept() throws IOException {
    while (true) {
      Socket client = server.accept();
      open.add(client);
      inBackground(() -> serve(client));
    }
  }

  private void serve(Socket client) throws IOException {
    InputStream in = client.getInputStream();
    List<String> head = head(in);
    while (!head.isEmpty()) {
      if (allowed(head)) {
        tunnel(client, head.get(0).split(" ", -1)[1]);
        return;
      }
      answer(
          client,
          """
          HTTP/1.1 407 Proxy Authentication Required
          Proxy-Authenticate: Basic realm="bank"
          Content-Length: 0
          """);
      head = head(in);
    }
  }

  private boolean allowed(List<String> head) {
    return authorization == null
        || head.stream()
            .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("proxy-authorization:"))
            .anyMatch(line -> line.endsWith(" " + authorization));
  }

  private void tunnel(Socket client, String target) throws IOException {
    int colon = target.lastIndexOf(':');
    Socket host =
        new Socket(target.substring(0, colon), Integer.parseInt(target.substring(colon + 1)));
    open.add(host);
    connected.add(target);
    answer(client, "HTTP/1.1 200 Connection established\n");
    inBackground(() -> host.getInputStream().transferTo(client.getOutputStream()));
    client.getInputStream().transferTo(host.getOutputStream());
  }

  private static void answer(Socket client, String head) throws IOException {
    OutputStream out = client.getOutputStream();
    out.write((head + "\n").replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /** The lines of a request's head; none at the end of the connection. */
  private static List<String> head(InputStream in) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        if (line.toString().isBlank()) {
          return lines;
        }
        lines.add(line.toString().strip());
        line.setLength(0);
      } else {
        line.append((char) next);
      }
    }
    return List.of();
  }

  /** Ends when a socket does. */
  private static void inBackground(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException closed) {
                // The connection's end is the end of the work.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  /** What ends with its connection. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}
