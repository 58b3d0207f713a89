package org.mailboxinventory.scanner.source.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.source.SourceItem;

/** Which mail in files was sent by the owner of its mailbox. */
class SentMailTest {
  private static final String FROM = "From a@bank.example Mon Feb  2 10:00:00 2026\n";
  private Path root;

  @BeforeEach
  void folder(@TempDir Path folder) {
    root = folder;
  }

  @Test
  void theNameOfAFolderSaysItInAnyLanguageAndAsAWhole() throws IOException {
    write("asha/Gesendete Elemente/1.eml", "Subject: s1\n\nx\n");
    write("asha/Clients/Sent for signature/2.eml", "Subject: r1\n\nx\n");
    write("asha/Sent", FROM + "Subject: s2\n\nx\n\n" + FROM + "Subject: s3\n\nx\n");
    assertThat(sent()).containsExactlyInAnyOrder("s1", "s2", "s3");
  }

  @Test
  void anMboxByItselfIsCalledAsItsFolder() throws IOException {
    write("Sent.mbox", FROM + "Subject: s1\n\nx\n\n" + FROM + "Subject: s2\n\nx\n");
    write("Inbox.mbox", FROM + "Subject: r1\n\nx\n\n" + FROM + "Subject: r2\n\nx\n");
    assertThat(sent()).containsExactlyInAnyOrder("s1", "s2");
  }

  @Test
  void anMboxOfDraftsByItselfIsOfDrafts() throws IOException {
    write("Drafts", FROM + "Subject: d1\n\nx\n\n" + FROM + "Subject: d2\n\nx\n");
    write("Entwürfe.mbs", FROM + "Subject: d3\n\nx\n\n" + FROM + "Subject: d4\n\nx\n");
    write("Sent", FROM + "Subject: s1\n\nx\n\n" + FROM + "Subject: s2\n\nx\n");
    assertThat(subjects(item -> item.kind() == Item.Kind.DRAFT))
        .containsExactlyInAnyOrder("d1", "d2", "d3", "d4");
    assertThat(sent()).containsExactlyInAnyOrder("s1", "s2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mbox", "MBX", "mbs", "eml", "pst"})
  void theNameOfAFileWithoutItsEndingIsItsOwnersAddress(String ending) throws IOException {
    String from = "From: Asha <asha@bank.example>\nSubject: ";
    write(
        "asha@bank.example." + ending,
        FROM + from + "s1\n\nx\n\n" + FROM + "From: ravi@bank.example\nSubject: r1\n\nx\n");
    try (FileSource source =
        new FileSource(List.of(root.resolve("asha@bank.example." + ending)), null)) {
      assertThat(Reading.all(source).list())
          .filteredOn(SourceItem::fromOwner)
          .extracting(item -> item.subject().reveal())
          .containsExactly("s1");
    }
  }

  @Test
  void labelsOfGmailSayIt() throws IOException {
    write(
        "All mail.mbox",
        FROM
            + "X-Gmail-Labels: Archived,\"Sent\",Opened\nSubject: s1\n\nx\n\n"
            + FROM
            + "X-Gmail-Labels: =?UTF-8?Q?Envoy=C3=A9s?=\nSubject: s2\n\nx\n\n"
            + FROM
            + "X-Gmail-Labels: Inbox,Sentinel\nSubject: r1\n\nx\n");
    assertThat(sent()).containsExactlyInAnyOrder("s1", "s2");
  }

  @Test
  void draftsAreNotSentWhateverSaysThatTheyAreDrafts() throws IOException {
    write("asha/Drafts/1.eml", "Subject: d1\n\nx\n");
    write("asha/Inbox/2.eml", "X-Unsent: 1\nSubject: d2\n\nx\n");
    write("asha/Entwürfe", FROM + "Subject: d3\n\nx\n\n" + FROM + "Subject: d4\n\nx\n");
    write("asha/Inbox/3.eml", "X-Gmail-Labels: Drafts\nSubject: d5\n\nx\n");
    write("asha/Inbox/4.eml", "X-Unsent: 0\nSubject: r1\n\nx\n");
    assertThat(subjects(item -> item.kind() == Item.Kind.DRAFT))
        .containsExactlyInAnyOrder("d1", "d2", "d3", "d4", "d5");
  }

  private void write(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private List<String> sent() throws IOException {
    return subjects(SourceItem::fromOwner);
  }

  private List<String> subjects(Predicate<SourceItem> which) throws IOException {
    List<SourceItem> items = new ArrayList<>();
    try (FileSource source = new FileSource(List.of(root), null)) {
      for (Mailbox mailbox : source.mailboxes().mailboxes()) {
        items.addAll(Reading.all(source, mailbox).list());
      }
    }
    return items.stream().filter(which).map(item -> item.subject().reveal()).toList();
  }
}
