package org.mailboxinventory.scanner.source.files.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.files.FileSource;

/** What the settings leave out of mail files. */
class LimitedFilesTest {
  private final Path root;

  LimitedFilesTest(@TempDir Path root) {
    this.root = root;
  }

  @BeforeEach
  void mail() throws IOException {
    message("asha/Inbox/old.eml", "Mon, 05 Jan 2026 09:00:00 +0000");
    message("asha/Inbox/new.eml", "Tue, 03 Nov 2026 09:00:00 +0000");
    message("asha/Private/1.eml", "Tue, 03 Nov 2026 09:00:00 +0000");
    message("asha/Private/Deeper/2.eml", "Tue, 03 Nov 2026 09:00:00 +0000");
    message("ravi/Inbox/3.eml", "Tue, 03 Nov 2026 09:00:00 +0000");
  }

  private void message(String path, String date) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(
        file, "From: a@bank.example\nDate: " + date + "\nSubject: Lunch\n\nAt one?\n");
  }

  private LimitedFiles source(
      List<String> include,
      List<String> neverOpened,
      List<String> folders,
      List<String> excludedFolders,
      @Nullable Instant after)
      throws SourceException {
    return new LimitedFiles(
        new FileSource(List.of(root), null),
        new FileLimits(
            include, List.of(), neverOpened, Set.of(), folders, excludedFolders, after, null));
  }

  private static List<String> excluded(LimitedFiles source) throws SourceException {
    return source.mailboxes().mailboxes().stream()
        .filter(mailbox -> mailbox.access() instanceof Access.Excluded)
        .map(Mailbox::address)
        .toList();
  }

  private static List<Page> pages(LimitedFiles source) throws Exception {
    Mailbox asha =
        source.mailboxes().mailboxes().stream()
            .filter(mailbox -> mailbox.address().equals("asha"))
            .findFirst()
            .orElseThrow();
    List<Page> pages = new ArrayList<>();
    try (ItemStream stream = source.open(asha, Map.of())) {
      for (Page page = stream.next(); page != null; page = stream.next()) {
        pages.add(page);
      }
    }
    return pages;
  }

  private static Set<String> readFolders(List<Page> pages) {
    return pages.stream()
        .filter(page -> page.failure() == null && !page.items().isEmpty())
        .map(page -> page.folderPath().reveal())
        .collect(Collectors.toSet());
  }

  @Test
  void mailboxesOutsideAreListedAndNeverOpened() throws Exception {
    LimitedFiles some = source(List.of("ash*"), List.of(), List.of(), List.of(), null);
    assertThat(some.mailboxes().mailboxes()).hasSize(2);
    assertThat(excluded(some)).containsExactly("ravi");

    LimitedFiles guarded = source(List.of("*"), List.of("ASHA"), List.of(), List.of(), null);
    assertThat(excluded(guarded)).containsExactly("asha");
    assertThatThrownBy(() -> pages(guarded)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void foldersOutsideComeOnceWithTheReasonAndWithoutItems() throws Exception {
    List<Page> pages = pages(source(List.of(), List.of(), List.of(), List.of("private"), null));
    assertThat(readFolders(pages)).containsExactly("Inbox");
    assertThat(pages)
        .filteredOn(page -> page.failure() == Reason.EXCLUDED_FOLDER)
        .allSatisfy(page -> assertThat(page.items()).isEmpty())
        .extracting(page -> page.folderPath().reveal())
        .containsExactlyInAnyOrder("Private", "Private/Deeper");

    List<Page> named = pages(source(List.of(), List.of(), List.of("Private"), List.of(), null));
    assertThat(readFolders(named)).containsExactlyInAnyOrder("Private", "Private/Deeper");
  }

  @Test
  void itemsOutsideTheDatesAreCountedWithoutTheirText() throws Exception {
    Instant spring = Instant.parse("2026-04-01T00:00:00Z");
    List<Page> pages = pages(source(List.of(), List.of(), List.of("Inbox"), List.of(), spring));
    List<SourceItem> items = pages.stream().flatMap(page -> page.items().stream()).toList();
    assertThat(items).hasSize(2);
    assertThat(items)
        .filteredOn(item -> item.failure() == Reason.EXCLUDED_DATE)
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.at()).isBefore(spring);
              assertThat(item.subject().length()).isZero();
              assertThat(item.bodies()).isEmpty();
            });
    assertThat(items).filteredOn(item -> item.failure() == null).hasSize(1);
  }

  @Test
  void withoutLimitsEverythingIsRead() throws Exception {
    LimitedFiles all = source(List.of(), List.of(), List.of(), List.of(), null);
    assertThat(excluded(all)).isEmpty();
    assertThat(readFolders(pages(all))).hasSize(3);
  }
}
