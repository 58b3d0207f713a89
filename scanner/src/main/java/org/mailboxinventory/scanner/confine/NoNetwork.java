package org.mailboxinventory.scanner.confine;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shuts a worker off from every network: addresses cannot be opened, sockets and channels cannot be
 * made, names are not looked up, and XML has nothing fetched, not from this machine's files either.
 */
public final class NoNetwork {
  private static final Set<String> PROTOCOLS = Set.of("http", "https", "ftp", "mailto");

  private NoNetwork() {}

  /**
   * What Java must be started with.
   *
   * @param folder where no file called {@code no-hosts} is
   */
  public static List<String> javaOptions(Path folder) {
    return List.of(
        "-Djdk.net.hosts.file=" + folder.resolve("no-hosts"),
        "-Djava.nio.channels.spi.SelectorProvider=" + NoChannels.class.getName(),
        "-Djava.nio.channels.spi.AsynchronousChannelProvider="
            + NoChannels.Asynchronous.class.getName(),
        "-Djavax.xml.accessExternalDTD=",
        "-Djavax.xml.accessExternalSchema=",
        "-Djavax.xml.accessExternalStylesheet=");
  }

  /** Shuts it; for good. */
  @SuppressWarnings("deprecation") // Nothing newer reaches every socket of a process.
  public static void shut() throws IOException {
    URL.setURLStreamHandlerFactory(NoNetwork::refusing);
    Socket.setSocketImplFactory(
        () -> {
          throw new UnsupportedOperationException(NoChannels.REFUSAL);
        });
    ServerSocket.setSocketFactory(
        () -> {
          throw new UnsupportedOperationException(NoChannels.REFUSAL);
        });
    DatagramSocket.setDatagramSocketImplFactory(
        () -> {
          throw new UnsupportedOperationException(NoChannels.REFUSAL);
        });
  }

  private static @Nullable URLStreamHandler refusing(String protocol) {
    if (!PROTOCOLS.contains(protocol)) {
      return null;
    }
    return new URLStreamHandler() {
      @Override
      protected URLConnection openConnection(URL url) throws IOException {
        throw new IOException(NoChannels.REFUSAL);
      }
    };
  }
}
