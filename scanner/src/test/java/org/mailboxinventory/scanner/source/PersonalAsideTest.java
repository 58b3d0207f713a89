package org.mailboxinventory.scanner.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.files.FileSource;

/** Items that their senders marked personal, in mail files. */
class PersonalAsideTest {
  private final Path root;

  PersonalAsideTest(@TempDir Path root) {
    this.root = root;
  }

  @BeforeEach
  void mail() throws IOException {
    message("plain", "");
    message("personal", "Sensitivity: Personal\n");
    message("private", "sensitivity: private \n");
    message("confidential", "Sensitivity: Company-Confidential\n");
  }

  private void message(String name, String header) throws IOException {
    Files.writeString(
        root.resolve(name + ".eml"),
        "Message-ID: <"
            + name
            + "@bank.example>\n"
            + header
            + "Subject: "
            + name
            + "\n\nAt one?\n");
  }

  private static List<SourceItem> read(Source source) throws Exception {
    Mailbox mailbox = source.mailboxes().mailboxes().get(0);
    List<SourceItem> items = new ArrayList<>();
    try (source;
        ItemStream stream = source.open(mailbox, Map.of())) {
      for (Page page = stream.next(); page != null; page = stream.next()) {
        items.addAll(page.items());
      }
    }
    return items;
  }

  private FileSource files() throws SourceException {
    return new FileSource(List.of(root), null);
  }

  @Test
  void theyAreCountedWithoutTheirText() throws Exception {
    List<SourceItem> items = read(new PersonalAside(files(), true));
    assertThat(items).hasSize(4);
    assertThat(items)
        .filteredOn(SourceItem::personal)
        .hasSize(2)
        .allSatisfy(
            item -> {
              assertThat(item.failure()).isEqualTo(Reason.PERSONAL);
              assertThat(item.subject().length()).isZero();
              assertThat(item.bodies()).isEmpty();
            });
    assertThat(items).filteredOn(item -> item.failure() == null).hasSize(2);
  }

  @Test
  void orPassedOver() throws Exception {
    assertThat(read(new PersonalAside(files(), false)))
        .extracting(SourceItem::internetMessageId)
        .containsExactlyInAnyOrder("<plain@bank.example>", "<confidential@bank.example>");
  }

  @Test
  void unlessAllAreRead() throws Exception {
    assertThat(read(files())).hasSize(4).extracting(SourceItem::failure).containsOnlyNulls();
  }
}
