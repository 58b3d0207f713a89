package org.mailboxinventory.scanner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.extract.body.BodyReader;
import org.mailboxinventory.scanner.sample.SampleServer;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.files.FileSource;
import org.mailboxinventory.scanner.source.graph.GraphSource;
import org.mailboxinventory.scanner.source.graph.TestTenant;
import org.mailboxinventory.scanner.source.graph.request.Traffic;

/** The text of the bodies of whole mailboxes, as detection reads it. */
final class Bodies {
  private static final Path FOLDER = Path.of("../../shared/corpora/spamassassin");

  private Bodies() {}

  /** Of the mail below {@code ../shared/corpora/spamassassin}; none where that is absent. */
  static List<byte[]> real() throws IOException {
    return texts(realAsReceived());
  }

  /** The same, before its text is read. */
  static List<SourceItem.Body> realAsReceived() throws IOException {
    if (!Files.isDirectory(FOLDER)) {
      return List.of();
    }
    try (FileSource source = new FileSource(List.of(FOLDER), null)) {
      return all(source);
    } catch (SourceException e) {
      throw new IOException("the mail cannot be read", e);
    }
  }

  /**
   * Of HTML messages of 20 KB as the sample tenant writes them: threads of business mail, with
   * tables of customers among them.
   */
  static List<byte[]> html() throws IOException {
    return texts(htmlAsReceived());
  }

  /** The same, before its text is read. */
  static List<SourceItem.Body> htmlAsReceived() throws IOException {
    try (SampleServer server = SampleServer.start(SampleTenant.sized(2, 500, 20_000));
        Source source = source(server)) {
      return all(source);
    } catch (SourceException e) {
      throw new IOException("the sample tenant cannot be read", e);
    }
  }

  private static List<byte[]> texts(List<SourceItem.Body> bodies) {
    List<byte[]> texts = new ArrayList<>();
    for (SourceItem.Body body : bodies) {
      TextBytes text = new TextBytes();
      BodyReader.read(body.html(), body.content(), body.charset(), text);
      texts.add(text.bytes());
    }
    return texts;
  }

  private static List<SourceItem.Body> all(Source source) throws SourceException, IOException {
    List<SourceItem.Body> bodies = new ArrayList<>();
    for (Mailbox mailbox : source.mailboxes().mailboxes()) {
      if (mailbox.access() instanceof Access.Open) {
        read(source, mailbox, bodies);
      }
    }
    return bodies;
  }

  private static void read(Source source, Mailbox mailbox, List<SourceItem.Body> into)
      throws SourceException, IOException {
    try (ItemStream stream = source.open(mailbox, Map.of())) {
      Page page = stream.next();
      while (page != null) {
        for (SourceItem item : page.items()) {
          into.addAll(item.bodies());
        }
        page = stream.next();
      }
    }
  }

  static GraphSource source(SampleServer server) throws IOException {
    return new GraphSource(
        TestTenant.at(server.endpoint().toString()).id("bench").token(server.token()).settings(),
        country -> null,
        Traffic.ignored());
  }
}
