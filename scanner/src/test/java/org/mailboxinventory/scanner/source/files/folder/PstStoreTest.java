package org.mailboxinventory.scanner.source.files.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.pff.PSTFile;
import com.pff.PSTFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.files.FileSource;
import org.mailboxinventory.scanner.source.files.GeneratedPst;
import org.mailboxinventory.scanner.source.files.Reading;
import org.mailboxinventory.scanner.source.files.outlook.PstNodes;

/** An Outlook store of many messages. */
class PstStoreTest {
  private static final int SEARCH_FOLDER = 3;

  private final Path store;
  private final int messages;

  PstStoreTest(@TempDir Path folder) throws IOException {
    store = folder.resolve("large.pst");
    messages = GeneratedPst.write(store, 6L << 20);
  }

  @Test
  void everyMessageOfEveryFolderIsReadWithWhatIsAttached() throws IOException {
    try (FileSource source = new FileSource(List.of(store), null)) {
      Reading reading = Reading.all(source);
      assertThat(reading.pages).hasSizeGreaterThan(6);
      assertThat(reading.list()).hasSize(messages).allMatch(item -> item.failure() == null);
      List<SourceItem.Attachment> attachments =
          reading.list().stream().flatMap(item -> item.attachments().stream()).toList();
      assertThat(attachments).hasSize(messages / 20);
      for (SourceItem.Attachment attachment : attachments) {
        try (InputStream in = attachment.content().open()) {
          assertThat(new String(in.readAllBytes(), StandardCharsets.US_ASCII))
              .startsWith("Customer,PAN\n0,")
              .hasSize((int) attachment.bytes());
        }
      }
    }
  }

  @Test
  void aReadingThatStopsAfterAnyPageGoesOnToTheSameItems() throws IOException {
    try (FileSource source = new FileSource(List.of(store), null)) {
      Mailbox mailbox = source.mailboxes().mailboxes().get(0);
      Reading whole = Reading.all(source, mailbox);
      for (int stop = 1; stop < whole.pages.size(); stop++) {
        Reading cut = new Reading();
        assertThat(cut.read(source, mailbox, stop)).isFalse();
        assertThat(cut.read(source, mailbox, Integer.MAX_VALUE)).isTrue();
        assertThat(cut.list())
            .extracting(SourceItem::id)
            .containsExactlyElementsOf(whole.list().stream().map(SourceItem::id).toList());
        long read = cut.pages.stream().mapToLong(page -> page.items().size()).sum();
        assertThat(read).as("nothing is read twice").isEqualTo(messages);
      }
    }
  }

  @Test
  void aFolderOfVeryManyMessagesIsListedByItsNodes(@TempDir Path folder) throws Exception {
    Path large = folder.resolve("many.pst");
    GeneratedPst.writeShort(large, 13_000);
    try (FileSource source = new FileSource(List.of(large), null)) {
      Reading reading = Reading.all(source);
      assertThat(reading.list()).hasSize(13_000).allMatch(item -> item.failure() == null);
    }
    assertThat(PstNodes.messagesOf(large, 0x80A2)).hasSize(10_400);
  }

  @Test
  void theNodesOfAFolderAreThoseOfItsTable() throws Exception {
    sameNodes(store);
    Path corpora = Path.of("../../shared/corpora/mail-files");
    assumeTrue(Files.isDirectory(corpora), "needs ../shared/corpora/mail-files");
    for (String name : List.of("tika/testPST.pst", "java-libpst/passworded.pst")) {
      sameNodes(corpora.resolve(name));
    }
  }

  private static void sameNodes(Path file) throws Exception {
    PSTFile opened = new PSTFile(file.toFile());
    try {
      Deque<PSTFolder> folders = new ArrayDeque<>(List.of(opened.getRootFolder()));
      while (!folders.isEmpty()) {
        PSTFolder each = folders.remove();
        List<Long> table =
            each.getChildDescriptorNodes().stream().map(Integer::toUnsignedLong).toList();
        assertThat(PstNodes.messagesOf(file, each.getDescriptorNodeId()))
            .as(each.getDisplayName())
            .containsExactlyInAnyOrderElementsOf(table);
        each.getSubFolders().stream()
            .filter(inside -> inside.getNodeType() != SEARCH_FOLDER)
            .forEach(folders::add);
      }
    } finally {
      opened.close();
    }
  }
}
