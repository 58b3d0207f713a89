package org.mailboxinventory.scanner.source.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.OwnPlaces;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceItem;

/** Files that programs keep beside mail are no items; mail that is called so is one. */
class SideFilesTest {
  private static final String FROM = "From a@bank.example Mon Feb  2 10:00:00 2026\n";
  private static final String MBOX = FROM + "Subject: s\n\nx\n\n" + FROM + "Subject: t\n\nx\n";

  private Path root;

  @BeforeEach
  void folder(@TempDir Path folder) {
    root = folder;
  }

  @Test
  void aProfileOfThunderbirdIsItsFolders() throws IOException {
    write("asha/Inbox", MBOX);
    write("asha/Inbox.msf", "// <!-- <mdb:mork:z v=\"1.4\"/> -->\n");
    write("asha/Drafts", "");
    write("asha/Trash", "");
    write("asha/popstate.dat", "# POP3 State File\n");
    write("asha/msgFilterRules.dat", "version=\"9\"\n");
    write("asha/Inbox.sbd/Clients", MBOX);
    write("asha/Inbox.sbd/Clients.msf", "// <!-- <mdb:mork:z v=\"1.4\"/> -->\n");
    try (FileSource source = new FileSource(List.of(root), null)) {
      Reading reading = Reading.all(source, Reading.mailbox(source, "asha"));
      assertThat(reading.list()).hasSize(4).allMatch(item -> item.failure() == null);
      assertThat(reading.pages)
          .extracting(page -> page.folderPath().reveal())
          .contains("Drafts", "Trash", "Inbox", "Inbox.sbd/Clients");
      assertThat(source.mailboxes().notes())
          .containsExactly(
              "4 files of mail programs that hold no mail are left out, and are no items: *.msf,"
                  + " msgFilterRules.dat, popstate.dat");
    }
  }

  @Test
  void theyAreCountedBehindALinkAndWithoutWhatIsOurs() throws IOException {
    write("mail/asha/1.eml", "Subject: s\n\nx\n");
    write("mail/asha/Inbox.msf", "// <!-- <mdb:mork:z v=\"1.4\"/> -->\n");
    write("mail/ledger/popstate.dat", "");
    write("mail/run/desktop.ini", "");
    Path link = Files.createSymbolicLink(root.resolve("link"), root.resolve("mail"));
    OwnPlaces own =
        OwnPlaces.of(List.of(root.resolve("mail/ledger")), folder -> folder.endsWith("run"));
    for (Path from : List.of(root.resolve("mail"), link)) {
      try (FileSource source = new FileSource(List.of(from), null)) {
        source.leaveOut(own);
        assertThat(source.mailboxes().notes())
            .contains(
                "1 file of mail programs that hold no mail are left out, and are no items: *.msf");
      }
    }
  }

  @Test
  void filesOfSystemsAndServersAreNoItemsWhereverTheyLie() throws IOException {
    write("asha/1.eml", "Subject: s\n\nx\n");
    write("asha/.DS_Store", "\0\0\0\1Bud1");
    write("asha/._1.eml", "\0\5\26\7\0\2\0\0Mac OS X");
    write("asha/Desktop.ini", "[.ShellClassInfo]\n");
    write("asha/.mh_sequences", "unseen: 1\n");
    write("asha/cyrus.header", "\u00a1\2\u008b\r");
    write("ravi/cur/1:2,S", "Subject: s\n\nx\n");
    write("ravi/cur/.gitkeep", "");
    write("ravi/new/dovecot-uidlist", "3 V1 N1\n");
    write(".DS_Store", "\0\0\0\1Bud1");
    try (FileSource source = new FileSource(List.of(root), null)) {
      assertThat(source.mailboxes().mailboxes())
          .extracting(Mailbox::address)
          .containsExactly("asha", "ravi");
      for (Mailbox mailbox : source.mailboxes().mailboxes()) {
        assertThat(Reading.all(source, mailbox).only().failure()).isNull();
      }
    }
  }

  @Test
  void mailThatIsCalledLikeOneIsRead() throws IOException {
    write("asha/popstate.dat", "Subject: s\n\nx\n");
    write("asha/._box", MBOX);
    write("asha/unknown.dat", "nothing that is mail");
    try (FileSource source = new FileSource(List.of(root), null)) {
      List<SourceItem> items = Reading.all(source, Reading.mailbox(source, "asha")).list();
      assertThat(items)
          .extracting(SourceItem::failure)
          .containsExactlyInAnyOrder(null, null, null, Reason.UNSUPPORTED);
      assertThat(source.mailboxes().notes()).isEmpty();
    }
  }

  @Test
  void anEmptyMboxIsAnEmptyFolderAndAnEmptyMessageIsDamaged() throws IOException {
    write("Trash", "");
    write("asha/Old.mbox", "");
    write("asha/12", "");
    write("asha/1.eml", "");
    try (FileSource source = new FileSource(List.of(root), null)) {
      Reading trash = Reading.all(source, Reading.mailbox(source, "Trash"));
      assertThat(trash.list()).isEmpty();
      assertThat(trash.pages).hasSize(1).allMatch(Page::last);
      assertThat(Reading.all(source, Reading.mailbox(source, "asha")).list())
          .extracting(SourceItem::failure)
          .containsExactly(Reason.CORRUPT, Reason.CORRUPT);
    }
    try (FileSource source = new FileSource(List.of(root.resolve("Trash")), null)) {
      assertThat(Reading.all(source).list()).isEmpty();
    }
  }

  private void write(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
