package org.mailboxinventory.scanner.source.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.dataconnect.DataConnectSource;

/** Links below what is named are followed within it only. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "making links needs a right there")
final class LinksInFoldersTest {
  private static final String MAIL =
      "From: asha@bank.example\nSubject: %s\nMessage-ID: <%s@bank.example>\n\ntext\n";

  private final Path root;
  private final Path outside;

  LinksInFoldersTest(@TempDir Path folder) throws IOException {
    root = Files.createDirectories(folder.resolve("mail"));
    outside = Files.createDirectories(folder.resolve("outside"));
  }

  @BeforeEach
  void secrets() throws IOException {
    mail(outside.resolve("secret.eml"), "secret");
    mail(root.resolve("asha/1.eml"), "one");
  }

  @Test
  void aLinkToAFileOutsideIsAnItemOfItsOwnThatIsNotRead() throws Exception {
    link("asha/2.eml", outside.resolve("secret.eml"));
    link("loose.eml", outside.resolve("secret.eml"));
    write(outside.resolve("more.mbox"), "From a Mon Feb  2 10:00:00 2026\nSubject: secret\n\nx\n");
    link("old.mbox", outside.resolve("more.mbox"));
    try (FileSource source = source(root)) {
      assertThat(items(source, "asha"))
          .extracting(SourceItem::failure)
          .containsExactly(null, Reason.OUTSIDE_ROOT);
      assertThat(items(source, "."))
          .extracting(SourceItem::failure)
          .containsExactly(Reason.OUTSIDE_ROOT, Reason.OUTSIDE_ROOT);
      assertThat(subjects(source)).doesNotContain("secret");
    }
  }

  @Test
  void aLinkToAFolderOutsideIsAFolderThatIsNotRead() throws Exception {
    link("asha/more", outside);
    link("ravi", outside);
    try (FileSource source = source(root)) {
      assertThat(failures(source, "asha")).containsExactly(Reason.OUTSIDE_ROOT);
      assertThat(failures(source, "ravi")).containsExactly(Reason.OUTSIDE_ROOT);
      assertThat(subjects(source)).containsExactly("one");
    }
  }

  @Test
  void messagesOfAMaildirThatLieOutsideAreNotRead() throws Exception {
    mail(root.resolve("box/new/1700.M1"), "new");
    mail(outside.resolve("1600.M0"), "secret");
    link("box/cur", outside);
    try (FileSource source = source(root)) {
      assertThat(failures(source, "box")).containsExactly(Reason.OUTSIDE_ROOT);
      assertThat(subjects(source)).containsExactlyInAnyOrder("one", "new");
    }
  }

  @Test
  void aLinkWithinWhatIsNamedIsFollowed() throws Exception {
    mail(root.resolve("shared/2.eml"), "two");
    link("asha/more", root.resolve("shared"));
    link("asha/3.eml", root.resolve("shared/2.eml"));
    try (FileSource source = source(root)) {
      assertThat(items(source, "asha"))
          .extracting(item -> item.subject().reveal())
          .containsExactlyInAnyOrder("one", "two", "two");
    }
  }

  @Test
  void linksInCirclesAreNotFollowedTwice() throws Exception {
    link("asha/again", root.resolve("asha"));
    link("asha/all", root);
    link("everything", root);
    try (FileSource source = source(root)) {
      assertThat(subjects(source)).containsExactly("one");
      assertThat(failures(source, "asha")).hasSize(2);
      assertThat(failures(source, "everything")).hasSize(1);
    }
  }

  @Test
  void whatIsNamedItselfMayBeALink() throws Exception {
    Path folder = Files.createSymbolicLink(root.resolveSibling("named"), root);
    Path file =
        Files.createSymbolicLink(root.resolveSibling("one.eml"), outside.resolve("secret.eml"));
    try (FileSource first = source(folder);
        FileSource second = source(file)) {
      assertThat(subjects(first)).containsExactly("one");
      assertThat(subjects(second)).containsExactly("secret");
    }
  }

  @Test
  void aDropIsReadWithinItselfAndALinkThatLeadsOutIsAnUnreadFile() throws Exception {
    String row =
        """
        {"id":"%2$s","receivedDateTime":"2026-02-02T10:00:00Z","internetMessageId":"<%2$s@bank.example>",\
        "subject":"%3$s","body":{"contentType":"text","content":"x"},"puser":"%1$s"}
        """;
    Path drop = Files.createDirectories(root.resolveSibling("drop"));
    write(drop.resolve("part-1.json"), row.formatted("u1", "1", "inside"));
    write(outside.resolve("part-2.json"), row.formatted("u2", "2", "secret"));
    Files.createSymbolicLink(drop.resolve("part-2.json"), outside.resolve("part-2.json"));
    Files.createSymbolicLink(drop.resolve("more"), outside);
    Files.createSymbolicLink(drop.resolve("loop"), drop);
    assertThat(DataConnectSource.recognises(drop)).isTrue();
    try (DataConnectSource source = new DataConnectSource(List.of(drop), List.of(), List.of())) {
      assertThat(subjects(source)).containsExactly("inside");
      assertThat(all(source))
          .extracting(SourceItem::failure)
          .hasSize(3)
          .filteredOn(failure -> failure == Reason.OUTSIDE_ROOT)
          .hasSize(2);
    }
  }

  private static FileSource source(Path from) throws IOException {
    return new FileSource(List.of(from), null);
  }

  private static List<String> subjects(Source source) throws IOException {
    return all(source).stream()
        .map(item -> item.subject().reveal())
        .filter(subject -> !subject.isEmpty())
        .toList();
  }

  private static List<SourceItem> all(Source source) throws IOException {
    List<SourceItem> items = new java.util.ArrayList<>();
    for (Mailbox mailbox : source.mailboxes().mailboxes()) {
      pages(source, mailbox).forEach(page -> items.addAll(page.items()));
    }
    return items;
  }

  private static List<SourceItem> items(FileSource source, String address) throws IOException {
    return pages(source, Reading.mailbox(source, address)).stream()
        .flatMap(page -> page.items().stream())
        .toList();
  }

  private static List<Reason> failures(FileSource source, String address) throws IOException {
    return pages(source, Reading.mailbox(source, address)).stream()
        .map(Page::failure)
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  private static List<Page> pages(Source source, Mailbox mailbox) throws IOException {
    List<Page> pages = new java.util.ArrayList<>();
    try (ItemStream stream = source.open(mailbox, Map.of())) {
      for (Page page = stream.next(); page != null; page = stream.next()) {
        pages.add(page);
      }
    }
    return pages;
  }

  private void link(String name, Path target) throws IOException {
    Path link = root.resolve(name);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, target);
  }

  private static void mail(Path file, String subject) throws IOException {
    write(file, MAIL.formatted(subject, subject));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }
}
