package org.mailboxinventory.scanner.source.graph.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Sockets that give up when nothing comes for a while. The client's own time-out for reading costs
 * a lock and a wake-up of another thread with every 8 KB; that of the socket costs nothing.
 */
public final class ReadTimeoutSockets extends SocketFactory {
  private final int millis;

  public ReadTimeoutSockets(Duration patience) {
    this.millis = Math.toIntExact(patience.toMillis());
  }

  @Override
  public Socket createSocket() {
    return new Patient(millis);
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

  /** The client sets zero, which would be for ever. */
  private static final class Patient extends Socket {
    private final int millis;

    Patient(int millis) {
      this.millis = millis;
    }

    @Override
    public synchronized void setSoTimeout(int timeout) throws SocketException {
      super.setSoTimeout(timeout == 0 ? millis : timeout);
    }
  }
}
