package org.mailboxinventory.scanner.source.graph.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Sockets that give up when nothing comes for a while, or when an answer takes too long in all: a
 * host that sends a byte now and then would keep its request for ever. An answer is what comes
 * after the last that was sent. Only the time counts for which it is waited for here, not what its
 * reader takes. The client's own time-out for reading costs a lock and a wake-up of another thread
 * with every 8 KB; that of the socket costs nothing.
 */
public final class ReadTimeoutSockets extends SocketFactory {
  /** So many bytes give an answer a second more. */
  static final int BYTES_A_SECOND = 16 * 1024;

  private final int millis;
  private final Duration longest;

  /**
   * @param patience how long nothing may come
   * @param longest how long an answer may be waited for in all, large ones longer
   */
  public ReadTimeoutSockets(Duration patience, Duration longest) {
    this.millis = Math.toIntExact(patience.toMillis());
    this.longest = longest;
  }

  @Override
  public Socket createSocket() {
    return new Patient(millis, longest);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port), null);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port), new InetSocketAddress(local, localPort));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port), null);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port), new InetSocketAddress(local, localPort));
  }

  private Socket connected(InetSocketAddress to, @Nullable InetSocketAddress from)
      throws IOException {
    Socket socket = createSocket();
    if (from != null) {
      socket.bind(from);
    }
    socket.connect(to);
    return socket;
  }

  /** The client sets zero as the time-out, which would be for ever. */
  private static final class Patient extends Socket {
    private final int millis;
    private final AnswerClock clock;

    Patient(int millis, Duration longest) {
      this.millis = millis;
      this.clock = new AnswerClock(longest);
    }

    @Override
    public synchronized void setSoTimeout(int timeout) throws SocketException {
      super.setSoTimeout(timeout == 0 ? millis : timeout);
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return clock.over(super.getInputStream());
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
      return clock.restartedBy(super.getOutputStream());
    }
  }
}
