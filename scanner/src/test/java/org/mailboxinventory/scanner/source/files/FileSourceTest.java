package org.mailboxinventory.scanner.source.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;

class FileSourceTest {
  private static final String FROM = "From asha@bank.example Mon Feb  2 10:00:00 2026\n";

  private final Path root;

  FileSourceTest(@TempDir Path root) {
    this.root = root;
  }

  @Test
  void eachFolderEachMboxAndTheLooseFilesAreMailboxes() throws IOException {
    mail("asha/1.eml", "one");
    mail("ravi/inbox/1.eml", "two");
    mail("loose.eml", "three");
    write("notes.txt", "nothing that looks like mail");
    write("old.mbox", FROM + "Subject: a\n\nx\n\n" + FROM + "Subject: b\n\ny\n");
    write("exchange.csv", "PrimarySmtpAddress\nasha@bank.example\n");
    try (FileSource source = source()) {
      assertThat(source.mailboxes().mailboxes())
          .extracting(Mailbox::address)
          .containsExactlyInAnyOrder("asha", "ravi", "old.mbox", ".");
      Reading loose = Reading.all(source, Reading.mailbox(source, "."));
      assertThat(loose.list())
          .extracting(SourceItem::failure)
          .containsExactly(null, Reason.UNSUPPORTED);
      assertThat(source.identity().kind()).isEqualTo("mail-files");
    }
  }

  @Test
  void aMailboxFolderHoldsFoldersMboxesAndMaildirs() throws IOException {
    mail("asha/1.eml", "own");
    write("asha/Archive", FROM + "Subject: a\n\nx\n\n" + FROM + "Subject: b\n\ny\n");
    mail("asha/Sent Items/1.eml", "sent");
    mail("asha/dir/cur/1700.M1:2,S", "seen");
    mail("asha/dir/new/1701.M2", "new");
    mail("asha/dir/tmp/1702.M3", "not delivered");
    write("asha/dir/index", "not a message");
    try (FileSource source = source()) {
      Reading reading = Reading.all(source);
      assertThat(reading.pages)
          .extracting(page -> page.folderPath().reveal())
          .containsExactly(".", "Archive", "Sent Items", "dir");
      assertThat(reading.list())
          .extracting(item -> item.subject().reveal())
          .containsExactly("own", "a", "b", "sent", "seen", "new");
      assertThat(reading.list())
          .extracting(SourceItem::fromOwner)
          .containsExactly(false, false, false, true, false, false);
    }
  }

  @Test
  void aMaildirMessageKeepsItsNameWhenItIsSeen() throws IOException {
    mail("box/new/1700.M1", "one");
    mail("box/cur/1600.M0:2,", "zero");
    try (FileSource source = source()) {
      List<String> before = ids(Reading.all(source));
      Files.move(root.resolve("box/new/1700.M1"), root.resolve("box/cur/1700.M1:2,S"));
      assertThat(ids(Reading.all(source))).isEqualTo(before);
    }
  }

  @Test
  void aReadingThatStopsAfterAnyPageGoesOnToTheSameItems() throws IOException {
    bigMailbox();
    try (FileSource source = source()) {
      Mailbox mailbox = source.mailboxes().mailboxes().get(0);
      Reading whole = Reading.all(source, mailbox);
      assertThat(whole.list()).hasSize(240);
      assertThat(whole.pages).hasSizeGreaterThan(4);
      assertThat(whole.pages).allMatch(page -> page.items().size() <= 50);
      for (int stop = 1; stop < whole.pages.size(); stop++) {
        Reading cut = new Reading();
        assertThat(cut.read(source, mailbox, stop)).isFalse();
        int pages = cut.pages.size();
        assertThat(cut.read(source, mailbox, Integer.MAX_VALUE)).isTrue();
        assertThat(ids(cut)).containsExactlyInAnyOrderElementsOf(ids(whole));
        long read = cut.pages.stream().mapToLong(page -> page.items().size()).sum();
        assertThat(read).as("nothing is read twice").isEqualTo(240);
        assertThat(cut.pages.size()).isGreaterThan(pages);
      }
    }
  }

  @Test
  void aFinishedFolderBringsNothingUntilAFileChanges() throws IOException {
    bigMailbox();
    try (FileSource source = source()) {
      Mailbox mailbox = source.mailboxes().mailboxes().get(0);
      Reading reading = Reading.all(source, mailbox);
      List<String> before = ids(reading);
      reading.pages.clear();
      reading.read(source, mailbox, Integer.MAX_VALUE);
      assertThat(reading.pages).allMatch(page -> page.last() && !page.restarted());
      assertThat(reading.pages).allMatch(page -> page.items().isEmpty());
      assertThat(ids(reading)).isEqualTo(before);

      Files.delete(root.resolve("asha/message-007.eml"));
      mail("asha/message-999.eml", "late");
      reading.pages.clear();
      reading.read(source, mailbox, Integer.MAX_VALUE);
      assertThat(reading.pages.get(0).restarted()).isTrue();
      assertThat(ids(reading))
          .containsExactlyInAnyOrderElementsOf(ids(Reading.all(source, mailbox)));
      assertThat(ids(reading)).hasSize(240).isNotEqualTo(before);
    }
  }

  @Test
  void aChangeBehindThePlaceWhereAReadingStoppedIsNotMissed() throws IOException {
    bigMailbox();
    try (FileSource source = source()) {
      Mailbox mailbox = source.mailboxes().mailboxes().get(0);
      Reading reading = new Reading();
      reading.read(source, mailbox, 1);
      mail("asha/a-new-one-before-all.eml", "early");
      reading.read(source, mailbox, Integer.MAX_VALUE);
      assertThat(ids(reading))
          .containsExactlyInAnyOrderElementsOf(ids(Reading.all(source, mailbox)));
    }
  }

  @Test
  void aFolderThatIsNotThereAnyMoreIsReadAnewAsEmpty() throws IOException {
    mail("asha/inbox/1.eml", "one");
    mail("asha/old/1.eml", "two");
    try (FileSource source = source()) {
      Mailbox mailbox = source.mailboxes().mailboxes().get(0);
      Reading reading = Reading.all(source, mailbox);
      Files.delete(root.resolve("asha/old/1.eml"));
      Files.delete(root.resolve("asha/old"));
      reading.read(source, mailbox, Integer.MAX_VALUE);
      assertThat(reading.list()).extracting(item -> item.subject().reveal()).containsExactly("one");
    }
  }

  @Test
  void aStoreOfAnUnknownKindSaysSoAndADamagedOneToo() throws IOException {
    byte[] store = new byte[4096];
    System.arraycopy("!BDN".getBytes(UTF_8), 0, store, 0, 4);
    store[10] = 99;
    Files.write(root.resolve("1.ost"), store);
    store[10] = 23;
    store[513] = 2;
    Files.write(root.resolve("2.ost"), store);
    store[10] = 36;
    store[513] = 0;
    Files.write(root.resolve("3.ost"), store);
    try (FileSource source = new FileSource(List.of(root), null)) {
      assertThat(Reading.all(source, Reading.mailbox(source, "1.ost")).pages)
          .extracting(Page::failure)
          .containsExactly(Reason.UNSUPPORTED);
      assertThat(Reading.all(source, Reading.mailbox(source, "2.ost")).pages)
          .extracting(Page::failure)
          .containsExactly(Reason.UNSUPPORTED);
      assertThat(Reading.all(source, Reading.mailbox(source, "3.ost")).pages)
          .extracting(Page::failure)
          .containsExactly(Reason.CORRUPT);
    }
  }

  @Test
  void aPositionThatIsNotOursIsALostOne() throws IOException {
    mail("asha/1.eml", "one");
    try (FileSource source = source()) {
      Mailbox mailbox = source.mailboxes().mailboxes().get(0);
      Reading reading = Reading.all(source, mailbox);
      FolderId folder = reading.pages.get(0).folder();
      for (String position : List.of("", "x", "a:b:c")) {
        reading.positions.put(folder, position);
        reading.pages.clear();
        reading.read(source, mailbox, Integer.MAX_VALUE);
        assertThat(reading.pages.get(0).restarted()).isTrue();
        assertThat(reading.pages.get(0).items()).hasSize(1);
      }
    }
  }

  @Test
  void aFolderThatLeadsBackToItselfIsAFailureAndTheOthersAreRead() throws IOException {
    mail("asha/inbox/1.eml", "one");
    Files.createSymbolicLink(root.resolve("asha/again"), root.resolve("asha"));
    try (FileSource source = source()) {
      Reading reading = Reading.all(source);
      assertThat(reading.pages).extracting(Page::failure).contains(Reason.UNSUPPORTED);
      assertThat(reading.list()).hasSize(1);
    }
  }

  @Test
  void anEmptyFileAndABrokenLinkAreItemsWithReasons() throws IOException {
    write("asha/empty.eml", "");
    Files.createSymbolicLink(root.resolve("asha/gone.eml"), root.resolve("nowhere"));
    try (FileSource source = source()) {
      assertThat(Reading.all(source).list())
          .extracting(SourceItem::failure)
          .containsExactly(Reason.CORRUPT, Reason.VANISHED);
    }
  }

  @Test
  void damagedStoresAndMessagesOfOutlookAreReasonsNotCrashes() throws IOException {
    write("asha/broken.pst", "!BDN this is no store");
    Files.write(
        root.resolve("asha/broken.msg"),
        new byte[] {
          (byte) 0xD0,
          (byte) 0xCF,
          0x11,
          (byte) 0xE0,
          (byte) 0xA1,
          (byte) 0xB1,
          0x1A,
          (byte) 0xE1,
          0
        });
    try (FileSource source = source()) {
      Reading reading = Reading.all(source);
      assertThat(reading.only().failure()).isEqualTo(Reason.CORRUPT);
      assertThat(reading.pages).extracting(Page::failure).containsExactly(null, Reason.CORRUPT);
    }
  }

  @Test
  void namesOfFilesAndFoldersAreInNoId() throws IOException {
    mail("asha/ABCPK1234D/ABCPK1234D.eml", "one");
    try (FileSource source = source()) {
      Reading reading = Reading.all(source);
      assertThat(reading.only().id().value()).matches("[0-9a-f]{32}");
      assertThat(reading.positions.toString()).doesNotContain("ABCPK1234D");
    }
  }

  @Test
  void theExchangeExportBesideTheMailboxesSaysWhereTheyLie() throws IOException {
    mail("asha/1.eml", "one");
    mail("ravi@bank.example/1.eml", "two");
    write(
        "exchange.csv",
        """
        PrimarySmtpAddress,Database,RemoteRecipientType,RecipientTypeDetails
        asha@bank.example,NAMPR03DG077-db007,Migrated,UserMailbox
        ravi@bank.example,INDPR01DG001-db001,,SharedMailbox
        meera@bank.example,INDPR01DG001-db001,,UserMailbox
        """);
    try (FileSource source = source()) {
      MailboxListing listing = source.mailboxes();
      assertThat(listing.mailboxes())
          .extracting(Mailbox::address)
          .containsExactly("asha", "ravi@bank.example", "meera@bank.example");
      Mailbox asha = listing.mailboxes().get(0);
      assertThat(asha.location().observed()).isEqualTo("NAM");
      assertThat(asha.migration().state()).isEqualTo(Migration.State.MIGRATED);
      assertThat(listing.mailboxes().get(2).access())
          .isEqualTo(new Access.Unreadable(Reason.NO_CLOUD_MAILBOX));
      assertThat(listing.inputs()).hasSize(1);
      assertThat(listing.acceptedDomains()).containsExactly("bank.example");
    }
  }

  @Test
  void whatTheOwnerWroteIsFromTheOwner() throws IOException {
    write("asha@bank.example/1.eml", "From: Asha <asha@bank.example>\nSubject: s\n\nx\n");
    write("asha@bank.example/2.eml", "From: Ravi <ravi@bank.example>\nSubject: s\n\nx\n");
    try (FileSource source = source()) {
      assertThat(Reading.all(source).list())
          .extracting(SourceItem::fromOwner)
          .containsExactly(true, false);
    }
  }

  @Test
  void aPathThatDoesNotExistIsNamedWithTheRemedy() {
    assertThatThrownBy(() -> new FileSource(List.of(root.resolve("nowhere")), null))
        .isInstanceOfSatisfying(
            SourceException.class, e -> assertThat(e.kind()).isEqualTo(SourceException.Kind.USAGE))
        .hasMessageContaining("nowhere")
        .hasMessageContaining("--from");
  }

  private void bigMailbox() throws IOException {
    StringBuilder mbox = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      mail("asha/message-%03d.eml".formatted(i), "file " + i);
      mbox.append(FROM).append("Subject: piece ").append(i).append("\n\ntext\n\n");
    }
    write("asha/store", mbox.toString());
  }

  private static List<String> ids(Reading reading) {
    return reading.items.values().stream().flatMap(folder -> folder.keySet().stream()).toList();
  }

  private FileSource source() throws IOException {
    return new FileSource(List.of(root), null);
  }

  private void mail(String name, String subject) throws IOException {
    write(name, "From: desk@bank.example\nSubject: " + subject + "\n\nSome text.\n");
  }

  private void write(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content, UTF_8);
  }
}
