package org.mailboxinventory.scanner.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.dataconnect.DataConnectSource;
import org.mailboxinventory.scanner.source.files.FileSource;

/** A file of mail, read as the engine reads it: every mailbox, page, item and attachment. */
final class MailFile {
  /** More items than any small file has: a reader that brings them runs in a circle. */
  private static final int MOST_ITEMS = 100_000;

  private static final Path FOLDER = folder();

  private MailFile() {}

  /** Fails where reading does otherwise than sources may: with a source's failure, or an item's. */
  static void read(String name, byte[] content) throws IOException {
    Path file = Files.write(FOLDER.resolve(name), content);
    read(() -> new FileSource(List.of(file), null));
  }

  /** The same for a file of a Data Connect drop. */
  static void readDrop(String name, byte[] content) throws IOException {
    Path file = Files.write(FOLDER.resolve(name), content);
    read(() -> new DataConnectSource(List.of(file), List.of(), List.of()));
  }

  @FunctionalInterface
  private interface Opening {
    Source open() throws SourceException;
  }

  private static void read(Opening opening) throws IOException {
    try (Source source = opening.open()) {
      for (Mailbox mailbox : source.mailboxes().mailboxes()) {
        read(source, mailbox);
      }
    } catch (SourceException e) {
      // It says what is wrong with the file.
    }
  }

  private static void read(Source source, Mailbox mailbox) throws IOException {
    int items = 0;
    try (ItemStream stream = source.open(mailbox, Map.of())) {
      for (Page page = stream.next(); page != null; page = stream.next()) {
        for (SourceItem item : page.items()) {
          item.attachments().forEach(MailFile::read);
          if (++items > MOST_ITEMS) {
            throw new IllegalStateException("the items have no end");
          }
        }
      }
    }
  }

  private static void read(SourceItem.Attachment attachment) {
    if (attachment.unreadable() == null) {
      try (InputStream in = attachment.content().open()) {
        in.transferTo(OutputStream.nullOutputStream());
      } catch (IOException e) {
        // It gets the attachment's reason.
      }
    }
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("fuzz-");
      folder.toFile().deleteOnExit();
      for (String name : List.of("fuzz.mbox", "fuzz.eml", "fuzz.msg", "fuzz.pst", "fuzz.drop")) {
        folder.resolve(name).toFile().deleteOnExit();
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
