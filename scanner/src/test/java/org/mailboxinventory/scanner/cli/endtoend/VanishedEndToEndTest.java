package org.mailboxinventory.scanner.cli.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.TamperedTenant;

/** Sources that lost something without a word, through the whole program. */
@Tag("long")
class VanishedEndToEndTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NOTHING = "{\"value\":[]}";

  private final Path folder;

  VanishedEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path mail() throws IOException {
    Path mail = folder.resolve("mail");
    for (String mailbox : List.of("asha", "ravi", "meera")) {
      for (String name : List.of("inbox/1", "inbox/2", "sent/1")) {
        Path file = mail.resolve(mailbox).resolve(name + ".eml");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(
            file,
            "From: desk@bank.example\nMessage-ID: <%s-%s@bank.example>\nSubject: %s\n\nx\n"
                .formatted(mailbox, name, name));
      }
    }
    return mail;
  }

  private Ended files(String... more) {
    return scan(List.of("--from", folder.resolve("mail").toString()), more);
  }

  private Ended scan(List<String> source, String... more) {
    List<String> arguments = new ArrayList<>(List.of("scan"));
    arguments.addAll(source);
    arguments.addAll(List.of("--set", "ledger.path='" + folder.resolve("ledger") + "'"));
    arguments.addAll(List.of("--set", "work.dir='" + folder.resolve("work") + "'"));
    arguments.addAll(List.of("--progress", "never", "--out", folder.resolve("out").toString()));
    arguments.addAll(List.of(more));
    return Program.run(arguments);
  }

  private JsonNode coverage() throws IOException {
    return InventoryFile.in(folder.resolve("out")).coverage();
  }

  private long seen() throws IOException {
    return coverage().path("items").path("seen").asLong();
  }

  private void assertVanished(Ended ended, long kept, String... said) throws IOException {
    assertThat(ended.code()).as(ended.err()).isEqualTo(3);
    assertThat(ended.err()).contains(said).contains("vanished", "--accept-empty");
    assertThat(seen()).isEqualTo(kept);
    assertThat(coverage().path("unreadReasons").path("vanished").asLong()).isPositive();
    assertThat(coverage().path("reasonClasses").path("vanished").asText()).isEqualTo("failed");
  }

  private void assertComplete(Ended ended, long items) throws IOException {
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(seen()).isEqualTo(items);
  }

  @Test
  void aMailboxFolderMovedAway() throws IOException {
    Path mail = mail();
    assertComplete(files(), 9);
    Files.move(mail.resolve("ravi"), folder.resolve("elsewhere"));
    assertVanished(files(), 9, "mailbox ravi, 3 items before and 0 now");
    assertVanished(files(), 9, "mailbox ravi, 3 items before and 0 now");
    assertComplete(files("--accept-empty"), 6);
    assertComplete(files(), 6);
    Files.move(folder.resolve("elsewhere"), mail.resolve("ravi"));
    assertComplete(files(), 9);
  }

  @Test
  void aShareThatIsNotMounted() throws IOException {
    Path mail = mail();
    assertComplete(files(), 9);
    Files.move(mail, folder.resolve("elsewhere"));
    Files.createDirectories(mail);
    assertVanished(files("--fail-on", "critical"), 9, "mailbox asha, 3 items", "mailbox meera");
    Files.delete(mail);
    Files.move(folder.resolve("elsewhere"), mail);
    assertComplete(files(), 9);
  }

  @Test
  void aFolderEmptiedAndAMailboxEmptied() throws IOException {
    Path mail = mail();
    assertComplete(files(), 9);
    Files.delete(mail.resolve("asha/inbox/1.eml"));
    Files.delete(mail.resolve("asha/inbox/2.eml"));
    assertVanished(files(), 9, "folder 'inbox' of mailbox asha, 2 items before and 0 now");
    Files.delete(mail.resolve("asha/sent/1.eml"));
    Files.delete(mail.resolve("asha/sent"));
    assertVanished(files(), 9, "vanished: mailbox asha, 3 items before and 0 now");
    assertComplete(files("--accept-empty"), 6);
  }

  @Test
  void aFolderRenamedAndAFileDeletedAreChangesLikeOthers() throws IOException {
    Path mail = mail();
    assertComplete(files(), 9);
    Files.move(mail.resolve("asha/inbox"), mail.resolve("asha/old"));
    Files.delete(mail.resolve("ravi/inbox/1.eml"));
    Ended ended = files();
    assertComplete(ended, 8);
    assertThat(ended.err())
        .contains("items 2 new, 0 changed, 3 gone, 6 unchanged")
        .contains("mailboxes 0 new, 2 changed, 0 gone, 1 unchanged");
  }

  @Test
  void aFirstScanWithoutAnyMailboxIsNotComplete() throws IOException {
    Files.createDirectories(folder.resolve("mail"));
    Ended ended = files();
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).contains("no mailbox was found").contains("--accept-empty");
    Ended report =
        Program.run(
            List.of(
                "report",
                "--set",
                "ledger.path='" + folder.resolve("ledger") + "'",
                "--out",
                folder.resolve("again").toString()));
    assertThat(report.code()).isEqualTo(3);
    assertComplete(files("--accept-empty"), 0);
    assertComplete(files(), 0);
  }

  @Test
  void departmentAndOfficeAreMaskedLikeNames() throws IOException {
    Path mail = mail();
    Files.writeString(
        mail.resolve("exchange.csv"),
        """
        PrimarySmtpAddress,RecipientTypeDetails,Department,Office
        asha@bank.example,UserMailbox,PAN ABCPE1234F desk,Pune 9876543210
        """);
    assertComplete(files(), 9);
    JsonNode owner = InventoryFile.in(folder.resolve("out")).mailboxes().get(0).path("owner");
    assertThat(owner.path("department").asText()).isEqualTo("PAN *** desk");
    assertThat(owner.path("office").asText()).isEqualTo("Pune ***");
    assertThat(Files.readString(folder.resolve("ledger/ledger.db"), StandardCharsets.ISO_8859_1))
        .doesNotContain("ABCPE1234F", "9876543210");
  }

  @Test
  void aTenantThatListsNoUserOrFewerUsers() throws IOException {
    try (TamperedTenant tenant = TamperedTenant.of(3, 4)) {
      assertComplete(scan(tenant.settings()), 12);
      tenant.answers("/v1.0/users\\?", 200, NOTHING);
      assertVanished(scan(tenant.settings()), 12, "4 items before and 0 now");
      tenant.honest();
      assertComplete(scan(tenant.settings()), 12);
      String one = tenant.tenant().addresses().get(1);
      tenant.changes(
          "/v1.0/users\\?",
          200,
          answer -> filtered(answer, user -> !user.path("mail").asText().equals(one)));
      assertVanished(scan(tenant.settings()), 12, "mailbox " + one + ", 4 items before and 0 now");
      assertComplete(scan(tenant.settings(), "--accept-empty"), 8);
    }
  }

  /** An answer with those of its elements that {@code keep} says. */
  private static String filtered(String answer, Predicate<JsonNode> keep) {
    try {
      JsonNode tree = JSON.readTree(answer);
      Iterator<JsonNode> elements = tree.path("value").iterator();
      while (elements.hasNext()) {
        if (!keep.test(elements.next())) {
          elements.remove();
        }
      }
      return JSON.writeValueAsString(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aTenantThatHandsOutNoMessagesOrNoFolders() throws IOException {
    try (TamperedTenant tenant = TamperedTenant.of(2, 4)) {
      assertComplete(scan(tenant.settings()), 8);
      tenant.changes("/messages/delta", 200, answer -> filtered(answer, message -> false));
      assertVanished(scan(tenant.settings(), "--rescan"), 8, "4 items before and 0 now");
      tenant.honest();
      assertComplete(scan(tenant.settings()), 8);
      tenant.answers("/mailFolders\\?|/childFolders\\?", 200, NOTHING);
      assertVanished(scan(tenant.settings()), 8, "4 items before and 0 now");
    }
  }
}
