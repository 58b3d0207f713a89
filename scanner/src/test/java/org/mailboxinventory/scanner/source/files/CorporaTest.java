package org.mailboxinventory.scanner.source.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.SourceItem.Attachment;

/** Real mail of many writers, where it lies beside the project. */
class CorporaTest {
  private static final Path CORPORA = Path.of("../../shared/corpora");

  @Test
  void threeThousandMessagesOfSpamAndHamAreReadWithAtMostOneInAHundredDamaged() throws IOException {
    try (FileSource source = source("spamassassin")) {
      List<Mailbox> mailboxes = source.mailboxes().mailboxes();
      assertThat(mailboxes)
          .extracting(Mailbox::address)
          .containsExactly("easy-ham-1", "hard-ham-1", "spam-1");
      long items = 0;
      long damaged = 0;
      for (Mailbox mailbox : mailboxes) {
        for (SourceItem item : Reading.all(source, mailbox).list()) {
          items++;
          damaged += item.failure() == null ? 0 : 1;
          assertThat(item.bodies().size() + item.attachments().size()).isPositive();
          openAll(item);
        }
      }
      assertThat(items).isEqualTo(3250);
      assertThat(damaged).isLessThanOrEqualTo(32);
    }
  }

  @Test
  void everyKindOfMailFileEndsAsAnItemReadOrWithItsReason() throws IOException {
    try (FileSource source = source("mail-files")) {
      Map<String, Integer> items = new TreeMap<>();
      List<Reason> unread = new ArrayList<>();
      for (Mailbox mailbox : source.mailboxes().mailboxes()) {
        List<SourceItem> read = Reading.all(source, mailbox).list();
        items.put(mailbox.address(), read.size());
        for (SourceItem item : read) {
          openAll(item);
          if (item.failure() != null && item.bodies().isEmpty()) {
            unread.add(item.failure());
          }
        }
      }
      assertThat(items)
          .containsEntry(".", 1)
          .containsEntry("james-mime4j", 33)
          .containsEntry("james-project", 123)
          .containsEntry("outlook-message-parser", 28)
          .containsEntry("poi", 32)
          .hasSize(7);
      assertThat(unread).containsOnly(Reason.CORRUPT, Reason.UNSUPPORTED).hasSizeLessThan(6);
    }
  }

  @Test
  void anOutlookStoreIsReadFolderByFolderWithItsAttachments() throws IOException {
    Path store = CORPORA.resolve("mail-files/tika/testPST.pst");
    assumeTrue(Files.exists(store), "needs ../shared/corpora/mail-files");
    try (FileSource source = new FileSource(List.of(store), null)) {
      assertThat(source.identity().kind()).isEqualTo("pst");
      Reading reading = Reading.all(source);
      assertThat(reading.list()).isNotEmpty().allMatch(item -> item.failure() == null);
      assertThat(reading.pages).anyMatch(page -> !page.folderPath().reveal().equals("."));
      Mailbox mailbox = source.mailboxes().mailboxes().get(0);
      for (int stop = 1; stop < reading.pages.size(); stop++) {
        Reading inTwo = new Reading();
        inTwo.read(source, mailbox, stop);
        inTwo.read(source, mailbox, Integer.MAX_VALUE);
        assertThat(inTwo.list())
            .extracting(SourceItem::id)
            .containsExactlyElementsOf(reading.list().stream().map(SourceItem::id).toList());
      }
    }
  }

  private static void openAll(SourceItem item) throws IOException {
    for (Attachment attachment : item.attachments()) {
      if (attachment.unreadable() != Reason.CORRUPT) {
        try (InputStream in = attachment.content().open()) {
          long length = in.transferTo(java.io.OutputStream.nullOutputStream());
          if (attachment.bytes() >= 0) {
            assertThat(length).isEqualTo(attachment.bytes());
          }
        }
      }
    }
    assertThat(item.kind()).isIn((Object[]) Item.Kind.values());
  }

  private static FileSource source(String name) throws IOException {
    Path folder = CORPORA.resolve(name);
    assumeTrue(Files.isDirectory(folder), "needs ../shared/corpora/" + name);
    return new FileSource(List.of(folder), null);
  }
}
