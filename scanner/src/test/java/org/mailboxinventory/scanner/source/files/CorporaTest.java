package org.mailboxinventory.scanner.source.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
      Map<String, Map<String, Long>> outcomes = new TreeMap<>();
      for (Mailbox mailbox : source.mailboxes().mailboxes()) {
        List<SourceItem> items = Reading.all(source, mailbox).list();
        for (SourceItem item : items) {
          openAll(item);
        }
        outcomes.put(
            mailbox.address(),
            items.stream()
                .collect(
                    Collectors.groupingBy(
                        item -> {
                          Reason reason = item.failure();
                          return reason == null
                              ? "read"
                              : reason.word() + (item.bodies().isEmpty() ? "" : ", partly read");
                        },
                        TreeMap::new,
                        Collectors.counting())));
      }
      assertThat(outcomes.toString()).isEqualTo("");
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
