package org.mailboxinventory.scanner.cli.classify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.engine.item.ContentClassifier;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.files.FileSource;
import org.mailboxinventory.scanner.source.files.NamedPaths;
import org.mailboxinventory.scanner.source.files.store.StoreLimits;

/**
 * Classifies one file: mail is taken apart as a scan does, what is no mail is a document. For one
 * thread.
 */
final class FileReading {
  private final Path file;
  private final ContentClassifier classifier;
  private final StoreLimits stores;
  private final List<ContentClassifier.ReadPart> parts = new ArrayList<>();
  private final List<ContentClassifier.UnreadPart> unread = new ArrayList<>();
  private int messages;

  private FileReading(Path file, ContentClassifier classifier, StoreLimits stores) {
    this.file = file;
    this.classifier = classifier;
    this.stores = stores;
  }

  /**
   * What a file holds.
   *
   * @param stores how far the reading of an Outlook store may go
   */
  static ContentClassifier.Result of(Path file, ContentClassifier classifier, StoreLimits stores)
      throws IOException {
    return new FileReading(file, classifier, stores).read();
  }

  private ContentClassifier.Result read() throws IOException {
    // In a mailbox it is a message that lost all it had; by itself it may well be empty.
    if (Files.size(file) == 0 && !NamedPaths.isMessage(file)) {
      return document();
    }
    try (FileSource source = FileSource.apart(List.of(file), stores)) {
      for (Mailbox mailbox : source.mailboxes().mailboxes()) {
        if (mailbox.access() instanceof Access.Unreadable unreadable) {
          failed(unreadable.reason());
        } else if (!mail(source, mailbox)) {
          return document();
        }
      }
    }
    return messages == 0 && unread.isEmpty()
        ? document()
        : new ContentClassifier.Result(parts, unread);
  }

  private ContentClassifier.Result document() {
    return classifier.document(() -> Files.newInputStream(file));
  }

  /** False when it is no mail at all. */
  private boolean mail(FileSource source, Mailbox mailbox) throws IOException {
    try (ItemStream stream = source.open(mailbox, Map.of())) {
      Page page = stream.next();
      while (page != null) {
        for (SourceItem item : page.items()) {
          if (noMail(item)) {
            return false;
          }
          message(item, messages == 0 && page.last() && page.items().size() == 1);
        }
        failed(page.failure());
        page = stream.next();
      }
    }
    return true;
  }

  private void message(SourceItem item, boolean only) {
    messages++;
    ContentClassifier.Result result =
        classifier.message(item, only ? "" : "messages/" + messages + "/");
    parts.addAll(result.parts());
    unread.addAll(result.unread());
  }

  private void failed(@Nullable Reason reason) {
    if (reason != null) {
      unread.add(new ContentClassifier.UnreadPart("messages", reason));
    }
  }

  private static boolean noMail(SourceItem item) {
    return item.failure() == Reason.UNSUPPORTED
        && item.bodies().isEmpty()
        && item.attachments().isEmpty();
  }
}
