package org.mailboxinventory.scanner.confine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLConnection;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.RecordedParts;
import org.mailboxinventory.scanner.extract.tika.Documents;
import org.mailboxinventory.scanner.extract.tika.ReachingDocuments;
import org.mailboxinventory.scanner.extract.tika.TikaExtractor;
import org.mailboxinventory.scanner.extract.tika.WaysOut;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;

/** Documents that would fetch something, while a port listens. */
class NoNetworkTest {
  private static final Set<PartOutcome> WORKER_LOST =
      Set.of(
          new Unread(Reason.CRASHED),
          new PartlyRead(Reason.CRASHED),
          new Unread(Reason.TIMEOUT),
          new PartlyRead(Reason.TIMEOUT),
          new Unread(Reason.OUT_OF_MEMORY),
          new PartlyRead(Reason.OUT_OF_MEMORY));

  private static Path folder;
  private static TikaExtractor extractor;
  private ServerSocketChannel listening;
  private int port;

  @BeforeAll
  static void start(@TempDir Path given) throws IOException {
    folder = given;
    ExtractLimits limits =
        new ExtractLimits(1 << 20, 10, Duration.ofMinutes(1), 100, 1 << 20, 1 << 22, 256, 1000);
    extractor = new TikaExtractor(limits, folder.resolve("work"), 1);
  }

  @AfterAll
  static void stop() {
    extractor.close();
    assertThat(folder.resolve("work")).isEmptyDirectory();
  }

  @BeforeEach
  void listen() throws IOException {
    listening = ServerSocketChannel.open();
    listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 500);
    listening.configureBlocking(false);
    port = listening.socket().getLocalPort();
  }

  @AfterEach
  void stopListening() throws IOException {
    listening.close();
  }

  @Test
  void whereNothingHoldsThemBackTheSameWaysReachThePort() throws Exception {
    URLConnection connection = new URI(address("http")).toURL().openConnection();
    connection.setReadTimeout(1);
    assertThatThrownBy(connection::getInputStream).isInstanceOf(SocketTimeoutException.class);
    assertThat(connections()).isEqualTo(1);
    assertThat(WaysOut.tried(unusedPort()))
        .contains("listening open", "channel refused", "packet open");

    Path canary = Files.writeString(folder.resolve("canary.txt"), "canary sings");
    String xml = ReachingDocuments.entity("a", "", "before &x;", canary.toUri().toString());
    String read =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(Documents.text(xml)))
            .getDocumentElement()
            .getTextContent();
    assertThat(read).contains("canary sings");
  }

  @Test
  void aParserThatTriesEveryWayFindsNone() throws IOException {
    RecordedParts parts = extract("thing", Documents.text("MISBEHAVE:reach " + port));
    List<String> answers =
        parts.first().text().lines().filter(line -> !line.equals("before")).toList();
    assertThat(answers).hasSizeGreaterThan(10).allMatch(answer -> answer.endsWith(" refused"));
    assertThat(connections()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "jar:http", "ftp"})
  void noDocumentHasAnythingFetched(String scheme) throws IOException {
    for (Map.Entry<String, byte[]> document : ReachingDocuments.at(address(scheme)).entrySet()) {
      RecordedParts parts = extract(document.getKey(), document.getValue());
      assertThat(parts.all())
          .as(document.getKey())
          .noneMatch(part -> WORKER_LOST.contains(part.outcome()));
      if (document.getKey().startsWith("linked")) {
        // The PDF file has no table of where its objects are, as one that was cut off.
        assertThat(parts.first().outcome())
            .as(document.getKey())
            .isIn(new Read(), new PartlyRead(Reason.CORRUPT));
        assertThat(parts.first().text()).as(document.getKey()).contains("written");
      }
      assertThat(connections()).as(document.getKey()).isZero();
    }
  }

  @Test
  void noDocumentReadsAFileOfThisMachine() throws IOException {
    Path canary = Files.writeString(folder.resolve("canary.txt"), "canary sings");
    for (Map.Entry<String, byte[]> document :
        ReachingDocuments.at(canary.toUri().toString()).entrySet()) {
      RecordedParts parts = extract(document.getKey(), document.getValue());
      assertThat(parts.all())
          .as(document.getKey())
          .noneMatch(part -> part.text().contains("canary sings"));
    }
  }

  private String address(String scheme) {
    String address = scheme + "://127.0.0.1:" + port + "/a";
    return scheme.startsWith("jar:") ? address + "!/b" : address;
  }

  /** How many there were since it was asked last. */
  private int connections() throws IOException {
    int connections = 0;
    for (SocketChannel one = listening.accept(); one != null; one = listening.accept()) {
      one.close();
      connections++;
    }
    return connections;
  }

  private static int unusedPort() throws IOException {
    try (ServerSocketChannel other = ServerSocketChannel.open()) {
      other.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      return other.socket().getLocalPort();
    }
  }

  private static RecordedParts extract(String name, byte[] content) {
    return RecordedParts.of(extractor, name, content);
  }
}
