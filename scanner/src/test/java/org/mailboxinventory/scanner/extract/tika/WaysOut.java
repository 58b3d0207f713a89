package org.mailboxinventory.scanner.extract.tika;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MulticastSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every way that Java has to a network. */
public final class WaysOut {
  @FunctionalInterface
  private interface Way {
    Object go() throws Exception;
  }

  private WaysOut() {}

  /** Tries them all; a line each, with "open" where there was a way. */
  public static List<String> tried(int port) {
    InetSocketAddress target = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    String http = "http://127.0.0.1:" + port + "/a";
    Map<String, Way> ways = new LinkedHashMap<>();
    ways.put("http", () -> new URI(http).toURL().openStream());
    ways.put("https", () -> new URI("https://127.0.0.1:" + port).toURL().openStream());
    ways.put("ftp", () -> new URI("ftp://127.0.0.1:" + port + "/a").toURL().openStream());
    ways.put("archive", () -> new URI("jar:" + http + "!/b").toURL().openStream());
    ways.put("socket", () -> new Socket(target.getAddress(), port));
    ways.put("listening", () -> new ServerSocket(0));
    ways.put("channel", () -> SocketChannel.open(target));
    ways.put("listening-channel", ServerSocketChannel::open);
    ways.put("later-channel", () -> AsynchronousSocketChannel.open().connect(target).get());
    ways.put("packet-channel", DatagramChannel::open);
    ways.put("packet", () -> send(new DatagramSocket(), target));
    ways.put("many-packets", () -> send(new MulticastSocket(), target));
    ways.put("name", InetAddress::getLocalHost);
    ways.put("client", () -> client(http));
    List<String> answers = new ArrayList<>();
    ways.forEach((name, way) -> answers.add(name + (isOpen(way) ? " open" : " refused")));
    return answers;
  }

  private static boolean isOpen(Way way) {
    try {
      return way.go() != null;
    } catch (Exception | Error e) {
      return false;
    }
  }

  private static Object send(DatagramSocket socket, InetSocketAddress target) throws Exception {
    socket.send(new DatagramPacket(new byte[1], 1, target));
    return socket;
  }

  private static Object client(String http) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(new URI(http)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
  }
}
