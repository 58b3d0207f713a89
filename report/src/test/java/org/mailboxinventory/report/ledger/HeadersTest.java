package org.mailboxinventory.report.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.report.ledger.Facts.ASHA;
import static org.mailboxinventory.report.ledger.Facts.DIGEST;
import static org.mailboxinventory.report.ledger.Facts.INBOX;
import static org.mailboxinventory.report.ledger.Facts.MONDAY;
import static org.mailboxinventory.report.ledger.Facts.PAN;
import static org.mailboxinventory.report.ledger.Facts.TUESDAY;
import static org.mailboxinventory.report.ledger.Facts.high;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.ledger.count.Harmless;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.ledger.count.HeldItems;
import org.mailboxinventory.report.model.HeaderSeal;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.ItemHeader;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.SealedHeader;

/** What people know items by is encrypted, and goes with its item. */
class HeadersTest {
  private static final HeaderSeal SEAL =
      HeaderSeal.under("a key of thirty-two bytes, made up".getBytes(UTF_8));
  private static final HeaderSeal OTHER =
      HeaderSeal.under("another key of thirty-two bytes, too".getBytes(UTF_8));
  private static final ItemHeader LOAN =
      new ItemHeader("Loan papers of ***", List.of("broker.example", "post.example"));

  private final Path folder;

  HeadersTest(@TempDir Path temporary) {
    this.folder = temporary.resolve("ledger");
  }

  private static ItemFacts headed(String id, ItemHeader header) {
    ItemFacts facts = Facts.item(id, high(PAN, 1));
    return new ItemFacts(
        facts.item(),
        facts.outcome(),
        facts.parts(),
        facts.findings(),
        SEAL.seal(new ItemId(id), header));
  }

  private static void scan(Ledger ledger, Instant start, ItemFacts... items) {
    ledger.beginScan(Facts.scan(start));
    ledger.list(List.of(Facts.asha()));
    ledger.beginFolder(ASHA, INBOX, "Inbox", 3, true, DIGEST);
    ledger.put(ASHA, List.of(items), DIGEST);
    ledger.pageDone(ASHA, INBOX, "end", true);
    ledger.mailboxDone(ASHA, null);
    ledger.endScan(start.plusSeconds(60), false);
  }

  private static List<@Nullable ItemHeader> headers(
      Ledger ledger, Instant asOf, @Nullable HeaderSeal seal) {
    List<@Nullable ItemHeader> headers = new ArrayList<>();
    ledger
        .heldItems(asOf, Harmless.nothing(), seal)
        .each(ASHA, (HeldItem item) -> headers.add(item.header()));
    return headers;
  }

  private int rows() throws SQLException {
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
        Statement statement = database.createStatement();
        ResultSet count = statement.executeQuery("SELECT count(*) FROM item_header")) {
      return count.getInt(1);
    }
  }

  @Test
  void theyComeBackUnderTheirKeyAlone() {
    try (Ledger open = Facts.open(folder)) {
      scan(open, MONDAY, headed("one", LOAN), Facts.item("two", high(PAN, 2)));
      assertThat(headers(open, MONDAY, SEAL)).containsExactly(LOAN, null);
      assertThat(headers(open, MONDAY, OTHER)).containsExactly(null, null);
      assertThat(headers(open, MONDAY, null)).containsExactly(null, null);
    }
  }

  @Test
  void howManyCannotBeOpenedIsSaidOnceForEachItem() {
    try (Ledger open = Facts.open(folder)) {
      scan(open, MONDAY, headed("one", LOAN), headed("two", LOAN), Facts.item("3", high(PAN, 2)));
      HeldItems mine = open.heldItems(MONDAY, Harmless.nothing(), SEAL);
      HeldItems others = open.heldItems(MONDAY, Harmless.nothing(), OTHER);
      HeldItems without = open.heldItems(MONDAY, Harmless.nothing(), null);
      for (HeldItems items : List.of(mine, others, others, without)) {
        items.each(ASHA, item -> {});
      }
      assertThat(mine.unopenedHeaders()).isZero();
      assertThat(others.unopenedHeaders()).isEqualTo(2);
      assertThat(without.unopenedHeaders()).isZero();
    }
  }

  @Test
  void oneThatIsMovedToAnotherItemDoesNotOpen() {
    SealedHeader sealed = SEAL.seal(new ItemId("one"), LOAN);
    assertThat(SEAL.open("one", sealed)).contains(LOAN);
    assertThat(SEAL.open("two", sealed)).isEmpty();
    byte[] changed = sealed.bytes();
    changed[changed.length - 1] ^= 1;
    assertThat(SEAL.open("one", new SealedHeader(changed))).isEmpty();
  }

  @Test
  void noByteOfASubjectIsReadableInTheLedger() throws Exception {
    try (Ledger open = Facts.open(folder)) {
      scan(open, MONDAY, headed("one", LOAN));
    }
    for (Path file : files()) {
      assertThat(new String(Files.readAllBytes(file), UTF_8))
          .as(file.toString())
          .doesNotContain("Loan papers", "broker.example");
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void anItemThatIsReadAgainWithoutChangesGetsItsHeader() {
    try (Ledger open = Facts.open(folder)) {
      scan(open, MONDAY, Facts.item("one", high(PAN, 1)));
      scan(open, TUESDAY, headed("one", LOAN));
      assertThat(headers(open, TUESDAY, SEAL)).containsExactly(LOAN);
    }
  }

  @Test
  void theyGoWithTheirItemTheirMailboxTheirKeyAndTheSetting() throws Exception {
    try (Ledger open = Facts.open(folder)) {
      scan(open, MONDAY, headed("one", LOAN), headed("two", LOAN));
      scan(open, TUESDAY, headed("two", LOAN));
      assertThat(rows()).isEqualTo(2);
      open.care().forgetBefore(TUESDAY);
      assertThat(rows()).as("the item that is gone").isEqualTo(1);
      open.care().forgetMailboxes(mailbox -> true);
      assertThat(rows()).as("the mailbox").isZero();
      scan(open, TUESDAY.plusSeconds(100), headed("two", LOAN));
      assertThat(open.care().forgetHeaders()).isEqualTo(1);
      assertThat(rows()).as("the setting").isZero();
      scan(open, TUESDAY.plusSeconds(200), headed("two", LOAN));
      open.care().rotateKey((of, print) -> print, "another");
      assertThat(rows()).as("the key").isZero();
    }
  }
}
