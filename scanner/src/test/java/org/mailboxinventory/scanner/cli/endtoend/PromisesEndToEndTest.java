package org.mailboxinventory.scanner.cli.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.ServedBank;
import org.mailboxinventory.scanner.sample.value.Planted;

/** One tenant, scanned again and again while it changes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PromisesEndToEndTest {
  private static final String ASHA = "asha.nair@kaveripurbank.example";
  private static final Pattern ITEM =
      Pattern.compile(".*/(messages|mailFolders)/[^/]+/attachments.*");

  private Path folder;
  private Path ledger;
  private Path out;
  private ServedBank bank;
  private List<String> requests = List.of();
  private String said = "";
  private InventoryFile inventory;

  @BeforeAll
  void scan(@TempDir Path temporary) throws IOException {
    folder = temporary;
    ledger = temporary.resolve("ledger");
    out = temporary.resolve("out");
    bank = ServedBank.in(temporary.resolve("bank"));
    inventory = scanned();
  }

  private InventoryFile scanned() throws IOException {
    bank.requests();
    Ended ended = Program.run(bank.scan(ledger, out));
    assertThat(ended.code()).as(ended.err()).isEqualTo(3);
    said = ended.err();
    requests = bank.requests();
    return InventoryFile.in(out);
  }

  @AfterAll
  void stop() {
    bank.close();
  }

  @Test
  @Order(1)
  void theServiceIsOnlyRead() {
    assertThat(requests).hasSizeGreaterThan(100).allMatch(request -> request.startsWith("GET "));
  }

  @Test
  @Order(1)
  void nothingIsHidden() {
    inventory.addsUp();
    assertThat(inventory.mailboxes()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(inventory.itemsSeen()).isGreaterThan(390);
    assertThat(inventory.coverage().path("mailboxes").path("unreadable").asInt()).isPositive();
  }

  @Test
  @Order(1)
  void itemsOfMailboxesThatCannotBeReadCountInTheWhole() throws IOException {
    JsonNode expected = inventory.coverage().path("expected");
    long read = inventory.coverage().path("items").path("read").asLong();
    long known = expected.path("items").asLong();
    assertThat(known).isEqualTo(18_240 + read);
    assertThat(expected.path("mailboxesKnown").asLong()).isEqualTo(11);
    assertThat(expected.path("mailboxesUnknown").asLong()).isEqualTo(2);
    assertThat(expected.path("sources").path(0).asText()).isEqualTo("exchange-export");
    String headline =
        String.format(
            Locale.ROOT,
            "%,d of at least %,d known items (2 %%); 2 mailboxes of unknown size",
            read,
            known);
    assertThat(said).contains("read: " + headline);
    assertThat(Files.readString(out.resolve("report.html")))
        .contains(
            "We read <b>10</b> of <b>13</b> mailboxes; <b>3</b> were not read, and what they hold")
        .contains(
            "of 13 listed, 0 more in part; "
                + String.format(Locale.ROOT, "%,d of at least %,d", read, known))
        .contains("known items (2 %); 2 of unknown size")
        .contains("\"expected\":[\"share\"," + read + "," + known + "]");
  }

  @Test
  @Order(1)
  void everyMailboxOfTheTenantHasARow() {
    assertThat(inventory.mailboxes())
        .extracting(mailbox -> mailbox.path("address").asText())
        .containsAll(bank.tenant().addresses());
  }

  @Test
  @Order(1)
  void oneThreadGivesTheSameInventoryAsMany() throws IOException {
    Path alone = folder.resolve("alone");
    Ended ended =
        Program.run(
            bank.scan(
                folder.resolve("alone-ledger"), alone, "--set", "throttle.overallConcurrency=1"));
    assertThat(ended.code()).as(ended.err()).isEqualTo(3);
    assertThat(InventoryFile.in(alone).differences(inventory)).isEmpty();
  }

  @Test
  @Order(1)
  void theReportOfALedgerIsTheInventoryOfItsScan() throws IOException {
    bank.requests();
    Path again = folder.resolve("again");
    Ended ended = Program.run(bank.command("report", ledger, again));
    assertThat(ended.code()).as(ended.err()).isEqualTo(3);
    assertThat(InventoryFile.in(again).differences(inventory)).isEmpty();
    assertThat(bank.requests()).isEmpty();
  }

  @Test
  @Order(2)
  void aSecondScanAsksOnlyWhatChangedAndCountsTheSame() throws IOException {
    InventoryFile second = scanned();
    assertThat(second.differences(inventory)).isEmpty();
    assertThat(requests)
        .allMatch(request -> request.startsWith("GET "))
        .noneMatch(request -> ITEM.matcher(request).matches())
        .filteredOn(request -> request.contains("/messages"))
        .isNotEmpty()
        .allMatch(request -> request.contains("/messages/delta?$deltatoken="));
    long folders =
        requests.stream().filter(request -> request.contains("/messages/delta?")).count();
    assertThat((long) requests.size()).isLessThanOrEqualTo(2 * folders);
  }

  @Test
  @Order(3)
  void whatCameIsReadAndWhatMovedOrWentIsFollowed() throws IOException {
    String arrived = bank.tenant().deliver(ASHA, "Inbox");
    InventoryFile with = scanned();
    assertThat(seen(with, ASHA)).isEqualTo(seen(inventory, ASHA) + 1);
    assertThat(requests).filteredOn(request -> ITEM.matcher(request).matches()).hasSizeLessThan(10);

    bank.tenant().move(arrived, "Archive");
    InventoryFile moved = scanned();
    assertThat(moved.differences(with)).isEmpty();

    bank.tenant().delete(arrived);
    assertThat(scanned().differences(inventory)).isEmpty();
  }

  @Test
  @Order(4)
  void whatADeletedItemHeldLeavesTheCounts() throws IOException {
    Planted planted = onlyOnce();
    long before = seen(inventory, planted.mailbox());
    bank.tenant().delete(planted.itemId());
    InventoryFile without = scanned();
    assertThat(seen(without, planted.mailbox())).isEqualTo(before - 1);
    assertThat(values(without)).isLessThan(values(inventory));
    without.addsUp();
    inventory = without;
  }

  @Test
  @Order(5)
  void whenTheServiceForgetsItsPositionsEverythingIsReadAgainAndCountedOnce() throws IOException {
    bank.tenant().forgetPositions();
    InventoryFile again = scanned();
    assertThat(again.differences(inventory)).isEmpty();
    assertThat(requests).anyMatch(request -> ITEM.matcher(request).matches());
  }

  /** A value of a high detector that the tenant holds in one item alone. */
  private Planted onlyOnce() {
    Set<String> once = new HashSet<>();
    Set<String> more = new HashSet<>();
    List<Planted> cards =
        bank.tenant().planted().stream()
            .filter(planted -> planted.detector().equals("global.payment-card"))
            .filter(planted -> planted.readable() && !planted.nearMiss())
            .toList();
    for (Planted card : cards) {
      if (!once.add(card.value())) {
        more.add(card.value());
      }
    }
    return cards.stream()
        .filter(card -> !more.contains(card.value()) && card.part().equals("body"))
        .findFirst()
        .orElseThrow();
  }

  private static long seen(InventoryFile inventory, String address) {
    JsonNode items = inventory.mailbox(address).path("coverage").path("items");
    return items.path("seen").asLong();
  }

  private static long values(InventoryFile inventory) {
    long values = 0;
    for (JsonNode mailbox : inventory.mailboxes()) {
      for (JsonNode holding : mailbox.path("holdings")) {
        values += holding.path("values").asLong();
      }
    }
    return values;
  }
}
